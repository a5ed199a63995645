// `npm run check`: types, the layers that must not know the DOM, lint and formatting; all of them, also after one failed.
import { pathToFileURL } from 'node:url';
import { hearNode, prepareKit } from './run.js';

/** @typedef {{ name: string, script: string, args: string[] }} Check */

/** @type {readonly Check[]} */
export const checks = [
	{
		name: 'types',
		script: 'node_modules/svelte-check/bin/svelte-check',
		args: ['--fail-on-warnings', '--tsconfig', './tsconfig.json']
	},
	{ name: 'lint', script: 'node_modules/eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
	{
		name: 'domain and reader compile without the DOM',
		script: 'node_modules/typescript/bin/tsc',
		args: ['-p', 'src/lib/domain']
	},
	{
		name: 'types of the service worker',
		script: 'node_modules/typescript/bin/tsc',
		args: ['-p', 'src/lib/browser/worker']
	},
	{ name: 'formatting', script: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.'] }
];

/**
 * Runs every check, two at a time; the longest is the first.
 * @param {(text: string) => void} [say]
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks(say = (text) => console.log(text)) {
	/** @type {string[]} */
	const failed = [];
	const waiting = [...checks];
	const work = async () => {
		for (let check = waiting.shift(); check; check = waiting.shift()) {
			const { code, output } = await hearNode(check.script, check.args);
			say(`\n— ${check.name}\n${output.trimEnd()}`);
			if (code !== 0) failed.push(check.name);
		}
	};
	await Promise.all([work(), work()]);
	return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	await prepareKit();
	const failed = await runChecks();
	if (failed.length > 0) {
		console.error(`\nFailed: ${failed.join(', ')}`);
		process.exitCode = 1;
	}
}
