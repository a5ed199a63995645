import { expect, test } from 'vitest';
import type { Day } from '$lib/domain/day';
import { readMoment, weekdayOf } from '$lib/domain/day-words';

/** A Monday. */
const today = '2026-11-23' as Day;
const told = (words: string, on: Day = today) => {
	const moment = readMoment(words, on);
	return moment && [moment.on, moment.at].filter(Boolean).join(' ');
};

test.each([
	['today', '2026-11-23'],
	['Tomorrow', '2026-11-24'],
	['the day after tomorrow', '2026-11-25'],
	['in 3 days', '2026-11-26'],
	['in three days', '2026-11-26'],
	['in a week', '2026-11-30'],
	['in 2 weeks at 9', '2026-12-07 09:00'],
	['in a month', '2026-12-23'],
	['Tuesday', '2026-11-24'],
	['monday', '2026-11-30'],
	['next Tuesday 9am', '2026-12-01 09:00'],
	['next Tuesday, 9:30 pm', '2026-12-01 21:30'],
	['next sunday', '2026-12-06'],
	['this friday', '2026-11-27'],
	['friday afternoon', '2026-11-27 14:00'],
	['tomorrow in the morning', '2026-11-24 09:00'],
	['tonight', '2026-11-23 18:00'],
	['next week', '2026-11-30'],
	['next month', '2026-12-23'],
	['14:30', '2026-11-23 14:30'],
	['tomorrow noon', '2026-11-24 12:00'],
	['12am tomorrow', '2026-11-24 00:00'],
	['30 June', '2027-06-30'],
	['June 30th, 2028', '2028-06-30'],
	['Fri 27 Nov 10:15', '2026-11-27 10:15'],
	['2027-01-05', '2027-01-05'],
	['30/6', '2027-06-30'],
	['1.12.', '2026-12-01'],
	['29 February', '2028-02-29']
])('“%s” on Monday 23 November 2026 is %s', (words, moment) => {
	expect(told(words)).toBe(moment);
});

test.each([
	['morgen', '2026-11-24'],
	['Übermorgen um 14 Uhr', '2026-11-25 14:00'],
	['nächsten Dienstag 9 Uhr', '2026-12-01 09:00'],
	['in zwei Wochen', '2026-12-07'],
	['Freitag um 9.30', '2026-11-27 09:30'],
	['30. Juni', '2027-06-30']
])('“%s” is understood in German', (words, moment) => {
	expect(told(words)).toBe(moment);
});

test.each([
	'',
	'soon',
	'5/6',
	'31 February',
	'32.1.',
	'2027-02-30',
	'tomorrow at 25',
	'13pm tomorrow',
	'in many days',
	'tuesday banana',
	'3 days',
	'next',
	'30 June 2027 2028'
])('“%s” is no moment rather than a guess', (words) => {
	expect(told(words)).toBeUndefined();
});

test('a month that lacks the day gives its last one', () => {
	expect(told('in a month', '2027-01-31' as Day)).toBe('2027-02-28');
	expect(told('next month', '2028-01-30' as Day)).toBe('2028-02-29');
});

test('on a Sunday next week begins tomorrow', () => {
	const sunday = '2026-11-29' as Day;
	expect(weekdayOf(sunday)).toBe(6);
	expect([told('next week', sunday), told('next monday', sunday)]).toEqual([
		'2026-11-30',
		'2026-11-30'
	]);
});
