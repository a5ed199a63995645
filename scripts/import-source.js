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
	const { module } = await runnerImport(join(root, path), {
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(root, 'src/lib') } }
	});
	return module;
}
