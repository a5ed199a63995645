import type { Span } from '$lib/domain/reading';
import { isWish } from '../sections/wishes';
import { sifted } from '../sieve/sieve';

/** Wishes that only names follow or go before, which say too little to tell the kind of a line. */
const wishesForNames = [
	/(?<!\p{L})(?:bonus|plus|pluses|assets?|valuable|merits?|extra points|nice to know|good to know|optional)(?: \p{L}+)?\s?:/iu,
	/(?<!\p{L})(?:meritorious|(?:is|are|will be|would be|to be|will) (?:(?:highly |much |especially )?valued|valori[sz]ed|meriting|an? merit|considered (?:as )?(?:an? )?(?:advantage|plus|asset))|not a demand|make our li(?:fe|ves) easier|of great interest|comes? in (?:very )?handy|preferential title|(?:don['’]t|do not) (?:need|require|expect|ask for)|if you (?:come from|know|also|happen to|['’]ve (?:ever |also |already )?(?:touched|used|played|worked|seen)|have (?:ever|also|already) )|from advantage|of advantage|advantagous|we (?:also )?appreciate|(?:(?:would|will|is|are) (?:also )?(?:be )?)?ideal(?=\W*$)|(?:would|will|is|are) (?:also )?(?:be )?(?:excellent|outstanding|perfect|a nice extra|of interest|of benefit)(?=\s*(?:$|[.,;:)!]|but(?!\p{L}))))(?!\p{L})/iu
];
/** Most statements are without any of these, which is found out much faster. */
const hint =
	/bonus|plus|asset|valuable|merit|points|to know|optional|valued|valori|considered|demand|our li|interest|ideal|handy|preferential|n['’]t|do not|if you|advantag|apprecia|excellent|outstanding|perfect|extra|of benefit/i;

const mayBeWish = sifted('wishes for names', ...wishesForNames);

/** Where a new clause begins, which a wish beside another does not reach. */
const clauseEnd =
	/;\s*|\s[-–—]\s|(?<!(?<!\p{L})(?:kat|ex|ej|bijv|bspw|bzw|inkl|incl|e\.g|i\.e|z\. ?b))[.!?]\s+|,?\s(?=(?:but|aber|mais|pero|maar|mas)\s)|(?<=(?:required|essential|mandatory|a must|necessary)),\s(?:and\s)?/giu;
/** A wish that only what follows it is part of. */
const forward =
	/(?<!\p{L})(?:preferably|ideally|preferred|by preference|desirably|idealerweise|vorzugsweise|bevorzugt|gern auch|idéalement|de préférence|idealmente|preferiblemente|preferentemente|de preferencia|preferencialmente|de preferência|bij voorkeur|liefst)(?!\p{L})\s*:?\s*/iu;
/** A clause that says of the one before that it is only wished for. */
const backward =
	/^\W*(?:(?:but|and|aber|mais|pero|maar|mas)\s)?(?:(?:it|this|that|these|those|which|they|both|either|das|dies|es|cela|ce|dit|dat)\s|(?:an? )?(?:is|are|would|nice|big|strong|definite|real|bonus|plus|advantage|asset|preferred|preferably|desirable|optional|not|isn't|ein plus|von vorteil|un plus|un atout|een pr[eé])(?!\p{L}))/iu;
/** What is asked for before the last comma, of which "Slovak would be great" says nothing. */
const firm =
	/(?<!\p{L})(?:essential|good|very good|excellent|strong|solid|fluent|native|command of|proficien\w+|must|required|years|sehr gute|gute|fließend\w*|sichere?|bon(?:ne)?|excellente?|courant|buen|excelente|fluente|goede?|uitstekende?|vloeiend)(?!\p{L})/iu;
const singular =
	/(?<!\p{L})(?:is|being|would|will|ist|wäre|est|serait|es|sería|zou|é|seria)(?!\p{L})/iu;

const asking =
	/^\W*(?:do|does|did|are|is|have|has|can|could|would|will|were|want|looking|ready|got|who|what|why|how|when|where|which|you|your|haben|hast|bist|sind|kannst|können|suchst|möchtest|du|sie|was|wer|wie|êtes|avez|vous|as|es|tu|quieres|tienes|eres|buscas|heb|ben|kun|wil|zoek|você|quer|tem)(?!\p{L})/iu;

/** Few words without a verb, or of others than those before: ", chilled preferred", ", with prior mill experience preferred". */
const bare =
	/^, (?:(?:(?:any )?(?:further|other|additional) \S+ (?:\S+ ){0,4}\S+|(?:(?:with|including) \S+ (?:\S+ ){1,3}|(?:\S+ ){1,3})(?:preferred|desirable|desired|advantageous|beneficial|helpful|welcome|valued|appreciated|a plus|a benefit|an advantage|an asset))\W*)$/i;
/** A bracket that wishes for what it names, and not for what is before it. */
const bracket = /\([^()]{4,120}\)/g;
const bracketBackward = /^\((?:strongly|highly|much|very|also|only|if|if possible|where)\s/i;
/** A list that an "and" has closed already: "English and German, Italian …". */
const closed = /\s(?:and|und|et|y|en|e)\s[^,]*$/i;

interface Clause extends Span {
	readonly text: string;
}

/** Whether words make a wish of the names in them. */
function isWishForNames(words: string): boolean {
	return (
		isWish(words) ||
		(mayBeWish(words) && hint.test(words) && wishesForNames.some((pattern) => pattern.test(words)))
	);
}

/**
 * The stretches of a statement whose names are wished for rather than required, as offsets in it: of "Spring and Kafka;
 * Kotlin is a plus" the second half, of "an LMS, ideally Docebo" the last word.
 */
export function wishedIn(words: string): readonly Span[] {
	const whole = { start: 0, end: words.length };
	if (isHopeful(words)) return [whole];
	if (!isWishForNames(words)) return [];
	if (isLabelled(words)) return [whole];
	const clauses = clausesOf(words);
	const wished: Span[] = [];
	clauses.forEach((clause, index) => {
		if (!isWishForNames(clause.text)) return;
		const before = clauses[index - 1];
		if (before && backward.test(clause.text)) wished.push(lastPart(before));
		wished.push(reachIn(clause));
	});
	return wished.length > 0 ? wished : [whole];
}

/** "Ansible or Puppet experience?", which hopes; a question with a verb in front asks for what it names. */
function isHopeful(words: string): boolean {
	return words.endsWith('?') && !asking.test(words);
}

function isLabelled(words: string): boolean {
	const label = /^[^,;.:()]{2,40}:/.exec(words)?.[0];
	return label !== undefined && isWishForNames(label);
}

function clausesOf(words: string): readonly Clause[] {
	const clauses: Clause[] = [];
	let start = 0;
	for (const match of [...words.matchAll(clauseEnd), undefined]) {
		const end = match ? match.index + match[0].length : words.length;
		if (end > start) clauses.push({ start, end, text: words.slice(start, end) });
		start = end;
	}
	return clauses;
}

/** How far the wish in a clause goes. */
function reachIn({ text, start, end }: Clause): Span {
	const inside = wishingBracket(text);
	if (inside) return { start: start + inside.start, end: start + inside.end };
	const cue = forward.exec(text);
	const from = cue ? cue.index + cue[0].length : 0;
	if (cue && cue.index > 0 && namesSomething(text.slice(from))) {
		const bracket = openBracket(text.slice(0, cue.index));
		const close = bracket === undefined ? -1 : text.indexOf(')', from);
		return { start: start + cue.index, end: close < 0 ? end : start + close };
	}
	return lastPart({ text, start, end });
}

/** The bracket of a clause that is all it wishes for: of "cloud services (AWS preferred)" the last two words. */
function wishingBracket(text: string): Span | undefined {
	for (const { index, 0: inside } of text.includes('(') ? text.matchAll(bracket) : []) {
		const isNaming = /\s/.test(inside) && !bracketBackward.test(inside) && !backward.test(inside);
		if (!isNaming || !isWishForNames(inside)) continue;
		const rest = text.slice(0, index) + text.slice(index + inside.length);
		if (!isWishForNames(rest)) return { start: index, end: index + inside.length };
	}
	return undefined;
}

/** Whether a wish goes on with what is wished for, as "preferred but not required" does not. */
function namesSomething(text: string): boolean {
	return (
		/^[\p{L}\d(]/u.test(text) &&
		!/^(?:but|and|or|not|for|qualifications?|skills?|candidates?)\s/i.test(text)
	);
}

function openBracket(text: string): number | undefined {
	const at = text.lastIndexOf('(');
	return at >= 0 && !text.slice(at).includes(')') ? at : undefined;
}

/** What follows the last comma, where what is before it is asked for on its own; else all of the clause. */
function lastPart({ text: whole, start, end }: Clause): Span {
	const text = whole.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
	const comma = text.trimEnd().replace(/[,.]$/, '').lastIndexOf(', ');
	const isAlone =
		comma > 0 &&
		(singular.test(text.slice(comma)) || bare.test(text.slice(comma))) &&
		(firm.test(text.slice(0, comma)) || closed.test(text.slice(0, comma))) &&
		!firm.test(text.slice(comma)) &&
		!/^, (?:and|or|und|oder|et|ou|y|en|e|which|who|that|this|it|but|if|although|as)\s/i.test(
			text.slice(comma)
		) &&
		!isWishForNames(text.slice(0, comma));
	return { start: isAlone ? start + comma + 1 : start, end };
}
