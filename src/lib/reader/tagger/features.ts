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
	tokens.forEach((token, at) => {
		say(0x1234567, at);
		say(opening, at);
		say(closing, at);
		say(length, at);
		say(mixed(mixed(opening, Math.min(at, 3)), 233), at);
		say(mixed(at === 0 ? 1 : 0, 234), at);
		sayNeighbours(tokens, at, say);
		say(mixed(mixed(token.id, tokens[at + 1]?.verb ?? 0), 239), at);
	});
	sayCues(tokens, say);
	sayLists(tokens, lexicon, say);
}

function sayNeighbours(
	tokens: readonly Token[],
	at: number,
	say: (feature: number, at: number) => void
): void {
	const token = (offset: number): Token | undefined => tokens[at + offset];
	const [b2, b1, here, a1, a2] = [token(-2), token(-1), token(0), token(1), token(2)];
	const one = (of: Token | undefined): number => of?.id ?? edge;
	const middle = (of: Token | undefined): number => of?.middle ?? edge;
	const coarse = (of: Token | undefined): number => of?.coarse ?? edge;
	const form = (of: Token | undefined): number => of?.form ?? edge;
	const two = (kind: number, a: number, b: number): void => say(mixed(mixed(a, b), kind), at);
	two(200, one(b1), one(here));
	two(201, one(here), one(a1));
	two(202, one(b2), one(b1));
	two(203, one(a1), one(a2));
	two(204, middle(b1), middle(here));
	two(205, middle(here), middle(a1));
	two(206, middle(b2), middle(b1));
	two(207, middle(a1), middle(a2));
	two(208, one(b1), middle(here));
	two(209, middle(here), one(a1));
	two(210, coarse(b1), coarse(a1));
	two(214, form(b1), form(here));
	two(215, form(here), form(a1));
	const before = mixed(coarse(b1), coarse(here));
	const after = mixed(coarse(here), coarse(a1));
	two(211, before, coarse(a1));
	two(212, coarse(b2), before);
	two(213, after, coarse(a2));
	two(216, mixed(middle(b1), middle(here)), middle(a1));
	two(217, mixed(coarse(b2), coarse(b1)), after);
	two(218, before, mixed(coarse(a1), coarse(a2)));
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
