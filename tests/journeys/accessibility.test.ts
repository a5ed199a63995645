import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey';
import { dropFile } from '../support/capture';
import { emlOf, mails } from '../support/mails';
import * as person from '../support/person';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const smallestTargetInPx = 24;
const paths = [
	'/',
	'/add/',
	'/board/',
	'/jobs/',
	'/job/?id=none',
	'/compare/',
	'/people/',
	'/insights/',
	'/devices/',
	'/profile/',
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

		test('what comes in besides pasting is accessible', async ({ page }) => {
			await page.goto('/add/');
			const box = page.getByLabel('Job posting');
			await box.fill('https://job-boards.greenhouse.io/quarrylane/jobs/4012345');
			await expect(page.getByRole('button', { name: /^Allow/ })).toBeVisible();
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

/** By the navigation, through “More” where the screen is narrow. */
async function openPlace(page: Page, name: string): Promise<void> {
	const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
	if (!(await link.isVisible())) await page.getByRole('button', { name: 'More' }).click();
	await link.click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function expectAccessible(page: Page, where: string): Promise<void> {
	expect.soft(await violations(page, (axe) => axe.withTags(tags)), where).toEqual([]);
	// Colours are all that differs in the dark.
	await page.emulateMedia({ colorScheme: 'dark' });
	const inTheDark = await violations(page, (axe) => axe.withRules(['color-contrast']));
	expect.soft(inTheDark, `${where}, dark`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
	await expectReachable(page, where);
}

async function violations(
	page: Page,
	chosen: (axe: AxeBuilder) => AxeBuilder
): Promise<readonly string[]> {
	await page.evaluate(settle);
	// There are no frames, for which alone the other mode opens a page of its own each time.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const results = await chosen(axe).analyze();
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`)
	);
}

async function expectReachable(page: Page, where: string): Promise<void> {
	expect.soft(await person.sidewaysScroll(page), `${where} scrolls sideways`).toBe(0);
	expect.soft(await smallTargets(page), `${where} has targets too small to hit`).toEqual([]);
}

const controls = 'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';

/**
 * Controls that can be seen and are smaller than WCAG 2.2 (2.5.8) wants. Links within a sentence may be, and links that
 * the whole of their card or row belongs to are as large as that.
 */
function smallTargets(page: Page): Promise<string[]> {
	return page.locator(controls).evaluateAll(
		(all, smallest) =>
			all
				.filter((control) => control.checkVisibility({ visibilityProperty: true }))
				.filter((control) => getComputedStyle(control).display !== 'inline')
				.filter((control) => getComputedStyle(control, '::after').position !== 'absolute')
				.filter((control) => !control.closest('.visually-hidden'))
				.map((control) => ({ control, ...control.getBoundingClientRect().toJSON() }))
				.filter(({ width, height }) => width < smallest || height < smallest)
				.map(({ control, width, height }) => `${control.outerHTML}, ${width} by ${height}`),
		smallestTargetInPx
	);
}

/** Runs in the page: what fades in is there (a toast that counts down is not waited for), and bars that stay in sight are at the end of what they belong to. */
async function settle(): Promise<void> {
	window.scrollTo(0, document.documentElement.scrollHeight);
	// Colours that change with the theme do so from the next frame on.
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
	const endings = document
		.getAnimations()
		.filter((animation) => Number(animation.effect?.getComputedTiming().endTime) <= 500)
		.map((animation) => animation.finished.catch(() => undefined));
	// What is held or never drawn does not end.
	await Promise.race([Promise.all(endings), new Promise((resolve) => setTimeout(resolve, 700))]);
}
