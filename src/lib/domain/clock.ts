import type { Brand, Instant } from './id';

/**
 * When something was said, so that of two statements about one thing the later one can be told on every device.
 * A hybrid logical clock (Kulkarni et al. 2014): `<milliseconds, 9 base-36 digits>.<counter, 4>.<device, 6>`.
 * Clocks compare as strings.
 */
export type Clock = Brand<'Clock'>;

/** How far ahead of our own time another device's clock is believed; beyond it a wrong wall clock would spread. */
const believedAheadInMs = 86_400_000;

const highestCounter = 36 ** 4 - 1;

const clockPattern = /^([0-9a-z]{9})\.([0-9a-z]{4})\.([0-9A-Za-z_-]{6})$/;

export function parseClock(text: unknown): Clock | undefined {
	return typeof text === 'string' && clockPattern.test(text) ? (text as Clock) : undefined;
}

/**
 * The next clock of a device: later than `latest`, the highest one it has seen, and not before its own time.
 * @param device six characters that tell devices apart where both spoke in the same millisecond
 */
export function nextClock(latest: Clock | undefined, now: Instant, device: string): Clock {
	const seen = latest === undefined ? undefined : clockPattern.exec(latest);
	const seenAt = seen ? parseInt(seen[1] ?? '', 36) : 0;
	const follows = seen !== null && seen !== undefined && seenAt <= now + believedAheadInMs;
	let at = follows ? Math.max(now, seenAt) : now;
	let counter = follows && seenAt === at ? parseInt(seen[2] ?? '', 36) + 1 : 0;
	if (counter > highestCounter) {
		at += 1;
		counter = 0;
	}
	return `${at.toString(36).padStart(9, '0')}.${counter.toString(36).padStart(4, '0')}.${device}` as Clock;
}

/** Whether a clock is not so far ahead of our time that whoever gave it must have had a wrong wall clock. */
export function isBelieved(clock: Clock, now: Instant): boolean {
	return instantOf(clock) <= now + believedAheadInMs;
}

export function isLater(clock: Clock, than: Clock): boolean {
	return clock > than;
}

/** The wall time inside a clock. */
export function instantOf(clock: Clock): Instant {
	return parseInt(clock.slice(0, 9), 36);
}
