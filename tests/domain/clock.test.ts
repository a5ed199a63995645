import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	instantOf,
	isBelieved,
	isLater,
	nextClock,
	parseClock,
	type Clock
} from '$lib/domain/clock';
import { dayInMs } from '$lib/domain/day';

const now = Date.UTC(2026, 2, 10);
const instants = fc.integer({ min: now - dayInMs, max: now + dayInMs });

test('each clock is later than the one before, whatever the wall clock does', () => {
	const property = fc.property(fc.array(instants, { minLength: 2 }), (walls) => {
		let latest: Clock | undefined;
		for (const wall of walls) {
			const next = nextClock(latest, wall, 'device');
			expect(parseClock(next)).toBe(next);
			if (latest && isBelieved(latest, wall)) expect(isLater(next, latest)).toBe(true);
			latest = next;
		}
	});
	fc.assert(property);
});

test('a clock follows one that is ahead by up to a day, and no other', () => {
	const ahead = nextClock(undefined, now + dayInMs, 'theirs');
	expect(isLater(nextClock(ahead, now, 'device'), ahead)).toBe(true);
	const tooFar = nextClock(undefined, now + dayInMs + 1, 'theirs');
	expect(isBelieved(tooFar, now)).toBe(false);
	expect(instantOf(nextClock(tooFar, now, 'device'))).toBe(now);
});

test('a clock whose counter is used up goes on in the next millisecond', () => {
	const last = `${now.toString(36).padStart(9, '0')}.zzzz.theirs` as Clock;
	const next = nextClock(last, now, 'device');
	expect(parseClock(next)).toBe(next);
	expect(isLater(next, last)).toBe(true);
	expect(instantOf(next)).toBe(now + 1);
});

test('a clock tells its wall time', () => {
	expect(instantOf(nextClock(undefined, now, 'device'))).toBe(now);
});

test.each([undefined, 7, '', '0mywpiww3', '0mywpiww3.0000.abc', '0MYWPIWW3.0000.abcdef'])(
	'%j is no clock',
	(text) => expect(parseClock(text)).toBeUndefined()
);
