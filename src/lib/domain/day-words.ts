import { addDays, dayOf, daysBetween, type Day } from './day';
import { isTime } from './zoned-time';

/** A day, and the time of it where one was said. */
export interface Moment {
	readonly on: Day;
	/** `HH:MM`. */
	readonly at?: string;
}

const weekdays: Readonly<Record<string, number>> = numbered([
	['mon', 'monday', 'mo', 'montag'],
	['tue', 'tues', 'tuesday', 'di', 'dienstag'],
	['wed', 'weds', 'wednesday', 'mi', 'mittwoch'],
	['thu', 'thur', 'thurs', 'thursday', 'do', 'donnerstag'],
	['fri', 'friday', 'fr', 'freitag'],
	['sat', 'saturday', 'sa', 'samstag', 'sonnabend'],
	['sun', 'sunday', 'so', 'sonntag']
]);
const months: Readonly<Record<string, number>> = numbered([
	['jan', 'january', 'januar', 'jänner'],
	['feb', 'february', 'februar'],
	['mar', 'march', 'mär', 'märz'],
	['apr', 'april'],
	['may', 'mai'],
	['jun', 'june', 'juni'],
	['jul', 'july', 'juli'],
	['aug', 'august'],
	['sep', 'sept', 'september'],
	['oct', 'october', 'okt', 'oktober'],
	['nov', 'november'],
	['dec', 'december', 'dez', 'dezember']
]);
const nearDays: Readonly<Record<string, number>> = {
	today: 0,
	tonight: 0,
	heute: 0,
	tomorrow: 1,
	tmr: 1,
	morgen: 1,
	übermorgen: 2
};
const counts: Readonly<Record<string, number>> = numbered([
	['one', 'a', 'an', 'ein', 'eine', 'einem', 'einer'],
	['two', 'zwei'],
	['three', 'drei'],
	['four', 'vier'],
	['five', 'fünf'],
	['six', 'sechs'],
	['seven', 'sieben'],
	['eight', 'acht'],
	['nine', 'neun'],
	['ten', 'zehn']
]);
const times: Readonly<Record<string, string>> = {
	noon: '12:00',
	midday: '12:00',
	mittags: '12:00',
	morning: '09:00',
	vormittag: '09:00',
	afternoon: '14:00',
	nachmittag: '14:00',
	evening: '18:00',
	tonight: '18:00',
	abend: '18:00'
};
const dayUnits: Readonly<Record<string, number>> = {
	day: 1,
	days: 1,
	tag: 1,
	tage: 1,
	tagen: 1,
	week: 7,
	weeks: 7,
	woche: 7,
	wochen: 7
};
const monthUnits = new Set(['month', 'months', 'monat', 'monate', 'monaten']);
const fillers = new Set(['on', 'at', 'the', 'by', 'um', 'am', 'den', 'of', 'this', 'uhr', 'in']);
const nextWords = new Set(['next', 'nächste', 'nächsten', 'nächster', 'nächstes']);

/**
 * The moment that words tell: "next Tuesday 9am", "in 3 days", "30 June", "morgen um 14:30". English and German. A
 * weekday is the coming one, "next" the one of next week (which begins on Monday); a date without a year is the next
 * such day. Nothing where a word is left over, or where it could be two days: "5/6".
 */
export function readMoment(text: string, today: Day): Moment | undefined {
	const words = text.toLowerCase().replace(/[,;]/g, ' ').trim();
	if (words === '') return undefined;
	const { rest, at } = takeTime(words);
	const day = readDay(rest, today);
	if (day === undefined && rest !== '') return undefined;
	const on = day ?? (at === undefined ? undefined : today);
	return on === undefined ? undefined : { on, ...(at !== undefined && { at }) };
}

/** Takes the time out of the words: "9am", "9:30 pm", "at 14.30", "um 9 Uhr", "in the morning". */
function takeTime(words: string): { rest: string; at?: string } {
	const patterns = [
		/\b(?:at |um )?(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\b\.?/,
		/(?:^|\s)(?:at |um )?(\d{1,2}):(\d{2})(?: uhr)?(?=\s|$)/,
		/\b(?:at|um) (\d{1,2})(?:[.](\d{2}))?(?: uhr)?(?=\s|$)/,
		/(?:^|\s)(\d{1,2})(?:[.](\d{2}))? uhr\b/
	];
	for (const pattern of patterns) {
		const match = pattern.exec(words);
		const at = match && clockTime(match[1], match[2], match[3]);
		if (match && at) return { rest: tidy(words.replace(match[0], ' ')), at };
	}
	const named = words.split(/\s+/).find((word) => times[word] !== undefined);
	const at = named === undefined ? undefined : times[named];
	if (named === undefined || at === undefined) return { rest: tidy(words) };
	// "Tonight" names the day as well.
	return { rest: named === 'tonight' ? tidy(words) : tidy(words.replace(named, ' ')), at };
}

function clockTime(hours = '', minutes = '00', half?: string): string | undefined {
	const hour = Number(hours);
	if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
	const of24 = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
	const time = `${String(of24).padStart(2, '0')}:${minutes}`;
	return isTime(time) ? time : undefined;
}

function tidy(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}

function readDay(words: string, today: Day): Day | undefined {
	const said = words.split(' ').filter((word) => word !== '' && !fillers.has(word));
	const isAhead = /\bin\b/.test(words);
	const [first = '', second = '', third = ''] = said;
	if (words === 'day after tomorrow' || words === 'the day after tomorrow') {
		return addDays(today, 2);
	}
	if (said.length === 1) {
		const near = nearDays[first];
		if (near !== undefined) return addDays(today, near);
		const weekday = weekdays[first];
		if (weekday !== undefined) return coming(weekday, today);
		return writtenDay(first, today);
	}
	if (said.length === 2) {
		if (nextWords.has(first)) return afterNext(second, today);
		const count = counts[first] ?? (/^\d{1,3}$/.test(first) ? Number(first) : undefined);
		if (count !== undefined && isAhead) return later(today, count, second);
	}
	return namedDay([first, second, third], said.length, today);
}

/** "next week" is its Monday, "next month" the same day of it. */
function afterNext(word: string, today: Day): Day | undefined {
	if (word === 'week' || word === 'woche') return addDays(today, 7 - weekdayOf(today));
	if (monthUnits.has(word)) return later(today, 1, word);
	const weekday = weekdays[word];
	return weekday === undefined ? undefined : addDays(today, 7 - weekdayOf(today) + weekday - 1);
}

function later(today: Day, count: number, unit: string): Day | undefined {
	const days = dayUnits[unit];
	if (days !== undefined) return addDays(today, count * days);
	if (!monthUnits.has(unit)) return undefined;
	const month = Number(today.slice(5, 7)) - 1 + count;
	const year = Number(today.slice(0, 4)) + Math.floor(month / 12);
	const date = Number(today.slice(8));
	// The last day of a month stands for one that it does not have.
	return [date, 30, 29, 28]
		.filter((last) => last <= date)
		.map((last) => dayOf(year, (month % 12) + 1, last))
		.find((day) => day !== undefined);
}

/** `2026-06-30`, `30.6.`, `30/6/2026`; the day comes first, and both ways round must not be possible. */
function writtenDay(word: string, today: Day): Day | undefined {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word);
	if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const match = /^(\d{1,2})([./])(\d{1,2})(?:\2(\d{4})?)?$/.exec(word);
	if (!match) return undefined;
	const [date, month] = [Number(match[1]), Number(match[3])];
	if (match[2] === '/' && date <= 12 && month <= 12 && date !== month) return undefined;
	return dated(date, month, match[4], today);
}

/** "30 June", "June 30th 2027", "Fri 30 Juni". */
function namedDay(words: readonly string[], count: number, today: Day): Day | undefined {
	const said = words.slice(0, count);
	const rest = weekdays[said[0] ?? ''] === undefined ? said : said.slice(1);
	const name = rest.find((word) => months[word.replace(/\.$/, '')] !== undefined);
	const month = name === undefined ? undefined : months[name.replace(/\.$/, '')];
	const numbers = rest.filter((word) => word !== name);
	const date = /^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(numbers[0] ?? '')?.[1];
	const [, year, ...more] = numbers;
	if (month === undefined || date === undefined || more.length > 0 || count > 3) return undefined;
	if (year !== undefined && !/^\d{4}$/.test(year)) return undefined;
	return dated(Number(date), month, year, today);
}

function dated(date: number, month: number, year: string | undefined, today: Day): Day | undefined {
	if (year !== undefined) return dayOf(Number(year), month, date);
	const thisYear = Number(today.slice(0, 4));
	// A 29 February may be years away.
	for (let ahead = 0; ahead <= 8; ahead += 1) {
		const day = dayOf(thisYear + ahead, month, date);
		if (day !== undefined && day >= today) return day;
	}
	return undefined;
}

/** The next day with that name, never today. */
function coming(weekday: number, today: Day): Day {
	return addDays(today, (weekday - 1 - weekdayOf(today) + 7) % 7 || 7);
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
	// 1970-01-05 was a Monday.
	return ((daysBetween('1970-01-05' as Day, day) % 7) + 7) % 7;
}

function numbered(names: readonly (readonly string[])[]): Readonly<Record<string, number>> {
	return Object.fromEntries(
		names.flatMap((same, index) => same.map((name) => [name, index + 1] as const))
	);
}
