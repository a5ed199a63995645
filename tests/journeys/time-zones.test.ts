import type { Page } from '@playwright/test';
import { addDays, type Day } from '$lib/domain/day';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

const auckland = 'Pacific/Auckland';
const losAngeles = 'America/Los_Angeles';

interface Moment {
	readonly of: string;
	readonly zone: string;
	readonly at: string;
	/** The day on the calendar of a person there. */
	readonly today: string;
}

const moments: readonly Moment[] = [
	{
		of: 'Auckland after midnight, while it is still the day before in UTC',
		zone: auckland,
		at: '2026-03-10T12:30:00Z',
		today: '2026-03-11'
	},
	{
		of: 'Los Angeles in the evening, while it is the next day in UTC',
		zone: losAngeles,
		at: '2026-03-11T04:00:00Z',
		today: '2026-03-10'
	},
	{
		of: 'Los Angeles as its clocks go forward',
		zone: losAngeles,
		at: '2026-03-08T09:59:58Z',
		today: '2026-03-08'
	},
	{
		of: 'Los Angeles late on the day that lacks an hour',
		zone: losAngeles,
		at: '2026-03-09T06:40:00Z',
		today: '2026-03-08'
	},
	{
		of: 'Auckland in the hour that comes twice',
		zone: auckland,
		at: '2026-04-04T14:30:00Z',
		today: '2026-04-05'
	},
	{
		of: 'Auckland early on the day that lacks an hour',
		zone: auckland,
		at: '2026-09-26T12:20:00Z',
		today: '2026-09-27'
	}
];

for (const { of, zone, at, today } of moments) {
	test.describe(`in ${of}`, () => {
		test.use({ timezoneId: zone });

		test('every day is the one of the person, and stays it, also in another zone', async ({
			page,
			openProfile
		}) => {
			const days = {
				today: today as Day,
				interview: addDays(today as Day, -10),
				expiry: addDays(today as Day, 3)
			};
			await page.clock.install({ time: at });
			await trackBaker(page, days);
			await expectBaker(page, days);
			await expect(page.getByRole('main')).toContainText('Closes in 3 days');
			await person.expectSaved(page);
			await page.reload();
			await expectBaker(page, days);
			await expect(page.getByRole('main')).toContainText('Closes in 3 days');
			const exported = await exportOn(page, days.today);
			expect(daysIn(exported)).toEqual(Object.values(days).sort());

			const elsewhere = zone === auckland ? losAngeles : auckland;
			const other = await (await openProfile({ timezoneId: elsewhere })).newPage();
			await other.clock.install({ time: at });
			await other.goto('/settings/');
			await person.restore(other, 'Import…', exported);
			await person.expectSaved(other);
			await other.reload();
			await person.openJob(other, 'Baker');
			await expectBaker(other, days);
			const again = await exportOn(other, (await person.todayOf(other)) as Day);
			expect(daysIn(again)).toEqual(daysIn(exported));
		});
	});
}

const nights: readonly { readonly zone: string; readonly at: string; readonly days: string[] }[] = [
	{ zone: auckland, at: '2026-04-04T10:59:30Z', days: ['2026-04-04', '2026-04-05', '2026-04-06'] },
	{ zone: losAngeles, at: '2026-03-08T07:59:30Z', days: ['2026-03-07', '2026-03-08', '2026-03-09'] }
];

for (const { zone, at, days } of nights) {
	const [before = '', change = '', after = ''] = days;
	test.describe(`in ${zone} around ${change}, when its clocks change`, () => {
		test.use({ timezoneId: zone });

		test('the day goes over at midnight, neither an hour early nor late', async ({ page }) => {
			await page.clock.install({ time: at });
			await person.addJob(page, { title: 'Baker' });
			await expect(person.journeyEvent(page, 'Saved', before)).toHaveCount(1);

			await page.clock.runFor('01:00');
			await person.statusBox(page).selectOption('Applied');
			await expect(person.journeyEvent(page, 'Applied', change)).toHaveCount(1);

			const hours = zone === auckland ? 25 : 23;
			await page.clock.fastForward(`${hours - 1}:58:00`);
			await comment(page, 'Still the same day.');
			await expect(person.journeyEvent(page, 'Still the same day.', change)).toHaveCount(1);
			await page.clock.fastForward('02:00');
			await page.clock.runFor('00:31');
			await comment(page, 'The next.');
			await expect(person.journeyEvent(page, 'The next.', after)).toHaveCount(1);
			await person.goTo(page, 'Board');
			await expect(page.getByRole('article')).toContainText('today');
		});
	});
}

interface Days {
	readonly today: Day;
	readonly interview: Day;
	readonly expiry: Day;
}

async function trackBaker(page: Page, { today, interview, expiry }: Days): Promise<void> {
	await page.goto('/add/');
	await page.getByLabel('Title').fill('Baker');
	await page.getByLabel('Expires').fill(expiry);
	await page.getByRole('button', { name: 'Track job' }).click();
	const dialog = page.getByRole('dialog', { name: 'Track this job' });
	await expect(dialog.getByLabel('Date')).toHaveValue(today);
	await dialog.getByRole('button', { name: 'Track', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Baker' })).toBeVisible();
	await comment(page, 'They called.');
	await person.statusBox(page).selectOption('Interview');
	await expect(person.statusDate(page)).toHaveValue(today);
	await person.statusDate(page).fill(interview);
}

async function expectBaker(page: Page, { today, interview, expiry }: Days): Promise<void> {
	await expect(person.statusBox(page)).toHaveValue('interview');
	await expect(person.statusDate(page)).toHaveValue(interview);
	await expect(person.journeyEvent(page, 'Applied', today)).toHaveCount(1);
	await expect(person.journeyEvent(page, 'They called.', today)).toHaveCount(1);
	await expect(person.journeyEvent(page, 'Interview', interview)).toHaveCount(1);
	const words = person.journeyEvent(page, 'Interview', interview).getByRole('time');
	await expect(words).toContainText(String(Number(interview.slice(-2))));
	await page.getByRole('button', { name: 'Edit job' }).click();
	await expect(page.getByRole('dialog').getByLabel('Expires')).toHaveValue(expiry);
	await page.keyboard.press('Escape');
}

async function comment(page: Page, text: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Comment' }).fill(text);
	await page.getByRole('button', { name: 'Add comment' }).click();
}

/** An export, whose name tells the day on which it is made. */
async function exportOn(page: Page, today: Day): Promise<string> {
	await person.goTo(page, 'Settings');
	const downloading = page.waitForEvent('download');
	const exported = await person.takeFile(page, 'Export everything');
	expect((await downloading).suggestedFilename()).toBe(`waymark-${today}.json`);
	return exported;
}

/** Every day that an export names, once. */
function daysIn(exported: string): readonly string[] {
	const found = [...exported.matchAll(/"(\d{4}-\d\d-\d\d)"/g)].map(([, day = '']) => day);
	return [...new Set(found)].sort();
}
