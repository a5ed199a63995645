import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const posting = `Requirements
- Two years of experience with Python
- Good knowledge of SQL

Nice to have
- Welding`;

const skills = (page: Page) => page.getByRole('region', { name: 'Key skills' });
const chip = (page: Page, name: RegExp) =>
	skills(page).getByRole('list').getByRole('button', { name });

test('the keyboard goes on where a skill was corrected', async ({ page }) => {
	await person.addJob(page, { title: 'Analyst', posting });
	const press = async (name: string | RegExp) => {
		await skills(page).getByRole('button', { name, exact: true }).focus();
		await page.keyboard.press('Enter');
	};
	await press(/^Python/);
	await press('Nice to have');
	await press('Back to what was read');
	await expect(skills(page).getByRole('button', { name: 'Required', exact: true })).toBeFocused();

	await press('Also known as…');
	await expect(skills(page).getByLabel('Other spellings of Python')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(skills(page).getByLabel('Other spellings of Python')).toBeHidden();
	await expect(skills(page).getByRole('button', { name: 'Also known as…' })).toBeFocused();

	await press('Not a skill here');
	await press('Show Python again');
	await expect(chip(page, /^Python/)).toBeVisible();
	await expect(skills(page).getByRole('heading')).toBeFocused();

	await press('Add a skill');
	await page.keyboard.press('Escape');
	await expect(skills(page).getByRole('button', { name: 'Add a skill' })).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Falconry');
	await page.keyboard.press('Enter');
	await expect(chip(page, /^Falconry/)).toBeVisible();
	await expect(skills(page)).toContainText('You added it. The posting does not have the word.');
	await expect(skills(page).getByRole('button', { name: 'Never show this skill' })).toBeHidden();
	await expect(skills(page).getByRole('button', { name: 'Add a skill' })).toBeFocused();

	await person.lastChange(page).getByRole('button', { name: 'Undo' }).focus();
	await page.keyboard.press('Enter');
	await expect(chip(page, /^Falconry/)).toHaveCount(0);
	await expect(skills(page).getByRole('button', { name: 'Add a skill' })).toBeFocused();
});

test('the keyboard goes along with what one says one has', async ({ page }) => {
	await page.goto('/profile/');
	await page.getByLabel('Add a skill').fill('Python');
	await page.keyboard.press('Enter');
	await person.expectSaved(page);
	await person.addJob(page, { title: 'Analyst', posting });
	const match = page.getByRole('region', { name: 'Match' });
	await match.getByRole('button', { name: 'I have this: Welding' }).focus();
	await page.keyboard.press('Enter');
	const had = match.getByRole('list', { name: 'You have', exact: true });
	await expect(had.getByRole('button', { name: 'Welding' })).toBeFocused();
});

test('the keyboard stays in the list that an entry of the profile leaves', async ({ page }) => {
	await page.goto('/profile/');
	await page.getByLabel('Add a skill').fill('Python, SQL');
	await page.keyboard.press('Enter');
	for (const [gone, near] of [
		['Remove Python', page.getByRole('button', { name: 'Remove SQL' })],
		['Remove SQL', page.getByRole('heading', { name: 'Skills', exact: true })]
	] as const) {
		await page.getByRole('button', { name: gone }).focus();
		await page.keyboard.press('Enter');
		await expect(near).toBeFocused();
	}
});

test('the keyboard stays by the CV when what it says is taken or left', async ({ page }) => {
	await page.goto('/profile/');
	const heading = page.getByRole('heading', { name: 'From a CV' });
	for (const button of ['Not now', 'Add 2 to your profile']) {
		const summary = page.getByText('Or paste its text');
		await summary.click();
		await page.getByLabel('Text of your CV').fill('Skills\nPython, SQL');
		await page.getByRole('button', { name: 'Read it' }).click();
		await expect(page.getByRole('heading', { name: 'Found in your CV' })).toBeFocused();
		await page.getByRole('button', { name: button }).focus();
		await page.keyboard.press('Enter');
		await expect(heading).toBeFocused();
	}
});
