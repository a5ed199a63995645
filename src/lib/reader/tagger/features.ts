import { edge, mixed } from './hash';
import { tellNeighbours } from './neighbours';
import { tellPast } from './past';
import { rowsOf, type Listener } from './rows';
import type { Lexicon, Token } from './token';

/** How far a token is heard: its classes, and all of its attributes. */
export const reach = 4;
const nearReach = 2;
const longestListed = 6;

/** More than one token says of another: 20. */
export const mostHeard = 32;

/** What a token, or the edge of the sentence, says of others; each hears it mixed with 100 + how far before the token it stands. */
export function saidBy(token: Token | undefined): readonly number[] {
	return token?.attributes ?? [edge];
}

/** How much of it one hears that stands `offset` before it. */
export function countHeard(token: Token | undefined, offset: number): number {
	if (!token) return 1;
	return Math.abs(offset) <= nearReach ? token.attributes.length : token.far;
}

/** The hashes of all that holds at each token of a sentence. */
export function featuresOf(tokens: readonly Token[], lexicon: Lexicon): readonly number[][] {
	const features = tokens.map((_, at) => {
		const heard: number[] = [];
		for (let offset = -reach; offset <= reach; offset += 1) {
			const said = saidBy(tokens[at + offset]).slice(0, countHeard(tokens[at + offset], offset));
			heard.push(...said.map((attribute) => mixed(attribute, 100 + offset)));
		}
		return heard;
	});
	tellFeatures(tokens, lexicon, {
		tell: (feature, at) => void features[at]?.push(feature),
		tellAll: (feature) => features.forEach((list) => list.push(feature)),
		tellEach: (values, from, kind) =>
			features.forEach((list, at) => list.push(mixed(values[from + at] ?? 0, kind)))
	});
	return features;
}

/**
 * Tells what holds at tokens by more than one of them at once, and by the sentence. Most of it are pairs and triples of
 * neighbours, and goes by in rows: a loop for a sort of feature is nothing but arithmetic, and what two sorts share is
 * mixed once.
 */
export function tellFeatures(tokens: readonly Token[], lexicon: Lexicon, listener: Listener): void {
	const opening = mixed(tokens[0]?.id ?? edge, 70);
	listener.tellAll(0x1234567);
	listener.tellAll(opening);
	listener.tellAll(mixed(tokens.at(-1)?.tail ?? edge, 72));
	listener.tellAll(mixed(Math.min(8, Math.ceil(Math.log2(tokens.length + 1))), 73));
	const rows = rowsOf(tokens);
	const row = rows.mixed;
	for (let at = 0; at < tokens.length; at += 1) row[at] = mixed(opening, Math.min(at, 3));
	listener.tellEach(row, 0, 233);
	for (let at = 0; at < tokens.length; at += 1) row[at] = at === 0 ? 1 : 0;
	listener.tellEach(row, 0, 234);
	tellNeighbours(rows, listener);
	tellPast(tokens, rows, listener);
	tellLists(tokens, lexicon, listener);
}

/** Lists that have a name which a token, or its neighbour, is part of, by its place in the name. */
function tellLists(tokens: readonly Token[], lexicon: Lexicon, listener: Listener): void {
	const marks = listMarks(tokens, lexicon);
	for (let at = 0; at < tokens.length; at += 1)
		for (let offset = -1; offset <= 1; offset += 1) {
			const beside = at + offset;
			const mark = beside >= 0 && beside < tokens.length ? (marks[beside] ?? 0) : 0;
			for (let bit = 0; mark >> bit > 0; bit += 1) {
				if ((mark & (1 << bit)) === 0) continue;
				listener.tell(mixed(bit, 243 + offset), at);
				if (offset === 0) listener.tell(mixed(mixed(bit, tokens[at]?.form ?? 0), 245), at);
			}
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
