import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** Runs `npm ci` where `node_modules` is missing or older than the lockfile. Uses Node alone, so it runs before anything is installed. */
export function installIfNeeded() {
	if (isInstalled()) return;
	console.log('Installing what Waymark is built with (npm ci) …');
	// Under `npm start` and `npm test` this is the very npm that runs; elsewhere the one on the path.
	const npm = process.env.npm_execpath;
	const { status } = npm
		? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
		: spawnSync('npm', ['ci'], {
				cwd: root,
				stdio: 'inherit',
				shell: process.platform === 'win32'
			});
	if (status !== 0) throw new Error('npm ci failed; what it said stands above.');
}

function isInstalled() {
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed)) return false;
	return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}
