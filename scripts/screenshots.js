// Takes the pictures of the manifest and the README into static/screenshots/: `npm run build`, then `node scripts/screenshots.js`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.js';
import { root } from './root.js';
import { serveSite } from './static-server.js';

const shapes = [
	{ name: 'wide', viewport: { width: 1280, height: 800 } },
	{ name: 'narrow', viewport: { width: 390, height: 844 } }
];
const screens = [
	{ name: 'today', path: '' },
	{ name: 'board', path: 'board/' },
	{ name: 'jobs', path: 'jobs/' }
];

const folder = join(root, 'static', 'screenshots');
mkdirSync(folder, { recursive: true });
const site = await serveSite(join(root, 'build'));
const browser = await chromium.launch(await chromiumLaunchOptions());

for (const shape of shapes) {
	for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
		const context = await browser.newContext({ viewport: shape.viewport, colorScheme });
		const page = await context.newPage();
		await page.goto(site.url);
		await page.getByRole('button', { name: 'Try sample data' }).click();
		await page.getByRole('button', { name: 'Try sample data' }).waitFor({ state: 'hidden' });
		for (const screen of screens) {
			await page.goto(site.url + screen.path);
			await page.waitForLoadState('networkidle');
			const path = join(folder, `${screen.name}-${shape.name}-${colorScheme}.png`);
			await page.screenshot({ path, animations: 'disabled' });
			console.log(path);
		}
		await context.close();
	}
}
await browser.close();
await site.close();
