import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const posting =
	'Requirements\n- Three years of experience with Python and SQL\n\nBenefits\n- A bakery next door';

test('the whole way of a job without a mouse', async ({ page }) => {
	test.slow();
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Try sample data' })).toBeEnabled();

	await test.step('the first stop skips the navigation', async () => {
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
	});

	await test.step('a posting is pasted and saved', async () => {
		await page.goto('/');
		await press(page, page.getByRole('link', { name: 'Add job' }), 'Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Add a job' })).toBeVisible();
		await tabTo(page, page.getByLabel('Job posting'));
		await page.keyboard.insertText(posting);
		await expect(page.getByLabel('Years of experience')).toHaveValue('3');
		await tabTo(page, page.getByLabel('Title'));
		await page.keyboard.type('Data analyst');
		await press(page, page.getByRole('button', { name: 'Save job' }), 'Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Data analyst' })).toBeVisible();
	});

	await test.step('a skill shows its sentence', async () => {
		const skill = page.getByRole('region', { name: 'Key skills' }).getByRole('button').first();
		await press(page, skill, 'Enter');
		await expect(skill).toHaveAttribute('aria-expanded', 'true');
		await expect(page.getByRole('region', { name: 'Posting' }).locator('mark')).not.toHaveCount(0);
	});

	await test.step('its status, notes and a comment', async () => {
		await tabTo(page, person.statusBox(page), 'Shift+Tab');
		// The list opens first, so that what is passed on the way does not become part of the journey.
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
		await expect(person.journeyOf(page)).toHaveCount(1);
		await page.keyboard.press('Enter');
		await expect(person.statusBox(page)).toHaveValue('applied');
		await expect(person.journeyOf(page)).toHaveCount(2);
		await tabTo(page, page.getByRole('textbox', { name: 'Notes' }));
		await page.keyboard.type('Ask about the bakery');
		await tabTo(page, page.getByRole('textbox', { name: 'Comment' }));
		await page.keyboard.type('They called');
		await page.keyboard.press('ControlOrMeta+Enter');
		await expect(person.journeyOf(page).filter({ hasText: 'They called' })).toHaveCount(1);
	});

	await test.step('a comment is edited in the journey', async () => {
		await press(page, page.getByRole('button', { name: /^Edit Comment/ }), 'Enter');
		await tabTo(page, page.getByLabel('Comment text'));
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('They called twice');
		await press(page, page.getByRole('button', { name: 'Save', exact: true }), 'Enter');
		await expect(page.getByRole('button', { name: /^Edit Comment/ })).toBeFocused();
		await expect(person.journeyOf(page).filter({ hasText: 'They called twice' })).toHaveCount(1);
	});

	await test.step('a fact is corrected in a dialog that gives the focus back', async () => {
		const edit = page.getByRole('button', { name: 'Edit job' });
		await press(page, edit, 'Enter', 'Shift+Tab');
		const dialog = page.getByRole('dialog', { name: 'Edit job' });
		await tabTo(page, dialog.getByLabel('Company'));
		await page.keyboard.type('Northwind');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(edit).toBeFocused();
		await expect(page.getByRole('main')).toContainText('Northwind');
	});

	await test.step('it is moved on the board, and undone', async () => {
		await press(page, mainLink(page, 'Board'), 'Enter', 'Shift+Tab');
		const card = (status: string) =>
			page.getByRole('region', { name: status, exact: true }).getByRole('link');
		await tabTo(page, card('Applied'));
		await page.keyboard.press('Shift+ArrowRight');
		await expect(card('Screening')).toBeFocused();
		await page.keyboard.press('ControlOrMeta+z');
		await expect(card('Applied')).toHaveText('Data analyst');
		await tabTo(page, page.getByRole('combobox', { name: 'Move to…' }));
		await page.keyboard.type('offer');
		await expect(card('Offer')).toBeFocused();
		await expect(person.lastChange(page)).toContainText('Moved to Offer: Data analyst');
		await tabTo(page, person.lastChange(page).getByRole('button', { name: 'Undo' }));
		await page.keyboard.press('Enter');
		await expect(card('Applied')).toHaveText('Data analyst');
		await press(page, card('Applied'), 'Enter', 'Shift+Tab');
		await expect(person.statusBox(page)).toHaveValue('applied');
		await expect(person.journeyOf(page)).toHaveCount(3);
	});

	await test.step('it is deleted, and undone', async () => {
		await press(page, page.getByRole('button', { name: 'Delete job' }), 'Enter');
		await expect(page.getByText('No jobs yet.')).toBeVisible();
		await page.keyboard.press('ControlOrMeta+z');
		await expect(page.getByRole('table', { name: 'Jobs' })).toContainText('Data analyst');
	});
});

test('a status typed by its letters is one step of the journey, whatever they pass', async ({
	page,
	context
}) => {
	await person.addJob(page, { title: 'Baker' });
	const today = await person.todayOf(page);
	const status = person.statusBox(page);

	await test.step('it counts when the word has been typed', async () => {
		await status.focus();
		await page.keyboard.type('appl');
		await expect(status).toHaveValue('applying');
		await page.keyboard.type('ie');
		await expect(status).toHaveValue('applied');
		await expect(person.journeyEvent(page, 'Applied', today)).toHaveCount(1);
		await expect(person.journeyOf(page)).toHaveCount(2);
	});

	await test.step('and at once when one goes on', async () => {
		await page.keyboard.type('off');
		await page.keyboard.press('Tab');
		await expect(person.journeyEvent(page, 'Offer', today)).toHaveCount(1, { timeout: 500 });
		await expect(person.journeyOf(page)).toHaveCount(3);
		await status.focus();
		await page.keyboard.type('int');
		await page.keyboard.press('ControlOrMeta+z');
		await expect(status).toHaveValue('offer');
		await expect(person.journeyOf(page)).toHaveCount(3);
	});

	await test.step('also when the tab is closed', async () => {
		const url = page.url();
		// Letters that come sooner would go on with the word before.
		await page.waitForTimeout(1_100);
		await page.keyboard.type('rej');
		await expect(status).toHaveValue('rejected');
		await page.close();
		const reopened = await context.newPage();
		await reopened.goto(url);
		await expect(person.statusBox(reopened)).toHaveValue('rejected');
		await expect(person.journeyOf(reopened)).toHaveCount(4);
	});
});

test('the navigation leads everywhere by keys', async ({ page }) => {
	await page.goto('/');
	for (const name of ['Today', 'Board', 'Jobs', 'Insights', 'Devices', 'Settings']) {
		await press(page, mainLink(page, name), 'Enter');
		await expect(mainLink(page, name)).toHaveAttribute('aria-current', 'page');
	}
});

test.describe('on a narrow screen', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('what is behind “More” opens, closes and leads on by keys', async ({ page }) => {
		await page.goto('/');
		const more = page.getByRole('button', { name: 'More' });
		await press(page, more, 'Enter');
		await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('link', { name: 'Settings' })).toBeHidden();
		await expect(more).toBeFocused();
		await page.keyboard.press('Enter');
		await press(page, page.getByRole('link', { name: 'Settings' }), 'Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
		await expect(page.getByRole('link', { name: 'Devices' })).toBeHidden();
	});
});

function mainLink(page: Page, name: string): Locator {
	return page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
}

/** Moves the focus from where it is until the target has it, and proves that it can be seen there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	await expect(target).toBeEnabled();
	for (let count = 0; count < 120; count += 1) {
		const isThere = await target.evaluate((element) => element === document.activeElement);
		if (isThere) break;
		await page.keyboard.press(key);
	}
	await expect(target).toBeFocused();
	await expect(target).toBeInViewport();
}

async function press(
	page: Page,
	target: Locator,
	key: string,
	direction?: 'Tab' | 'Shift+Tab'
): Promise<void> {
	await tabTo(page, target, direction);
	await page.keyboard.press(key);
}
