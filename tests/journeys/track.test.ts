import { expect, test } from '../support/journey';
import * as person from '../support/person';

const posting =
	'Responsibilities\n- Bake bread before sunrise\n\nRequirements\n- Two years in a bakery';

test('a job applied to already is tracked from today', async ({ page }) => {
	await page.goto('/add/');
	const today = await person.todayOf(page);
	await page.getByLabel('Job posting').fill(posting);
	await page.getByLabel('Title').fill('Baker');
	await page.getByRole('button', { name: 'Track job' }).click();

	const dialog = page.getByRole('dialog', { name: 'Track this job' });
	await expect(dialog.getByLabel('Status')).toHaveValue('applied');
	await expect(dialog.getByLabel('Date')).toHaveValue(today);
	await dialog.getByRole('button', { name: 'Track', exact: true }).click();

	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	await expect(person.statusBox(page)).toHaveValue('applied');
	await expect(person.statusDate(page)).toHaveValue(today);
	await expect(person.journeyEvent(page, 'Applied', today)).toHaveCount(1);
});

test('a job is tracked from the day on which it came to stand there', async ({ page }) => {
	await page.goto('/add/');
	await page.getByLabel('Title').fill('Baker');
	await page.getByRole('button', { name: 'Track job' }).click();

	const dialog = page.getByRole('dialog', { name: 'Track this job' });
	await dialog.getByLabel('Status').selectOption('Interview');
	await dialog.getByLabel('Date').fill('2025-02-28');
	await dialog.getByRole('button', { name: 'Track', exact: true }).click();

	await expect(person.statusBox(page)).toHaveValue('interview');
	await expect(person.statusDate(page)).toHaveValue('2025-02-28');
	await expect(person.journeyEvent(page, 'Interview', '2025-02-28')).toHaveCount(1);
	await person.expectSaved(page);
	await page.reload();
	await expect(person.statusDate(page)).toHaveValue('2025-02-28');
});

test('a day to come is not taken, and closing the dialog leaves the form as it was', async ({
	page
}) => {
	await page.goto('/add/');
	await page.getByLabel('Title').fill('Baker');
	await page.getByRole('button', { name: 'Track job' }).click();
	const dialog = page.getByRole('dialog', { name: 'Track this job' });
	await dialog.getByLabel('Date').fill('2199-01-01');
	await dialog.getByRole('button', { name: 'Track', exact: true }).click();
	await expect(dialog).toBeVisible();
	const isTaken = dialog
		.getByLabel('Date')
		.evaluate((field: HTMLInputElement) => field.validity.valid);
	expect(await isTaken).toBe(false);

	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByLabel('Title')).toHaveValue('Baker');
	await expect(page.getByRole('button', { name: 'Track job' })).toBeFocused();
	await person.goTo(page, 'Jobs');
	await expect(page.getByText('No jobs yet.')).toBeVisible();
});
