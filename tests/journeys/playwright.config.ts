import { defineConfig } from '@playwright/test';
import { chromiumShellLaunchOptions } from '../../scripts/chromium.js';
import { suiteConfig } from '../support/playwright';

/** What needs more of the browser than its pages, or is the heart of the matter, is tried in the whole of it. */
const inWholeBrowser = [
	'main-job',
	'devices',
	'devices-firefox',
	'devices-camera',
	'devices-network',
	'devices-server',
	'notifications',
	'offline',
	'update',
	'capture-share',
	'capture-extension'
].map((name) => `**/${name}.test.ts`);

export default Promise.all([suiteConfig('journeys'), chromiumShellLaunchOptions()]).then(
	([config, launchOptions]) =>
		defineConfig({
			...config,
			projects: [
				{ name: 'whole browser', testMatch: inWholeBrowser },
				// Each would keep the whole app for offline use, which takes a sixth of the time; so does what moves.
				{
					name: 'pages',
					testIgnore: inWholeBrowser,
					use: {
						launchOptions,
						serviceWorkers: 'block',
						contextOptions: { reducedMotion: 'reduce' }
					}
				}
			]
		})
);
