import { addDays, dayInMs, type Day } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';
import { nextDue, type Repeat } from '$lib/domain/reminder';
import { instantIn } from '$lib/domain/zoned-time';
import type { CalendarEntry } from './calendar-entry';
import { contentLine, escapeText, minutesToDuration } from './content-line';
import { timeZoneLines } from './time-zone';

/** How many days from its first one on something that repeats is told in full. */
const repeatedForDays = 5 * 365;

/**
 * A calendar file (iCalendar, RFC 5545) with an event for each entry.
 * @param now when it is written; it makes SEQUENCE rise from one file to the next
 */
export function writeCalendar(entries: readonly CalendarEntry[], now: Instant): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Waymark//Waymark//EN',
		'CALSCALE:GREGORIAN',
		...zonesOf(entries),
		...entries.flatMap((entry) => eventLines(entry, now)),
		'END:VCALENDAR'
	];
	return `${lines.join('\r\n')}\r\n`;
}

function zonesOf(entries: readonly CalendarEntry[]): readonly string[] {
	const timed = entries.filter(({ at, zone }) => at !== undefined && !isUtc(zone));
	return [...new Set(timed.map(({ zone }) => zone))].flatMap((zone) => {
		const starts = timed
			.filter((entry) => entry.zone === zone)
			.map((entry) => ({ at: instantIn(zone, entry.on, '12:00'), isRepeated: !!entry.repeat }));
		const from = Math.min(...starts.map(({ at }) => at)) - 2 * dayInMs;
		const to = Math.max(
			...starts.map(
				({ at, isRepeated }) => at + (isRepeated ? repeatedForDays * dayInMs : 2 * dayInMs)
			)
		);
		return timeZoneLines(zone, from, to);
	});
}

function eventLines(entry: CalendarEntry, now: Instant): readonly string[] {
	const { on, at, until, zone, takesMinutes } = entry;
	return [
		'BEGIN:VEVENT',
		contentLine('UID', entry.uid),
		`DTSTAMP:${utc(now)}`,
		`LAST-MODIFIED:${utc(entry.changedAt)}`,
		`SEQUENCE:${sequenceOf(Math.max(now, entry.changedAt))}`,
		startLine('DTSTART', entry, on),
		...(at === undefined
			? []
			: [
					until !== undefined && until > at
						? timeLine('DTEND', zone, on, until)
						: `DURATION:${minutesToDuration(takesMinutes)}`
				]),
		...(entry.repeat ? repeatLines(entry, entry.repeat) : []),
		contentLine('SUMMARY', escapeText(entry.summary)),
		...textLine('DESCRIPTION', entry.description),
		...textLine('LOCATION', entry.location),
		// An address with a line break in it could end the line.
		...(entry.url && !/[\0-\x20]/.test(entry.url) ? [contentLine('URL', entry.url)] : []),
		`STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
		`TRANSP:${entry.isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
		...(entry.isCancelled ? [] : entry.alarms.flatMap((alarm) => alarmLines(entry, alarm))),
		'END:VEVENT'
	];
}

function textLine(name: string, text: string | undefined): readonly string[] {
	return text ? [contentLine(name, escapeText(text))] : [];
}

function alarmLines({ summary }: CalendarEntry, minutes: number): readonly string[] {
	return [
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		contentLine('DESCRIPTION', escapeText(summary)),
		`TRIGGER:${minutesToDuration(minutes)}`,
		'END:VALARM'
	];
}

function startLine(name: string, { at, zone }: CalendarEntry, day: Day): string {
	return at === undefined ? `${name};VALUE=DATE:${dateText(day)}` : timeLine(name, zone, day, at);
}

function timeLine(name: string, zone: string, day: Day, time: string): string {
	const local = `${dateText(day)}T${time.replace(':', '')}00`;
	return isUtc(zone) ? `${name}:${local}Z` : contentLine(`${name};TZID=${zone}`, local);
}

/** Every second working day cannot be said; such a one stands there once, and anew in the next file. */
function repeatLines(entry: CalendarEntry, repeat: Repeat): readonly string[] {
	const { every, unit } = repeat;
	const interval = every === 1 ? '' : `;INTERVAL=${every}`;
	switch (unit) {
		case 'day':
			return [`RRULE:FREQ=DAILY${interval}`];
		case 'week':
			return [`RRULE:FREQ=WEEKLY${interval}`];
		case 'weekday':
			return every === 1 ? ['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'] : [];
		case 'month':
			return monthLines(entry, repeat, interval);
	}
}

/**
 * The last day of a month stands for one that the month does not have. A rule would have to say so by BYSETPOS, which
 * not every calendar program follows, so that such days are named one by one.
 */
function monthLines(entry: CalendarEntry, repeat: Repeat, interval: string): readonly string[] {
	const date = Number(entry.on.slice(8));
	if (date <= 28) return [`RRULE:FREQ=MONTHLY${interval}`];
	if (date === 31) return [`RRULE:FREQ=MONTHLY${interval};BYMONTHDAY=-1`];
	const shorter: Day[] = [];
	const until = addDays(entry.on, repeatedForDays);
	for (let day = entry.on; day < until; day = nextDue(entry.on, repeat, day)) {
		if (Number(day.slice(8)) !== date) shorter.push(day);
	}
	return [
		`RRULE:FREQ=MONTHLY${interval};BYMONTHDAY=${date}`,
		...shorter.map((day) => startLine('RDATE', entry, day))
	];
}

/** Seconds since 2020: an INTEGER, which must stay below 2³¹, until 2088. */
function sequenceOf(instant: Instant): number {
	return Math.max(0, Math.floor((instant - Date.UTC(2020, 0, 1)) / 1000));
}

function isUtc(zone: string): boolean {
	return zone === 'UTC' || zone === 'Etc/UTC';
}

function dateText(day: Day): string {
	return day.replaceAll('-', '');
}

function utc(instant: Instant): string {
	return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
