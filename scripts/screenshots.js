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
/** Images and fonts are there at once; what is left is a transition of a fraction of this. */
const settledMs = 600;

const folder = join(root, 'static', 'screenshots');
mkdirSync(folder, { recursive: true });
const site = await serveSite(join(root, 'build'));
const browser = await chromium.launch(await chromiumLaunchOptions());

for (const { name: shape, viewport } of shapes) {
	const page = await browser.newPage({ viewport, colorScheme: 'light', locale: 'en-GB' });
	await page.goto(site.url);
	const samples = page.getByRole('button', { name: 'Try sample data' });
	await samples.click();
	await samples.waitFor({ state: 'hidden' });
	for (const { name, path } of screens) {
		await page.goto(site.url + path);
		await takePicture(page, `${name}-${shape}`);
	}
	await page.getByRole('table', { name: 'Jobs' }).getByRole('link').first().click();
	await page.getByRole('region', { name: 'Key skills' }).waitFor();
	await takePicture(page, `job-${shape}`);
	await page.close();
}
await browser.close();
await site.close();

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function takePicture(page, name) {
	await page.waitForTimeout(settledMs);
	const path = join(folder, `${name}.png`);
	await page.screenshot({ path, animations: 'disabled' });
	console.log(path);
}
