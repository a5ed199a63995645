import { isWish } from '../sections/wishes';
import { anyName, languageNamed } from './language-names';
import { levelIn } from './language-levels';

/** A language in a sentence that asks for some, with the offsets of the list that it stands in. */
export interface AskedLanguage {
	readonly name: string;
	/** As written. */
	readonly level: string | undefined;
	/** Whether the sentence wishes for it rather than demands it. */
	readonly isWished: boolean;
	readonly from: number;
	readonly to: number;
}

interface Mention {
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

const mostMentions = 8;

/**
 * The languages that a sentence asks for. Those that stand in one list share what is said of the list: "fluent German and
 * English", "Italian or Spanish is a plus". What is said to be unnecessary is left out, as is the French market.
 */
export function askedAmong(words: string): readonly AskedLanguage[] {
	const mentions = mentionsIn(words);
	if (mentions.length > mostMentions) return [];
	const lists = listsOf(words, mentions);
	return lists.flatMap((list, at) => {
		const [first, last] = [list[0], list.at(-1)];
		if (!first || !last) return [];
		const previous = lists[at - 1]?.at(-1);
		const next = lists[at + 1]?.[0];
		const before = previous ? headAfter(words, previous.to, first.from) : headOf(words, first.from);
		const after = tailOf(words, last.to, next?.from ?? words.length);
		const isWished = isWish(before) || isWish(after) || wishedFor.test(before + '…' + after);
		if (!isWished && (unneeded.test(before) || unasked.test(after))) return [];
		let level: string | undefined;
		return list.map(({ name }, place) => {
			level = levelOf(words, list, place, previous, next) ?? level;
			return { name, level, isWished, from: first.from, to: last.to };
		});
	});
}

/** How far from a language its level stands. */
const farthestLevel = 40;

/** The level of one language of a list, between its neighbours. */
function levelOf(
	words: string,
	list: readonly Mention[],
	place: number,
	previous: Mention | undefined,
	next: Mention | undefined
): string | undefined {
	const one = list[place];
	if (!one) return undefined;
	const neighbour = list[place - 1] ?? previous;
	const head = words.slice(neighbour?.to ?? 0, one.from);
	// What stands before "and" or a mark speaks of the neighbour.
	const before = neighbour
		? head.slice(
				Math.max(0, ...[...head.matchAll(parting)].map(({ index, 0: mark }) => index + mark.length))
			)
		: head;
	const end = list[place + 1]?.from ?? next?.from ?? words.length;
	return levelIn(
		before.slice(-farthestLevel),
		words.slice(one.to, Math.min(end, one.to + farthestLevel))
	);
}

const parting = /[,;.)(]|\b(?:and|or|und|oder|et|ou|y|o|en|e)\b/gi;

/** What may follow the name of a language that is spoken; other words make a French market of it. */
const follows =
	/^(?:kenntnisse?n?)?(?:\s*(?:$|[^\p{L}\s])|\s+(?:and|or|nor|is|are|was|will|would|being|may|in|at|as|on|to|with|for|from|into|both|well|also|only|then|if|but|because|since|while|so|when|that|which|where|who|language|skills?|speakers?|proficien\w+|levels?|knowledge|fluen\w+|communication|literacy|written|spoken|oral|verbal|orally|good|very|excellent|advanced|technical|native|mother|conversational|business|basic|required?|requires?|essential|mandatory|must|necessary|needed|helps?|comes?|preferred|desirable|desired|optional|appreciated|welcome|an?|nice|strongly|highly|greatly|min\.?|minimum|not|plus|[abc][12]\+?|enough|fluently|sufficiently|proficiently|speak\p{L}*(?=\s*(?:$|[^\p{L}\s]|candidate|applicant|person|native)))(?!\p{L}))/iu;

function mentionsIn(words: string): readonly Mention[] {
	return [...words.matchAll(anyName)].flatMap((match) => {
		const name = languageNamed(match[0]);
		const to = match.index + match[0].length;
		const isEnglish = name !== undefined && match[0].toLowerCase() === name.toLowerCase();
		if (!name || (isEnglish && !follows.test(words.slice(to, to + 60)))) return [];
		return [{ name, from: match.index, to }];
	});
}

const and = /^\s*-?\s*,?\s*(?:\/|&|and\s?\/\s?or|and|or|nor|und|oder|et|ou|y|o|en|of|e)\s*$/i;
const comma = /^\s*-?\s*,\s*$/;
/** What is said of the last alone in a list without "and": "English, German is a plus". */
const ofOne =
	/^\s*(?:is|being|will|would|as|an?|helps?|comes?|ist|wäre|est|serait|es|sería|é|seria)(?!\p{L})/iu;
/** A level before the first of a list tells that it stands alone: "fluent English, Czech or Polish would be great". */
const verb = /^\s*(?:is|are|will|would|may)\b/iu;

/** Mentions in lists: after its "and X" a list is full, so that what a comma joins to it begins the next. */
function listsOf(words: string, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
	const lists: Mention[][] = [];
	let isFull = false;
	mentions.forEach((mention, at) => {
		const list = lists.at(-1);
		const before = mentions[at - 1];
		const gap = before ? words.slice(before.to, mention.from) : '';
		const isAnd = and.test(gap);
		if (list && (isAnd || (comma.test(gap) && !isFull))) {
			list.push(mention);
			isFull ||= isAnd;
		} else {
			lists.push([mention]);
			isFull = false;
		}
	});
	return lists.flatMap((list) => parted(words, list));
}

/** A list cut in two where what follows it is not said of all. */
function parted(words: string, list: readonly Mention[]): readonly (readonly Mention[])[] {
	const [first, second, last] = [list[0], list[1], list.at(-1)];
	if (!first || !second || !last || !isWish(words.slice(last.to))) return [list];
	const after = words.slice(last.to);
	const gapBefore = words.slice(list.at(-2)?.to, last.from);
	if (comma.test(gapBefore) && ofOne.test(after)) return [list.slice(0, -1), [last]];
	const isAlone =
		list.length > 2 && comma.test(words.slice(first.to, second.from)) && verb.test(after);
	if (isAlone && levelIn(words.slice(Math.max(0, first.from - 40), first.from), '') !== undefined)
		return [[first], list.slice(1)];
	return [list];
}

const stop =
	/[;.!?(]|,\s|\s[–—-]\s|\bbut\b|\s(?=an? (?:second|third|further|additional) language)/g;
/** A piece after a stop that still speaks of what stood before it. */
const more =
	/^[\s,(–—-]*(?:is|are|being|would|will|as|an?(?! (?:second|third|further|additional) )|ideally|preferably|preferred|desirable|optional|nice|not|no|but|or|though|however|at least|von|wünschenswert|un|idealiter|bij)\b/i;

/** What is said of a list behind it. */
function tailOf(words: string, from: number, to: number): string {
	const rest = words.slice(from, to);
	const stops = [...rest.matchAll(stop)].map(({ index }) => index);
	let end = stops.findIndex((at) => !more.test(rest.slice(at)));
	if (end < 0) end = stops.length;
	return rest.slice(0, stops[end] ?? rest.length);
}

/** What is said of a list before it, back to the end of the sentence before. */
function headOf(words: string, to: number): string {
	const head = words.slice(0, to);
	return head.slice(
		Math.max(...['. ', '; ', '! ', '? '].map((mark) => head.lastIndexOf(mark))) + 1
	);
}

/** What stands between a list and the one before it, without what is said of that. */
function headAfter(words: string, from: number, to: number): string {
	return words.slice(from + tailOf(words, from, to).length, to);
}

const unneeded =
	/(?:(?:\bnot|n['’]t|\bnever) (?:have to |need to |necessarily )?(?:need|require|speak|know|have|expect)|\b(?:no(?: prior)?(?: knowledge of)?|without(?: any)?|not the|keine?|ohne|sans|sin|sem|zonder))(?:\s+(?:any|to|speak|know|the|be|fluent|in|of|knowledge))*\s*$/i;
const unasked =
	/^[^,;.]{0,20}\b(?:is|are|be)(?:n['’]t| not) (?:the (?:first|mother)|needed|required|necessary)\b/i;
/** Wishes that are no wishes elsewhere. */
const wishedFor =
	/\b(?:additional|second|third|further|other|any) languages?\b[^;.]*…|…[^;.]*(?:\bhandy|\bvalued|\bmeritorious|\binterest(?:ing)?\b|\bdesire to learn|\bwilling(?:ness)? to learn|\bhighly regarded|\b(?:advantage|asset|plus|bonus)\b|n['’]t require\b|\bnot require\b)/i;
