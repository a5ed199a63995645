import type { DayRange, Workplace } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import { placeCertainty } from './places';

const counts: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	ein: 1,
	einen: 1,
	zwei: 2,
	drei: 3,
	vier: 4,
	un: 1,
	deux: 2,
	trois: 3,
	uno: 1,
	dos: 2,
	tres: 3,
	een: 1,
	twee: 2,
	drie: 3,
	um: 1,
	dois: 2,
	três: 3
};
const count = `([1-5]|${Object.keys(counts).join('|')})`;
const days = '(?:days?|x|times|tagen?|jours?|días?|dagen?|dias?)';
const week =
	'(?:[ /]*(?:(?:a|per|each|every|of the|pro|par|a la|por|in der) ?(?:working )?(?:week|woche|semaine|semana)|weekly|wk|week))?';
const office =
	'(?:office|on-?site|site|hq|headquarters|studio|campus|in[- ]person|büro|vor ort|präsenz|bureau|sur site|présentiel|oficina|presencial(?:es)?|kantoor|escritório)';
const several = `${count}(?:\\s?(?:-|–|to|or|bis|oder|à|ou|a|o|tot|of)\\s?${count})?\\+?`;
const forms: readonly RegExp[] = [
	new RegExp(
		`(?<![\\p{L}\\d])${several}[ -]${days}${week}(?: [^\\s.;,]{1,14}){0,4}?[ -]${office}(?!\\p{L})`,
		'iu'
	),
	new RegExp(
		`(?<!\\p{L})${office}(?: [^\\s.;,]{1,12}){0,4}? ${several} ${days}${week}(?!\\p{L})`,
		'iu'
	)
];
const mayCount = sifted('counts of days', new RegExp(`(?<![\\p{L}\\d])${count}`, 'iu'));
const athome = /home|remote|télétravail|teletrabajo|thuis|casa|mobil/i;

const topic =
	/office|site|hq|headq|studio|campus|person|büro|ort\b|präsenz|bureau|présen|oficina|presen|kantoor|escrit/i;
const mayTell = sifted('offices', topic);

/** How many days a week one is at the office, where a line says so. */
export function officeDaysIn(lines: readonly Line[]): FactReading<DayRange> | undefined {
	for (const line of lines) {
		const { words } = line;
		if (words.length > 600 || !mayCount(words) || !mayTell(words) || !topic.test(words)) continue;
		for (const form of forms) {
			const match = form.exec(words);
			if (!match || athome.test(match[0])) continue;
			const first = countOf(match[1]);
			const second = match[2] === undefined ? first : countOf(match[2]);
			const start = line.wordsFrom + match.index;
			return {
				value: { min: Math.min(first, second), max: Math.max(first, second) },
				confidence: 0.82,
				evidence: { start, end: start + match[0].length }
			};
		}
	}
	return undefined;
}

const mixed = /hybrid|remote|home ?office|from home|flexib/i;

/** Days at the office beside words of home or hybrid work make it hybrid, whatever the sentence is like. */
export function hybridByDays(
	lines: readonly Line[],
	days: FactReading<DayRange> | undefined
): FactReading<Workplace> | undefined {
	const at = days?.evidence?.start;
	if (!days || at === undefined || days.value.max > 4) return undefined;
	const line = lines.find(({ start, end }) => at >= start && at < end);
	return line && mixed.test(line.words) ? { ...days, value: 'hybrid' } : undefined;
}

function countOf(written: string | undefined): number {
	return counts[(written ?? '').toLowerCase()] ?? Number(written);
}

const place = "((?:\\p{Lu}[\\p{L}.&'-]*)(?:,? (?:and |& )?\\p{Lu}[\\p{L}.&'-]*){0,4})";
const within: readonly RegExp[] = [
	new RegExp(
		`\\b[Rr]emote(?:ly)?(?: (?:position|role|job|work|working))?\\s?(?:\\(|\\[|[-–—:,]|/|within|in|from|anywhere in|across|only in)\\s?(?:anywhere in |within |in |from )?(?:the )?${place}`,
		'u'
	),
	new RegExp(`\\b[Aa]nywhere (?:in|within|across) (?:the )?${place}`, 'u'),
	new RegExp(
		`\\b(?:open to|candidates?|applicants?|must be|be|you are|reside|living|located|based) (?:who (?:are|live|reside) )?(?:located |based |residing |living )?(?:in|within) (?:the )?${place}`,
		'u'
	),
	new RegExp(`^${place} ?[-–—(/,] ?[Rr]emote\\b`, 'u')
];
const blocs =
	/^(?:EU|EEA|EMEA|APAC|LATAM|DACH|Europe|European Union|North America|Americas|US|USA|U\.S\.?|UK|United States|CET|EST|PST|UTC|GMT|European time ?zones?|US time ?zones?|continental US)$/i;

/** Where one must be to work remotely, as written. */
export function remoteWithinIn(lines: readonly Line[]): FactReading<string> | undefined {
	for (const line of lines) {
		const { words } = line;
		if (words.length > 500 || !/remote|anywhere/i.test(words)) continue;
		for (const form of within) {
			const match = form.exec(words);
			const named = match?.[1]?.replace(/[.,&-]+$/, '').replace(/ (?:Only|Based|Time)$/, '');
			if (!match || !named || (!blocs.test(named) && placeCertainty(named) < 0.75)) continue;
			const at = match.index + match[0].lastIndexOf(named);
			const from = /the $/i.test(words.slice(0, at)) ? at - 4 : at;
			const start = line.wordsFrom + from;
			const end = line.wordsFrom + at + named.length;
			return {
				value: words.slice(from, at + named.length),
				confidence: 0.8,
				evidence: { start, end }
			};
		}
	}
	return undefined;
}
