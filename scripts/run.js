import { spawn } from 'node:child_process';
import { root } from './root.js';

/**
 * Runs a program of the project and shows what it prints.
 * @param {string} script path of its JavaScript file inside the project
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to our own
 * @returns {Promise<number>} its exit code; 1 where it was killed
 */
export function runNode(script, args, env = {}) {
	return runCommand(process.execPath, [script, ...args], env);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to our own
 * @param {string} [cwd]
 * @returns {Promise<number>} its exit code; 1 where it was killed or could not be started
 */
export function runCommand(command, args, env = {}, cwd = root) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd,
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...env }
		});
		child.on('error', (error) => {
			console.error(error.message);
			resolve(1);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/**
 * Runs a program of the project and keeps what it prints, for programs that run at the same time.
 * @param {string} script path of its JavaScript file inside the project
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to our own
 * @returns {Promise<{ code: number, output: string }>} its exit code; 1 where it was killed or could not be started
 */
export function hearNode(script, args, env = {}) {
	return new Promise((resolve) => {
		/** @type {Buffer[]} */
		const heard = [];
		const child = spawn(process.execPath, [script, ...args], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...env }
		});
		child.stdout.on('data', (piece) => heard.push(piece));
		child.stderr.on('data', (piece) => heard.push(piece));
		const end = (/** @type {number} */ code) =>
			resolve({ code, output: Buffer.concat(heard).toString() });
		child.on('error', ({ message }) => {
			heard.push(Buffer.from(message));
			end(1);
		});
		child.on('close', (code) => end(code ?? 1));
	});
}

/** Builds the app into `build/`. */
export async function buildApp(run = runNode) {
	return (await run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'])) === 0;
}

/** Writes the types and the tsconfig that ours extends. */
export function prepareKit(run = runNode) {
	return run('node_modules/@sveltejs/kit/svelte-kit.js', ['sync']);
}
