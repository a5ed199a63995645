import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '$lib/domain/day';
import { instantIn, isTime, isZone, offsetAt, wallTimeIn } from '$lib/domain/zoned-time';

const at = (zone: string, day: string, time: string) =>
	new Date(instantIn(zone, day as Day, time)).toISOString();

test.each([
	['Europe/Berlin', '2026-03-10', '09:00', '2026-03-10T08:00:00.000Z'],
	['Europe/Berlin', '2026-07-10', '09:00', '2026-07-10T07:00:00.000Z'],
	['America/New_York', '2026-03-10', '23:30', '2026-03-11T03:30:00.000Z'],
	['Pacific/Auckland', '2026-01-05', '08:00', '2026-01-04T19:00:00.000Z'],
	['Asia/Kathmandu', '2026-01-05', '08:00', '2026-01-05T02:15:00.000Z'],
	['UTC', '2026-01-05', '08:00', '2026-01-05T08:00:00.000Z']
])('in %s on %s the clock shows %s at %s', (zone, day, time, instant) => {
	expect(at(zone, day, time)).toBe(instant);
});

test('a time that a change of the clocks leaves out comes an hour later', () => {
	expect(at('Europe/Berlin', '2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
});

test('of a time that comes twice it is the first', () => {
	expect(at('Europe/Berlin', '2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
});

test('an instant shows the same wall time in every zone in which it was made', () => {
	const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Kolkata'];
	const days = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01' as Day, days));
	// The hours in which no clock is changed.
	const time = fc.integer({ min: 4, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:15`);
	fc.assert(
		fc.property(fc.constantFrom(...zones), days, time, (zone, day, time) => {
			expect(wallTimeIn(zone, instantIn(zone, day, time))).toEqual({ day, time });
		})
	);
});

test('what is no zone and no time is told', () => {
	expect([isZone('Mars/Olympus'), isZone('Europe/Lisbon')]).toEqual([false, true]);
	expect(offsetAt('Mars/Olympus', 0)).toBe(0);
	expect(['24:00', '9:00', '23:59'].map(isTime)).toEqual([false, false, true]);
});
