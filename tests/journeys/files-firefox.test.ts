import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { firefoxPath, inFirefox, startFirefox } from '../support/firefox';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

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

	const browser = await startFirefox();
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
		expect(await firefox.read('Notes')).toBe('Ask for Ilse.');
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true });
	}
});

/** Answers the file picker; it cannot be opened by hand here. */
async function giveFile(page: Page, name: string, path: string): Promise<void> {
	const input = await page.waitForSelector(`input[type=file][aria-label="${name}"]`);
	// Whatever the selector says to the type, it finds an input.
	await (input as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>)?.uploadFile(path);
}
