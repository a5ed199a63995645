import type { Clock } from './clock';
import { addDays, dayOf, type Day } from './day';
import type { EventId, ReminderId } from './id';

export const repeatUnits = ['day', 'weekday', 'week', 'month'] as const;
export type RepeatUnit = (typeof repeatUnits)[number];

/** `every`: 1 to 99 units; `weekday` is Monday to Friday. */
export interface Repeat {
	readonly every: number;
	readonly unit: RepeatUnit;
}

/** Which of Waymark's own proposals a reminder came from, so that it is not proposed again. */
export const suggestionKinds = [
	'follow-up',
	'second-follow-up',
	'thank-you',
	'after-interview',
	'before-closing',
	'answer-offer'
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** What is owed, when. */
export interface Reminder {
	readonly id: ReminderId;
	readonly text: string;
	readonly dueOn: Day;
	/** `HH:MM` on that day, in the zone of the person. */
	readonly dueAt?: string;
	readonly repeat?: Repeat;
	readonly doneOn?: Day;
	/** It is not owed after all. */
	readonly dismissedOn?: Day;
	/** Where it was put off: it is silent until then. `dueOn` stays what it was. */
	readonly snoozedTo?: Day;
	/** `HH:MM` on the day of `snoozedTo`. */
	readonly snoozedAt?: string;
	/** The event it is about, such as the interview to say thanks for. */
	readonly about?: EventId;
	readonly suggestion?: SuggestionKind;
	/** When it was last changed; absent for those of early records that never were. */
	readonly changedAt?: Clock;
}

/** Whether something is still owed. */
export function isOwed({ doneOn, dismissedOn }: Reminder): boolean {
	return doneOn === undefined && dismissedOn === undefined;
}

/** When it calls: where it was put off to, else when it is due. Compares as a string; a day alone calls first. */
export function callsAt({ dueOn, dueAt, snoozedTo, snoozedAt }: Reminder): string {
	return snoozedTo ? `${snoozedTo} ${snoozedAt ?? ''}` : `${dueOn} ${dueAt ?? ''}`;
}

/**
 * When something that repeats is due next: the first of its days after `after`, counted from the day it was due. The
 * last day of a month stands for a day that the month does not have.
 */
export function nextDue(dueOn: Day, repeat: Repeat, after: Day): Day {
	for (let times = 1; times < mostSteps; times += 1) {
		const next = daysOn(dueOn, repeat, times);
		if (next > after) return next;
	}
	return dueOn;
}

/** More than a hundred years of days. */
const mostSteps = 40_000;

function daysOn(dueOn: Day, { every, unit }: Repeat, times: number): Day {
	switch (unit) {
		case 'day':
			return addDays(dueOn, every * times);
		case 'week':
			return addDays(dueOn, 7 * every * times);
		case 'weekday':
			return weekdaysOn(dueOn, every * times);
		case 'month':
			return monthsOn(dueOn, every * times);
	}
}

/** Days of work from Monday to Friday; from a weekend it is counted from the Friday before. */
function weekdaysOn(day: Day, count: number): Day {
	// 0 is Monday; 1970-01-01 was a Thursday.
	const weekday = (((Date.parse(day) / 86_400_000 + 3) % 7) + 7) % 7;
	const from = Math.min(weekday, 4);
	const whole = Math.floor((from + count) / 5);
	return addDays(day, whole * 7 + ((from + count) % 5) - weekday);
}

function monthsOn(day: Day, count: number): Day {
	const month = Number(day.slice(5, 7)) - 1 + count;
	const year = Number(day.slice(0, 4)) + Math.floor(month / 12);
	for (let date = Number(day.slice(8)); date > 27; date -= 1) {
		const found = dayOf(year, (month % 12) + 1, date);
		if (found) return found;
	}
	return dayOf(year, (month % 12) + 1, Number(day.slice(8))) ?? day;
}
