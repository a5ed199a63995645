import { mixed } from './hash';
import type { Lexicon, Token } from './token';

/** How far a token is heard: its classes, and all of its attributes. */
export const reach = 4;
const nearReach = 2;
const longestListed = 6;

const edge = 0x51ed270b;

/** What a token, or the edge of the sentence, says of the one that stands `offset` before it. */
export function saidFrom(token: Token | undefined, offset: number): readonly number[] {
	if (!token) return [mixed(edge, 100 + offset)];
	const many = Math.abs(offset) <= nearReach ? token.attributes.length : token.far;
	return token.attributes.slice(0, many).map((attribute) => mixed(attribute, 100 + offset));
}

/** The hashes of all that holds at each token of a sentence. */
export function featuresOf(tokens: readonly Token[], lexicon: Lexicon): readonly number[][] {
	const features = tokens.map((_, at) => {
		const heard: number[] = [];
		for (let offset = -reach; offset <= reach; offset += 1)
			heard.push(...saidFrom(tokens[at + offset], offset));
		return heard;
	});
	eachFeature(tokens, lexicon, (feature, at) => features[at]?.push(feature));
	return features;
}

/** What holds at tokens by more than one of them at once, and by the sentence; `say` is told each with its place. */
export function eachFeature(
	tokens: readonly Token[],
	lexicon: Lexicon,
	say: (feature: number, at: number) => void
): void {
	const opening = mixed(tokens[0]?.id ?? edge, 70);
	const closing = mixed(tokens.at(-1)?.tail ?? edge, 72);
	const length = mixed(Math.min(8, Math.ceil(Math.log2(tokens.length + 1))), 73);
	const row = rowOf(tokens);
	tokens.forEach((token, at) => {
		say(0x1234567, at);
		say(opening, at);
		say(closing, at);
		say(length, at);
		say(mixed(mixed(opening, Math.min(at, 3)), 233), at);
		say(mixed(at === 0 ? 1 : 0, 234), at);
		sayNeighbours(row, at, say);
		say(mixed(mixed(token.id, tokens[at + 1]?.verb ?? 0), 239), at);
	});
	sayCues(tokens, say);
	sayLists(tokens, lexicon, say);
}

/** Numbers of the tokens of a sentence, each list with two edges before and after. */
interface Row {
	readonly ids: Uint32Array;
	readonly middles: Uint32Array;
	readonly coarses: Uint32Array;
	readonly forms: Uint32Array;
}

function rowOf(tokens: readonly Token[]): Row {
	const listOf = (numberOf: (token: Token) => number): Uint32Array => {
		const list = new Uint32Array(tokens.length + 4).fill(edge);
		tokens.forEach((token, at) => (list[at + 2] = numberOf(token)));
		return list;
	};
	return {
		ids: listOf(({ id }) => id),
		middles: listOf(({ middle }) => middle),
		coarses: listOf(({ coarse }) => coarse),
		forms: listOf(({ form }) => form)
	};
}

/** Pairs and triples of neighbours: most of what is said, so there is nothing but arithmetic in here. */
function sayNeighbours(row: Row, at: number, say: (feature: number, at: number) => void): void {
	const { ids, middles, coarses, forms } = row;
	const idB2 = ids[at] ?? 0;
	const idB1 = ids[at + 1] ?? 0;
	const idHere = ids[at + 2] ?? 0;
	const idA1 = ids[at + 3] ?? 0;
	const idA2 = ids[at + 4] ?? 0;
	const middleB2 = middles[at] ?? 0;
	const middleB1 = middles[at + 1] ?? 0;
	const middleHere = middles[at + 2] ?? 0;
	const middleA1 = middles[at + 3] ?? 0;
	const middleA2 = middles[at + 4] ?? 0;
	const coarseB2 = coarses[at] ?? 0;
	const coarseB1 = coarses[at + 1] ?? 0;
	const coarseHere = coarses[at + 2] ?? 0;
	const coarseA1 = coarses[at + 3] ?? 0;
	const coarseA2 = coarses[at + 4] ?? 0;
	const formB1 = forms[at + 1] ?? 0;
	const formHere = forms[at + 2] ?? 0;
	const formA1 = forms[at + 3] ?? 0;
	say(mixed(mixed(idB1, idHere), 200), at);
	say(mixed(mixed(idHere, idA1), 201), at);
	say(mixed(mixed(idB2, idB1), 202), at);
	say(mixed(mixed(idA1, idA2), 203), at);
	say(mixed(mixed(middleB1, middleHere), 204), at);
	say(mixed(mixed(middleHere, middleA1), 205), at);
	say(mixed(mixed(middleB2, middleB1), 206), at);
	say(mixed(mixed(middleA1, middleA2), 207), at);
	say(mixed(mixed(idB1, middleHere), 208), at);
	say(mixed(mixed(middleHere, idA1), 209), at);
	say(mixed(mixed(coarseB1, coarseA1), 210), at);
	say(mixed(mixed(formB1, formHere), 214), at);
	say(mixed(mixed(formHere, formA1), 215), at);
	const before = mixed(coarseB1, coarseHere);
	const after = mixed(coarseHere, coarseA1);
	say(mixed(mixed(before, coarseA1), 211), at);
	say(mixed(mixed(coarseB2, before), 212), at);
	say(mixed(mixed(after, coarseA2), 213), at);
	say(mixed(mixed(mixed(middleB1, middleHere), middleA1), 216), at);
	say(mixed(mixed(mixed(coarseB2, coarseB1), after), 217), at);
	say(mixed(mixed(before, mixed(coarseA1, coarseA2)), 218), at);
}

const cues = new Set(
	`experience knowledge understanding skills skill ability able familiarity familiar proficiency proficient expertise degree
	background you will to in of with using for and or as is are have be like including we our your must should who such
	responsible tasks responsibilities requirements technologies the by on from through that i.e e.g while`.split(
		/\s+/
	)
);

/** What stands before a token in the sentence, and how long ago: the last telling word, the last verb. */
function sayCues(tokens: readonly Token[], say: (feature: number, at: number) => void): void {
	let cue = edge;
	let sinceCue = 0;
	let verb = edge;
	let sinceVerb = 0;
	tokens.forEach((token, at) => {
		const verbAgo = Math.min(sinceVerb, 9);
		say(mixed(verbAgo, 235), at);
		say(mixed(mixed(verbAgo, token.coarse), 236), at);
		say(mixed(mixed(verb, Math.min(sinceVerb, 4)), 237), at);
		say(mixed(mixed(verbAgo, tokens[at + 1]?.verb ?? 0), 238), at);
		say(mixed(cue, 230), at);
		say(mixed(mixed(cue, token.coarse), 231), at);
		say(mixed(mixed(cue, Math.min(sinceCue, 6)), 232), at);
		sinceCue += 1;
		sinceVerb += 1;
		if (cues.has(token.core)) {
			cue = token.id;
			sinceCue = 0;
		}
		if (token.verb > 0) {
			verb = token.verb;
			sinceVerb = 1;
		}
	});
}

/** Lists that have the name a token is part of, by its place in the name; of neighbours too. */
function sayLists(
	tokens: readonly Token[],
	lexicon: Lexicon,
	say: (feature: number, at: number) => void
): void {
	const marks = listMarks(tokens, lexicon);
	tokens.forEach((token, at) => {
		for (const offset of [-1, 0, 1]) {
			const mark = marks[at + offset] ?? 0;
			for (let bit = 0; mark >> bit > 0; bit += 1) {
				if ((mark & (1 << bit)) === 0) continue;
				say(mixed(bit, 243 + offset), at);
				if (offset === 0) say(mixed(mixed(bit, token.form), 245), at);
			}
		}
	});
}

/** For each token four bits a list: a name alone, its first, its last, another of its tokens. */
function listMarks(tokens: readonly Token[], lexicon: Lexicon): readonly number[] {
	const marks = tokens.map(() => 0);
	for (let from = 0; from < tokens.length; from += 1) {
		let phrase = 0;
		for (let to = from; to < Math.min(tokens.length, from + longestListed); to += 1) {
			phrase = mixed(phrase, tokens[to]?.id ?? 0);
			const lists = lexicon.listsOf(phrase);
			if (lists === 0) continue;
			for (let at = from; at <= to; at += 1) {
				const place = from === to ? 0 : at === from ? 1 : at === to ? 2 : 3;
				for (let list = 0; list < 4; list += 1)
					if (lists & (1 << list)) marks[at] = (marks[at] ?? 0) | (1 << (list * 4 + place));
			}
		}
	}
	return marks;
}
