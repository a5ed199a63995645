// Takes the pictures of the manifest and the README into static/screenshots/: `npm run build`, then `node scripts/screenshots.js`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.js';
import { root } from './root.js';
import { serveSite } from './static-server.js';

const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };
/** @type {{ name: string, path: string, open?: string, viewport: typeof wide, colorScheme: 'light' | 'dark' }[]} */
const pictures = [
	{ name: 'today-wide', path: '', viewport: wide, colorScheme: 'light' },
	{
		name: 'job-wide',
		path: 'jobs/',
		open: 'Backend Engineer',
		viewport: wide,
		colorScheme: 'light'
	},
	{ name: 'board-wide', path: 'board/', viewport: wide, colorScheme: 'dark' },
	{ name: 'today-narrow', path: '', viewport: narrow, colorScheme: 'light' },
	{
		name: 'job-narrow',
		path: 'jobs/',
		open: 'Backend Engineer',
		viewport: narrow,
		colorScheme: 'dark'
	}
];

const folder = join(root, 'static', 'screenshots');
mkdirSync(folder, { recursive: true });
const site = await serveSite(join(root, 'build'));
const browser = await chromium.launch(await chromiumLaunchOptions());

for (const { name, path, open, viewport, colorScheme } of pictures) {
	const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
	const page = await context.newPage();
	await page.goto(site.url);
	await page.getByRole('button', { name: 'Try sample data' }).click();
	await page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
	// The next page starts afresh, without the toast of the samples.
	await page.getByText('Saved on this device').waitFor();
	await page.goto(site.url + path);
	if (open) {
		await page.getByRole('link', { name: open }).first().click();
		await page.getByRole('region', { name: 'Key skills' }).waitFor();
	}
	await page.getByText('Saved on this device').waitFor();
	await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
	console.log(join(folder, `${name}.png`));
	await context.close();
}
await browser.close();
await site.close();
