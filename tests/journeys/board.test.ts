import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test.beforeEach(async ({ page }) => {
	await person.addJob(page, { title: 'Baker', company: 'Kornhaus' });
	await person.addJob(page, { title: 'Nurse', company: 'Saint Anne' });
	await person.goTo(page, 'Board');
});

test('a card is dragged to another column, and undo brings it back', async ({ page }) => {
	await card(page, 'Saved', 'Baker').dragTo(column(page, 'Applied'));
	await expect(card(page, 'Applied', 'Baker')).toBeVisible();
	await expect(card(page, 'Saved', 'Baker')).toHaveCount(0);
	await expect(card(page, 'Saved', 'Nurse')).toBeVisible();
	await person.expectSaved(page);
	await page.reload();
	await expect(card(page, 'Applied', 'Baker')).toBeVisible();

	await card(page, 'Applied', 'Baker').dragTo(column(page, 'Interview'));
	await expect(card(page, 'Interview', 'Baker')).toBeVisible();
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(card(page, 'Applied', 'Baker')).toBeVisible();
	await page.keyboard.press('ControlOrMeta+Shift+z');
	await expect(card(page, 'Interview', 'Baker')).toBeVisible();
});

test('“Move to…” is the menu for the same, and the journey tells it', async ({ page }) => {
	const today = await person.todayOf(page);
	await moveMenu(page, 'Saved', 'Nurse').selectOption('Screening');
	await expect(card(page, 'Screening', 'Nurse')).toBeVisible();
	await expect(person.lastChange(page)).toContainText('Moved to Screening: Nurse');
	await card(page, 'Screening', 'Nurse').getByRole('link', { name: 'Nurse' }).click();
	await expect(person.statusBox(page)).toHaveValue('screening');
	await expect(person.journeyEvent(page, 'Screening', today)).toHaveCount(1);
});

test('Shift with an arrow moves the card in focus, which keeps the focus', async ({ page }) => {
	const link = (status: string) => card(page, status, 'Baker').getByRole('link', { name: 'Baker' });
	await link('Saved').focus();
	for (const status of ['Applying', 'Applied', 'Screening']) {
		await page.keyboard.press('Shift+ArrowRight');
		await expect(link(status)).toBeFocused();
	}
	await page.keyboard.press('Shift+ArrowLeft');
	await expect(link('Applied')).toBeFocused();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(link('Screening')).toBeVisible();
});

test('what has ended is folded away, and opens where a card goes there', async ({ page }) => {
	const ended = page.getByRole('group').filter({ hasText: 'Ended' });
	await expect(ended).toBeVisible();
	await expect(column(page, 'Rejected')).toBeHidden();
	await moveMenu(page, 'Saved', 'Nurse').selectOption('Rejected');
	await expect(card(page, 'Rejected', 'Nurse')).toBeVisible();
	await expect(card(page, 'Rejected', 'Nurse').getByRole('link', { name: 'Nurse' })).toBeFocused();
	await page.reload();
	await expect(card(page, 'Saved', 'Baker')).toBeVisible();
	await expect(card(page, 'Rejected', 'Nurse')).toBeHidden();
	await ended.getByText('Ended').click();
	await expect(card(page, 'Rejected', 'Nurse')).toBeVisible();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a narrow screen reaches every column and its menus', async ({ page }) => {
		expect(await person.sidewaysScroll(page)).toBe(0);
		await moveMenu(page, 'Saved', 'Nurse').selectOption('Offer');
		await expect(card(page, 'Offer', 'Nurse')).toBeInViewport();
		await page.getByRole('button', { name: 'Undo' }).tap();
		await expect(card(page, 'Saved', 'Nurse')).toBeVisible();
	});
});

function column(page: Page, status: string) {
	return page.getByRole('region', { name: status, exact: true });
}

function card(page: Page, status: string, title: string) {
	return column(page, status).getByRole('article').filter({ hasText: title });
}

function moveMenu(page: Page, status: string, title: string) {
	return card(page, status, title).getByRole('combobox', { name: 'Move to…' });
}
