import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { Day } from '$lib/domain/day';
import { expect, test } from '../support/journey';
import * as person from '../support/person';
import { remindedSearch } from '../support/reminded-search';

const reminders = (page: Page) => page.getByRole('region', { name: 'Reminders' });
const due = (page: Page) => page.getByRole('region', { name: 'Due' });

test('a reminder is said in words, put off, done and taken back', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
	await person.addJob(page, { title: 'Bell founder', company: 'Glockenguss' });
	await reminders(page).getByRole('button', { name: 'Add reminder' }).click();
	await reminders(page).getByLabel('Remind me to').fill('Ask about the foundry');
	await reminders(page).getByLabel('When').fill('someday');
	await reminders(page).getByRole('button', { name: 'Save reminder' }).click();
	await expect(reminders(page)).toContainText('Not understood');
	await reminders(page).getByLabel('When').fill('next Tuesday 9am');
	await expect(reminders(page).getByLabel('Date')).toHaveValue('2026-12-01');
	await expect(reminders(page).getByLabel('Time')).toHaveValue('09:00');
	await reminders(page).getByLabel('Repeat').selectOption('Every week');
	await reminders(page).getByRole('button', { name: 'Save reminder' }).click();
	await expect(reminders(page)).toContainText('Due Tue 1 Dec, 09:00');
	await person.expectSaved(page);

	await page.clock.setSystemTime(new Date('2026-12-01T08:00:00+01:00'));
	await page.goto('/');
	await expect(due(page)).toContainText('Due today, 09:00');
	await due(page).getByLabel('Snooze: Ask about the foundry').selectOption('Until tomorrow');
	await expect(due(page)).toBeHidden();
	await page.clock.setSystemTime(new Date('2026-12-02T08:00:00+01:00'));
	await page.reload();
	await due(page).getByRole('button', { name: 'Done: Ask about the foundry' }).click();
	await expect(page.getByRole('heading', { name: 'Nothing needs you today' })).toBeVisible();
	await expect(page.getByText(/comes Tue 8 Dec, 09:00: Ask about the foundry/)).toBeVisible();
	await person.lastChange(page).getByRole('button', { name: 'Undo' }).click();
	await expect(due(page)).toContainText('Put off to today, 09:00');
});

test('Today tells what needs one: due, talks, answers, closing dates, silence, and what to do', async ({
	page
}) => {
	await page.goto('/');
	const today = (await person.todayOf(page)) as Day;
	await person.restore(page, 'Restore an export', await remindedSearch(today));
	await person.goTo(page, 'Today');
	const inRegion = (name: string) => page.getByRole('region', { name, exact: true });
	await expect(due(page).getByRole('listitem')).toHaveCount(2);
	await expect(inRegion('Interviews')).toContainText('15:00 in New York');
	await expect(inRegion('Interviews')).toContainText('tomorrow');
	await expect(inRegion('Answers')).toContainText('We would love to meet you again.');
	await expect(inRegion('Closing soon')).toContainText('Closes in 2 days');
	await page
		.getByRole('region', { name: 'Gone quiet' })
		.getByRole('button', { name: 'Remind me: Follow up on the application' })
		.click();
	await expect(due(page).getByRole('listitem')).toHaveCount(3);
	await inRegion('Suggested')
		.getByRole('button', { name: 'Not needed: Say thanks for the interview' })
		.click();
	await expect(page.getByText('Say thanks for the interview')).toHaveCount(0);
	await page.getByRole('button', { name: 'Set a goal' }).click();
	await page.getByLabel('Applications a week').fill('7');
	await page.keyboard.press('Enter');
	await expect(inRegion('This week')).toContainText('of 7 applications');
	await page.getByText('Ended').click();
	await expect(page.getByRole('list', { name: 'Ended' })).toContainText('Cook');
	await person.expectSaved(page);
	await page.reload();
	await expect(inRegion('This week')).toContainText('of 7 applications');
	await expect(page.getByText('Say thanks for the interview')).toHaveCount(0);
});

test('a closing date warns from a week before and is never called gone', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
	await page.goto('/add/');
	await page.getByLabel('Title').fill('Night porter');
	await page.getByLabel('Expires').fill('2026-12-01');
	await page.getByRole('button', { name: 'Save job' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Night porter' })).toBeVisible();
	await person.expectSaved(page);
	const at = async (day: string) => {
		await page.clock.setSystemTime(new Date(`${day}T10:00:00+01:00`));
		await page.goto('/');
		await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	};
	await at('2026-11-23');
	await expect(page.getByRole('region', { name: 'Closing soon' })).toBeHidden();
	await at('2026-11-24');
	await expect(page.getByRole('region', { name: 'Closing soon' })).toContainText('in 7 days');
	await at('2026-12-01');
	await expect(page.getByRole('region', { name: 'Closing soon' })).toContainText('Closes today');
	await at('2026-12-02');
	const passed = page.getByRole('region', { name: 'Closing date passed' });
	await expect(passed).toContainText('Closing date was yesterday');
});

for (const { zone, at, tomorrow } of [
	// The clocks go back in the night that follows, and it is the next day in UTC already.
	{ zone: 'America/Los_Angeles', at: '2026-11-01T03:30:00Z', tomorrow: '2026-11-01' },
	// The clocks go forward in the night that follows, and it is the day before in UTC still.
	{ zone: 'Pacific/Auckland', at: '2026-09-25T12:30:00Z', tomorrow: '2026-09-27' }
]) {
	test.describe(`in ${zone}, as the clocks change`, () => {
		test.use({ timezoneId: zone });

		test('a reminder and its calendar file keep their day and time', async ({ page }) => {
			await page.clock.install({ time: new Date(at) });
			await person.addJob(page, { title: 'Lighthouse keeper' });
			await reminders(page).getByRole('button', { name: 'Add reminder' }).click();
			await reminders(page).getByLabel('Remind me to').fill('Light the lamp');
			await reminders(page).getByRole('button', { name: 'Tomorrow' }).click();
			await expect(reminders(page).getByLabel('Date')).toHaveValue(tomorrow);
			await reminders(page).getByRole('button', { name: 'Save reminder' }).click();
			await person.addReminder(page, 'Trim the wick', tomorrow, '09:00');

			const [first, second] = [await calendarOf(page), await edited(page)];
			expect(first.map(({ when }) => when).sort()).toEqual([tomorrow, `${tomorrow}T09:00:00`]);
			expect(second.map(({ uid }) => uid).sort()).toEqual(first.map(({ uid }) => uid).sort());
			for (const { uid, sequence } of second) {
				const before = first.find((event) => event.uid === uid);
				expect(sequence).toBeGreaterThan(before?.sequence ?? Infinity);
			}
			const timed = first.find(({ when }) => when.includes('T'));
			const inPage = await page.evaluate((wall) => new Date(wall).toISOString(), timed?.when ?? '');
			expect(timed?.instant).toBe(inPage);
			await page.goto('/');
			await expect(due(page)).toBeHidden();
			await page.clock.setSystemTime(new Date(Date.parse(at) + 86_400_000));
			await page.reload();
			await expect(due(page).getByRole('listitem')).toHaveCount(2);
		});
	});
}

async function edited(page: Page) {
	await page.clock.runFor(2000);
	await reminders(page).getByRole('button', { name: 'Edit: Light the lamp' }).click();
	await reminders(page).getByLabel('Remind me to').fill('Light both lamps');
	await reminders(page).getByRole('button', { name: 'Save reminder' }).click();
	await expect(reminders(page)).toContainText('Light both lamps');
	return calendarOf(page);
}

/** The calendar file of the job on screen, as another program reads it. */
async function calendarOf(page: Page) {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Calendar file of this job' }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^waymark-\d{4}-\d\d-\d\d\.ics$/);
	const text = await readFile(await download.path(), 'utf8');
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	ICAL.TimezoneService.reset();
	for (const zone of calendar.getAllSubcomponents('vtimezone')) {
		ICAL.TimezoneService.register(zone);
	}
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		expect(component.getAllSubcomponents('valarm')).toHaveLength(1);
		return {
			uid: event.uid,
			sequence: event.sequence,
			when: event.startDate.toString(),
			instant: event.startDate.toJSDate().toISOString()
		};
	});
}
