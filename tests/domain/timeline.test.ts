import { describe, expect, test } from 'vitest';
import type { Clock } from '$lib/domain/clock';
import type { Day } from '$lib/domain/day';
import type { EventId, ReminderId, StatusId } from '$lib/domain/id';
import { interviewTime } from '$lib/domain/interview-time';
import type { Interview, JourneyEvent, StatusChange } from '$lib/domain/journey';
import { isSending, sentBefore } from '$lib/domain/sent';
import { builtInStatuses, unknownStatus } from '$lib/domain/status';
import { timelineOf } from '$lib/domain/timeline';
import { jobWith } from '../support/job';

const today = '2026-03-10' as Day;
const zone = 'Europe/Berlin';
const base = (id: string, on: string) => ({
	id: id as EventId,
	on: on as Day,
	clock: `0mywpiww3.0000.${id.padEnd(6, '-')}` as Clock
});

function interview(on: string, said: Partial<Interview> = {}): Interview {
	return { ...base('talk', on), kind: 'interview', ...said };
}

function change(id: string, on: string, to: string, said: Partial<StatusChange> = {}) {
	return { ...base(id, on), kind: 'status', to: to as StatusId, ...said } as const;
}

describe('the journey as told', () => {
	test('has the latest first, reminders done among the events, and knows what is ahead', () => {
		const journey: readonly JourneyEvent[] = [
			change('saved', '2026-03-01', 'saved'),
			change('applied', '2026-03-01', 'applied'),
			interview('2026-03-12')
		];
		const owed = { id: 'owed' as ReminderId, text: 'Write', dueOn: today };
		const done = { ...owed, id: 'done' as ReminderId, doneOn: '2026-03-05' as Day };
		const told = timelineOf({ journey, reminders: [owed, done] }, { zone, today });
		expect(told.map(({ key, isAhead }) => [key, isAhead])).toEqual([
			['talk', true],
			['done', false],
			['applied', false],
			['saved', false]
		]);
	});

	test('an interview of today is ahead until something is said of it', () => {
		const isAhead = (said: Partial<Interview>) =>
			timelineOf({ journey: [interview(today, said)], reminders: [] }, { zone, today })[0]?.isAhead;
		expect(isAhead({ at: '09:00' })).toBe(true);
		expect(isAhead({ outcome: 'waiting' })).toBe(false);
		expect(isAhead({ note: 'Went well' })).toBe(false);
	});

	test('an interview elsewhere stands on the day that it is here', () => {
		const late = interview('2026-03-12', { at: '20:00', zone: 'America/Los_Angeles' });
		const [entry] = timelineOf({ journey: [late], reminders: [] }, { zone, today });
		expect(entry?.on).toBe('2026-03-13');
	});
});

describe('the time of an interview', () => {
	test('is by one’s own clock, with the other one beside it, also while only one of them is changed', () => {
		const talk = { at: '15:00', until: '16:30', zone: 'America/New_York' };
		expect(interviewTime(interview('2026-01-20', talk), zone)).toEqual({
			on: '2026-01-20',
			at: '21:00',
			until: '22:30',
			there: { on: '2026-01-20', at: '15:00', zone: 'America/New_York' }
		});
		// New York changes its clocks on 8 March 2026, Berlin on the 29th.
		expect(interviewTime(interview('2026-03-20', talk), zone).at).toBe('20:00');
		expect(interviewTime(interview('2026-04-20', talk), zone).at).toBe('21:00');
	});

	test('names no other clock where that shows the same, and none that is unknown here', () => {
		const there = (zoneThere?: string) =>
			interviewTime(
				interview('2026-03-20', { at: '09:00', ...(zoneThere && { zone: zoneThere }) }),
				zone
			);
		expect(there('Europe/Paris')).toEqual({ on: '2026-03-20', at: '09:00' });
		expect(there()).toEqual({ on: '2026-03-20', at: '09:00' });
		expect(there('Mars/Base')).toEqual({ on: '2026-03-20', at: '09:00' });
	});

	test('goes over midnight to another day', () => {
		const talk = interview('2026-03-20', { at: '08:30', zone: 'Pacific/Auckland' });
		expect(interviewTime(talk, 'America/Los_Angeles')).toMatchObject({
			on: '2026-03-19',
			at: '12:30',
			there: { on: '2026-03-20', at: '08:30' }
		});
	});
});

describe('what was sent', () => {
	const statusOf = (id: StatusId) =>
		builtInStatuses.find((status) => status.id === id) ?? unknownStatus(id);

	test('is remembered by its names, the latest first', () => {
		const sent = (id: string, cv: string, letter?: string) =>
			change(id, '2026-03-01', 'applied', { sent: { cv, ...(letter && { letter }) } });
		const jobs = [
			jobWith({ journey: [sent('a', 'Short'), sent('c', 'Long', 'Clinics')] }),
			jobWith({ journey: [sent('b', 'Short', 'Schools')] })
		];
		expect(sentBefore(jobs)).toEqual({ cvs: ['Long', 'Short'], letters: ['Clinics', 'Schools'] });
	});

	test('is asked of the first change to under way, and wherever something was said already', () => {
		const journey = [change('saved', '2026-03-01', 'saved'), change('a', '2026-03-02', 'applied')];
		const [saved, applied] = journey;
		if (!saved || !applied) throw new Error('There are two changes');
		expect(isSending(saved, journey, statusOf)).toBe(false);
		expect(isSending(applied, journey, statusOf)).toBe(true);
		expect(isSending({ to: 'screening' as StatusId }, journey, statusOf)).toBe(false);
		expect(isSending({ to: 'screening' as StatusId }, [saved], statusOf)).toBe(true);
		expect(isSending({ to: 'offer' as StatusId, sent: { cv: 'x' } }, journey, statusOf)).toBe(true);
	});
});
