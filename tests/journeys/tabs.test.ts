import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('what one tab edits, the other shows', async ({ page, context }) => {
	await person.addJob(page, { title: 'Baker', company: 'Kornhaus' });
	const other = await openAlso(context, page);

	await person.statusBox(page).selectOption('Applied');
	await expect(person.statusBox(other)).toHaveValue('applied');
	await other.getByRole('textbox', { name: 'Comment' }).fill('They called.');
	await other.getByRole('button', { name: 'Add comment' }).click();
	await expect(person.journeyOf(page).filter({ hasText: 'They called.' })).toHaveCount(1);

	await person.goTo(page, 'Board');
	await expect(column(page, 'Applied')).toContainText('Baker');
	await person.statusBox(other).selectOption('Offer');
	await expect(column(page, 'Offer')).toContainText('Baker');

	await other.getByRole('button', { name: 'Delete job' }).click();
	await expect(page.getByText('The board fills as you save and track jobs.')).toBeVisible();
	// Each tab takes back what was done in it.
	await other.keyboard.press('ControlOrMeta+z');
	await expect(column(page, 'Offer')).toContainText('Baker');
	for (const tab of [page, other]) await person.expectSaved(tab);
});

test('two tabs that write the notes of one job at once keep every word of both', async ({
	page,
	context
}) => {
	await person.addJob(page, { title: 'Baker' });
	await notesOf(page).fill('Between the two.');
	await person.expectSaved(page);
	const other = await openAlso(context, page);
	await expect(notesOf(other)).toHaveValue('Between the two.');

	const [before, after] = ['Written in the first tab, before. ', ' And this in the second, after.'];
	await notesOf(page).press('ControlOrMeta+Home');
	await notesOf(other).press('ControlOrMeta+End');
	await Promise.all([
		page.keyboard.type(before, { delay: 5 }),
		other.keyboard.type(after, { delay: 7 })
	]);

	const whole = `${before}Between the two.${after}`;
	for (const tab of [page, other]) {
		await expect(notesOf(tab)).toHaveValue(whole);
		await person.expectSaved(tab);
	}
	await page.reload();
	await expect(notesOf(page)).toHaveValue(whole);
});

test('two tabs that write at the same place lose no letter', async ({ page, context }) => {
	await person.addJob(page, { title: 'Baker' });
	const other = await openAlso(context, page);
	const [small, large] = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	for (const tab of [page, other]) await notesOf(tab).focus();
	await Promise.all([page.keyboard.type(small), other.keyboard.type(large)]);

	const letters = async (tab: Page) => [...(await notesOf(tab).inputValue())].sort().join('');
	for (const tab of [page, other]) await expect.poll(() => letters(tab)).toBe(large + small);
	const written = await notesOf(page).inputValue();
	await expect(notesOf(other)).toHaveValue(written);
	await person.expectSaved(page);
	await page.reload();
	await expect(notesOf(page)).toHaveValue(written);
});

test('a tab that is closed right after an edit has told the other one, and the disk', async ({
	page,
	context
}) => {
	await person.addJob(page, { title: 'Baker' });
	const url = page.url();
	const other = await openAlso(context, page);
	await person.statusBox(page).selectOption('Screening');
	await page.close();
	await expect(person.statusBox(other)).toHaveValue('screening');
	await person.expectSaved(other);
	await other.close();

	const reopened = await context.newPage();
	await reopened.goto(url);
	await expect(person.statusBox(reopened)).toHaveValue('screening');
	await person.expectSaved(reopened);
});

test('the only tab may be closed in the middle of writing', async ({ page, context }) => {
	await person.addJob(page, { title: 'Baker' });
	const url = page.url();
	const text = 'Ask Ines who is on call at night.';
	await notesOf(page).focus();
	await page.keyboard.type(text);
	await page.close();

	const reopened = await context.newPage();
	await reopened.goto(url);
	await expect(notesOf(reopened)).toHaveValue(text);
});

async function openAlso(context: BrowserContext, page: Page): Promise<Page> {
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	return other;
}

function notesOf(page: Page) {
	return page.getByRole('textbox', { name: 'Notes' });
}

function column(page: Page, status: string) {
	return page.getByRole('region', { name: status, exact: true });
}
