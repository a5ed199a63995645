import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const posting = [
	'Route planner',
	'Company: Harbourline',
	'',
	'Requirements',
	'- Three years of experience with SQL'
].join('\n');

for (const width of [390, 1280]) {
	test.describe(`on a screen ${width} pixels wide`, () => {
		test.use({ viewport: { width, height: 844 } });

		test('“Save job” right after typing saves, and saves what was typed', async ({ page }) => {
			// What is already there is told as soon as the title is known, and moves what is below.
			await person.addJob(page, { title: 'Baker', company: 'Kornhaus' });
			await page.goto('/add/');
			await page.getByLabel('Company').pressSequentially('Kornhaus');
			await page.getByLabel('Title').pressSequentially('Baker');
			await pressAndHold(page, 'Save job');
			await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
			await expect(page.getByRole('main')).toContainText('Kornhaus');
		});

		for (const [label, typed, shown] of [
			['Title', 'Head baker', 'Head baker'],
			['Location', 'Graz', 'Graz'],
			['Years of experience', '7', '7+ years'],
			['From', '41000', '41,000']
		] as const) {
			test(`so too where “${label}” was typed last, and is the only thing`, async ({ page }) => {
				await page.goto('/add/');
				await page.getByLabel(label, { exact: true }).pressSequentially(typed);
				await pressAndHold(page, 'Save job');
				await expect(person.statusBox(page)).toBeVisible();
				await expect(page.getByRole('main')).toContainText(shown);
			});
		}

		test('“Track job” right after typing asks, and keeps what was typed', async ({ page }) => {
			await page.goto('/add/');
			await page.getByLabel('Title').pressSequentially('Baker');
			await pressAndHold(page, 'Track job');
			const dialog = page.getByRole('dialog', { name: 'Track this job' });
			await dialog.getByRole('button', { name: 'Track', exact: true }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
		});
	});
}

test('a reading that comes while a field is typed in leaves that field alone', async ({ page }) => {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(/worker/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/add/');
	await page.getByLabel('Job posting').fill(posting);
	const title = page.getByLabel('Title');
	await title.pressSequentially('Planner of ');
	letGo();
	await expect(page.getByLabel('Years of experience')).toHaveValue('3');
	await expect(title).toHaveValue('Planner of ');
	await title.pressSequentially('routes');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Planner of routes' })).toBeVisible();
});

test('what is typed before the app has started is kept', async ({ page }) => {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/add/', { waitUntil: 'commit' });
	await page.getByLabel('Title').pressSequentially('Bak');
	letGo();
	await expect(person.storageStatus(page)).toHaveText('Saved on this device');
	await page.getByLabel('Title').pressSequentially('er');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
});

test('what another tab corrects leaves a field alone that is typed in', async ({
	page,
	context
}) => {
	await person.addJob(page, { title: 'Baker', company: 'Kornhaus' });
	const other = await context.newPage();
	await other.goto(page.url());
	for (const tab of [page, other]) await tab.getByRole('button', { name: 'Edit job' }).click();
	await other.getByLabel('Title').fill('Head ba');
	await page.getByLabel('Title').fill('Pastry cook');
	await page.getByLabel('Company').fill('Mühle');
	await page.getByLabel('Company').blur();
	await expect(other.getByLabel('Company')).toHaveValue('Mühle');
	await expect(other.getByLabel('Title')).toHaveValue('Head ba');
	await other.getByLabel('Title').pressSequentially('ker');
	await other.getByRole('button', { name: 'Done' }).click();
	for (const tab of [page, other]) {
		await expect(tab.getByRole('heading', { level: 1, name: 'Head baker' })).toHaveCount(1);
	}
});

/** As a hand does it: what moves under the pointer while it is down gets no click. */
async function pressAndHold(page: Page, name: string): Promise<void> {
	const button = page.getByRole('button', { name });
	await expect(button).toBeEnabled();
	await button.hover();
	await page.mouse.down();
	await page.waitForTimeout(120);
	await page.mouse.up();
}
