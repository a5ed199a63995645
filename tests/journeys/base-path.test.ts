import type { Page } from '@playwright/test';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/root.js';
import { runCommand } from '../../scripts/run.js';
import { serveSite } from '../../scripts/static-server.js';
import { expect, test as base, waitUntilOfflineReady } from '../support/journey';
import * as person from '../support/person';

const basePath = '/waymark';
const sources = [
	'src',
	'static',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

base.describe.configure({ mode: 'serial' });

/** The app as it is built for a host that serves it below a path. */
const test = base.extend({
	site: [
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'waymark-base-path-'));
			for (const source of sources) {
				cpSync(join(root, source), join(folder, source), { recursive: true });
			}
			symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
			const vite = join(root, 'node_modules/vite/bin/vite.js');
			const env = { BASE_PATH: basePath };
			const code = await runCommand(
				process.execPath,
				[vite, 'build', '--logLevel', 'warn'],
				env,
				folder
			);
			expect(code, 'the build').toBe(0);
			const site = await serveSite(join(folder, 'build'), { base: basePath });
			await use(site);
			await site.close();
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker', timeout: 180_000 }
	]
});

test.use({ serviceWorkers: 'allow' });

test('below a path of its host every page is found, by its links and offline too', async ({
	page,
	context,
	site
}) => {
	await page.goto(site.url);
	const navigation = page.getByRole('navigation', { name: 'Main' });
	for (const name of ['Board', 'Jobs', 'Settings', 'Today']) {
		await navigation.getByRole('link', { name }).click();
		await expect(navigation.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
		expect(new URL(page.url()).pathname).toContain(`${basePath}/`);
	}
	await waitUntilOfflineReady(page);
	await context.setOffline(true);
	for (const path of ['', 'add', 'board/', 'job/?id=none']) {
		const response = await page.goto(site.url + path);
		expect(response?.status(), path).toBe(200);
		await expect(navigation, path).toBeVisible();
	}
	expect(await linksOutside(page)).toEqual([]);
});

test('below a path of its host a job keeps its page, over a reload and offline', async ({
	page,
	context,
	site
}) => {
	await page.goto(`${site.url}add/`);
	await page.getByLabel('Job posting').fill('Requirements\n- Three years of baking bread');
	await page.getByLabel('Title').fill('Baker');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	const url = new URL(page.url());
	expect(url.pathname).toBe(`${basePath}/job/`);
	expect(url.searchParams.get('id')).toMatch(/./);
	await person.statusBox(page).selectOption('Applied');
	await person.expectSaved(page);

	await page.reload();
	await expectBaker();
	await waitUntilOfflineReady(page);
	await context.setOffline(true);
	await page.reload();
	await expectBaker();
	await person.openJob(page, 'Baker');
	await expectBaker();
	// As a link that somebody kept, without the slash.
	await page.goto(`${site.url}job${url.search}`);
	await expectBaker();

	async function expectBaker() {
		await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
		await expect(person.statusBox(page)).toHaveValue('applied');
		await expect(page.getByRole('region', { name: 'Posting' })).toContainText('baking bread');
		expect(await linksOutside(page)).toEqual([]);
	}
});

test('below a path of its host the app can be installed', async ({ page, site }) => {
	await page.goto(site.url);
	const manifest = await page.evaluate(async () => {
		const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
		const response = await fetch(link?.href ?? '');
		const { start_url, icons, screenshots } = (await response.json()) as {
			start_url: string;
			icons: { src: string }[];
			screenshots: { src: string }[];
		};
		const resolve = (path: string) => new URL(path, link?.href).href;
		return {
			start: resolve(start_url),
			pictures: [...icons, ...screenshots].map(({ src }) => resolve(src))
		};
	});
	expect(manifest.start).toBe(site.url);
	for (const picture of manifest.pictures) {
		expect((await page.request.get(picture)).status(), picture).toBe(200);
	}
});

/** Links to this host that leave the path under which the app lives. */
async function linksOutside(page: Page): Promise<readonly string[]> {
	const links = await page
		.getByRole('link')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	return links.filter((href) => href.startsWith('/') && !href.startsWith(`${basePath}/`));
}
