/** A stretch of months, counted from the year 0; `to` is the month after the last. */
export interface Period {
	readonly from: number;
	readonly to: number;
}

/** The beginnings of the names of months in the languages of the reader. */
const monthNumbers: ReadonlyMap<string, number> = new Map(
	[
		'jan jän ene',
		'feb fév fev',
		'mar mär maer mrt',
		'apr avr abr',
		'may mai mei',
		'jun juin',
		'jul juil',
		'aug aoû ago',
		'sep set',
		'oct okt out',
		'nov',
		'dec dez dic déc'
	].flatMap((names, number) => names.split(' ').map((name) => [name, number] as const))
);
const months = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');
const month = `(?:(?:(${months})\\p{L}*\\.?|(\\d{1,2}))[ ./-]{1,2})?`;
const year = '((?:19|20)\\d{2})';
const range = new RegExp(
	`(?<![\\p{L}\\d])${month}${year}\\s*(?:-|–|—|to|until|bis|à|a|hasta|tot|até)\\s*(?:${month}${year}|(present|now|today|current(?:ly)?|ongoing|heute|jetzt|aujourd['’]hui|présent|actualidad|actual|presente|heden|nu|atual))(?![\\p{L}\\d])`,
	'giu'
);
const since = new RegExp(`\\b(?:since|seit|depuis|desde|sinds)\\s+${month}${year}`, 'giu');

/** The stretches of time that a line names: "03/2018 – present", "since May 2020". */
export function periodsIn(words: string, thisYear: number): readonly Period[] {
	const now = thisYear * 12;
	const periods = [...words.matchAll(range)].map((match) => {
		const from = monthOf(match[1], match[2], match[3], 0);
		// A year alone ends somewhere in it: half of it is counted.
		const to = match[7]
			? now
			: monthOf(match[4], match[5], match[6], match[3] === match[6] ? 11 : 5);
		return { from, to: match[7] ? Math.max(from, now) : to + 1 };
	});
	for (const match of words.matchAll(since)) {
		periods.push({ from: monthOf(match[1], match[2], match[3], 0), to: now });
	}
	return periods.filter(({ from, to }) => from < to && to <= now + 12 && to - from <= 60 * 12);
}

function monthOf(
	name: string | undefined,
	number: string | undefined,
	yearText: string | undefined,
	otherwise: number
): number {
	const named = name === undefined ? undefined : monthNumbers.get(name.toLowerCase());
	const numbered = number === undefined ? undefined : Number(number) - 1;
	const index = named ?? (numbered !== undefined && numbered < 12 ? numbered : otherwise);
	return Number(yearText) * 12 + Math.max(0, index);
}

/** Whole years that the stretches cover together, what overlaps counted once. */
export function yearsCovered(periods: readonly Period[]): number {
	const ordered = [...periods].sort((a, b) => a.from - b.from);
	let covered = 0;
	let end = -Infinity;
	for (const { from, to } of ordered) {
		covered += Math.max(0, to - Math.max(from, end));
		end = Math.max(end, to);
	}
	return Math.floor(covered / 12);
}
