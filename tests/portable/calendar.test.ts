import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { addDays, type Day } from '$lib/domain/day';
import { nextDue, repeatUnits } from '$lib/domain/reminder';
import { instantIn } from '$lib/domain/zoned-time';
import type { CalendarEntry } from '$lib/portable';
import { loadCalendarWriter } from '$lib/portable';

const { writeCalendar } = await loadCalendarWriter();
const now = Date.UTC(2026, 2, 10, 12);

function entry(said: Partial<CalendarEntry> = {}): CalendarEntry {
	return {
		uid: 'waymark-reminder-1',
		summary: 'Call them',
		on: '2026-03-12' as Day,
		zone: 'Europe/Berlin',
		takesMinutes: 15,
		alarms: [0],
		isBusy: false,
		isCancelled: false,
		changedAt: now - 1000,
		...said
	};
}

/** What another program makes of the file. */
function readBack(text: string): ICAL.Event[] {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	ICAL.TimezoneService.reset();
	for (const zone of calendar.getAllSubcomponents('vtimezone')) {
		ICAL.TimezoneService.register(zone);
	}
	return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

function only(text: string): ICAL.Event {
	const [event, ...others] = readBack(text);
	if (!event || others.length > 0) throw new Error('There should be one event');
	return event;
}

const instantOf = (time: ICAL.Time) => time.toJSDate().toISOString();

test('a reminder without a time is a whole day, in whichever zone one opens it', () => {
	const event = only(writeCalendar([entry({ alarms: [9 * 60] })], now));
	expect(event.startDate.isDate).toBe(true);
	expect(event.startDate.toString()).toBe('2026-03-12');
	expect(event.uid).toBe('waymark-reminder-1');
	expect(event.summary).toBe('Call them');
	const alarm = event.component.getFirstSubcomponent('valarm');
	expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
	expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
});

test.each([
	['Europe/Berlin', '2026-03-27T09:00', '2026-03-27T08:00:00.000Z'],
	['Europe/Berlin', '2026-03-30T09:00', '2026-03-30T07:00:00.000Z'],
	['America/Los_Angeles', '2026-03-07T16:30', '2026-03-08T00:30:00.000Z'],
	['America/Los_Angeles', '2026-03-09T16:30', '2026-03-09T23:30:00.000Z'],
	['Pacific/Auckland', '2026-04-04T08:00', '2026-04-03T19:00:00.000Z'],
	['Pacific/Auckland', '2026-04-06T08:00', '2026-04-05T20:00:00.000Z'],
	['Asia/Kathmandu', '2026-04-06T08:00', '2026-04-06T02:15:00.000Z'],
	['UTC', '2026-04-06T08:00', '2026-04-06T08:00:00.000Z']
])('%s at %s is the same instant to another program', (zone, wall, instant) => {
	const [on, at] = wall.split('T') as [Day, string];
	const event = only(writeCalendar([entry({ zone, on, at })], now));
	expect(instantOf(event.startDate)).toBe(instant);
	expect(event.duration.toSeconds()).toBe(15 * 60);
});

test('times around a change of the clocks are right in several zones of one file', () => {
	const zones = ['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca'];
	const day = fc.integer({ min: 0, max: 720 }).map((days) => addDays('2026-01-01' as Day, days));
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom(...zones), day), { minLength: 1 }), (places) => {
			const entries = places.map(([zone, on], index) =>
				entry({ uid: `waymark-${index}`, zone, on, at: '13:45' })
			);
			const starts = readBack(writeCalendar(entries, now)).map((event) =>
				instantOf(event.startDate)
			);
			expect(starts).toEqual(
				places.map(([zone, on]) => new Date(instantIn(zone, on, '13:45')).toISOString())
			);
		}),
		{ numRuns: 30 }
	);
});

test('an interview ends when it says, has its place and calls a day and an hour before', () => {
	const event = only(
		writeCalendar(
			[
				entry({
					summary: 'Technical interview: Baker; Kornhaus, Bern',
					description: 'Bring:\n- the \\ bread\r\n- a pen',
					location: 'Room 3, Kornhausplatz',
					url: 'https://example.org/a?b=1,2;3',
					at: '09:00',
					until: '10:30',
					isBusy: true,
					alarms: [-1440, -60]
				})
			],
			now
		)
	);
	expect(event.summary).toBe('Technical interview: Baker; Kornhaus, Bern');
	expect(event.description).toBe('Bring:\n- the \\ bread\n- a pen');
	expect(event.location).toBe('Room 3, Kornhausplatz');
	expect(event.component.getFirstPropertyValue('url')).toBe('https://example.org/a?b=1,2;3');
	expect(event.component.getFirstPropertyValue('transp')).toBe('OPAQUE');
	expect(event.duration.toSeconds()).toBe(90 * 60);
	const triggers = event.component
		.getAllSubcomponents('valarm')
		.map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
	expect(triggers).toEqual(['-P1D', '-PT1H']);
});

test('an interview that would end before it begins takes as long as usual', () => {
	const event = only(
		writeCalendar([entry({ at: '09:00', until: '08:00', takesMinutes: 60 })], now)
	);
	expect(event.duration.toSeconds()).toBe(3600);
});

test('written again after an edit, an event keeps its UID and has a higher SEQUENCE', () => {
	const first = only(writeCalendar([entry()], now));
	const edited = entry({ summary: 'Call her', changedAt: now + 5_000 });
	const second = only(writeCalendar([edited], now + 10_000));
	expect(second.uid).toBe(first.uid);
	expect(second.sequence).toBeGreaterThan(first.sequence);
	expect(second.sequence).toBeLessThan(2 ** 31);
	// Edited on a device whose clock is ahead.
	const ahead = only(writeCalendar([{ ...edited, changedAt: now + 90_000 }], now + 20_000));
	expect(ahead.sequence).toBeGreaterThan(second.sequence);
});

test('what is off the agenda is cancelled and silent', () => {
	const event = only(writeCalendar([entry({ isCancelled: true })], now));
	expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
	expect(event.component.getAllSubcomponents('valarm')).toEqual([]);
});

test('no line is longer than 75 octets, and none is parted within a character', () => {
	const texts = fc.string({ unit: 'binary', maxLength: 200 });
	fc.assert(
		fc.property(texts, texts, (summary, description) => {
			const text = writeCalendar([entry({ summary, description })], now);
			expect(text.endsWith('\r\n')).toBe(true);
			for (const line of text.split('\r\n')) {
				expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				expect(line).not.toMatch(/[\r\n]/);
				expect(line.isWellFormed()).toBe(true);
			}
			const clean = summary
				.replace(/\r\n?|\u2028|\u2029/g, '\n')
				.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');
			expect(only(text).summary ?? '').toBe(clean);
		})
	);
});

test('an address cannot smuggle lines into the file', () => {
	const url = 'https://example.org/\r\nBEGIN:VEVENT';
	const text = writeCalendar([entry({ url, summary: 'a\r\nEND:VCALENDAR' })], now);
	expect(only(text).summary).toBe('a\nEND:VCALENDAR');
	expect(text).not.toContain('example.org');
});

test('what repeats falls on the same days as in Waymark, at the same time of the clock', () => {
	const units = repeatUnits.filter((unit) => unit !== 'weekday');
	fc.assert(
		fc.property(
			fc.constantFrom(...units),
			fc.integer({ min: 1, max: 4 }),
			fc.integer({ min: 0, max: 400 }),
			(unit, every, days) => {
				const on = addDays('2026-01-01' as Day, days);
				const repeat = { every, unit };
				const event = only(writeCalendar([entry({ on, at: '09:00', repeat })], now));
				const times = event.iterator();
				times.next();
				const told = [times.next(), times.next(), times.next()].map(
					(time) => time && `${time.toString().slice(0, 16)}`
				);
				const first = nextDue(on, repeat, on);
				const second = nextDue(on, repeat, first);
				const third = nextDue(on, repeat, second);
				expect(told).toEqual([first, second, third].map((day) => `${day}T09:00`));
			}
		)
	);
});

test('every weekday leaves out the weekend', () => {
	const repeat = { every: 1, unit: 'weekday' } as const;
	// A Thursday.
	const times = only(writeCalendar([entry({ repeat })], now)).iterator();
	const told = [times.next(), times.next(), times.next()].map(String);
	expect(told).toEqual(['2026-03-12', '2026-03-13', '2026-03-16']);
});

test('a file without anything to tell is still a calendar', () => {
	expect(readBack(writeCalendar([], now))).toEqual([]);
});
