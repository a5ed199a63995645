import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './root.js';

/** By path. Each import is prepared anew, which takes seconds for the reader. @type {Map<string, Promise<any>>} */
const imported = new Map();

/**
 * A TypeScript module of the app for use in Node, without a build. Only what is pure can be loaded so: `domain`, `reader`.
 * @param {string} path inside the project: `src/lib/reader/index.ts`
 * @returns {Promise<any>} its exports; types do not cross
 */
export function importSource(path) {
	const known = imported.get(path) ?? prepare(path);
	imported.set(path, known);
	return known;
}

/** @param {string} path */
async function prepare(path) {
	if (!existsSync(join(root, '.svelte-kit/tsconfig.json'))) writeTsconfig();
	const { module } = await runnerImport(join(root, path), {
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(root, 'src/lib') } }
	});
	return module;
}

/** What `tsconfig.json` extends is written by SvelteKit; a fresh clone has none yet. */
function writeTsconfig() {
	const script = join(root, 'node_modules/@sveltejs/kit/svelte-kit.js');
	execFileSync(process.execPath, [script, 'sync'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit']
	});
}
