import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in Waymark and looks at, found by role and name as they would. */

export interface TypedJob {
	readonly title: string;
	readonly company?: string;
	readonly location?: string;
	readonly posting?: string;
}

/** Saves a job by hand and stays on its page. */
export async function addJob(page: Page, job: TypedJob): Promise<void> {
	await page.goto('/add/');
	if (job.posting !== undefined) await page.getByLabel('Job posting').fill(job.posting);
	await page.getByLabel('Title').fill(job.title);
	if (job.company !== undefined) await page.getByLabel('Company').fill(job.company);
	if (job.location !== undefined) await page.getByLabel('Location').fill(job.location);
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: job.title })).toBeVisible();
	await expectSaved(page);
}

/** Puts a text on the clipboard and presses the keys that paste it. */
export async function pastePosting(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((words) => navigator.clipboard.writeText(words), text);
	await page.getByLabel('Job posting').press('ControlOrMeta+v');
}

/**
 * Pastes a piece of a page as it is: the browser's own clipboard would take the poison out of it, another program's
 * would not. It takes the place of what was in the box.
 */
export async function pasteHtml(page: Page, html: string, text: string): Promise<void> {
	await expect(page.getByRole('button', { name: 'Save job' })).toBeEnabled();
	await page.getByLabel('Job posting').evaluate(
		(box: HTMLTextAreaElement, copied) => {
			box.focus();
			box.select();
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', copied.html);
			clipboardData.setData('text/plain', copied.text);
			box.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		},
		{ html, text }
	);
}

/** Pastes a line many times over; the text is made in the page, since it would take long to carry there. */
export async function pasteLines(page: Page, line: string, count: number): Promise<void> {
	await expect(page.getByRole('button', { name: 'Save job' })).toBeEnabled();
	await page.getByLabel('Job posting').evaluate(
		(box: HTMLTextAreaElement, lines) => {
			box.focus();
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', lines.line.repeat(lines.count));
			box.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
			);
		},
		{ line, count }
	);
}

/** Goes by the navigation, as opposed to loading the page anew. */
export async function goTo(page: Page, name: string): Promise<void> {
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Opens a job from the table. */
export async function openJob(page: Page, title: string): Promise<void> {
	await goTo(page, 'Jobs');
	await page.getByRole('table', { name: 'Jobs' }).getByRole('link', { name: title }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

export function statusBox(page: Page): Locator {
	return page.getByRole('combobox', { name: 'Status' });
}

export function statusDate(page: Page): Locator {
	return page.getByLabel('Status date');
}

/** What happened to the job on screen, the newest day first. */
export function journeyOf(page: Page): Locator {
	return page.getByRole('list', { name: 'Journey' }).getByRole('listitem');
}

/** An event as the journey names it, with the day it is marked with. */
export function journeyEvent(page: Page, name: string, day: string): Locator {
	return journeyOf(page)
		.filter({ hasText: name })
		.filter({ has: page.locator(`time[datetime="${day}"]`) });
}

/** Adds a reminder to the job on screen, for a day and perhaps a time. */
export async function addReminder(
	page: Page,
	text: string,
	on: string,
	at?: string
): Promise<void> {
	const reminders = page.getByRole('region', { name: 'Reminders' });
	await reminders.getByRole('button', { name: 'Add reminder' }).click();
	await reminders.getByLabel('Remind me to').fill(text);
	await reminders.getByLabel('Date').fill(on);
	if (at !== undefined) await reminders.getByLabel('Time').fill(at);
	await reminders.getByRole('button', { name: 'Save reminder' }).click();
	await expect(reminders.getByRole('button', { name: `Done: ${text}` })).toBeVisible();
	await expectSaved(page);
}

export function lastChange(page: Page): Locator {
	return page.getByRole('status', { name: 'Last change' });
}

export function storageStatus(page: Page): Locator {
	return page.getByRole('status', { name: 'Storage' });
}

export async function expectSaved(page: Page): Promise<void> {
	await expect(storageStatus(page)).toHaveText('Saved on this device');
}

/** The file that a button hands out, as text. */
export async function takeFile(page: Page, button: string): Promise<string> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).first().click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^waymark-\d{4}-\d\d-\d\d\.json$/);
	return readFile(await download.path(), 'utf8');
}

/** Answers the file picker that a button opens. */
export async function giveFile(page: Page, button: string, text: string): Promise<void> {
	const choosing = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: button }).click();
	const buffer = Buffer.from(text);
	await (await choosing).setFiles({ name: 'record.json', mimeType: 'application/json', buffer });
}

/** Restores an export from a button that asks for one, as far as what is said of it when it is done. */
export async function restore(page: Page, button: string, text: string): Promise<void> {
	await giveFile(page, button, text);
	await page.getByRole('button', { name: 'Import', exact: true }).click();
	await expect(page.getByRole('status', { name: 'Result' })).toContainText('Imported');
}

/** The day it is for the person at that page. */
export function todayOf(page: Page): Promise<string> {
	return page.evaluate(() => {
		const now = new Date();
		const pad = (part: number) => String(part).padStart(2, '0');
		return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
	});
}

/** Whether something is wider than the screen, so that the page scrolls sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
