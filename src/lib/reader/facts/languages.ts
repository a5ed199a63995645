import type { LanguageAsked } from '$lib/domain/facts';
import type { FactReading, SectionKind, Span } from '$lib/domain/reading';
import { isWish } from '../sections/wishes';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import { askedAmong } from './asked-languages';
import { anyName } from './language-names';
import { levels } from './language-levels';

/** What makes of the name of a language a demand for it. */
const cue =
	/(?<!\p{L})(?:fluen|speak|spoken|written|verbal|oral|language|proficien|native|bilingual|multilingual|command of|knowledge of|skills|mother|communicat|comfortable in|at ease (?:with|in)|good at|at least|(?:good|excellent|strong|basic|perfect|flawless|impeccable|intermediate|advanced|functional|operational|near[- ]native|very good|satisfactory|some|enough) (?:(?:written|spoken|oral|verbal|business|and|or|,) ){0,4}(?=\p{L}+(?:ish|an|ch|ese|ic)(?!\p{L}))|read and write|read, write|[abc][12](?![\p{L}\d])|level|literacy|sprach|wort und schrift|niveau|verhandlungssicher|fließend|beherrsch|maîtrise|parl|courant|langue|bilingue|idioma|hablad|fluid|dominio|nivel|nativ|beheersing|vloeiend|taal|mondeling|schriftelijk|fluente|avançado|domínio|required|is (?:an? )?(?:\p{L}+ )?(?:must|plus)|essential|preferred|desirable|advantage|asset)/iu;
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
/** Where a text speaks of others too, it must be the reader whom it asks. */
const loose: ReadonlySet<SectionKind> = new Set(['about', 'responsibilities']);
const person =
	/\b(?:you|your|candidates?|applicants?|must|requires?d?|fluen\w+|native|skills?|essential|speakers?|proficien\w+|bilingual|languages?|levels?|knowledge|command|good|excellent|[ABC][12])\b|\p{L}*sprachig|kenntnisse|\b(?:du|sie|ihr|vous|tu|usted|je|jij|você)\b/iu;
const longestGap = 60;

/** The languages of people that are asked for, with level; each once, a condition before a wish. */
export function languagesIn(
	statements: readonly Statement[]
): FactReading<readonly LanguageAsked[]> | undefined {
	const found = new Map<string, LanguageAsked>();
	let evidence: Span | undefined;
	for (const { kind, words, start, part } of statements) {
		// A sentence that is a wish by its own words may demand one language and wish for another.
		const isOwnWish = kind === 'preferred' && part.heading === undefined && isWish(words);
		const isFirm = isOwnWish || places[kind];
		if (isFirm === undefined || words.length > 600 || !mayName(words)) continue;
		if (mayMeanOtherwise(words) && otherwise.test(words)) continue;
		if (loose.has(kind) && !person.test(words)) continue;
		const isBare = (kind === 'minimum' || kind === 'preferred') && isBareList(words);
		if (!isBare && !isCued(words)) continue;
		for (const { name, level, isWished, from, to } of askedAmong(words)) {
			const near = words.slice(Math.max(0, from - longestGap), to + longestGap);
			if (!isBare && !isCued(near)) continue;
			const must = isFirm && !isWished;
			const known = found.get(name);
			evidence ??= { start, end: start + words.length };
			if (known && (known.must || !must)) continue;
			found.set(name, { name, ...(level ? { level } : {}), must });
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
