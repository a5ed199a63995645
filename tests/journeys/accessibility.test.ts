import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectReachable, expectAccessible } from '../support/accessible';
import { expect, test } from '../support/journey';
import { dropFile } from '../support/capture';
import { emlOf, mails } from '../support/mails';
import * as person from '../support/person';
import { chooseStandInFolder } from '../support/stand-in-folder';

const paths = [
	'/',
	'/add/',
	'/board/',
	'/jobs/',
	'/job/?id=none',
	'/compare/',
	'/people/',
	'/insights/',
	'/report/',
	'/devices/',
	'/profile/',
	'/import/',
	'/settings/'
];
const screens = [
	{ of: 'a phone', width: 390, height: 844, hasTouch: true },
	{ of: 'a laptop', width: 1280, height: 800, hasTouch: false }
] as const;

for (const { of, width, height, hasTouch } of screens) {
	test.describe(`on ${of}`, () => {
		test.use({ viewport: { width, height }, hasTouch, colorScheme: 'light' });
		test.slow();

		test('every screen is accessible to a newcomer', async ({ page }) => {
			for (const path of paths) {
				await page.goto(path);
				await expect(page.getByRole('main').getByRole('heading').first()).toBeAttached();
				await person.expectSaved(page);
				await expectAccessible(page, path);
			}
		});

		test('an import is accessible from its files to its undo', async ({ page }) => {
			await page.goto('/import/');
			await person.expectSaved(page);
			const table =
				'Company,Title,Status,When,Contact\nKew,Gardener,Chatting,3/4/2026,Ann Lee\n,,,,\n,,x,,\n';
			const files = {
				'mine.csv': table,
				'cv.json': '{"basics": {"name": "Ann"}}',
				'waymark.json': await encryptedFile()
			};
			await page.getByLabel('Files to import').setInputFiles(
				Object.entries(files).map(([name, text]) => ({
					name,
					mimeType: 'text/plain',
					buffer: Buffer.from(text)
				}))
			);
			await page
				.getByRole('dialog', { name: 'Open an encrypted export' })
				.getByRole('button', { name: 'Cancel' })
				.click();
			await page.getByRole('heading', { name: 'What would change' }).scrollIntoViewIfNeeded();
			await expect(page.getByRole('table', { name: 'Rows' })).toContainText('With Ann Lee');
			await expectAccessible(page, 'Import, with its preview');
			await page.getByRole('button', { name: 'Import', exact: true }).click();
			await expect(page.getByRole('button', { name: 'Undo import' })).toBeVisible();
			await expectAccessible(page, 'Import, with its result');
		});

		test('every screen is accessible with jobs in it', async ({ page }) => {
			await page.goto('/');
			await page.getByRole('button', { name: 'Try sample data' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
			// With the focus on it, it stays.
			await person.lastChange(page).getByRole('button', { name: 'Undo' }).focus();
			await expectAccessible(page, 'Today, with its toast');
			await person.lastChange(page).getByRole('button', { name: 'Dismiss' }).click();
			for (const name of ['Jobs', 'Insights', 'Devices', 'Settings']) {
				await openPlace(page, name);
				await expectAccessible(page, name);
			}
			const more = page.getByRole('button', { name: 'More' });
			if (await more.isVisible()) {
				await more.click();
				await expectAccessible(page, 'the menu “More”');
			}
			await openPlace(page, 'Board');
			await page.getByText('Ended').click();
			await expectAccessible(page, 'Board, with what has ended');

			await openPlace(page, 'Jobs');
			await page.getByRole('searchbox', { name: 'Search jobs' }).fill('xyzzyqq');
			await expectAccessible(page, 'Jobs, with nothing found');
			await page.getByRole('button', { name: 'Show all jobs' }).click();
			await page.getByRole('table', { name: 'Jobs' }).getByRole('link').first().click();
			await expect(page.getByRole('region', { name: 'Posting' })).toBeVisible();
			await page.getByRole('region', { name: 'Key skills' }).getByRole('button').first().click();
			await page.getByRole('textbox', { name: 'Comment' }).fill('Hello');
			await page.getByRole('button', { name: 'Add comment' }).click();
			await page
				.getByRole('button', { name: /^Edit Comment/ })
				.first()
				.click();
			await expect(page.getByRole('dialog', { name: 'Edit comment' })).toBeVisible();
			await expectAccessible(page, 'a job, with a skill and a comment open');
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Add reminder' }).click();
			await expectAccessible(page, 'a job, with a reminder being written');
			await page.getByRole('button', { name: 'Add reminder' }).click();
			await person.addReminder(page, 'Call them', await person.todayOf(page));
			await openPlace(page, 'Today');
			await page.getByRole('heading', { name: 'Ended' }).click();
			await page.getByRole('button', { name: 'Set a goal' }).click();
			await expectAccessible(page, 'Today, with something due and a goal being set');
			await page.goBack();

			await page.getByRole('button', { name: 'Edit job' }).click();
			await expect(page.getByRole('dialog', { name: 'Edit job' })).toBeVisible();
			await expectAccessible(page, 'the dialog “Edit job”');
		});

		test('a shared folder, a file that is refused and a key phrase are accessible', async ({
			page
		}) => {
			await chooseStandInFolder(page.context());
			await page.goto('/devices/');
			await page.getByRole('button', { name: 'Choose a folder…' }).click();
			await expect(page.getByRole('status', { name: 'Folder' })).toHaveText('Up to date.');
			await page.getByRole('button', { name: 'Show the key phrase' }).click();
			await page.getByRole('button', { name: 'New key phrase…' }).click();
			await page.getByRole('button', { name: 'Enter a key phrase' }).click();
			await page.getByRole('button', { name: 'Use this phrase' }).click();
			await person.giveFile(page, 'Receive', 'something else');
			await expect(page.getByText('This is not a file of changes')).toBeVisible();
			await expectAccessible(page, 'Devices, with all of its parts open');
		});

		test('a profile, a CV and a match are accessible', async ({ page }) => {
			await page.goto('/profile/');
			await page.getByText('Or paste its text').click();
			await page
				.getByLabel('Text of your CV')
				.fill('Skills\nPython, Excel\nLanguages\nGerman (B2)');
			await page.getByRole('button', { name: 'Read it' }).click();
			const found = page.getByRole('group', { name: 'Found in your CV' });
			await expect(found.getByRole('checkbox').first()).toBeChecked();
			await expectAccessible(page, 'what was found in a CV');
			await found.getByRole('button', { name: /^Add 3 to your profile/ }).click();
			await page.getByLabel('Add a place').fill('Leeds');
			await page.keyboard.press('Enter');
			await expect(page.getByRole('button', { name: 'Remove Leeds' })).toBeVisible();
			await expectAccessible(page, 'a profile with entries');
			await page.goto('/add/');
			await page
				.getByLabel('Job posting')
				.fill(
					'Analyst\nLocation: Porto\n\nRequirements\n- SQL\n- Python\n- Fluent French\n- R or SAS'
				);
			const match = page.getByRole('region', { name: 'Match' });
			await match.getByRole('button', { name: /^SQL/ }).click();
			await match.getByText('How it is counted').click();
			await expect(match.getByRole('figure')).toBeVisible();
			await expectAccessible(page, 'a match with a point open');
		});

		test('the journey, people and statuses are accessible', async ({ page }) => {
			await person.addJob(page, { title: 'Baker' });
			await page.getByRole('button', { name: 'Add event' }).click();
			await expectAccessible(page, 'the menu of events');
			await page.getByRole('menuitem', { name: 'Interview' }).click();
			const dialog = page.getByRole('dialog', { name: 'Add interview' });
			await dialog.getByLabel('From').fill('15:00');
			await dialog.getByLabel('To', { exact: true }).fill('14:00');
			await dialog.getByLabel('Name of another person').fill('Kim');
			await dialog.getByRole('button', { name: 'Add person' }).click();
			await dialog.getByRole('button', { name: 'Add to journey' }).click();
			await expectAccessible(page, 'an interview that ends before it begins');
			await dialog.getByLabel('To', { exact: true }).fill('16:00');
			await dialog.getByRole('button', { name: 'Add to journey' }).click();
			await page.getByRole('button', { name: 'Add details' }).click();
			await expectAccessible(page, 'the details of a status');
			await page.keyboard.press('Escape');
			const contacts = page.getByRole('region', { name: 'Contacts' });
			await contacts.getByRole('button', { name: 'Add contact' }).click();
			await expectAccessible(page, 'the dialog “Add contact”');
			await page.keyboard.press('Escape');
			await contacts.getByRole('link', { name: 'Kim' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Kim' })).toBeVisible();
			await expectAccessible(page, 'a person');
			await page.getByRole('link', { name: 'People' }).first().click();
			await expectAccessible(page, 'people');
			await page.goto('/settings/');
			await page.getByRole('button', { name: 'Edit Screening' }).click();
			await expectAccessible(page, 'a status being changed');
		});

		test('files out of it and copies of it are accessible', async ({ page }) => {
			await page.clock.install({ time: new Date('2026-03-02T09:00:00') });
			await person.addJob(page, { title: 'Baker', company: 'Crumb' });
			await person.statusBox(page).selectOption('Applied');
			await person.expectSaved(page);
			await page.goto('/report/');
			await expect(page.getByRole('article', { name: 'Job search' })).toBeVisible();
			await expectAccessible(page, 'a report');
			await page.goto('/jobs/');
			await page.getByRole('button', { name: 'Save as a file' }).click();
			await expect(page.getByRole('dialog', { name: 'Save as a file' })).toBeVisible();
			await expectAccessible(page, 'the dialog “Save as a file”');
			await page.goto('/settings/');
			await page.getByRole('button', { name: 'Export encrypted…' }).click();
			await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
			await expectAccessible(page, 'a passphrase that is too short');
			await page.keyboard.press('Escape');
			await person.giveFile(page, 'Import…', await encryptedFile());
			const opening = page.getByRole('dialog', { name: 'Open an encrypted export' });
			await opening.getByLabel('Passphrase').fill('not this one');
			await page.keyboard.press('Enter');
			await expect(opening.getByRole('status')).not.toBeEmpty();
			await expectAccessible(page, 'a wrong passphrase');
			await page.clock.setSystemTime(new Date('2026-03-09T09:00:00'));
			await page.goto('/');
			await expect(page.getByRole('region', { name: 'Copy of your record' })).toBeVisible();
			await expectAccessible(page, 'Today, asking for a copy');
		});

		test('what comes in besides pasting is accessible', async ({ page }) => {
			await page.goto('/add/');
			const box = page.getByLabel('Job posting');
			await box.fill('https://job-boards.greenhouse.io/quarrylane/jobs/4012345');
			await expect(page.getByRole('button', { name: /^Allow/ })).toBeVisible();
			await expect(page.getByRole('region', { name: 'Posting' })).toBeVisible();
			await expectAccessible(page, 'the question before a board is asked');
			await box.fill('Baker - https://a.example/jobs/1\nhttps://b.example/jobs/2');
			await page.getByRole('button', { name: /^Make 2 jobs/ }).click();
			await expectAccessible(page, 'several postings to be confirmed');
			await page.getByRole('button', { name: 'Throw away' }).click();
			const refusal = mails.find(({ kind }) => kind === 'rejection');
			if (refusal) await dropFile(page, 'mail.eml', Buffer.from(emlOf(refusal)));
			await expect(page.getByRole('heading', { name: 'A mail that says no' })).toBeVisible();
			await expectAccessible(page, 'a mail to be put into a journey');
		});

		test('adding a job is accessible at every step', async ({ page }) => {
			await page.goto('/add/');
			await page.getByRole('button', { name: 'Save job' }).click();
			await expectAccessible(page, 'an empty form that says so');
			await page
				.getByLabel('Job posting')
				.fill('Track This Job\n\nRequirements\n- Three years of Python\n- SQL\n\nBenefits\n- Tea');
			await expect(page.getByRole('region', { name: 'Summary' })).toBeVisible();
			await expectAccessible(page, 'a posting that was read');
			await page.getByLabel('Title').fill('Analyst');
			await page.getByRole('button', { name: 'Track job' }).click();
			await expect(page.getByRole('dialog', { name: 'Track this job' })).toBeVisible();
			await expectAccessible(page, 'the dialog “Track this job”');
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Save job' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Analyst' })).toBeVisible();
			await page.getByRole('button', { name: 'Delete job' }).click();
			await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
			await openPlace(page, 'Settings');
			await page.getByRole('button', { name: 'Empty the bin' }).click();
			await expectAccessible(page, 'the question before the bin is emptied');
		});
	});
}

test.describe('on the narrowest phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

	test('nothing scrolls sideways, and everything can be hit', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'Try sample data' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
		for (const path of paths) {
			await page.goto(path);
			await person.expectSaved(page);
			await expectReachable(page, path);
		}
		await page.goto('/jobs/');
		await page.getByRole('table', { name: 'Jobs' }).getByRole('link').first().click();
		await expect(page.getByRole('region', { name: 'Posting' })).toBeVisible();
		await expectReachable(page, 'a job');
	});
});

function encryptedFile(): Promise<string> {
	return readFile('tests/portable/exports/format-1.encrypted.json', 'utf8');
}

/** By the navigation, through “More” where the screen is narrow. */
async function openPlace(page: Page, name: string): Promise<void> {
	const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
	if (!(await link.isVisible())) await page.getByRole('button', { name: 'More' }).click();
	await link.click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
