import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('statuses are one’s own: named, added, ordered by keys and by dragging, and the board follows', async ({
	page
}) => {
	await page.goto('/settings/');
	await page.getByLabel('New status').fill('Trial day');
	await page.getByRole('button', { name: 'Add status' }).click();
	await expect(rows(page).nth(6)).toContainText('Trial day');

	const grip = page.getByRole('button', { name: 'Move Trial day' });
	await grip.focus();
	await page.keyboard.press('ArrowUp');
	await expect(rows(page).nth(5)).toContainText('Trial day');
	await expect(grip).toBeFocused();
	await grip.dragTo(rows(page).nth(0), { targetPosition: { x: 60, y: 4 } });
	await expect(rows(page).nth(0)).toContainText('Trial day');
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(rows(page).nth(5)).toContainText('Trial day');

	await page.getByRole('button', { name: 'Edit Applied' }).click();
	await page.getByLabel('Name', { exact: true }).fill('Offer');
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Name', { exact: true })).toHaveAccessibleDescription(
		/Another status has this name/
	);
	await page.getByLabel('Name', { exact: true }).fill('Sent');
	await page.getByRole('radio', { name: 'Violet' }).check();
	await page.getByRole('button', { name: 'Move down' }).click();
	await expect(rows(page).nth(3)).toContainText('Sent');
	await expect(page.getByRole('button', { name: 'Move down' })).toBeFocused();

	await person.goTo(page, 'Board');
	await person.expectSaved(page);
	await page.goto('/add/');
	await page.getByLabel('Title').fill('Baker');
	await page.getByRole('button', { name: 'Track job' }).click();
	const dialog = page.getByRole('dialog', { name: 'Track this job' });
	await dialog.getByLabel('Status').selectOption('Trial day');
	await dialog.getByLabel('CV version').fill('Short');
	await dialog.getByLabel('Note').fill('Bring shoes');
	await dialog.getByRole('button', { name: 'Track', exact: true }).click();
	const trial = person.journeyOf(page).filter({ hasText: 'Trial day' });
	await expect(trial).toContainText('Sent: Short');
	await expect(trial).toContainText('Bring shoes');
	await person.goTo(page, 'Board');
	await expect(page.getByRole('region', { name: 'Trial day' }).getByRole('article')).toHaveCount(1);
	await expect(page.getByRole('region', { name: 'Sent' })).toBeVisible();
});

test('a deleted status hands its jobs on, in another tab too, and brings them back', async ({
	page,
	context
}) => {
	await person.addJob(page, { title: 'Baker' });
	await person.statusBox(page).selectOption('Screening');
	await person.expectSaved(page);
	const settings = await context.newPage();
	await settings.goto('/settings/');
	await settings.getByRole('button', { name: 'Edit Screening' }).click();
	await settings.getByRole('button', { name: 'Delete…' }).click();
	const dialog = settings.getByRole('dialog', { name: 'Delete “Screening”?' });
	await expect(dialog).toContainText('One job stands there');
	await dialog.getByLabel('Its jobs move to').selectOption('Interview');
	await dialog.getByRole('button', { name: 'Delete status' }).click();
	await expect(rows(settings).filter({ hasText: 'Screening' })).toHaveCount(0);

	await expect(person.statusBox(page)).toHaveValue('interview');
	await expect(person.journeyOf(page).filter({ hasText: 'Screening' })).toHaveCount(1);
	await settings.getByRole('button', { name: 'Bring back Screening' }).click();
	await expect(person.statusBox(page)).toHaveValue('screening');

	await settings.getByRole('button', { name: 'Edit Saved' }).click();
	await expect(settings.getByRole('button', { name: 'Delete…' })).toHaveCount(0);
	await settings.getByRole('checkbox', { name: /^Hide it/ }).check();
	await settings.getByRole('button', { name: 'Back to how they came' }).click();
	await expect(settings.getByRole('checkbox', { name: /^Hide it/ })).not.toBeChecked();
});

function rows(page: Page) {
	return page.getByRole('list', { name: 'Statuses', exact: true }).getByRole('listitem');
}
