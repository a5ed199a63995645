import { mixed } from './hash';
import type { Lexicon, Token } from './token';

/** How far a token is heard: its classes, and all of its attributes. */
export const reach = 4;
const nearReach = 2;
const longestListed = 6;
/** More than can be said of one token: 39, and at most 64 by lists. */
const mostSaid = 128;

const edge = 0x51ed270b;

/** More than one token says of another: 20. */
export const mostHeard = 32;

/** Writes what a token, or the edge of the sentence, says of the one that stands `offset` before it; gives how much it is. */
export function hearFrom(token: Token | undefined, offset: number, into: Uint32Array): number {
	if (!token) {
		into[0] = mixed(edge, 100 + offset);
		return 1;
	}
	const { attributes, far } = token;
	const many = Math.abs(offset) <= nearReach ? attributes.length : far;
	for (let at = 0; at < many; at += 1) into[at] = mixed(attributes[at] ?? 0, 100 + offset);
	return many;
}

/** The hashes of all that holds at each token of a sentence. */
export function featuresOf(tokens: readonly Token[], lexicon: Lexicon): readonly number[][] {
	const space = new Uint32Array(mostHeard);
	const features = tokens.map((_, at) => {
		const heard: number[] = [];
		for (let offset = -reach; offset <= reach; offset += 1)
			heard.push(...space.subarray(0, hearFrom(tokens[at + offset], offset, space)));
		return heard;
	});
	eachToken(tokens, lexicon, (said, count, at) => features[at]?.push(...said.subarray(0, count)));
	return features;
}

/** What holds at one token; written over for the next one, as most of the tagger's time goes by in here. */
class Said {
	readonly features = new Uint32Array(mostSaid);
	count = 0;

	say(feature: number): void {
		this.features[this.count] = feature;
		this.count += 1;
	}
}
const said = new Said();

/**
 * What holds at tokens by more than one of them at once, and by the sentence; `tell` is told the first `count` of
 * `features` for each token in turn, and may not keep them.
 */
export function eachToken(
	tokens: readonly Token[],
	lexicon: Lexicon,
	tell: (features: Uint32Array, count: number, at: number) => void
): void {
	const opening = mixed(tokens[0]?.id ?? edge, 70);
	const closing = mixed(tokens.at(-1)?.tail ?? edge, 72);
	const length = mixed(Math.min(8, Math.ceil(Math.log2(tokens.length + 1))), 73);
	const row = rowOf(tokens);
	const marks = listMarks(tokens, lexicon);
	const past = new Past();
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token) continue;
		const nextVerb = tokens[at + 1]?.verb ?? 0;
		said.count = 0;
		said.say(0x1234567);
		said.say(opening);
		said.say(closing);
		said.say(length);
		said.say(mixed(mixed(opening, Math.min(at, 3)), 233));
		said.say(mixed(at === 0 ? 1 : 0, 234));
		sayNeighbours(row, at, said);
		said.say(mixed(mixed(token.id, nextVerb), 239));
		past.sayAt(token, nextVerb, said);
		for (let offset = -1; offset <= 1; offset += 1)
			sayLists(marks[at + offset] ?? 0, offset, token, said);
		tell(said.features, said.count, at);
	}
}

/** Numbers of the tokens of a sentence, each list with two edges before and after. */
interface Row {
	readonly ids: Uint32Array;
	readonly middles: Uint32Array;
	readonly coarses: Uint32Array;
	readonly broads: Uint32Array;
	readonly forms: Uint32Array;
}

/** Space for the numbers of one sentence, written over by the next. */
let space = rowFor(512);

function rowFor(size: number): Row {
	return {
		ids: new Uint32Array(size),
		middles: new Uint32Array(size),
		coarses: new Uint32Array(size),
		broads: new Uint32Array(size),
		forms: new Uint32Array(size)
	};
}

function rowOf(tokens: readonly Token[]): Row {
	const size = tokens.length + 4;
	if (space.ids.length < size) space = rowFor(2 * size);
	const { ids, middles, coarses, broads, forms } = space;
	for (const list of [ids, middles, coarses, broads, forms]) list.fill(edge, 0, size);
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token) continue;
		ids[at + 2] = token.id;
		middles[at + 2] = token.middle;
		coarses[at + 2] = token.coarse;
		broads[at + 2] = token.broad;
		forms[at + 2] = token.form;
	}
	return space;
}

/** Pairs and triples of neighbours: most of what is said, so there is nothing but arithmetic in here. */
function sayNeighbours(row: Row, at: number, said: Said): void {
	const { ids, middles, coarses, broads, forms } = row;
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
	const broadHere = broads[at + 2] ?? 0;
	const broadA1 = broads[at + 3] ?? 0;
	const formB1 = forms[at + 1] ?? 0;
	const formHere = forms[at + 2] ?? 0;
	const formA1 = forms[at + 3] ?? 0;
	said.say(mixed(mixed(idB1, idHere), 200));
	said.say(mixed(mixed(idHere, idA1), 201));
	said.say(mixed(mixed(idB2, idB1), 202));
	said.say(mixed(mixed(idA1, idA2), 203));
	said.say(mixed(mixed(middleB1, middleHere), 204));
	said.say(mixed(mixed(middleHere, middleA1), 205));
	said.say(mixed(mixed(middleB2, middleB1), 206));
	said.say(mixed(mixed(middleA1, middleA2), 207));
	said.say(mixed(mixed(idB1, middleHere), 208));
	said.say(mixed(mixed(middleHere, idA1), 209));
	said.say(mixed(mixed(coarseB1, coarseA1), 210));
	said.say(mixed(mixed(formB1, formHere), 214));
	said.say(mixed(mixed(formHere, formA1), 215));
	const before = mixed(coarseB1, coarseHere);
	const after = mixed(coarseHere, coarseA1);
	said.say(mixed(mixed(before, coarseA1), 211));
	said.say(mixed(mixed(coarseB2, before), 212));
	said.say(mixed(mixed(after, coarseA2), 213));
	said.say(mixed(mixed(mixed(middleB1, middleHere), middleA1), 216));
	said.say(mixed(mixed(mixed(coarseB2, coarseB1), after), 217));
	said.say(mixed(mixed(before, mixed(coarseA1, coarseA2)), 218));
	const pair = mixed(broads[at + 1] ?? 0, broadHere);
	said.say(mixed(pair, 219));
	said.say(mixed(mixed(broadHere, broadA1), 220));
	said.say(mixed(mixed(pair, broadA1), 221));
}

const cues = new Set(
	`experience knowledge understanding skills skill ability able familiarity familiar proficiency proficient expertise degree
	background you will to in of with using for and or as is are have be like including we our your must should who such
	responsible tasks responsibilities requirements technologies the by on from through that i.e e.g while`.split(
		/\s+/
	)
);

/** What stands before a token in the sentence, and how long ago: the last telling word, the last verb. */
class Past {
	#cue = edge;
	#sinceCue = 0;
	#verb = edge;
	#sinceVerb = 0;

	/** Says what went before the token, which is part of the past from then on. */
	sayAt(token: Token, nextVerb: number, said: Said): void {
		const verbAgo = Math.min(this.#sinceVerb, 9);
		said.say(mixed(verbAgo, 235));
		said.say(mixed(mixed(verbAgo, token.coarse), 236));
		said.say(mixed(mixed(this.#verb, Math.min(this.#sinceVerb, 4)), 237));
		said.say(mixed(mixed(verbAgo, nextVerb), 238));
		said.say(mixed(this.#cue, 230));
		said.say(mixed(mixed(this.#cue, token.coarse), 231));
		said.say(mixed(mixed(this.#cue, Math.min(this.#sinceCue, 6)), 232));
		this.#sinceCue += 1;
		this.#sinceVerb += 1;
		if (cues.has(token.core)) {
			this.#cue = token.id;
			this.#sinceCue = 0;
		}
		if (token.verb > 0) {
			this.#verb = token.verb;
			this.#sinceVerb = 1;
		}
	}
}

/** Lists that have the name which the token, or its neighbour at `offset`, is part of, by its place in the name. */
function sayLists(mark: number, offset: number, token: Token, said: Said): void {
	for (let bit = 0; mark >> bit > 0; bit += 1) {
		if ((mark & (1 << bit)) === 0) continue;
		said.say(mixed(bit, 243 + offset));
		if (offset === 0) said.say(mixed(mixed(bit, token.form), 245));
	}
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
