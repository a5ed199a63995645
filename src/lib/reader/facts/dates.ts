import { addDays, dayOf, daysBetween, type Day } from '$lib/domain/day';
import type { Span } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';

export interface DateFound extends Span {
	readonly day: Day;
	/** The text names no year; that of the day is the reference's or the next. */
	readonly isWithoutYear?: true;
}

/** Which of two numbers comes first in "03/04/2026" where both could be a month. */
export type NumericOrder = 'day-first' | 'month-first' | 'unknown';

const monthStems: readonly (readonly string[])[] = [
	['jan', 'jän', 'ene'],
	['feb', 'fév', 'fev'],
	['mar', 'mär', 'mrt', 'maa'],
	['apr', 'avr', 'abr'],
	['may', 'mai', 'mei'],
	['jun', 'juin'],
	['jul', 'juil'],
	['aug', 'aoû', 'ago'],
	['sep', 'set'],
	['oct', 'okt', 'out'],
	['nov'],
	['dec', 'dez', 'déc', 'dic']
];
const monthName =
	'(jan(?:uary|uar|vier|uari|eiro)?|jän(?:ner)?|ene(?:ro)?|feb(?:ruary|ruar|rero|ruari)?|fév(?:rier)?|fev(?:ereiro)?|mar(?:ch|s|zo|ço)?|mär(?:z)?|maart|mrt|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mayo|maio|mai|mei|june?|juni|juin|junio|junho|july?|juli|juillet|juil|julio|julho|aug(?:ust|ustus)?|août|agosto|ago|sept?(?:ember|embre|iembre)?|set(?:embro)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre)?)';

const forms = {
	iso: /(?<![\d.])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
	numeric: /(?<![\d./-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/-])/g,
	dayMonth: new RegExp(
		`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?(?:\\s(?:of|de))?[\\s-]${monthName}(?!\\p{L})\\.?,?(?:[\\s-]{1,2}(?:de |del )?(\\d{4})(?!\\d))?`,
		'giu'
	),
	monthDay: new RegExp(
		`(?<!\\p{L})${monthName}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:|\\s?(?:am|pm))(?:,?\\s{1,2}(\\d{4})(?!\\d))?`,
		'giu'
	)
};

const mayBeNumbers = sifted('dates in numbers', forms.iso, forms.numeric);
const mayNameMonths = sifted('dates with months', forms.dayMonth, forms.monthDay);

/** The dates in a text, in order. One without a year is the next such day after `reference`, if there is one. */
export function datesIn(text: string, order: NumericOrder, reference?: Day): readonly DateFound[] {
	if (!/\d/.test(text)) return [];
	const found: DateFound[] = [];
	const push = (match: RegExpMatchArray, day: Day | undefined, isWithoutYear = false): void => {
		const start = match.index ?? 0;
		if (day && !found.some((other) => start < other.end && other.start < start + match[0].length))
			found.push({
				day,
				start,
				end: start + match[0].trimEnd().length,
				...(isWithoutYear ? { isWithoutYear } : {})
			});
	};
	const inNumbers = mayBeNumbers(text);
	const withMonths = mayNameMonths(text);
	for (const match of inNumbers ? text.matchAll(forms.iso) : [])
		push(match, dayOf(Number(match[1]), Number(match[2]), Number(match[3])));
	for (const match of inNumbers ? text.matchAll(forms.numeric) : [])
		push(
			match,
			numericDay(Number(match[1]), match[2] ?? '', Number(match[3]), Number(match[4]), order)
		);
	for (const match of withMonths ? text.matchAll(forms.dayMonth) : [])
		push(
			match,
			namedDay(match[3], monthOf(match[2]), Number(match[1]), reference),
			match[3] === undefined
		);
	for (const match of withMonths ? text.matchAll(forms.monthDay) : [])
		push(
			match,
			namedDay(match[3], monthOf(match[1]), Number(match[2]), reference),
			match[3] === undefined
		);
	return found.sort((a, b) => a.start - b.start);
}

/** What every date has of which that is asked; quicker to look for. */
const inDoubt = /\d[/-]\s?\d{1,2}[/-]\s?\d/;

/**
 * The order that the dates of a text themselves give away, or its money and spelling do; *unknown* also where no date
 * of the text asks for it.
 */
export function numericOrderOf(text: string): NumericOrder {
	let isAsked = false;
	if (text.length <= 100_000 && !inDoubt.test(text)) return 'unknown';
	for (const match of text.slice(0, 100_000).matchAll(forms.numeric)) {
		if (match[2] === '.') continue;
		if (Number(match[1]) > 12 && Number(match[3]) <= 12) return 'day-first';
		if (Number(match[3]) > 12 && Number(match[1]) <= 12) return 'month-first';
		isAsked = true;
	}
	if (!isAsked && text.length <= 100_000) return 'unknown';
	const sample = text.slice(0, 20_000);
	const european = signsOf(sample, dayFirstSigns);
	const american = signsOf(sample, monthFirstSigns);
	if (european === american) return 'unknown';
	return european > american ? 'day-first' : 'month-first';
}

const monthYear = new RegExp(`(?<!\\p{L})${monthName}\\.?,? (?:de |del )?(20\\d\\d)(?!\\d)`, 'iu');
const numericMonth = /(?<![\d./-])(0?[1-9]|1[0-2])[./](20\d\d)(?![\d./-])/;

/** The first month with its year: "September 2026" and "09/2026" as `2026-09`. */
export function monthIn(text: string): (Span & { readonly month: string }) | undefined {
	const named = monthYear.exec(text);
	const match = named ?? numericMonth.exec(text);
	if (!match) return undefined;
	const number = named ? monthOf(match[1]) : Number(match[1]);
	const month = `${match[2]}-${String(number).padStart(2, '0')}`;
	return { month, start: match.index, end: match.index + match[0].length };
}

/** Spelling, money and institutions of places that write the day first, and of those that write the month first. */
const dayFirstSigns =
	/[€£]|\b(?:CVs?|UK|GBP|EUR|\w*organis(?:e|ed|ing|ation)\w*|programmes?|colour|labour|centre|behaviour|GCSEs?|DBS|NHS|Ltd|GmbH|licence|INR|lakhs?|LPA|Pty|superannuation)\b|₹|R\$|zł|\bCLT\b|\bCV\b|\+44|\+49|\+91|\+61|(?<!\p{L})(?:und|mit|oder|pour|avec|dans|para|con|por|voor|het|met|uma|com|também)(?!\p{L})/gu;
const monthFirstSigns =
	/(?<![A-Z])\$\s?\d|401\(?k|\b(?:U\.?S\.?A?\.?(?!\$)|resumes?|EEO|baccalaureate|GED|high school diploma|PTO|organizations?|zip code|driver'?s? license|N\.Y\.|bachelor's)(?!\p{L})|\b[A-Z]{2} \d{5}\b/gu;

/** How many different signs a text has. */
function signsOf(text: string, signs: RegExp): number {
	return new Set([...text.matchAll(signs)].map(([sign]) => sign.toLowerCase())).size;
}

function numericDay(
	first: number,
	mark: string,
	second: number,
	written: number,
	order: NumericOrder
): Day | undefined {
	const year = written < 100 ? 2000 + written : written;
	if (mark === '.' || first > 12) return dayOf(year, second, first);
	if (second > 12) return dayOf(year, first, second);
	if (first === second) return dayOf(year, first, second);
	if (order === 'unknown') return undefined;
	return order === 'day-first' ? dayOf(year, second, first) : dayOf(year, first, second);
}

function monthOf(name: string | undefined): number {
	const lower = (name ?? '').toLowerCase();
	return monthStems.findIndex((stems) => stems.some((stem) => lower.startsWith(stem))) + 1;
}

function namedDay(
	year: string | undefined,
	month: number,
	date: number,
	reference: Day | undefined
): Day | undefined {
	if (year !== undefined) return dayOf(Number(year), month, date);
	if (!reference) return undefined;
	const thisYear = Number(reference.slice(0, 4));
	const day = dayOf(thisYear, month, date);
	if (!day) return undefined;
	return daysBetween(reference, day) < 0 ? dayOf(thisYear + 1, month, date) : day;
}

const countWords: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10
};
const units: readonly (readonly [RegExp, number])[] = [
	[/^(?:d|days?|tag(?:e|en)?|jours?|días?|dag(?:en)?|dias?)$/i, 1],
	[/^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|we(?:ek|ken))$/i, 7],
	[/^(?:mo|months?|monat(?:e|en)?|mois|mes(?:es)?|maand(?:en)?|mês)$/i, 30],
	[/^(?:h|hrs?|hours?|minutes?|mins?|stunden?|heures?|horas?|uur)$/i, 0]
];

/** Days that "3", "weeks" make; nothing where the unit is not one of time. */
export function daysOf(count: string, unit: string): number | undefined {
	const size = units.find(([form]) => form.test(unit))?.[1];
	const number = /^\d+$/.test(count) ? Number(count) : countWords[count.toLowerCase()];
	return size === undefined || number === undefined ? undefined : size * number;
}

export { addDays };
