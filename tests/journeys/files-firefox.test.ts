import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/build-extension.js';
import { servePages } from '../support/capture';
import { firefoxPath, inFirefox, startFirefox } from '../support/firefox';
import { pressInToolbar, reachToolbar, tabAt } from '../support/firefox-extension';
import { expect, test } from '../support/journey';
import * as person from '../support/person';
import { postingPages } from '../support/posting-pages';

test.skip(firefoxPath === undefined, 'There is no Firefox on this machine.');
test.slow();

const passphrase = 'four plain words here';

test('what Chromium exports encrypted, and the table of another tracker, Firefox takes in', async ({
	page,
	site
}) => {
	await person.addJob(page, { title: 'Keeper', company: 'Lighthouse' });
	await page.getByLabel('Notes').fill('Ask for Ilse.');
	await page.getByLabel('Notes').blur();
	await person.expectSaved(page);
	await page.getByRole('link', { name: 'Settings' }).first().click();
	await page.getByRole('button', { name: 'Export encrypted…' }).click();
	const choosing = page.getByRole('dialog', { name: 'Export encrypted' });
	await choosing.getByLabel('Passphrase', { exact: true }).fill(passphrase);
	await choosing.getByLabel('Passphrase again').fill(passphrase);
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const folder = mkdtempSync(join(tmpdir(), 'waymark-files-'));
	const exported = join(folder, 'waymark.json');
	await (await downloading).saveAs(exported);
	const table = join(folder, 'jobs.csv');
	writeFileSync(table, 'Company,Position,Status,Date applied\nKornhaus,Baker,Applied,2026-03-02\n');

	const browser = await startFirefox([reachToolbar]);
	try {
		const firefox = inFirefox(await browser.newPage());
		await firefox.page.goto(`${site.url}settings/`);
		await giveFile(firefox.page, 'File to restore', exported);
		const box = await firefox.page.waitForSelector('dialog input[type=password]');
		await box?.type(passphrase);
		await firefox.page.keyboard.press('Enter');
		await firefox.see(/Will add 1 job/);
		await firefox.press('button', 'Import');
		await firefox.see('Imported: 1 job added.');
		await firefox.page.goto(`${site.url}import/`);
		await giveFile(firefox.page, 'Files to import', table);
		await firefox.see('Baker');
		await firefox.press('button', 'Import');
		await firefox.see('Imported: 1 job added.');

		await firefox.press('link', 'Jobs');
		await firefox.see('Baker');
		await firefox.press('link', 'Keeper');
		await expect.poll(() => firefox.read('Notes')).toBe('Ask for Ilse.');

		await test.step('the extension brings a page there, with a press in the toolbar', () =>
			captureWithExtension(browser, join(folder, 'extension'), site.url));
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true });
	}
});

async function captureWithExtension(browser: Browser, folder: string, app: string) {
	await buildExtension('', folder);
	const extension = await browser.installExtension(folder);
	const [posting] = postingPages;
	const host = await servePages(postingPages, "default-src 'none'; script-src 'none'");
	try {
		const page = await browser.newPage();
		await page.goto(`${host.origin}/${posting?.path}`);
		await page.bringToFront();
		await pressInToolbar(browser, extension);
		const settings = inFirefox(await tabAt(browser, /^moz-extension:.*\/options\.html$/));
		await settings.fill('Address of your Waymark', app);
		await settings.press('button', 'Save');
		await settings.see(`Saved. Pages go to ${app}`);
		await settings.page.close();
		await page.bringToFront();
		await pressInToolbar(browser, extension);
		const adding = inFirefox(await tabAt(browser, /\/add\/$/));
		await expect.poll(() => shownBy(adding.page)).toMatchObject(posting?.shows ?? {});
		await adding.see('Shape and bake sourdough');
	} finally {
		await host.close();
	}
}

/** What the fields of a form hold, by their labels. */
function shownBy(page: Page): Promise<Readonly<Record<string, string>>> {
	return page.evaluate(() => {
		const labels = [...document.querySelectorAll('label')].map(({ control, innerText }) => [
			innerText.trim(),
			control && 'value' in control ? control.value : ''
		]);
		return Object.fromEntries(labels);
	});
}

/** Answers the file picker, which cannot be opened by hand here, once the page takes files. */
async function giveFile(page: Page, name: string, path: string): Promise<void> {
	const input = await page.waitForSelector(`input[type=file][aria-label="${name}"]:enabled`);
	// Whatever the selector says to the type, it finds an input.
	await (input as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>)?.uploadFile(path);
}
