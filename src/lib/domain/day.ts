import type { Brand, Instant } from './id';

/** A day of the calendar as `YYYY-MM-DD`, in the zone of the person; it never shifts with the zone. */
export type Day = Brand<'Day'>;

export const dayInMs = 86_400_000;

const daysInMonth: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day a string names, or nothing where it is not a real day between the years 1900 and 2200. */
export function parseDay(text: string): Day | undefined {
	const match = dayPattern.exec(text);
	if (!match) return undefined;
	return isReal(Number(match[1]), Number(match[2]), Number(match[3])) ? (text as Day) : undefined;
}

/** The day of a year, a month (1–12) and a day of the month, or nothing where there is no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
	if (!isReal(year, month, date)) return undefined;
	return `${year}-${pad(month)}-${pad(date)}` as Day;
}

/** By arithmetic, since a record of ten thousand jobs asks it fifty thousand times. */
function isReal(year: number, month: number, date: number): boolean {
	if (!(year >= 1900 && year <= 2200 && date >= 1)) return false;
	if (![year, month, date].every(Number.isInteger)) return false;
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return date <= (month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0));
}

function pad(part: number): string {
	return String(part).padStart(2, '0');
}

/** The day it is at an instant in the zone of this machine. */
export function dayAt(instant: Instant): Day {
	const local = new Date(instant);
	const year = String(local.getFullYear()).padStart(4, '0');
	return `${year}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}` as Day;
}

/** Whole days from one day to another; negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}

/** The day a number of days later, or earlier where negative. */
export function addDays(day: Day, days: number): Day {
	return new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10) as Day;
}
