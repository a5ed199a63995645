import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test.beforeEach(async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Try sample data' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await person.lastChange(page).getByRole('button', { name: 'Dismiss' }).click();
	// On a phone it is there as well.
	await page.getByRole('link', { name: 'Jobs', exact: true }).click();
	await expect(rowsOf(page)).toHaveCount(8);
});

test('a view is in the address, goes back and forth, is kept by name and survives a reload', async ({
	page
}) => {
	await page.getByRole('button', { name: 'Filters' }).click();
	const filters = page.getByRole('region', { name: 'Filters' });
	await filters.getByRole('checkbox', { name: 'Under way' }).check();
	await expect(page).toHaveURL(/\?kind=active$/);
	await filters.getByRole('checkbox', { name: 'Hybrid' }).check();
	await expect(page).toHaveURL(/kind=active&workplace=hybrid$/);
	await expect(titlesOf(page)).toHaveText(['Backend Engineer, Route Planning']);
	await page.goBack();
	await expect(rowsOf(page)).toHaveCount(4);
	await page.goForward();
	await expect(rowsOf(page)).toHaveCount(1);

	await page.getByRole('button', { name: 'View', exact: true }).click();
	await page.getByLabel('Name of the view').fill('Hybrid and alive');
	await page.getByRole('button', { name: 'Keep view' }).click();
	await page.getByRole('checkbox', { name: 'Salary' }).check();
	await page.getByRole('radio', { name: 'Compact' }).check();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await expect(page.getByRole('columnheader', { name: 'Salary' })).toBeVisible();
	await page.reload();
	await expect(rowsOf(page)).toHaveCount(1);
	await expect(page.getByRole('columnheader', { name: 'Salary' })).toBeVisible();
	await page.getByRole('button', { name: 'Remove filter: Hybrid' }).click();
	await expect(rowsOf(page)).toHaveCount(4);
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(rowsOf(page)).toHaveCount(8);
	await page.getByRole('button', { name: 'View', exact: true }).click();
	await page.getByRole('button', { name: 'Hybrid and alive', exact: true }).click();
	await expect(rowsOf(page)).toHaveCount(1);
});

test('many jobs are selected by a range and changed at once, and one undo takes it back', async ({
	page
}) => {
	await boxOf(rowsOf(page).nth(1)).click();
	await boxOf(rowsOf(page).nth(4)).click({ modifiers: ['Shift'] });
	const bar = page.getByRole('toolbar', { name: 'Selected jobs' });
	await expect(bar.getByText('4 selected')).toBeVisible();
	await bar.getByRole('combobox').selectOption('Rejected');
	await expect(person.lastChange(page)).toContainText('Moved to Rejected: 4 jobs');
	await expect(rowsOf(page).getByRole('button', { name: /^Rejected/ })).toHaveCount(5);
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(rowsOf(page).getByRole('button', { name: /^Rejected/ })).toHaveCount(1);

	await bar.getByRole('button', { name: 'All 8' }).click();
	await bar.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByText('No jobs yet.')).toBeVisible();
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(rowsOf(page)).toHaveCount(8);
});

test('jobs are dragged into a collection, or put there by menu, and a tag is given a new name', async ({
	page
}) => {
	await page.getByRole('button', { name: 'New collection' }).click();
	await page.getByLabel('Name').fill('Dream jobs');
	await page.getByLabel('Description').fill('If all goes well');
	await page.getByRole('radio', { name: 'Plum' }).check();
	await page.getByRole('button', { name: 'Add collection' }).click();
	const collection = page
		.getByRole('group', { name: 'Collections' })
		.getByRole('button', { name: /^Dream jobs/ });
	await titlesOf(page).filter({ hasText: 'Bench Joiner' }).dragTo(collection);
	await expect(collection).toHaveText(/1$/);

	await boxOf(rowsOf(page).filter({ hasText: 'Sous Chef' })).click();
	await page.getByRole('button', { name: 'Collection…' }).click();
	await page.getByRole('checkbox', { name: 'Dream jobs' }).check();
	await page.getByLabel('Add a tag').fill('near');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Done' }).click();
	await expect(collection).toHaveText(/2$/);
	await collection.click();
	await expect(titlesOf(page)).toHaveText(['Sous Chef', 'Bench Joiner']);
	await expect(page.getByText('If all goes well')).toBeVisible();

	await page.getByRole('button', { name: 'Tags', exact: true }).click();
	await page.getByLabel('Name of the tag near').fill('round the corner');
	await page.keyboard.press('Tab');
	await page.getByRole('button', { name: /with round the corner$/ }).click();
	await expect(titlesOf(page)).toHaveText(['Sous Chef']);
	await titlesOf(page).click();
	const groups = page.getByRole('list', { name: 'Collections and tags' });
	await expect(groups.getByRole('link')).toHaveText(['Dream jobs', 'round the corner']);
	await groups.getByRole('link', { name: 'Dream jobs' }).click();
	await expect(rowsOf(page)).toHaveCount(2);
	await page.getByRole('button', { name: 'Edit “Dream jobs”' }).click();
	await page.getByRole('button', { name: 'Remove', exact: true }).click();
	await expect(page.getByText('No job matches.')).toBeVisible();
	await expect(page.getByText('A collection that was removed')).toBeVisible();
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(rowsOf(page)).toHaveCount(2);
});

test('a search looks into postings, forgives a slip, and marks what it found', async ({ page }) => {
	const box = page.getByRole('searchbox', { name: 'Search jobs' });
	await box.fill('postgres');
	await expect(titlesOf(page)).toHaveText(['Backend Engineer, Route Planning']);
	await expect(rowsOf(page).locator('mark')).toHaveText('PostgreS');
	await box.fill('patietns');
	await expect(page.getByText('this comes near it')).toBeVisible();
	await expect(titlesOf(page)).toContainText(['Staff Nurse']);
	await expect(rowsOf(page).locator('mark').first()).toHaveText('patients');
	await box.fill('qqqqqq');
	await expect(page.getByText('No job matches.')).toBeVisible();
});

test('the keyboard goes through the table, selects, and changes a status in place', async ({
	page
}) => {
	await titlesOf(page).first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(titlesOf(page).nth(1)).toBeFocused();
	await page.keyboard.press('Space');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page.getByText('2 selected')).toBeVisible();
	await page.keyboard.press('Control+a');
	await expect(page.getByText('8 selected')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText(/selected$/)).toBeHidden();

	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	const editor = page.getByRole('dialog', { name: /^Status of / });
	await expect(editor.getByRole('button', { name: 'Screening' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(editor).toBeHidden();
	await expect(person.lastChange(page)).toContainText('Moved to Interview');
	await expect(page.locator('[data-edit=status]:focus')).toHaveCount(1);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('filters are a sheet, and what is done to many stands above the navigation', async ({
		page
	}) => {
		await page.getByRole('button', { name: 'Filters' }).click();
		const sheet = page.getByRole('dialog', { name: 'Filters' });
		await sheet.getByRole('checkbox', { name: 'Remote' }).check();
		await sheet.getByRole('button', { name: 'Show one job' }).click();
		await expect(titlesOf(page)).toHaveText(['Product Designer']);
		await page.getByRole('button', { name: 'Clear all' }).click();
		await page.getByRole('button', { name: 'Select' }).click();
		await boxOf(rowsOf(page).first()).click();
		const bar = page.getByRole('toolbar', { name: 'Selected jobs' });
		await bar.getByRole('button', { name: 'Archive' }).click();
		await expect(rowsOf(page)).toHaveCount(7);
		await boxOf(rowsOf(page).first()).click();
		const [above, below] = await Promise.all(
			[bar, page.getByRole('navigation', { name: 'Main' })].map((part) => part.boundingBox())
		);
		expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
		expect(await person.sidewaysScroll(page)).toBe(0);
	});
});

function rowsOf(page: Page): Locator {
	return page.getByRole('table', { name: 'Jobs' }).getByRole('rowgroup').getByRole('row');
}

function titlesOf(page: Page): Locator {
	return rowsOf(page).getByRole('link');
}

/** Hidden behind the letters of the company until one points at the row. */
function boxOf(row: Locator): Locator {
	return row.getByRole('checkbox');
}
