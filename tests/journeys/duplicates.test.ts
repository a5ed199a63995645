import { expect, test } from '../support/journey';
import * as person from '../support/person';

const opening = (pay: string) =>
	`Baker\nCompany: Crumb GmbH\nLink: https://crumb.example/jobs/7?utm_source=mail\n\nYour tasks\n- You bake bread.\n- You clean the oven.\n\nSalary: ${pay} per month`;

test('a posting that is there already is captured again, and shows what changed', async ({
	page
}) => {
	await person.addJob(page, { title: 'Baker', posting: opening('€2,400') });
	await page.getByRole('link', { name: 'Add job' }).first().click();
	await page.getByLabel('Job posting').fill(opening('€2,600').replace('mail', 'feed&ref=x'));
	const there = page.getByRole('complementary', { name: 'Already in your record' });
	await expect(there).toContainText('same link');
	await there.getByRole('button', { name: 'Capture it again there' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	await expect(page.getByRole('list', { name: 'Facts' })).toContainText('€2,600');
	await expect(person.journeyOf(page).filter({ hasText: 'captured again' })).toBeVisible();
	await page.getByText('Earlier versions').click();
	const changed = page.getByRole('list', { name: 'What changed' });
	await expect(changed.locator('del').filter({ hasText: '2,400' })).toBeVisible();
	await expect(changed.locator('ins').filter({ hasText: '2,600' })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Earlier versions')).toBeVisible();
	await person.goTo(page, 'Jobs');
	await expect(page.getByRole('link', { name: 'Baker' })).toHaveCount(1);
});

test('two jobs that are one are merged by choice and split again; others are told apart for good', async ({
	page
}) => {
	await person.addJob(page, { title: 'Baker', company: 'Crumb Ltd' });
	await person.statusBox(page).selectOption('Applied');
	await page.getByRole('link', { name: 'Add job' }).first().click();
	await page.getByLabel('Title').fill('baker (m/f/d)');
	await page.getByLabel('Company').fill('Crumb');
	await page.keyboard.press('Tab');
	const there = page.getByRole('complementary', { name: 'Already in your record' });
	await expect(there.getByRole('link', { name: 'Baker' })).toBeVisible();
	await page.getByRole('button', { name: 'Save job' }).click();
	const twice = page.getByRole('complementary', { name: 'Perhaps the same job' });
	await twice.getByRole('button', { name: 'Merge…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Merge two jobs' });
	await expect(dialog.getByRole('radio', { name: /Applied/ })).toBeChecked();
	await dialog.getByRole('button', { name: 'Merge' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker', exact: true })).toBeVisible();
	await expect(person.statusBox(page).locator('option:checked')).toHaveText('Applied');
	await expect(person.lastChange(page)).toContainText('Merged into one job');
	await expect(twice).toBeHidden();

	await page.getByRole('button', { name: 'Split again' }).click();
	await expect(page.getByRole('button', { name: 'Split again' })).toBeHidden();
	const other = await twice.getByRole('link').getAttribute('href');
	await twice.getByRole('button', { name: 'Not the same' }).click();
	await expect(twice).toBeHidden();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker', exact: true })).toBeVisible();
	await expect(twice).toBeHidden();
	await page.goto(other ?? '');
	const before = page.getByRole('complementary', { name: 'Applied here before' });
	await expect(before).toContainText('You applied to Crumb before');
	await expect(before.getByRole('link', { name: 'Baker', exact: true })).toBeVisible();
});
