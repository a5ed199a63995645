import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

/** Lets the page be seen and typed into while the app itself is still on its way. */
async function holdApp(page: Page): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/nodes/0.*.js', async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

test('a posting and facts typed before the app has started are read and saved', async ({
	page
}) => {
	const start = await holdApp(page);
	await page.goto('/add/', { waitUntil: 'commit' });
	await page.getByLabel('Job posting').fill('Requirements\n- Two years of experience with rye');
	await page.getByLabel('Title').fill('Baker');
	await page.getByLabel('Company').fill('Korn');
	await page.getByLabel('Link').fill('https://example.com/jobs/1');
	await page.getByLabel('Expires').fill('2030-01-31');
	start();
	await expect(page.getByRole('region', { name: 'Posting' })).toContainText('Two years');
	await expect(page.getByLabel('Title')).toHaveValue('Baker');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	await page.getByRole('button', { name: 'Edit job' }).click();
	const dialog = page.getByRole('dialog', { name: 'Edit job' });
	await expect(dialog.getByLabel('Expires')).toHaveValue('2030-01-31');
	await expect(dialog.getByLabel('Link')).toHaveValue('https://example.com/jobs/1');
	await page.keyboard.press('Escape');
	await expect(page.getByText('Korn').first()).toBeVisible();
	await expect(page.getByRole('region', { name: 'Posting' })).toContainText('Two years');
});

test('a search typed before the app has started is searched for', async ({ page }) => {
	await person.addJob(page, { title: 'Baker' });
	await person.addJob(page, { title: 'Gardener' });
	const start = await holdApp(page);
	await page.goto('/jobs/', { waitUntil: 'commit' });
	await page.getByRole('searchbox', { name: 'Search jobs' }).fill('gard');
	start();
	await expect(page.getByText('1 of 2')).toBeVisible();
	await expect(page.getByRole('searchbox', { name: 'Search jobs' })).toHaveValue('gard');
	await expect(page.getByRole('link', { name: 'Gardener' })).toBeVisible();
	await page.getByRole('searchbox', { name: 'Search jobs' }).fill('zzz');
	await page.getByRole('button', { name: 'Show all jobs' }).click();
	await expect(page.getByRole('searchbox', { name: 'Search jobs' })).toHaveValue('');
	await expect(page.getByRole('link', { name: 'Baker' })).toBeVisible();
});
