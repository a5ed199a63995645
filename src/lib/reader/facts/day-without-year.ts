import { dayOf, daysBetween, type Day } from '$lib/domain/day';

const weekdays: readonly RegExp[] = [
	/^(?:sun|sonntag|dimanche|domingo|zondag)/i,
	/^(?:mon|montag|lundi|lunes|maandag|segunda)/i,
	/^(?:tue|dienstag|mardi|martes|dinsdag|terça)/i,
	/^(?:wed|mittwoch|mercredi|miércoles|woensdag|quarta)/i,
	/^(?:thu|donnerstag|jeudi|jueves|donderdag|quinta)/i,
	/^(?:fri|freitag|vendredi|viernes|vrijdag|sexta)/i,
	/^(?:sat|samstag|sonnabend|samedi|sábado|zaterdag)/i
];
const before = /(\p{L}{3,13})(?:-feira)?\.?,?\s{1,2}(?:the |den |dem |le |el |dia )?$/u;

/** The weekday (0 is Sunday) with which words end that stand before a date: "by Friday, the ". */
export function weekdayBefore(words: string): number | undefined {
	const name = before.exec(words)?.[1];
	const found = name === undefined ? -1 : weekdays.findIndex((form) => form.test(name));
	return found < 0 ? undefined : found;
}

/** Days after today within which a day without a year lies. */
const yearAhead = 366;
/** A weekday falls on each date at least once in so many years. */
const mostYearsBack = 11;
/** One applies at most so long before what is to come of it. */
const longestWait = 240;

/**
 * The day of a deadline that names no year: if it follows from a later day of the posting, the last such day before it; if a
 * weekday is named, the next such day that falls on it or, where none of the coming year does, the last one, as the
 * posting was then kept for long; else the day as it was found.
 */
export function deadlineDay(
	found: Day,
	weekday: number | undefined,
	laterDays: readonly Day[],
	today: Day | undefined
): Day {
	const [, month = 1, date = 1] = found.split('-').map(Number);
	for (const later of laterDays) {
		const year = Number(later.slice(0, 4));
		const last = [year, year - 1]
			.map((one) => dayOf(one, month, date))
			.find((day) => day !== undefined && daysBetween(day, later) >= 0);
		if (last && daysBetween(last, later) <= longestWait) return last;
	}
	if (weekday === undefined || !today || weekdayOf(found) === weekday) return found;
	const thisYear = Number(today.slice(0, 4));
	for (let year = thisYear + 1; year >= thisYear - mostYearsBack; year -= 1) {
		const day = dayOf(year, month, date);
		if (!day || weekdayOf(day) !== weekday) continue;
		if (daysBetween(today, day) <= yearAhead) return day;
	}
	return found;
}

const sunday = '2023-01-01' as Day;

function weekdayOf(day: Day): number {
	return ((daysBetween(sunday, day) % 7) + 7) % 7;
}
