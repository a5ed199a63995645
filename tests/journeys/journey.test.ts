import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('a change of status is told more of: since when, what was sent, a note', async ({ page }) => {
	await person.addJob(page, { title: 'Baker' });
	await person.statusBox(page).selectOption('Applied');
	await person.lastChange(page).getByRole('button', { name: 'Details…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Applied' });
	await dialog.getByLabel('Date').fill('2025-02-28');
	await dialog.getByLabel('CV version').fill('Short, German');
	await dialog.getByLabel('Letter').fill('Bakeries');
	await dialog.getByLabel('Note').fill('By their form');
	await dialog.getByRole('button', { name: 'Save details' }).click();
	const applied = person.journeyEvent(page, 'Applied', '2025-02-28');
	await expect(applied).toContainText('Sent: Short, German, Bakeries');
	await expect(applied).toContainText('By their form');
	await expect(person.statusBox(page)).toHaveValue('applied');

	// The next time the names are there to choose from, and Saved had nothing to send.
	await person.addJob(page, { title: 'Cook' });
	await page.getByRole('button', { name: 'Add details' }).click();
	const saved = page.getByRole('dialog', { name: 'Saved' });
	await expect(saved.getByLabel('CV version')).toHaveCount(0);
	await saved.getByRole('button', { name: 'Cancel' }).click();
	await person.goTo(page, 'Board');
	const card = page.getByRole('article').filter({ hasText: 'Cook' });
	await card.getByRole('combobox', { name: 'Move to…' }).selectOption('Applied');
	await person.lastChange(page).getByRole('button', { name: 'Details…' }).click();
	const names = dialog.locator('datalist option');
	await expect(names).toHaveCount(2);
	for (const [at, name] of ['Short, German', 'Bakeries'].entries()) {
		await expect(names.nth(at)).toHaveAttribute('value', name);
	}
});

test('an interview in another zone is shown by one’s own clock, edited, and removed with undo', async ({
	page
}) => {
	await person.addJob(page, { title: 'Baker' });
	await addEvent(page, 'Interview');
	const dialog = page.getByRole('dialog', { name: 'Add interview' });
	await dialog.getByLabel('Round').fill('Technical');
	await dialog.getByLabel('Format').selectOption('By video');
	await dialog.getByLabel('Date').fill('2027-03-20');
	await dialog.getByLabel('From').fill('15:00');
	await dialog.getByLabel('To', { exact: true }).fill('14:00');
	await dialog.getByLabel('Time zone').fill('America/New_York');
	await dialog.getByRole('button', { name: 'Add to journey' }).click();
	await expect(dialog.getByLabel('To', { exact: true })).toHaveAccessibleDescription(
		'It ends before it begins.'
	);
	await expect(dialog.getByLabel('To', { exact: true })).toBeFocused();
	await dialog.getByLabel('To', { exact: true }).fill('16:30');
	await dialog.getByLabel('Name of another person').fill('Kim Berger');
	await dialog.getByRole('button', { name: 'Add person' }).click();
	await expect(dialog.getByRole('checkbox', { name: 'Kim Berger' })).toBeChecked();
	await dialog.getByRole('button', { name: 'Add to journey' }).click();

	// New York changes its clocks two weeks before Berlin: five hours apart on that day, not six.
	const interview = person.journeyEvent(page, 'Technical interview, by video', '2027-03-20');
	await expect(interview).toContainText('20:00–21:30');
	await expect(interview).toContainText('15:00 in New York');
	await expect(interview.getByRole('link', { name: 'Kim Berger' })).toBeVisible();

	await interview.getByRole('button', { name: /^Edit Technical interview/ }).click();
	const edit = page.getByRole('dialog', { name: 'Edit interview' });
	await edit.getByLabel('Outcome').selectOption('Passed');
	await edit.getByRole('button', { name: 'Save' }).click();
	await expect(interview).toContainText('Passed');
	await interview.getByRole('button', { name: /^Remove Technical interview/ }).click();
	await expect(interview).toHaveCount(0);
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(interview).toContainText('Passed');
	await person.expectSaved(page);
	await page.reload();
	await expect(interview).toContainText('20:00–21:30');
});

test('messages, an offer and what was done are added by keys with any date, and impossible ones are told', async ({
	page
}) => {
	await person.addJob(page, { title: 'Baker' });
	await page.getByRole('button', { name: 'Add event' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem', { name: 'Interview' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	const message = page.getByRole('dialog', { name: 'Add message' });
	await message.getByRole('button', { name: 'Add to journey' }).click();
	await expect(message.getByLabel('What was said')).toHaveAccessibleDescription('This is needed.');
	await message.getByLabel('What was said').fill('They ask for references');
	await message.getByLabel('Channel').selectOption('Mail');
	await message.getByLabel('Date').fill('2026-01-09');
	await message.getByRole('button', { name: 'Add to journey' }).click();
	await expect(page.getByRole('button', { name: 'Add event' })).toBeFocused();
	await expect(person.journeyEvent(page, 'Mail received', '2026-01-09')).toContainText(
		'references'
	);

	await addEvent(page, 'Offer');
	const offer = page.getByRole('dialog', { name: 'Add offer' });
	await offer.getByLabel('Date').fill('2026-02-20');
	await offer.getByLabel('From').fill('42000');
	await offer.getByLabel('Answer by').fill('2026-02-10');
	await offer.getByRole('button', { name: 'Add to journey' }).click();
	await expect(offer.getByLabel('Answer by')).toHaveAccessibleDescription(/before the offer/);
	await offer.getByLabel('Answer by').fill('2026-03-01');
	await offer.getByRole('button', { name: 'Add to journey' }).click();
	await expect(person.journeyEvent(page, 'Offer', '2026-02-20')).toContainText('Answer by 1 Mar');

	await addEvent(page, 'Status change');
	const status = page.getByRole('dialog', { name: 'Add status change' });
	await status.getByLabel('Status reached').selectOption('Screening');
	await status.getByLabel('Date').fill('2199-01-01');
	await status.getByRole('button', { name: 'Add to journey' }).click();
	await expect(status.getByLabel('Date')).toHaveAccessibleDescription(/today or before/);
	await page.keyboard.press('Escape');
	await expect(status).toBeHidden();
});

test('people of a job are added once, lead to all they were part of, and can be taken away', async ({
	page
}) => {
	await page.goto('/add/');
	await page
		.getByLabel('Job posting')
		.fill('Baker\n\nContact: Kim Berger, kim.berger@example.org\n\nRequirements\n- Bread');
	await page.getByLabel('Title').fill('Baker');
	await page.getByRole('button', { name: 'Save job' }).click();
	const contacts = page.getByRole('region', { name: 'Contacts' });
	await contacts.getByRole('button', { name: 'Add as contact' }).click();
	await expect(contacts.getByRole('link', { name: 'kim.berger@example.org' })).toBeVisible();
	await expect(contacts.getByRole('button', { name: 'Add as contact' })).toHaveCount(0);

	await person.addJob(page, { title: 'Cook' });
	await contacts.getByRole('button', { name: 'Add contact' }).click();
	const dialog = page.getByRole('dialog', { name: 'Add contact' });
	await dialog.getByRole('button', { name: 'Add contact' }).click();
	await expect(dialog.getByLabel('Name')).toHaveAccessibleDescription(/Say who it is/);
	await dialog.getByLabel('Somebody you know already').selectOption({ index: 1 });
	await dialog.getByRole('button', { name: 'Add', exact: true }).click();
	await contacts.getByRole('list', { name: 'Contacts' }).getByRole('link').first().click();

	await expect(page.getByRole('heading', { level: 1 })).toContainText(/kim/i);
	const jobs = page.getByRole('list', { name: 'Jobs' }).getByRole('listitem');
	await expect(jobs).toHaveCount(2);
	await page.getByLabel('Role').fill('Head baker');
	await page.getByLabel('Link').fill('not a link');
	await page.getByLabel('Notes').click();
	await expect(page.getByLabel('Link')).toHaveAccessibleDescription('This is not a web address.');
	await person.expectSaved(page);
	await page.getByRole('link', { name: 'People' }).first().click();
	await page.getByRole('searchbox', { name: 'Search people' }).fill('head bak');
	await page.getByRole('list', { name: 'People' }).getByRole('link').click();
	await page.getByRole('button', { name: /^Remove/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
	await expect(page.getByRole('list', { name: 'People' })).toHaveCount(0);
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('list', { name: 'People' }).getByRole('link')).toHaveCount(1);
});

async function addEvent(page: Page, kind: string): Promise<void> {
	await page.getByRole('button', { name: 'Add event' }).click();
	await page.getByRole('menuitem', { name: kind }).click();
}
