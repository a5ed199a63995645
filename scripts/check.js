// `npm run check`: types, the layers that must not know the DOM, lint and formatting; all of them, also after one failed.
import { pathToFileURL } from 'node:url';
import { runNode } from './run.js';

/** @typedef {{ name: string, script: string, args: string[] }} Check */

/** @type {readonly Check[]} */
export const checks = [
	{
		name: 'types',
		script: 'node_modules/svelte-check/bin/svelte-check',
		args: ['--fail-on-warnings', '--tsconfig', './tsconfig.json']
	},
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
	{ name: 'lint', script: 'node_modules/eslint/bin/eslint.js', args: ['--max-warnings', '0', '.'] },
	{ name: 'formatting', script: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.'] }
];

/**
 * Runs every check.
 * @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks() {
	// Writes the tsconfig that ours extends.
	await runNode('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
	const failed = [];
	for (const { name, script, args } of checks) {
		console.log(`\n— ${name}`);
		if ((await runNode(script, args)) !== 0) failed.push(name);
	}
	return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const failed = await runChecks();
	if (failed.length > 0) {
		console.error(`\nFailed: ${failed.join(', ')}`);
		process.exitCode = 1;
	}
}
