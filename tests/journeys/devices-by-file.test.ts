import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { crossCodes } from '../support/devices';
import { expect, test } from '../support/journey';
import * as person from '../support/person';
import { carryFolder, chooseStandInFolder } from '../support/stand-in-folder';

async function send(page: Page): Promise<Buffer> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Send changes' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^waymark-[a-z-]+-\d{4}-\d\d-\d\d\.waymark$/);
	return readFile(await download.path());
}

async function receive(page: Page, buffer: Buffer): Promise<void> {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: 'Receive' }).click();
	const name = 'changes.waymark';
	await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function phraseOf(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Show the key phrase' }).click();
	const box = page.getByRole('textbox', { name: 'Your key phrase' });
	await expect(box).toHaveValue(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);
	return box.inputValue();
}

async function enterPhrase(page: Page, phrase: string): Promise<void> {
	await page.getByRole('button', { name: 'Enter a key phrase' }).click();
	await page.getByLabel('Key phrase of the other device').fill(phrase);
	await page.getByRole('button', { name: 'Use this phrase' }).click();
	await expect(page.getByRole('status', { name: 'Key phrase' })).toContainText('Taken');
}

const byFile = (page: Page) => page.getByRole('status', { name: 'By file' });

test('a file carries everything from one device to another and back, under one key phrase', async ({
	page,
	openProfile
}) => {
	const phone = await (await openProfile()).newPage();
	await person.addJob(page, { title: 'Baker', company: 'Kornhaus' });
	await person.addJob(phone, { title: 'Gardener', company: 'Kew' });
	await person.goTo(page, 'Devices');
	await person.goTo(phone, 'Devices');
	const file = await send(page);
	expect(file.includes('Kornhaus')).toBe(false);
	await expect(byFile(page)).toContainText('among your downloads');

	await receive(phone, file);
	await expect(byFile(phone)).toContainText('sealed by another key phrase');

	const phrase = await phraseOf(page);
	const last = phrase.endsWith('A') ? 'B' : 'A';
	await phone.getByRole('button', { name: 'Enter a key phrase' }).click();
	const box = phone.getByLabel('Key phrase of the other device');
	await box.fill(phrase.slice(0, -1) + last);
	await phone.getByRole('button', { name: 'Use this phrase' }).click();
	await expect(phone.getByText('One letter or digit is wrong').first()).toBeVisible();
	await box.fill('correct horse battery staple');
	await phone.getByRole('button', { name: 'Use this phrase' }).click();
	await expect(phone.getByText('28 letters and digits').first()).toBeVisible();
	await box.fill(phrase.toLowerCase().replaceAll('-', ' '));
	await phone.getByRole('button', { name: 'Use this phrase' }).click();
	await expect(phone.getByRole('status', { name: 'Key phrase' })).toContainText('Taken');

	await receive(phone, file);
	await expect(byFile(phone)).toHaveText(/1 job came or changed from Chrome on Linux/);
	await phone.getByText('Which jobs').click();
	await expect(phone.getByRole('link', { name: 'Baker' }).first()).toBeVisible();
	await receive(phone, file);
	await expect(byFile(phone)).toContainText('was here already');

	await receive(page, await send(phone));
	await expect(byFile(page)).toContainText('1 job came or changed');
	for (const one of [page, phone]) {
		await person.goTo(one, 'Jobs');
		const table = one.getByRole('table', { name: 'Jobs' });
		await expect(table.getByRole('link', { name: 'Baker' })).toBeVisible();
		await expect(table.getByRole('link', { name: 'Gardener' })).toBeVisible();
		expect(one.url()).not.toContain(phrase.slice(0, 4));
	}
	await page.reload();
	await expect(page.getByRole('link', { name: 'Gardener' }).first()).toBeVisible();
});

test('a file that is none, or is not whole, is refused with its reason, and nothing changes', async ({
	page
}) => {
	await person.addJob(page, { title: 'Baker' });
	await person.goTo(page, 'Devices');
	const file = await send(page);
	await receive(page, Buffer.from('{"jobs":[]}'));
	await expect(byFile(page)).toContainText('not a file of changes');
	await receive(page, file.subarray(0, file.length - 20));
	await expect(byFile(page)).toContainText('cut off or was changed');
	const newer = Buffer.from(file);
	newer[4] = 9;
	await receive(page, newer);
	await expect(byFile(page)).toContainText('made by a newer Waymark');
	await receive(page, file);
	await expect(byFile(page)).toContainText('Everything from this device was here already');
});

test('devices that met directly share a phrase; one that is forgotten does not get the next one, until they meet again', async ({
	page,
	openProfile
}) => {
	const phone = await (await openProfile()).newPage();
	for (const one of [page, phone]) await one.goto('/devices/');
	await page.getByRole('button', { name: 'Show a code' }).click();
	const offer = await page.getByRole('textbox', { name: 'Code', exact: true }).inputValue();
	await phone.getByRole('button', { name: 'Enter a code' }).click();
	await phone.getByLabel('Code from the other device').fill(offer);
	await phone.getByRole('button', { name: 'Connect' }).click();
	const answer = await phone.getByRole('textbox', { name: 'Code', exact: true }).inputValue();
	await page.getByLabel('Code from the other device').fill(answer);
	await page.getByRole('button', { name: 'Connect' }).click();
	await expect(page.getByText('Connected, both have everything')).toBeVisible();
	await expect(phone.getByText('Connected, both have everything')).toBeVisible();
	const phrase = await phraseOf(page);
	expect(await phraseOf(phone)).toBe(phrase);

	await page.getByRole('button', { name: 'Disconnect' }).click();
	await page.getByRole('button', { name: /^Forget / }).click();
	await expect(page.getByRole('alert')).toContainText('What it has, it keeps');
	await page.getByRole('button', { name: 'Forget it' }).click();
	const said = page.getByRole('status', { name: 'Forgotten devices' });
	await expect(said).toContainText('there is a new key phrase');
	const box = (one: Page) => one.getByRole('textbox', { name: 'Your key phrase' });
	await expect(box(page)).not.toHaveValue(phrase);
	await expect(box(phone)).toHaveValue(phrase);
	await crossCodes(page, phone);
	await expect(box(phone)).toHaveValue(await box(page).inputValue());
});

test('a folder that a drive carries keeps two devices equal, by itself and after coming back', async ({
	page,
	openProfile
}) => {
	const laptop = await openProfile();
	await chooseStandInFolder(page.context());
	await chooseStandInFolder(laptop);
	const other = await laptop.newPage();
	await person.addJob(page, { title: 'Baker' });
	await person.goTo(page, 'Devices');
	await page.getByRole('button', { name: 'Choose a folder…' }).click();
	const state = page.getByRole('status', { name: 'Folder' });
	await expect(state).toHaveText('Up to date.');
	await expect(page.getByText('No other device has written here yet')).toBeVisible();
	const phrase = await phraseOf(page);

	await other.goto('/devices/');
	await carryFolder(page, other);
	await other.getByRole('button', { name: 'Choose a folder…' }).click();
	await expect(other.getByText('1 file is left alone: sealed by another key phrase')).toBeVisible();
	await enterPhrase(other, phrase);
	await expect(other.getByText('1 job came or changed from Chrome on Linux')).toBeVisible();

	// Edits are written from whatever screen they are made on.
	await person.addJob(other, { title: 'Nurse' });
	const news = page.getByText('1 job came or changed from Chrome on Linux');
	await expect(async () => {
		await carryFolder(other, page);
		await expect(news).toBeVisible({ timeout: 2_000 });
	}).toPass({ timeout: 30_000 });

	await other.reload();
	await person.goTo(other, 'Devices');
	await expect(other.getByRole('status', { name: 'Folder' })).toHaveText('Up to date.');
	await other.getByRole('button', { name: 'Stop using the folder' }).click();
	await expect(other.getByRole('button', { name: 'Choose a folder…' })).toBeVisible();
});
