// `npm run build:extension -- https://where.your.waymark/is/`: the browser extension, into build-extension/. Without an
// address it opens the Waymark of `npm start` on this machine.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './root.js';

const usualAddress = 'http://localhost:4173/';
const icons = { 192: 'icons/icon-192.png', 512: 'icons/icon-512.png' };

/**
 * @param {string} address of the app that it brings pages to
 * @param {string} folder is made anew
 */
export async function buildExtension(address, folder) {
	const app = new URL(address);
	if (!/^https?:$/.test(app.protocol)) throw new Error(`${address} is no web address.`);
	if (!app.pathname.endsWith('/')) app.pathname += '/';
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'icons'), { recursive: true });
	await build({
		configFile: false,
		root,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		define: { __APP_ADD__: JSON.stringify(new URL('add/', app).href) },
		build: {
			outDir: folder,
			emptyOutDir: false,
			lib: {
				entry: join(root, 'src/lib/browser/capture/extension/background.ts'),
				formats: ['iife'],
				name: 'waymark',
				fileName: () => 'background.js'
			}
		}
	});
	for (const icon of Object.values(icons)) cpSync(join(root, 'static', icon), join(folder, icon));
	writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest(), null, '\t')}\n`);
}

/** For Chromium, which takes the worker, and Firefox, which takes the script; each passes over the other's. */
function manifest() {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	return {
		manifest_version: 3,
		name: 'Save to Waymark',
		version,
		description:
			'Takes the job posting on this page to your own Waymark. Reads a page only when you click.',
		icons,
		permissions: ['activeTab', 'scripting'],
		action: { default_title: 'Save to Waymark', default_icon: icons },
		background: { service_worker: 'background.js', scripts: ['background.js'] },
		commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+W' } } },
		minimum_chrome_version: '121',
		browser_specific_settings: {
			gecko: {
				id: 'capture@waymark.invalid',
				strict_min_version: '128.0',
				data_collection_permissions: { required: ['none'] }
			}
		}
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const address = process.argv[2] ?? usualAddress;
	const folder = join(root, 'build-extension');
	await buildExtension(address, folder);
	console.log(`The extension for ${address} is in ${folder}.`);
}
