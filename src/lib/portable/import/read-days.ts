import { dayAt, dayOf, type Day } from '$lib/domain/day';
import type { DateOrder } from '$lib/domain/incoming';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const germanMonths: Readonly<Record<string, string>> = {
	mär: 'mar',
	mai: 'may',
	okt: 'oct',
	dez: 'dec'
};

/**
 * The day that a cell names: ISO 8601, numbers in either order, months by name, days as spreadsheets count them, epoch
 * milliseconds. A date without a time, or at midnight sharp, is that day wherever one is; an instant is the day it was
 * here. Nothing where it names no real day.
 */
export function readImportedDay(text: string, order: DateOrder): Day | undefined {
	const trimmed = text.trim();
	const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](.*))?$/.exec(trimmed);
	if (iso) return isoDay(trimmed, iso);
	const numbers = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})\b/.exec(trimmed);
	if (numbers) return numberDay(numbers, isMonthFirst(trimmed, order));
	if (/^\d{5}(?:\.\d+)?$/.test(trimmed)) return serialDay(Number(trimmed));
	if (/^\d{12,13}$/.test(trimmed)) return dayAt(Number(trimmed));
	return wordDay(trimmed);
}

/** In which order the numbers of dates are; `undefined` where each of them could be either. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | undefined {
	let isSlashed = false;
	for (const text of texts) {
		const match = /^\s*(\d{1,2})([-/. ])\s*(\d{1,2})[-/. ]+(?:\d{4}|\d{2})\b/.exec(text);
		if (!match) continue;
		const [first, second] = [Number(match[1]), Number(match[3])];
		if (first > 12 && second <= 12) return 'day-first';
		if (second > 12 && first <= 12) return 'month-first';
		// "3.4.2026" is written where the day comes first.
		if (match[2] === '.') return 'day-first';
		isSlashed = true;
	}
	return isSlashed ? undefined : 'month-first';
}

function isoDay(text: string, [, year, month, date, time]: RegExpExecArray): Day | undefined {
	const written = dayOf(Number(year), Number(month), Number(date));
	const isInstant = time !== undefined && /(?:Z|[+-]\d{2}:?\d{2})$/.test(time);
	if (!isInstant || /^00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)$/.test(time)) return written;
	const instant = Date.parse(text.replace(' ', 'T'));
	return written && (Number.isFinite(instant) ? dayAt(instant) : written);
}

/** One number can be no month where it is above twelve, whatever the order. */
function isMonthFirst(text: string, order: DateOrder): boolean {
	const [first = 0, second = 0] = text.split(/[-/. ]+/).map(Number);
	if (first > 12) return false;
	return second > 12 || order === 'month-first';
}

function numberDay([, first, second, year]: RegExpExecArray, isMonthFirst: boolean) {
	const written = Number(year);
	const full = year?.length === 2 ? 2000 + written : written;
	const [month, date] = isMonthFirst ? [first, second] : [second, first];
	return dayOf(full, Number(month), Number(date));
}

/** Days since 30 December 1899, as spreadsheets export dates that were not formatted (ECMA-376 part 1, 18.17.4). */
function serialDay(serial: number): Day | undefined {
	if (serial < 36_526 || serial > 73_050) return undefined;
	const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
	return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function wordDay(text: string): Day | undefined {
	const words = text.toLowerCase().replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
	const match =
		/\b(\d{1,2})[\s.-]+(\p{L}{3,})[\s.,-]+(\d{4})\b/u.exec(words) ??
		/\b(\p{L}{3,})[\s.-]+(\d{1,2})[\s,]+(\d{4})\b/u.exec(words);
	if (!match) return undefined;
	const [first = '', second = '', year] = match.slice(1);
	const [name, date] = /\d/.test(first) ? [second, first] : [first, second];
	const short = name.slice(0, 3);
	const month = months.indexOf(germanMonths[short] ?? short) + 1;
	return month === 0 ? undefined : dayOf(Number(year), month, Number(date));
}
