import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const welcome = (page: Page) =>
	page.getByRole('heading', { level: 1, name: 'Know where every application stands.' });

test('a first visit is welcomed, and sample jobs come and go with one click each', async ({
	page
}) => {
	await page.goto('/');
	await expect(welcome(page)).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: 'Paste a posting' })).toBeVisible();

	await page.getByRole('button', { name: 'Try sample data' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await expect(person.lastChange(page)).toContainText('Sample jobs added');
	await person.expectSaved(page);
	await page.reload();
	await page.getByRole('button', { name: 'Remove samples' }).click();
	await expect(welcome(page)).toBeVisible();

	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await page.getByRole('button', { name: 'Remove samples' }).click();
	await expect(welcome(page)).toBeVisible();
	await person.expectSaved(page);
	await page.reload();
	await expect(welcome(page)).toBeVisible();
});

test('removing the samples leaves the jobs of one’s own', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Try sample data' }).click();
	await expect(page.getByRole('button', { name: 'Remove samples' })).toBeVisible();
	await person.addJob(page, { title: 'Lighthouse keeper', company: 'Coast Office' });
	await person.goTo(page, 'Today');
	await page.getByRole('button', { name: 'Remove samples' }).click();
	await person.goTo(page, 'Jobs');
	await expect(page.getByRole('table', { name: 'Jobs' }).getByRole('link')).toHaveText([
		'Lighthouse keeper'
	]);
});

test('an export restored on another profile is the same record', async ({
	page,
	browser,
	site
}) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Try sample data' }).click();
	await person.addJob(page, {
		title: 'Lighthouse keeper',
		company: 'Ünïted Cöast 灯台',
		posting: 'Requirements\n- Three years of experience with lamps\n- مرحبا'
	});
	await person.statusBox(page).selectOption('Applied');
	await person.statusDate(page).fill('2025-03-05');
	await page.getByRole('textbox', { name: 'Notes' }).fill('Bring a coat 🧥');
	await page.getByRole('textbox', { name: 'Comment' }).fill('They wrote back.');
	await page.getByRole('button', { name: 'Add comment' }).click();
	await person.goTo(page, 'Settings');
	const exported = await person.takeFile(page, 'Export everything');

	const profile = await browser.newContext({ baseURL: site.url });
	const other = await profile.newPage();
	await other.goto('/');
	await person.restore(other, 'Restore an export', exported);
	await person.expectSaved(other);
	await other.goto('/');
	await expect(other.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await person.openJob(other, 'Lighthouse keeper');
	await expect(person.statusDate(other)).toHaveValue('2025-03-05');
	await expect(person.journeyEvent(other, 'Applied', '2025-03-05')).toHaveCount(1);
	await expect(person.journeyOf(other).filter({ hasText: 'They wrote back.' })).toHaveCount(1);
	await expect(other.getByRole('textbox', { name: 'Notes' })).toHaveValue('Bring a coat 🧥');
	await expect(other.getByRole('region', { name: 'Posting' })).toContainText('مرحبا');

	await person.goTo(other, 'Settings');
	const again = await person.takeFile(other, 'Export everything');
	expect(contentOf(again)).toEqual(contentOf(exported));

	// A second time, there is nothing left to add.
	await person.giveFile(other, 'Import…', exported);
	await expect(plan(other)).toHaveText('There is nothing to import.');
	await person.goTo(other, 'Settings');
	expect(contentOf(await person.takeFile(other, 'Export everything'))).toEqual(contentOf(exported));
	await profile.close();
});

test('a file that is no export is refused with a reason, and nothing changes', async ({ page }) => {
	await person.addJob(page, { title: 'Lighthouse keeper' });
	await person.goTo(page, 'Settings');
	const before = contentOf(await person.takeFile(page, 'Export everything'));
	for (const wrong of ['', '{"jobs": [', '[]', '{"app":"another"}', '\u0000\u0001\uFFFD']) {
		await person.giveFile(page, 'Import…', wrong);
		await expect(plan(page), wrong).toHaveText('There is nothing to import.');
		await expect(page.getByRole('list', { name: 'Files' })).toContainText(
			/empty|cut short|no kind|no text/
		);
		await person.goTo(page, 'Settings');
	}
	expect(contentOf(await person.takeFile(page, 'Export everything'))).toEqual(before);
});

const plan = (page: Page) => page.getByRole('status', { name: 'Import', exact: true });

/** Everything in an export but the moment it was made. */
function contentOf(exported: string): unknown {
	const { waymark, ...content } = JSON.parse(exported) as Record<string, unknown>;
	expect(waymark).toMatchObject({ format: 1 });
	return content;
}
