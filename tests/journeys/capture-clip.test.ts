import { deflateRawSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { clearForm, expectShown, servePages } from '../support/capture';
import { hostileHtml } from '../support/hostile-html';
import { expect, test } from '../support/journey';
import * as person from '../support/person';
import { postingPages } from '../support/posting-pages';

/** As strict as a policy can be: nothing loads, runs, connects, or is put into a frame. */
const strict =
	"default-src 'none'; script-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test.describe('the bookmarklet', () => {
	// The pages that are captured are of another site, and their policy forbids their own styles.
	test.use({ expectedComplaints: /request to http:\/\/127\.0\.0\.1|Content Security Policy/ });

	for (const [where, policy] of [
		['pages of every shape', undefined],
		['pages of every shape under the strictest policy', strict]
	] as const) {
		test(`takes ${where} to the app, which shows what a saved file shows`, async ({ page }) => {
			test.slow();
			const host = await servePages(postingPages, policy);
			const bookmarklet = await bookmarkletOf(page);
			for (const { name, path, shows } of postingPages) {
				await test.step(name, async () => {
					await page.goto(`${host.origin}/${path}`);
					await clickBookmark(page, bookmarklet);
					await page.waitForURL('**/add/', { timeout: 20_000 });
					await expectShown(page, shows);
					await clearForm(page);
				});
			}
			await host.close();
		});
	}

	test('leaves nothing in the address, and a reload or a long way round loses nothing', async ({
		page,
		site
	}) => {
		const [root] = postingPages;
		const host = await servePages(postingPages);
		const bookmarklet = await bookmarkletOf(page);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
		await page.goto(`${host.origin}/root`);
		await clickBookmark(page, bookmarklet);
		await page.waitForURL('**/add/', { timeout: 20_000 });
		await expectShown(page, root?.shows ?? {});
		await expect(page).toHaveURL(`${site.url}add/`);
		await page.reload();
		await expectShown(page, root?.shows ?? {});
		await page.goto('/board/');
		await page.goto('/add/');
		await expectShown(page, root?.shows ?? {});
		await page.getByRole('button', { name: 'Save job' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Head Baker' })).toBeVisible();
		await person.expectSaved(page);
		await page.goto('/add/');
		await expect(page.getByRole('button', { name: 'Save job' })).toBeEnabled();
		await expect(page.getByLabel('Job posting')).toHaveValue('');
		expect(asked.filter((request) => /clip=|Baker/.test(request.split('#')[0] ?? ''))).toEqual([]);
		await host.close();
	});

	test('is dragged or copied from the settings, and explains itself when it is clicked there', async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const bookmarklet = await bookmarkletOf(page);
		expect(bookmarklet.length).toBeLessThan(8_000);
		await page.getByRole('button', { name: 'Copy Bookmarklet' }).click();
		await expect(page.getByRole('button', { name: 'Copy Bookmarklet' })).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bookmarklet);
		await page.getByRole('link', { name: 'Save to Waymark' }).click();
		await expect(page.getByRole('status', { name: 'Bookmarklet' })).toContainText('drag it');
		await expect(page).toHaveURL(/settings/);
	});
});

test('a clip that was cut, is no clip, or unpacks to more than a page is refused', async ({
	page
}) => {
	const bomb = deflateRawSync(Buffer.alloc(400_000_000, 'a')).toString('base64url');
	const none = deflateRawSync(Buffer.from('{"url":1}')).toString('base64url');
	for (const [clip, words] of [
		[`1.${bomb}`, 'is too large'],
		[`1.${bomb.slice(0, 900)}`, 'is damaged'],
		[`1.${none}`, 'is damaged'],
		['1.%%%', 'is damaged'],
		['7.abc', 'is damaged']
	]) {
		await page.goto('/settings/');
		await page.goto(`/add/#clip=${clip}`);
		await expect(page.getByRole('status', { name: 'Files' })).toContainText(words ?? '');
		await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
		await expect(page.getByLabel('Job posting')).toHaveValue('');
	}
});

test('no hostile page runs or loads anything when it is clipped', async ({ page }) => {
	let runs = 0;
	await page.exposeFunction('pwned', () => (runs += 1));
	const html = `<p>You bake bread.</p>${hostileHtml.map(([, each]) => each).join('\n')}`;
	const clip = { url: 'javascript:pwned()', title: '<img src=x onerror=pwned()>', html };
	const packed = deflateRawSync(Buffer.from(JSON.stringify(clip))).toString('base64url');
	await page.goto(`/add/#clip=1.${packed}`);
	await expect(page.getByRole('region', { name: 'Posting' })).toContainText('You bake bread.');
	expect(runs).toBe(0);
});

async function bookmarkletOf(page: Page): Promise<string> {
	await page.goto('/settings/');
	const link = page.getByRole('link', { name: 'Save to Waymark' });
	await expect(link).toHaveAttribute('href', /^javascript:/);
	return (await link.getAttribute('href')) ?? '';
}

/**
 * Navigates to the bookmark's address as the address bar does. Chromium then runs it also where the page's policy
 * forbids scripts, as it does for a bookmark that is clicked.
 */
async function clickBookmark(page: Page, bookmarklet: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Page.navigate', { url: bookmarklet }).catch(() => undefined);
	await session.detach().catch(() => undefined);
}
