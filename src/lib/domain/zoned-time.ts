import { dayInMs, parseDay, type Day } from './day';
import type { Instant } from './id';

/** A time of the clock as `HH:MM`, 00:00 to 23:59. */
const timePattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

export function isTime(text: string): boolean {
	return timePattern.test(text);
}

/** Whether this machine knows the rules of a zone by that name: "Europe/Berlin". */
export function isZone(name: string): boolean {
	return formatOf(name) !== undefined;
}

/** Minutes that the clocks of a zone are ahead of UTC at an instant; 0 for a zone that is not known. */
export function offsetAt(zone: string, instant: Instant): number {
	const format = formatOf(zone);
	if (!format) return 0;
	const part: Record<string, number> = {};
	for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
	const wall = Date.UTC(year, month - 1, day, hour, minute);
	return Math.round((wall - instant) / 60_000);
}

/**
 * The instant at which the clocks of a zone show a time on a day. A time that a change of the clocks leaves out is as
 * long after the change as it would have been; of one that comes twice it is the first (RFC 5545, 3.3.5).
 */
export function instantIn(zone: string, day: Day, time: string): Instant {
	const wall = Date.parse(`${day}T${time}:00Z`);
	const before = offsetAt(zone, wall - dayInMs);
	const after = offsetAt(zone, wall + dayInMs);
	const found = [before, after]
		.map((offset) => ({ offset, instant: wall - offset * 60_000 }))
		.filter(({ offset, instant }) => offsetAt(zone, instant) === offset)
		.map(({ instant }) => instant);
	return found.length > 0 ? Math.min(...found) : wall - before * 60_000;
}

/** The day and the time that the clocks of a zone show at an instant. */
export function wallTimeIn(zone: string, instant: Instant): { day: Day; time: string } {
	const wall = new Date(instant + offsetAt(zone, instant) * 60_000).toISOString();
	// Every instant of the years that days have is a day; others are as good as the first.
	const day = parseDay(wall.slice(0, 10)) ?? ('1900-01-01' as Day);
	return { day, time: wall.slice(11, 16) };
}

/** `undefined` for a name that is no zone, so that it is not tried again. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
	if (!formats.has(zone)) formats.set(zone, makeFormat(zone));
	return formats.get(zone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
	try {
		return new Intl.DateTimeFormat('en-US', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric'
		});
	} catch {
		return undefined; // A name that is no zone throws a RangeError.
	}
}
