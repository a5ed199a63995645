import type { FactReading, SectionKind, Span } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';
import type { Line } from '../lines';
import type { Statement } from '../statements';
import { labelled } from './header';

const counts: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	twelve: 12,
	fifteen: 15,
	ein: 1,
	zwei: 2,
	drei: 3,
	vier: 4,
	fünf: 5,
	deux: 2,
	trois: 3,
	quatre: 4,
	cinq: 5,
	dos: 2,
	tres: 3,
	cuatro: 4,
	cinco: 5,
	twee: 2,
	drie: 3,
	vijf: 5,
	dois: 2,
	três: 3,
	quatro: 4
};
const count = `(\\d{1,2}|${Object.keys(counts).join('|')})`;
const pattern = new RegExp(
	`(?<![\\p{L}\\d.,$€£/-])${count}\\s?(?:\\(\\d{1,2}\\)\\s?)?(?:\\+|plus|ish|or more|oder mehr)?\\s?(?:(?:-|–|/|to|or|bis|oder|à|ou|a|o|tot|of)\\s?(?:\\d{1,2}|${Object.keys(counts).join('|')})(?:\\s?\\(\\d{1,2}\\))?\\s?\\+?)?\\s?\\+?\\s?(?:or more |full |complete |consecutive )?(?:years?|yrs?\\.?|jahr(?:en?)?|ans?|années?|años?|jaar|anos?)(?!\\p{L})(?:['’]?\\s(?:or more|and above|plus)(?!\\p{L}))?`,
	'giu'
);
/** "Between 2 and" before "4 years". */
const between = new RegExp(
	`(?<!\\p{L})(?:between|zwischen|entre|tussen) ${count} (?:and|und|et|y|e|en) $`,
	'iu'
);
/** Experience counted otherwise: "24 months of sea service", "a year's experience", "dreijährige Berufserfahrung". */
const otherwise = new RegExp(
	`(?<![\\p{L}\\d.,/-])(?:(\\d{2})\\+?[ -](?:months?|monate|mois|meses|maanden)['’]?s?|(?:an?|one) (?:full )?year['’]?s?|${count}-?jährige[rnm]?)(?: of| in| de| d['’])?(?: [\\p{L}-]+){0,3}? ?(?:experience|service|practice|berufserfahrung|erfahrung|berufspraxis|expérience|experiencia|ervaring|experiência)(?!\\p{L})`,
	'iu'
);
const mayCountOtherwise = sifted('experience in months', otherwise);
const mayCount = sifted('counts of years', pattern);
const mayNameYears = sifted(
	'years',
	/(?:years?|yrs?\.?|jahr(?:en?)?|ans?|années?|años?|jaar|anos?)(?!\p{L})/iu
);
const mayStand = (words: string): boolean => mayCount(words) && mayNameYears(words);
const experience =
	/experience|background|working (?:in|with|as|on)|track record|practice|practising|practicing|post[- ]qualif|pqe|berufserfahrung|erfahrung|expérience|experiencia|ervaring|experiência|(?:spent|behind you|under your belt|hands-on|in the trade|on an? \w+ \w+)|in (?:a|the) (?:similar|same|comparable|related) (?:role|position)/i;
const otherYears =
	/\b(?:years? (?:old|of age|ago)|age of|aged|over the (?:last|past)|(?:with)?in the (?:last|past|previous)|contract|fixed[- ]term|term of|for the next|warranty|founded|history|established|every|college|university|study|degree program|commit(?:s|ted|ment)?(?: to| of)?|passports?|valid(?:ity)?(?: for)?)\b|(?:jahre alt|ans (?:d['’]existence|révolus)|ann?os? de (?:idade|edad)|años de edad|anos de idade|jaar oud|maior(?:es)? de|mayor(?:es)? de|idade mínima|edad(?:: )?)/i;
const ownYears = /\b(?:we|our|company|firm|us|team|founded|business)\b.{0,40}$/i;

/** Forms name their fields at the top. */
const mostLabelled = 60;
/** Longer ones weigh schooling against experience. */
const longestDemand = 240;
/** Characters of a sentence that are looked into. */
const longestSpan = 1500;

const places: Partial<Record<SectionKind, number>> = {
	minimum: 0,
	responsibilities: 1,
	about: 1,
	other: 1,
	preferred: 2,
	benefits: 3,
	company: 3
};
/** "0–2 years" asks for none; "0 years" alone is no demand. */
const fromNone = /^0\D{1,5}\d/;
/** What may stand before the years with which a demand opens. */
const opening =
	/^\W*(?:(?:at least|a? ?minimum(?: of)?|min\.?|more than|over|have|has|having|with|you(?:['’]ve| have| bring)|someone with|ideally|around|about|approx\.?|between|mindestens|wenigstens|au moins|al menos|mínimo(?: de)?|minimaal|ten minste|pelo menos)\s+)*$/iu;
const ofWork =
	/^['’]?\s?(?:or so |at (?:minimum|least) |minimum |plus )?(?:of|in|with|as|on|at|de|d['’]|en|em|mit|im|com|con|met|als|\p{L}{3,}ing|bookkeeping|hotel|clinical|industrial|industry)[\s’']/iu;
/** Years that a house has behind it or gives away. */
const ofHouse =
	/^['’]?\s?(?:of |in )?(?:\p{L}+ )?(?:history|business|growth|success|operation|leave|guarantee|warranty|innovation|existence|service)/iu;
/** Years that are only wished for: "ideally with 3 years", "3 years in retail preferred". */
const wishBefore =
	/\b(?:preferably|ideally|desirably|idealerweise|wünschenswert|idéalement|idealmente|bij voorkeur)\b[^.;,\p{L}]{0,3}(?:(?:with|have|having|has|you(?:['’]ll|['’]d)?|at least|a|minimum|min|of|around|about|mindestens|au moins|al menos|minimaal|avec|con|com|met)\b\W{0,3}){0,4}$/iu;
const wishAfter =
	/^[^.;,()–—]{0,110}?[\s,(–—-]{1,3}(?:(?:is|are|would be) )?(?:(?:strongly|highly|much|greatly) )?(?:preferred|desired|desirable|advantageous|beneficial|wünschenswert|souhaitée?s?|deseable|desejável|gewenst|an? (?:big |strong |real )?(?:plus|bonus|advantage|asset))(?=\W{0,2}(?:$|[.;,)]|but |though ))/iu;
/** Of a sentence that opens with the years they are what it prefers in the end. */
const preferredAtLast = /^[^.;]{0,180}\b(?:is|are|would be) (?:\w+ )?preferred\b/i;
/** "You have run services in production for 4+ years": what one has done so long is experience, whatever it is called. */
const lasted =
	/(?<!\p{L})(?:for|seit|depuis|pendant|desde hace|durante|há|sinds) (?:at least |over |more than |about |around |mindestens |au moins |al menos |pelo menos )?$/iu;
const notDone =
	/(?<!\p{L})(?:liv(?:e|ed|ing)|resid\p{L}+|citizen\p{L}*|licen[cs]\p{L}+|held|hold|valid|stay|remain|commit\p{L}*|permit|visa)(?!\p{L})/iu;
const ends = /^\W*(?:$|[.;,(])/;
/** "Bread sales: 5 years (required)" */
const isNamed = (before: string): boolean => /^[^:.]{2,40}: ?$/.test(before);
/** "4 more years of experience may stand in for a degree." */
const substitutes =
	/^.{0,14}additional |^[^.;]{0,70} (?:can|may|will) (?:be )?(?:substitut|replace|used in place|stand in)/i;
const required = /^ ?[^.;,()]{0,60} (?:required|needed|necessary|a must|essential)\b/i;

const label =
	/^(?:(?:work|working|professional|relevant|total|min\.?|minimum|required|years? of) )*exp(?:erience|\.)?(?: (?:required|level|range|needed|in years))?$|^(?:berufserfahrung|erfahrung|expérience(?: requise)?|experiencia(?: mínima| requerida)?|ervaring|experiência)$/i;
const labelledYears = new RegExp(
	`^(?:at least |minimum (?:of |de )?|min\\.? |mindestens |über |mehr als |au moins |plus de |al menos |más de |mínimo (?:de )?|minimaal |ten minste |meer dan |pelo menos |mais de )?${count}\\s?\\+?\\s?(?:(?:-|–|to|bis|à|a|tot)\\s?\\d{1,2}\\s?\\+?)?\\s?(?:years?|yrs?\\.?|jahr(?:en?)?|ans?|années?|años?|jaar|anos?)(?!\\p{L})`,
	'iu'
);

/** "Years of experience: 3+ (in baking)" */
const labelOfCount =
	/^(?:(?:minimum|required|total) )?(?:years? of (?:\p{L}+ )?experience|experience \(?in years\)?|jahre berufserfahrung|années d['’]expérience|años de experiencia|anos de experiência|jaren ervaring)$/iu;
const bareCount = /^(\d{1,2})\s?\+?(?:\s?(?:-|–|to)\s?\d{1,2})?\s?\+?\s*(?:$|\()/;

/** Years as words tell them, for what they stand beside: "3–5 years of Java" tells 3. */
export function spokenYears(words: string): (Span & { readonly years: number }) | undefined {
	for (const match of mayStand(words) ? words.slice(0, longestSpan).matchAll(pattern) : []) {
		const years = countOf(match[1]);
		const end = match.index + match[0].length;
		const isOther = otherYears.test(words.slice(Math.max(0, match.index - 24), end + 14));
		if (years >= 1 && years <= 30 && !isOther) return { years, start: match.index, end };
	}
	return undefined;
}

/**
 * The least years of experience asked for: of the requirements first, then of the rest. What is only wished for
 * is none, unless it is called a minimum.
 * Of requirements that hold together the largest counts, of alternatives ("or") the smallest.
 */
export function yearsIn(
	lines: readonly Line[],
	statements: readonly Statement[]
): FactReading<number> | undefined {
	const field = labelled(lines.slice(0, mostLabelled), label);
	const named = field && labelledYears.exec(field.value);
	if (field && named) return { value: countOf(named[1]), confidence: 0.9, evidence: field };
	const bare = labelled(lines.slice(0, mostLabelled), labelOfCount);
	const counted = bare && bareCount.exec(bare.value);
	if (bare && counted && countOf(counted[1]) > 0)
		return { value: countOf(counted[1]), confidence: 0.9, evidence: bare };
	const noted = notedIn(lines);
	if (noted) return noted;
	const found: {
		years: number;
		place: number;
		start: number;
		end: number;
		isAlternative: boolean;
	}[] = [];
	statements.forEach((statement, index) => {
		const place = places[statement.kind];
		if (place === undefined || statement.words.length > 3000) return;
		for (const match of mayStand(statement.words) ? statement.words.matchAll(pattern) : []) {
			const { words } = statement;
			const end = match.index + match[0].length;
			const around = words.slice(Math.max(0, match.index - 60), end + 110);
			const isMinimum = /(?:minimum|at least|mindestens|min\.?)\W{0,4}(?:of )?$/i.test(
				words.slice(0, match.index)
			);
			if (place === 2 && !/min(?:imum|\.)?\W{0,4}(?:of )?$/i.test(words.slice(0, match.index)))
				continue;
			const isWork =
				experience.test(words.slice(match.index, end + 160)) ||
				experience.test(words.slice(Math.max(0, match.index - 50), match.index));
			const isListed = statement.isItem || statement.words.length < 120;
			const before = words.slice(0, match.index).replace(between, '');
			const opens = opening.test(before);
			// "Hotel school or two years at a front desk" asks for either.
			const mayOpen = opens || (place === 0 && isListed && !/\b(?:or|oder|ou) $/i.test(before));
			const isOfWork = mayOpen && ofWork.test(words.slice(end));
			const after = words.slice(end, end + 200);
			const isField = isNamed(before) && /^ ?\(required\)/i.test(after);
			const isRequired = place === 0 && opens && required.test(after);
			const isDone =
				place === 0 && isListed && lasted.test(before) && ends.test(after) && !notDone.test(before);
			if (substitutes.test(before.slice(-14) + after)) continue;
			if (!isWork && !isOfWork && !isDone && !isRequired && !isField && !(isMinimum && place === 0))
				continue;
			if (wishBefore.test(before.slice(-60)) || wishAfter.test(after)) continue;
			if (opens && preferredAtLast.test(after)) continue;
			if (place === 3 && !isField && (!opens || ofHouse.test(words.slice(end)))) continue;
			if (otherYears.test(words.slice(Math.max(0, match.index - 24), end + 14))) continue;
			if (place === 1 && ownYears.test(words.slice(0, match.index))) continue;
			if (!statement.isItem && /^[^.,;]{0,70}\b(?:we|our)\b/i.test(words.slice(end))) continue;
			const years = countOf(between.exec(words.slice(0, match.index))?.[1] ?? match[1]);
			if (!(years >= (fromNone.test(match[0]) ? 0 : 1) && years <= 30)) continue;
			const next = statements[index + 1];
			const isAlternative =
				/[;,.]?\s*\bor\W{0,3}$/i.test(words) ||
				/\bor\b/i.test(around.slice(60)) ||
				/^(?:or|\W*in lieu)\b/i.test(next?.words ?? '');
			const start = statement.start + match.index;
			found.push({ years, place, start, end: start + match[0].length, isAlternative });
		}
	});
	if (found.length === 0) return yearsOtherwise(statements);
	const nearest = Math.min(...found.map(({ place }) => place));
	const same = found.filter(({ place }) => place === nearest);
	const [first] = same;
	if (!first) return undefined;
	const isChoice = same.length > 1 && same.some(({ isAlternative }) => isAlternative);
	const best = same.reduce(
		(a, b) => ((isChoice ? b.years < a.years : b.years > a.years) ? b : a),
		first
	);
	return {
		value: best.years,
		confidence: nearest === 0 ? 0.9 : nearest === 3 ? 0.65 : 0.75,
		evidence: { start: best.start, end: best.end }
	};
}

const note = new RegExp(
	`[(\\[|,–-] ?(?:exp(?:erience)?\\.?\\s?[:–-]?\\s?)${count}\\s?\\+?(?:\\s?(?:-|–|to)\\s?\\d{1,2}\\s?\\+?)?\\s?(?:years?|yrs?)(?!\\p{L})`,
	'iu'
);
/** The title and what stands around it. */
const mostNoted = 12;

/** What a title has behind it: "Java Developer (Exp: 4-5 Yrs)". */
function notedIn(lines: readonly Line[]): FactReading<number> | undefined {
	for (const { words, wordsFrom } of lines.slice(0, mostNoted)) {
		const match = words.length < 120 && /exp/i.test(words) ? note.exec(words) : null;
		if (!match) continue;
		const start = wordsFrom + match.index + 1;
		const end = wordsFrom + match.index + match[0].length;
		return { value: countOf(match[1]), confidence: 0.85, evidence: { start, end } };
	}
	return undefined;
}

function yearsOtherwise(statements: readonly Statement[]): FactReading<number> | undefined {
	for (const { kind, words, start: from } of statements) {
		const place = places[kind];
		if (place === undefined || place > 1 || words.length > longestDemand) continue;
		const match = mayCountOtherwise(words) ? otherwise.exec(words) : null;
		if (!match) continue;
		const months = match[1] === undefined ? undefined : Number(match[1]);
		const years = months === undefined ? countOf(match[2] ?? 'one') : Math.floor(months / 12);
		if (years < 1 || years > 30) continue;
		const start = from + match.index;
		return { value: years, confidence: 0.75, evidence: { start, end: start + match[0].length } };
	}
	return undefined;
}

function countOf(written: string | undefined): number {
	const word = (written ?? '').toLowerCase();
	return counts[word] ?? Number(word);
}
