import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';
import { seedRecord } from '../support/seed';

test.describe('a few jobs', () => {
	test.beforeEach(async ({ page }) => {
		await person.addJob(page, { title: 'Café manager', company: 'Ärmel', location: 'Zürich' });
		await page.getByRole('textbox', { name: 'Notes' }).fill('Ask about the crème brûlée');
		await person.addJob(page, { title: 'Baker', company: 'Kornhaus', location: 'Bern' });
		await page.getByRole('textbox', { name: 'Comment' }).fill('A trial shift on Monday');
		await page.getByRole('button', { name: 'Add comment' }).click();
		await person.statusBox(page).selectOption('Interview');
		await person.addJob(page, { title: 'Nurse', company: 'Saint Anne', location: 'Genève' });
		await person.goTo(page, 'Jobs');
	});

	const searches: readonly (readonly [string, readonly string[]])[] = [
		['cafe', ['Café manager']],
		['CAFÉ', ['Café manager']],
		['zurich', ['Café manager']],
		['manager zürich armel', ['Café manager']],
		['creme brulee', ['Café manager']],
		['trial monday', ['Baker']],
		['interview', ['Baker']],
		['  bern  ', ['Baker']],
		['baker zurich', []]
	];

	test('search finds words in any order, without accents, in facts, notes and comments', async ({
		page
	}) => {
		const box = page.getByRole('searchbox', { name: 'Search jobs' });
		for (const [query, titles] of searches) {
			await box.fill(query);
			if (titles.length === 0) await expect(page.getByText('No job matches.')).toBeVisible();
			else await expect(titlesOf(page)).toHaveText(titles);
		}
		await page.getByRole('button', { name: 'Show all jobs' }).click();
		await expect(titlesOf(page)).toHaveCount(3);
		await expect(box).toHaveValue('');
	});

	test('a status narrows the table', async ({ page }) => {
		const show = page.getByRole('combobox', { name: 'Show' });
		await show.selectOption('Interview (1)');
		await expect(titlesOf(page)).toHaveText(['Baker']);
		await show.selectOption('Saved (2)');
		await expect(titlesOf(page)).toHaveCount(2);
		await page.getByRole('searchbox', { name: 'Search jobs' }).fill('nurse');
		await expect(titlesOf(page)).toHaveText(['Nurse']);
	});

	test('every column sorts, and the other way round when it is asked again', async ({ page }) => {
		const orders = [
			['Job', ['Baker', 'Café manager', 'Nurse']],
			['Company', ['Café manager', 'Baker', 'Nurse']]
		] as const;
		for (const [name, titles] of orders) {
			const header = page.getByRole('columnheader', { name });
			await header.getByRole('button').click();
			await expect(header).toHaveAttribute('aria-sort', 'ascending');
			await expect(titlesOf(page)).toHaveText(titles);
			await header.getByRole('button').click();
			await expect(header).toHaveAttribute('aria-sort', 'descending');
			await expect(titlesOf(page)).toHaveText(titles.toReversed());
		}
		await page.getByRole('columnheader', { name: 'Status' }).getByRole('button').click();
		await expect(titlesOf(page).last()).toHaveText('Baker');
		for (const name of ['Expires', 'Last change']) {
			const header = page.getByRole('columnheader', { name });
			await header.getByRole('button').click();
			await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
			await expect(titlesOf(page)).toHaveCount(3);
		}
	});
});

test.describe('two thousand jobs', () => {
	// One after the other, so that the record is made once.
	test.describe.configure({ mode: 'default' });

	test.beforeEach(async ({ page }) => {
		await seedRecord(page, 2000);
		await page.goto('/jobs/');
		await expect(page.getByText('2,000 jobs')).toBeVisible();
	});

	test('only the rows in view are drawn, and the last one is reached by scrolling', async ({
		page
	}) => {
		const rows = page.getByRole('table', { name: 'Jobs' }).getByRole('row');
		await expect(page.getByRole('table', { name: 'Jobs' })).toHaveAttribute(
			'aria-rowcount',
			'2001'
		);
		expect(await rows.count()).toBeLessThan(60);
		await page.getByRole('columnheader', { name: 'Job', exact: true }).getByRole('button').click();
		const last = page.locator('[role=row][aria-rowindex="2001"]');
		await expect(async () => {
			await page.keyboard.press('End');
			await expect(last).toBeInViewport({ timeout: 1000 });
		}).toPass();
		expect(await rows.count()).toBeLessThan(60);
		const title = await last.getByRole('link').textContent();
		await last.getByRole('link').click();
		await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible();
	});

	test('search and sort answer over all of them', async ({ page }) => {
		await page.getByRole('searchbox', { name: 'Search jobs' }).fill('1234');
		await expect(titlesOf(page)).toHaveText([/ 1234$/]);
		await page.getByRole('searchbox', { name: 'Search jobs' }).fill('nurse hamburg');
		await expect(page.getByText(/^[\d,]+ of 2,000$/)).toBeVisible();
		await expect(titlesOf(page).first()).toContainText('Nurse');
		await page.getByRole('searchbox', { name: 'Search jobs' }).clear();
		await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click();
		await expect(titlesOf(page).first()).toHaveText(/ (?:1|701|1401)$/);
		await expect(rowsOf(page).first()).toContainText('Company 0');
	});

	test('the keyboard goes through the rows and opens one', async ({ page }) => {
		await page.getByRole('columnheader', { name: 'Last change' }).getByRole('button').focus();
		const seen = new Set<string>();
		for (let index = 0; index < 40; index += 1) {
			await page.keyboard.press('Tab');
			const focused = page.locator('[role=table] [role=row] a:focus');
			await expect(focused).toBeInViewport();
			seen.add((await focused.textContent()) ?? '');
		}
		expect(seen.size).toBe(40);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText([...seen].at(-1) ?? '');
	});
});

function rowsOf(page: Page) {
	return page.getByRole('table', { name: 'Jobs' }).getByRole('rowgroup').getByRole('row');
}

function titlesOf(page: Page) {
	return rowsOf(page).getByRole('link');
}
