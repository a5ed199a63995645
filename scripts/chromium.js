import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How Chromium is started everywhere: quiet, and asking nobody on the network for anything. */
export const chromiumArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/**
 * The browser that tests and measurements run in: the one named by CHROMIUM_PATH, one that the system has, or one that
 * Playwright installed. Nothing where there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
		return named;
	}
	const { chromium } = await import('@playwright/test');
	return [...usualPlaces, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** What Playwright needs to start that browser. */
export async function chromiumLaunchOptions() {
	return launchOptions(await findChromium());
}

/**
 * What Playwright needs to start the same browser without a window around the page, which takes half the time: the one
 * named by CHROMIUM_SHELL_PATH, or Debian's package; the whole browser where there is none.
 */
export async function chromiumShellLaunchOptions() {
	const shells = [process.env.CHROMIUM_SHELL_PATH, '/usr/bin/chromium-headless-shell'];
	return launchOptions(shells.find((path) => path && existsSync(path)) ?? (await findChromium()));
}

/** @param {string | undefined} executablePath */
function launchOptions(executablePath) {
	return { ...(executablePath && { executablePath }), args: chromiumArguments };
}

/**
 * Finds the browser or installs one.
 * @returns {Promise<string>} its path; rejects with a sentence for a person where that fails
 */
export async function findOrInstallChromium() {
	const found = await findChromium();
	if (found) return found;
	console.log('No Chromium on this machine: installing one …');
	if (!installWithApt()) {
		run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
	}
	const installed = await findChromium();
	if (installed) return installed;
	throw new Error(
		'The tests need Chromium or Chrome, and installing one failed. Install it, or name it with CHROMIUM_PATH=/path/to/chromium.'
	);
}

/** Debian and its kin, as root or where sudo asks for no password. */
function installWithApt() {
	if (!existsSync('/usr/bin/apt-get')) return false;
	const isRoot = process.getuid?.() === 0;
	if (!isRoot && !run('sudo', ['-n', 'true'])) return false;
	const asRoot = isRoot ? [] : ['sudo', '-n'];
	const [first = '', ...rest] = [...asRoot, 'apt-get'];
	return (
		run(first, [...rest, 'update']) &&
		run(first, [...rest, 'install', '-y', 'chromium', 'chromium-headless-shell'])
	);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
