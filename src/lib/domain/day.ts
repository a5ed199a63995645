import type { Brand, Instant } from './id';

/** A day of the calendar as `YYYY-MM-DD`, in the zone of the person; it never shifts with the zone. */
export type Day = Brand<'Day'>;

export const dayInMs = 86_400_000;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day a string names, or nothing where it is not a real day between the years 1900 and 2200. */
export function parseDay(text: string): Day | undefined {
	const match = dayPattern.exec(text);
	if (!match) return undefined;
	return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day of a year, a month (1–12) and a day of the month, or nothing where there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
	if (!(year >= 1900 && year <= 2200)) return undefined;
	const utc = new Date(Date.UTC(year, month - 1, date));
	const exists = utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date;
	return exists ? (utc.toISOString().slice(0, 10) as Day) : undefined;
}

/** The day it is at an instant in the zone of this machine. */
export function dayAt(instant: Instant): Day {
	const local = new Date(instant);
	const pad = (part: number, width: number) => String(part).padStart(width, '0');
	return `${pad(local.getFullYear(), 4)}-${pad(local.getMonth() + 1, 2)}-${pad(local.getDate(), 2)}` as Day;
}

/** Whole days from one day to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}

/** The day a number of days later, or earlier where negative. */
export function addDays(day: Day, days: number): Day {
	return new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10) as Day;
}
