import type { LanguageAsked } from '$lib/domain/facts';
import type { FactReading, SectionKind, Span } from '$lib/domain/reading';
import { isWish } from '../sections/wishes';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';

/** English name, and how postings in the languages that are read spell it, stems included. */
const names: readonly (readonly [string, string])[] = [
	['English', 'english|englisch(?:e[nr]?)?|anglais|inglés|inglês|engels(?:e)?'],
	['German', 'german|deutsch(?:e[nr]?)?|allemand|alemán|alemão|duits(?:e)?'],
	['French', 'french|französisch(?:e[nr]?)?|français|francés|francês|frans(?:e)?'],
	['Spanish', 'spanish|spanisch(?:e[nr]?)?|espagnol|español|castellano|espanhol|spaans(?:e)?'],
	['Dutch', 'dutch|niederländisch(?:e[nr]?)?|néerlandais|neerlandés|holandês|nederlands(?:e)?'],
	['Portuguese', 'portuguese|portugiesisch(?:e[nr]?)?|portugais|portugués|português|portugees'],
	['Italian', 'italian|italienisch(?:e[nr]?)?|italien|italiano|italiaans'],
	['Polish', 'polish|polnisch|polonais|polaco|pools'],
	['Russian', 'russian|russisch|russe|ruso|russo'],
	['Ukrainian', 'ukrainian|ukrainisch'],
	['Turkish', 'turkish|türkisch|turc|turco|turks'],
	['Arabic', 'arabic|arabisch|arabe|árabe'],
	['Mandarin', 'mandarin|chinese|chinesisch|chinois|chino|chinees'],
	['Cantonese', 'cantonese'],
	['Japanese', 'japanese|japanisch|japonais|japonés|japans'],
	['Korean', 'korean|koreanisch'],
	['Hindi', 'hindi'],
	['Urdu', 'urdu'],
	['Bengali', 'bengali'],
	['Punjabi', 'punjabi'],
	['Tamil', 'tamil'],
	['Vietnamese', 'vietnamese'],
	['Tagalog', 'tagalog'],
	['Hebrew', 'hebrew'],
	['Swedish', 'swedish|schwedisch|suédois|sueco'],
	['Danish', 'danish|dänisch'],
	['Norwegian', 'norwegian|norwegisch'],
	['Finnish', 'finnish|finnisch'],
	['Czech', 'czech|tschechisch'],
	['Hungarian', 'hungarian|ungarisch'],
	['Romanian', 'romanian|rumänisch'],
	['Greek', 'greek|griechisch'],
	['Welsh', 'welsh'],
	['Haitian Creole', 'haitian[ -]creole'],
	['American Sign Language', 'american sign language|asl'],
	['British Sign Language', 'british sign language|bsl'],
	['Catalan', 'catalan|catalán']
];
const compiled = names.map(([name, forms]) => ({ name, form: new RegExp(`^(?:${forms})`, 'i') }));
const anyName = new RegExp(
	`(?<!\\p{L})(?:${names.map(([, forms]) => forms).join('|')})(?:[- ]?(?:kenntnisse?n?|-)|sprachig)?(?!\\p{L})`,
	'giu'
);
const level =
	/(?<![\p{L}\d])(?:[ABC][12](?:\s?[-–/]\s?[ABC][12])?\+?|native(?:[- ](?:level|speaker|or bilingual))?|mother[- ]tongue|bilingual|fluen(?:t(?:ly)?|cy)|(?:full |limited )?(?:professional|business|working)(?: working)? proficien(?:cy|t)|proficien(?:t|cy)|business(?:[- ]level)|conversational|advanced|intermediate|basic|excellent|strong|good|upper[- ]intermediate|verhandlungssicher(?:e[snr]?)?|fließend(?:e[snr]?)?|muttersprach(?:e|lich|niveau)|sehr gute[nrs]?|gute[nrs]?|sichere[nrs]?|courant|bilingue|langue maternelle|fluid[oa]|nativ[oa]|avanzado|alto|avançado|fluente|vloeiend(?:e)?|goede?|uitstekende?|intermediário|medio|conversacional|básico)(?!\p{L})/iu;
const levels = new RegExp(level, 'giu');
/** What makes of the name of a language a demand for it. */
const cue =
	/(?<!\p{L})(?:fluen|speak|spoken|written|verbal|oral|language|proficien|native|bilingual|multilingual|command of|knowledge of|skills|mother|communicat|read and write|read, write|[abc][12](?![\p{L}\d])|level|literacy|sprach|wort und schrift|niveau|verhandlungssicher|fließend|beherrsch|maîtrise|parl|courant|langue|bilingue|idioma|hablad|fluid|dominio|nivel|nativ|beheersing|vloeiend|taal|mondeling|schriftelijk|fluente|avançado|domínio|required|is a (?:must|plus)|essential|preferred|desirable|advantage|asset)/iu;
const germanCue = /kenntnisse|sprachig/i;
const otherwise =
	/\b(?:(?:english|french|german|spanish|italian|chinese|japanese|dutch|polish|greek|welsh) (?:teacher|tutor|lessons?|classes|literature|department|market|customers?|cuisine|restaurant|food|wine|bakery|law|government|company|language arts|learners?|gcse|a-level|breakfast|heritage|council|baccalaureate)|teach(?:er|ing)? (?:of )?(?:english|french|german|spanish)|maths and english|english and maths|english,? maths|math(?:ematic)?s,? (?:and )?english|english language learners|regardless|without regard|gcse)\b/i;

const mayName = sifted('names of languages', anyName);
const mayAsk = sifted('demands for a language', cue, germanCue);
const mayMeanOtherwise = sifted('other uses of names of languages', otherwise);

const places: Partial<Record<SectionKind, boolean>> = {
	minimum: true,
	preferred: false,
	about: true,
	other: true,
	responsibilities: true,
	apply: true
};
const longestGap = 60;

/** The languages of people that are asked for, with level; each once, a condition before a wish. */
export function languagesIn(
	statements: readonly Statement[]
): FactReading<readonly LanguageAsked[]> | undefined {
	const found = new Map<string, LanguageAsked>();
	let evidence: Span | undefined;
	for (const { kind, words, start } of statements) {
		const isFirm = places[kind];
		if (isFirm === undefined || words.length > 600 || !mayName(words)) continue;
		if (mayMeanOtherwise(words) && otherwise.test(words)) continue;
		const isBare = (kind === 'minimum' || kind === 'preferred') && isBareList(words);
		if (!isBare && !isCued(words)) continue;
		const matches = [...words.matchAll(anyName)];
		if (matches.length === 0 || matches.length > 8) continue;
		const wish = isWish(words);
		let last: { readonly level: string | undefined; readonly must: boolean } | undefined;
		for (const [index, match] of matches.entries()) {
			const end = match.index + match[0].length;
			const near = words.slice(Math.max(0, match.index - longestGap), end + longestGap);
			if (!isBare && !isCued(near)) continue;
			const name = compiled.find(({ form }) => form.test(match[0]))?.name;
			if (!name) continue;
			const before = matches[index - 1];
			const gap = before ? words.slice(before.index + before[0].length, match.index) : '?';
			const must = isFirm && !isWishFor(words, matches, index, wish);
			const isJoined = joined.test(gap) && must === last?.must;
			const own =
				levelNear(words, before, match, matches[index + 1]) ?? (isJoined ? last?.level : undefined);
			last = { level: own, must };
			const known = found.get(name);
			evidence ??= { start, end: start + words.length };
			if (known && (known.must || !must)) continue;
			found.set(name, { name, ...(own ? { level: own } : {}), must });
		}
	}
	if (!evidence) return undefined;
	return { value: [...found.values()].slice(0, 6), confidence: 0.8, evidence };
}

/** "Inglés conversacional", "French or German": a list item that names languages and nothing else. */
function isBareList(words: string): boolean {
	if (words.length > 45) return false;
	const rest = words.replace(anyName, ' ').replace(levels, ' ').replace(/\p{P}/gu, ' ');
	return rest !== words && /^\s*(?:(?:and|or|und|oder|et|ou|y|o|e|en|of)\s*)*$/i.test(rest);
}

const isCued = (words: string): boolean =>
	mayAsk(words) && (cue.test(words) || germanCue.test(words));
const joined = /^\s*-?\s*(?:,|\/|&|and|or|und|oder|et|ou|y|o|en|of|e)?\s*$/i;

/** "Fluent German; English is a plus": the wish belongs to what it stands beside. */
function isWishFor(
	words: string,
	matches: readonly RegExpMatchArray[],
	index: number,
	wish: boolean
): boolean {
	if (!wish || matches.length === 1) return wish;
	const from = index === 0 ? 0 : (matches[index]?.index ?? 0);
	const to = matches[index + 1]?.index ?? words.length;
	const own = words.slice(from, to);
	return isWish(own) || (!/[;.,]/.test(own) && isWish(words.slice(from)));
}

function levelNear(
	words: string,
	previous: RegExpMatchArray | undefined,
	match: RegExpMatchArray,
	next: RegExpMatchArray | undefined
): string | undefined {
	const at = match.index ?? 0;
	const end = at + match[0].length;
	const before = words.slice(
		Math.max(previous ? (previous.index ?? 0) + previous[0].length : 0, at - 40),
		at
	);
	const after = words.slice(end, Math.min(next?.index ?? words.length, end + 40));
	const scale = /(?<![\p{L}\d])[ABC][12](?:\s?[-–/]\s?[ABC][12])?\+?(?![\p{L}\d])/u;
	return (scale.exec(after) ??
		level.exec(before) ??
		level.exec(after.split(/[,;.]/)[0] ?? ''))?.[0];
}
