import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayAt, dayInMs, dayOf, daysBetween, parseDay, type Day } from '$lib/domain/day';

const days = fc
	.integer({ min: Date.UTC(1900, 0, 1) / dayInMs, max: Date.UTC(2199, 11, 31) / dayInMs })
	.map((number) => new Date(number * dayInMs).toISOString().slice(0, 10) as Day);

test('every day of three centuries is a day', () => {
	for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2201, 0, 1); at += dayInMs) {
		const day = new Date(at).toISOString().slice(0, 10);
		if (parseDay(day) !== day) throw new Error(`${day} is a day`);
	}
});

test.each([
	'2026-02-29',
	'1900-02-29',
	'2026-04-31',
	'2026-13-01',
	'2026-00-10',
	'2026-01-00',
	'1899-12-31',
	'2201-01-01',
	'2026-1-1',
	' 2026-01-01',
	'2026-01-01T00:00',
	'20260101',
	''
])('%j is no day', (text) => expect(parseDay(text)).toBeUndefined());

test('a day can be put together from its numbers, but only where there is such a day', () => {
	expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
	expect(dayOf(2000, 2, 29)).toBe('2000-02-29');
	expect(dayOf(2026, 2, 29)).toBeUndefined();
	expect(dayOf(2026, 2.5, 1)).toBeUndefined();
	expect(dayOf(Number.NaN, 1, 1)).toBeUndefined();
});

test('days are counted across leap days and changes of the clock', () => {
	expect(addDays('2024-02-28' as Day, 2)).toBe('2024-03-01');
	expect(daysBetween('2026-03-28' as Day, '2026-03-30' as Day)).toBe(2);
	const property = fc.property(days, fc.integer({ min: -3_000, max: 3_000 }), (day, count) => {
		expect(daysBetween(day, addDays(day, count))).toBe(count);
	});
	fc.assert(property);
});

test('the day it is now is that of this machine’s zone', () => {
	expect(dayAt(new Date(2026, 0, 1, 0, 0).getTime())).toBe('2026-01-01');
	expect(dayAt(new Date(2026, 0, 1, 23, 59).getTime())).toBe('2026-01-01');
});
