import type { Locator, Page } from '@playwright/test';
import { violations } from '../support/accessible';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const posting = `Requirements
- Two years of experience with Python
- Good knowledge of SQL

Benefits
- A course in Excel
- Free bread`;
const again = `Requirements
- You know how to look after a levain
- Good knowledge of SQL`;

// Each of them looks over whole screens, in both themes.
test.slow();

const skills = (page: Page) => page.getByRole('region', { name: 'Key skills' });
/** A skill in the list, by its name with what is said of it: "Python, required". */
const chip = (page: Page, name: string) =>
	skills(page)
		.getByRole('list')
		.getByRole('button', { name: new RegExp(`^${name.replaceAll(', ', ' ?, ')}$`) });
const section = (page: Page, opening: string) =>
	page.getByRole('combobox', { name: new RegExp(`^What “${opening}” is`) });
const summary = (page: Page) => page.getByRole('region', { name: 'Summary' });

test('a section and skills are corrected in place, which lasts, and can be undone', async ({
	page
}) => {
	await person.addJob(page, { title: 'Analyst', posting });
	await expect(chip(page, 'Python, required')).toBeVisible();

	await section(page, 'Requirements').selectOption('Preferred');
	await expect(person.lastChange(page)).toContainText('Section corrected: Preferred');
	await expect(chip(page, 'Python')).toBeVisible();
	await expect(summary(page).getByText('What they require')).toBeHidden();

	await chip(page, 'Python').click();
	await press(skills(page), 'Required');
	await expect(chip(page, 'Python, required, corrected')).toBeVisible();
	await expect(skills(page).getByText('It was read as nice to have.')).toBeVisible();
	await expectAccessible(page);
	await chip(page, 'SQL').click();
	await press(skills(page), 'Not a skill here');
	await expect(chip(page, 'SQL')).toHaveCount(0);

	await press(skills(page), 'Add a skill');
	const field = skills(page).getByLabel('A skill this posting names');
	await field.fill('???');
	await press(skills(page), 'Add skill');
	await expect(skills(page).getByText('It needs a letter or a digit.')).toBeVisible();
	await field.fill('free bread');
	await press(skills(page), 'Add skill');
	await expect(skills(page).locator('blockquote')).toContainText('Free bread');
	await press(skills(page), 'Add a skill');
	await field.fill('Falconry');
	await press(skills(page), 'Add skill');
	await expect(skills(page).getByText('The posting does not have the word.')).toBeVisible();
	await expectAccessible(page);

	await person.expectSaved(page);
	await page.reload();
	await expect(section(page, 'Requirements')).toHaveValue('preferred');
	for (const name of [
		'Python, required, corrected',
		'free bread, corrected',
		'Falconry, corrected'
	])
		await expect(chip(page, name)).toBeVisible();
	await expect(chip(page, 'SQL')).toHaveCount(0);

	await press(skills(page), 'Show SQL again');
	await expect(chip(page, 'SQL')).toBeVisible();
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(chip(page, 'SQL')).toHaveCount(0);
	await chip(page, 'Python, required, corrected').click();
	await press(skills(page), 'Back to what was read');
	await expect(chip(page, 'Python')).toBeVisible();

	await section(page, 'Requirements').selectOption('Back to what was read: Requirements');
	await expect(chip(page, 'Python, required')).toBeVisible();
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(section(page, 'Requirements')).toHaveValue('preferred');
});

test('a section that is no part of the posting is set aside, and brought back from there', async ({
	page
}) => {
	await person.addJob(page, { title: 'Analyst', posting });
	await section(page, 'Benefits').selectOption('Not part of the posting');
	await expect(section(page, 'Benefits')).toBeHidden();
	await page.getByText('3 lines of the page around the posting set aside').click();
	await section(page, 'Benefits').selectOption('Requirements');
	await expect(chip(page, 'Excel, required')).toBeVisible();
});

test('what is corrected before a job is saved is saved with it', async ({ page }) => {
	await page.goto('/add/');
	await page.getByLabel('Job posting').fill(posting);
	await page.getByLabel('Title').fill('Analyst');
	await section(page, 'Requirements').selectOption('Preferred');
	await expect(chip(page, 'Python')).toBeVisible();
	await chip(page, 'SQL').click();
	await press(skills(page), 'Not a skill here');
	await expect(chip(page, 'SQL')).toHaveCount(0);
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Analyst' })).toBeVisible();
	await person.expectSaved(page);
	await page.reload();
	await expect(section(page, 'Requirements')).toHaveValue('preferred');
	await expect(skills(page).getByRole('button', { name: 'Show SQL again' })).toBeVisible();
	await expect(chip(page, 'SQL')).toHaveCount(0);
});

test('an alias of one’s own is found in the next posting, and an ignored skill is gone', async ({
	page
}) => {
	await person.addJob(page, { title: 'Analyst', posting });
	await press(skills(page), 'Add a skill');
	await skills(page).getByLabel('A skill this posting names').fill('Sourdough care');
	await press(skills(page), 'Add skill');
	await press(skills(page), 'Also known as…');
	const spellings = skills(page).getByLabel('Other spellings of Sourdough care');
	await spellings.fill('x'.repeat(10_000));
	await press(skills(page), 'Keep');
	await expect(skills(page).getByText('At most 60 characters')).toBeVisible();
	await spellings.fill('levain, (.*)+');
	await press(skills(page), 'Keep');
	await expect(skills(page).getByText('It needs a letter or a digit.')).toBeVisible();
	await spellings.fill('levain, (dough|.*)+, mother dough');
	await press(skills(page), 'Keep');
	await expect(skills(page).getByText('Also found as levain')).toBeVisible();
	await chip(page, 'SQL, required').click();
	await press(skills(page), 'Never show this skill');
	await expect(person.lastChange(page)).toContainText('Never shown: SQL');
	await expect(chip(page, 'SQL, required')).toHaveCount(0);

	await person.addJob(page, { title: 'Baker', posting: again });
	await expect(skills(page).getByRole('list').getByRole('button')).toHaveCount(1);
	await chip(page, 'Sourdough care, required').click();
	await expect(skills(page).locator('blockquote')).toContainText('look after a levain');

	await page.goto('/settings/');
	const own = page.getByRole('region', { name: 'My skill words' });
	await expect(own.getByLabel('Other spellings of Sourdough care')).toHaveValue(
		'levain, (dough|.*)+, mother dough'
	);
	await expectAccessible(page);
	await own.getByLabel('Never show SQL').uncheck();
	await own.getByRole('textbox', { name: 'Skill', exact: true }).fill('Patience with dough');
	await own.getByRole('textbox', { name: 'Other spellings', exact: true }).fill('look after');
	await own.getByRole('button', { name: 'Add skill word' }).click();
	await person.expectSaved(page);
	await person.openJob(page, 'Baker');
	await expect(chip(page, 'SQL, required')).toBeVisible();
	await expect(chip(page, 'Patience with dough, required')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('sections and skills can be corrected by touch', async ({ page }) => {
		await person.addJob(page, { title: 'Analyst', posting });
		await chip(page, 'Python, required').tap();
		await skills(page).getByRole('button', { name: 'Nice to have' }).tap();
		await expect(chip(page, 'Python, corrected')).toBeVisible();
		await expect(section(page, 'Requirements')).toHaveCSS('opacity', '1');
		await section(page, 'Requirements').selectOption('Benefits');
		await expect(chip(page, 'SQL')).toHaveCount(0);
		expect(await person.sidewaysScroll(page)).toBe(0);
		await expectAccessible(page);
	});
});

test('a section is named by its words, without the marks of Markdown', async ({ page }) => {
	await person.addJob(page, { title: 'Analyst', posting: `## ${posting}` });
	await expect(section(page, 'Requirements')).toBeVisible();
});

test('a section is corrected by the keyboard', async ({ page }) => {
	await person.addJob(page, { title: 'Analyst', posting });
	await section(page, 'Requirements').focus();
	await expect(section(page, 'Requirements')).toHaveCSS('opacity', '1');
	await page.keyboard.type('Pref');
	await page.keyboard.press('Tab');
	await expect(chip(page, 'Python')).toBeVisible();
});

async function press(within: Locator, name: string): Promise<void> {
	await within.getByRole('button', { name, exact: true }).click();
}

async function expectAccessible(page: Page): Promise<void> {
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme });
		const found = await violations(page, (axe) =>
			axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
		);
		expect(found, colorScheme).toEqual([]);
	}
}
