// `npm run build:extension -- https://where.your.waymark/is/`: the browser extension, into build-extension/. Without an
// address it asks for one with the first click. On its own page of settings anybody can say another.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './root.js';

const source = join(root, 'src/lib/browser/capture/extension');
const icons = { 192: 'icons/icon-192.png', 512: 'icons/icon-512.png' };

/**
 * @param {string} address of the app that it brings pages to, until somebody says another; empty for none
 * @param {string} folder is made anew
 */
export async function buildExtension(address, folder) {
	if (address !== '' && !/^https?:$/.test(new URL(address).protocol)) {
		throw new Error(`${address} is no web address.`);
	}
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(folder, 'icons'), { recursive: true });
	for (const script of ['background', 'options']) {
		await build({
			configFile: false,
			root,
			logLevel: 'warn',
			publicDir: false,
			resolve: { alias: { $lib: join(root, 'src/lib') } },
			define: { __APP_ADDRESS__: JSON.stringify(address) },
			build: {
				outDir: folder,
				emptyOutDir: false,
				lib: {
					entry: join(source, `${script}.ts`),
					formats: ['iife'],
					name: 'waymark',
					fileName: () => `${script}.js`
				}
			}
		});
	}
	cpSync(join(source, 'options.html'), join(folder, 'options.html'));
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
		// The last for the address alone; no browser warns of any of them.
		permissions: ['activeTab', 'scripting', 'storage'],
		action: { default_title: 'Save to Waymark', default_icon: icons },
		options_ui: { page: 'options.html', open_in_tab: true },
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
	const address = process.argv[2] ?? '';
	const folder = join(root, 'build-extension');
	await buildExtension(address, folder);
	console.log(`The extension for ${address || 'any Waymark'} is in ${folder}.`);
}
