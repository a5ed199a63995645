import { expect, test } from 'vitest';
import { agendaOf, byTime, keyOf } from '$lib/domain/agenda';
import { callsOf } from '$lib/domain/calls';
import type { Day } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { readReminderSettings, usualReminderSettings } from '$lib/domain/reminder-settings';
import { builtInStatuses, unknownStatus } from '$lib/domain/status';
import { interview, offer, reminder } from '../support/events';
import { jobWith } from '../support/job';

const statusOf = (id: StatusId) =>
	builtInStatuses.find((status) => status.id === id) ?? unknownStatus(id);
const day = (text: string) => text as Day;

const agenda = (job: Job, zone = 'Europe/Berlin') =>
	[...agendaOf(job, { statusOf, zone })]
		.sort(byTime)
		.map(({ kind, on, at }) => [kind, on, at].filter(Boolean).join(' '));

test('the agenda of a job is what is owed, its interviews and its last days, by time', () => {
	const job = jobWith({
		reminders: [
			reminder('2026-03-12', { dueAt: '15:00' }),
			reminder('2026-03-01', { snoozedTo: day('2026-03-13') }),
			reminder('2026-03-02', { doneOn: day('2026-03-02') }),
			reminder('2026-03-02', { dismissedOn: day('2026-03-02') })
		],
		journey: [
			interview('2026-03-12', { at: '09:00' }),
			interview('2026-03-11', { outcome: 'cancelled' }),
			offer('2026-03-09', { answerBy: day('2026-03-14') })
		]
	});
	expect(agenda(job)).toEqual([
		'interview 2026-03-12 09:00',
		'reminder 2026-03-12 15:00',
		'reminder 2026-03-13',
		'answer 2026-03-14'
	]);
	expect(agenda({ ...job, archivedAt: 1 })).toEqual([]);
	expect(agenda({ ...job, statusId: 'rejected' as StatusId })).toEqual([
		'reminder 2026-03-12 15:00',
		'reminder 2026-03-13'
	]);
});

test('a closing date matters until something was sent', () => {
	const facts = { expiresOn: day('2026-03-20') };
	expect(agenda(jobWith({ facts, statusId: 'saved' as StatusId }))).toEqual(['closing 2026-03-20']);
	expect(agenda(jobWith({ facts }))).toEqual([]);
});

test.each([
	['Pacific/Auckland', 'interview 2026-03-11 12:30'],
	['America/Los_Angeles', 'interview 2026-03-10 16:30'],
	['America/New_York', 'interview 2026-03-10 19:30']
])('an interview in another zone is told by the clock of the person in %s', (zone, told) => {
	const job = jobWith({
		journey: [interview('2026-03-10', { at: '19:30', zone: 'America/New_York' })]
	});
	expect(agenda(job, zone)).toEqual([told]);
});

test('an interview of which only the day is known stays on that day in every zone', () => {
	const job = jobWith({ journey: [interview('2026-03-10', { zone: 'Pacific/Auckland' })] });
	expect(agenda(job, 'America/Los_Angeles')).toEqual(['interview 2026-03-10']);
});

function calls(job: Job, zone: string, settings = usualReminderSettings) {
	return agendaOf(job, { statusOf, zone })
		.flatMap((item) => callsOf(item, settings, zone))
		.map(({ at }) => new Date(at).toISOString().slice(0, 16));
}

test('a closing date is warned of seven, three and one days before, in the morning of the person', () => {
	const job = jobWith({
		statusId: 'saved' as StatusId,
		facts: { expiresOn: day('2026-03-31') }
	});
	// The clocks go forward on the 29th.
	expect(calls(job, 'Europe/Berlin')).toEqual([
		'2026-03-24T08:00',
		'2026-03-28T08:00',
		'2026-03-30T07:00'
	]);
	expect(calls(job, 'Pacific/Auckland')[0]).toBe('2026-03-23T20:00');
	const settings = { ...usualReminderSettings, closingWarnings: [2], callsAt: '18:30' };
	expect(calls(job, 'Europe/Berlin', settings)).toEqual(['2026-03-29T16:30']);
});

test('a reminder calls when it is due, an interview the day before and an hour before', () => {
	const job = jobWith({
		reminders: [reminder('2026-03-12'), reminder('2026-03-12', { dueAt: '15:00' })],
		journey: [interview('2026-03-12', { at: '10:00' })]
	});
	expect(calls(job, 'Europe/Berlin')).toEqual([
		'2026-03-12T08:00',
		'2026-03-12T14:00',
		'2026-03-11T08:00',
		'2026-03-12T08:00'
	]);
});

test('two calls never share a key, and a call keeps its key', () => {
	const job = jobWith({
		reminders: [reminder('2026-03-12'), reminder('2026-03-12')],
		journey: [interview('2026-03-12'), interview('2026-03-12')]
	});
	const keys = () =>
		agendaOf(job, { statusOf, zone: 'UTC' }).flatMap((item) =>
			callsOf(item, usualReminderSettings, 'UTC').map(({ key }) => key)
		);
	expect(new Set(keys()).size).toBe(6);
	expect(keys()).toEqual(keys());
	expect(agendaOf(job, { statusOf, zone: 'UTC' }).map(keyOf)[0]).toMatch(/^reminder-/);
});

test('settings that cannot be read are as usual', () => {
	const stored: Record<string, unknown> = {
		'remind:follow-up': 10,
		'remind:thank-you': false,
		'remind:after-interview': -1,
		'remind:before-closing': '3',
		'remind:closing-warnings': [1, 14, 1, 'x', 200],
		'remind:at': '25:00',
		'goal:applications': 5
	};
	const settings = readReminderSettings((name) => stored[name]);
	expect(settings).toEqual({
		...usualReminderSettings,
		days: { ...usualReminderSettings.days, 'follow-up': 10, 'thank-you': false },
		closingWarnings: [14, 1],
		weeklyGoal: 5
	});
	expect(readReminderSettings(() => undefined)).toEqual(usualReminderSettings);
});
