import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const passphrase = 'four plain words';

test('an encrypted export opens elsewhere with its passphrase, and with no other', async ({
	page,
	openProfile
}) => {
	await person.addJob(page, { title: 'Lighthouse keeper', company: 'Trinity House' });
	await person.goTo(page, 'Settings');
	const copies = page.getByRole('region', { name: 'Copies' });
	await expect(copies).toContainText('There is no copy outside this browser yet.');
	await page.getByRole('button', { name: 'Export encrypted…' }).click();
	const choosing = page.getByRole('dialog', { name: 'Export encrypted' });
	await choosing.getByLabel('Passphrase', { exact: true }).fill('short');
	await page.keyboard.press('Enter');
	await expect(choosing.getByText('At least 8 characters.')).toBeVisible();
	await choosing.getByLabel('Passphrase', { exact: true }).fill(passphrase);
	await choosing.getByLabel('Passphrase again').fill('another');
	await page.keyboard.press('Enter');
	await expect(choosing.getByText('This is not the same.')).toBeVisible();
	await choosing.getByLabel('Passphrase again').fill(passphrase);
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^waymark-\d{4}-\d\d-\d\d-encrypted\.json$/);
	const exported = await readFile(await download.path(), 'utf8');
	expect(exported).not.toContain('Lighthouse');
	await expect(page.getByRole('status', { name: 'Export' })).toContainText('is whole');
	await expect(copies).toContainText('today, an encrypted file with one job');

	const other = await (await openProfile()).newPage();
	await other.goto('/');
	await person.giveFile(other, 'Restore an export', exported);
	const opening = other.getByRole('dialog', { name: 'Open an encrypted export' });
	await opening.getByLabel('Passphrase').fill('four plain wards');
	await other.keyboard.press('Enter');
	await expect(opening.getByRole('status')).toContainText('not the passphrase of this file');
	await expect(opening.getByRole('status')).toContainText('Nothing was changed');
	await opening.getByLabel('Passphrase').fill(passphrase);
	await other.keyboard.press('Enter');
	await expect(other.getByRole('row').filter({ hasText: 'Lighthouse keeper' })).toContainText(
		'New'
	);
	await other.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(other.getByRole('status', { name: 'Result' })).toHaveText('Imported: 1 job added.');
	await person.openJob(other, 'Lighthouse keeper');
	await person.goTo(other, 'Settings');
	const there = other.getByRole('region', { name: 'Copies' });
	await expect(there).toContainText('today, an encrypted file with one job');
	await expect(there).toContainText('Nothing has changed since.');
});

test('a file that was damaged on its way says so, whatever the passphrase', async ({ page }) => {
	await page.goto('/settings/');
	const fixture = await readFile('tests/portable/exports/format-1.encrypted.json', 'utf8');
	const file = JSON.parse(fixture) as { content: string };
	file.content = `AAAA${file.content.slice(4)}`;
	await person.giveFile(page, 'Import…', JSON.stringify(file));
	const opening = page.getByRole('dialog', { name: 'Open an encrypted export' });
	await opening.getByLabel('Passphrase').fill('fixture: four plain words');
	await opening.getByRole('button', { name: 'Open' }).click();
	await expect(opening.getByRole('status')).toContainText('damaged');
	await opening.getByRole('button', { name: 'Cancel' }).click();
	await expect(opening).toBeHidden();
	await expect(page.getByRole('button', { name: 'Enter its passphrase…' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeDisabled();
});

test('after a while without a copy Today asks for one, and can be put off or told never to', async ({
	page
}) => {
	const start = new Date('2026-03-02T09:00:00');
	await page.clock.install({ time: start });
	await person.addJob(page, { title: 'Lighthouse keeper' });
	await page.goto('/');
	const note = page.getByRole('region', { name: 'Copy of your record' });
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await expect(note).toBeHidden();

	await onDay(page, '2026-03-04');
	await expect(note).toContainText('in this browser alone');
	await note.getByRole('button', { name: 'In a week' }).click();
	await expect(note).toBeHidden();
	await onDay(page, '2026-03-10');
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await expect(note).toBeHidden();

	await onDay(page, '2026-03-11');
	const downloading = page.waitForEvent('download');
	await note.getByRole('button', { name: 'Make a copy' }).click();
	await downloading;
	await expect(note.getByRole('status')).toContainText('is whole');
	await note.getByRole('button', { name: 'Close' }).click();
	await expect(note).toBeHidden();

	// Old, but of a record that has not changed.
	await onDay(page, '2026-04-20');
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await expect(note).toBeHidden();
	await person.addJob(page, { title: 'Baker' });
	await page.goto('/');
	await expect(note).toContainText('time for another copy');
	await expect(note).toContainText('a file with one job');
	await note.getByRole('button', { name: 'Don’t remind me' }).click();
	await expect(note).toBeHidden();
	await person.goTo(page, 'Settings');
	const period = page.getByLabel('Remind me on Today when the last copy is older than');
	await expect(period).toHaveValue('never');
	await period.selectOption('a week');
	await page.goto('/');
	await expect(note).toBeVisible();
});

test('an installed app that cannot download hands an export to the share sheet', async ({
	page
}) => {
	await page.addInitScript(() => {
		const shared: string[] = [];
		const asks: ShareData[] = [];
		Object.assign(window, { shared });
		Object.defineProperty(navigator, 'standalone', { value: true });
		Object.defineProperty(navigator, 'canShare', { value: () => true });
		Object.defineProperty(navigator, 'share', {
			value: async (data: ShareData) => {
				asks.push(data);
				// As Safari does where the press was too long ago.
				if (asks.length === 1) throw new DOMException('', 'NotAllowedError');
				const [file] = data.files ?? [];
				shared.push(`${file?.name} ${(await file?.text())?.includes('Lighthouse')}`);
			}
		});
	});
	await person.addJob(page, { title: 'Lighthouse keeper' });
	await person.goTo(page, 'Settings');
	await page.getByRole('button', { name: 'Export everything' }).click();
	await expect(page.getByRole('status', { name: 'Export' })).toContainText('one more press');
	await expect(page.getByRole('region', { name: 'Copies' })).toContainText('There is no copy');
	await page.getByRole('button', { name: 'Share the file' }).click();
	await expect(page.getByRole('status', { name: 'Export' })).toContainText('is whole');
	await expect(page.getByRole('region', { name: 'Copies' })).toContainText('today, a file');
	const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
	expect(shared).toEqual([expect.stringMatching(/^waymark-\d{4}-\d\d-\d\d\.json true$/)]);
});

/** The morning of another day, on which Waymark is opened anew. */
async function onDay(page: Page, day: string): Promise<void> {
	await page.clock.setSystemTime(new Date(`${day}T09:00:00`));
	await page.goto('/');
}
