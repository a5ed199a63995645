import { edge, hashOf, mixed } from './hash';
import type { Candidate } from './candidates';
import type { Layer } from './states';
import type { Lexicon, Token } from './token';

/** Words that clauses are joined and gone on with, inside of which a span may well have ended. */
const joints = new Set(
	`and or to in of for with on by from as through while that which including such between across within into at using via
	( ) / &`.split(/\s+/)
);
const longestWhole = 5;
const longestListed = 6;
const longestCounted = 12;

/** Tells what holds of a candidate as a whole, which a chain of tokens cannot see; hashes. */
export function eachSpanFeature(
	tokens: readonly Token[],
	candidate: Candidate,
	candidates: readonly Candidate[],
	lexicon: Lexicon,
	say: Say
): void {
	eachStartFeature(tokens, candidate.layer, candidate.from, say);
	eachEndFeature(tokens, candidate.layer, candidate.to, say);
	eachOtherFeature(tokens, candidate, candidates, lexicon, say);
}

type Say = (feature: number) => void;

/** What follows from where a span of a layer starts: the same for all that start there. */
export function eachStartFeature(
	tokens: readonly Token[],
	layer: Layer,
	from: number,
	say: Say
): void {
	const tell = tellTo(say, layer);
	const first = tokens[from];
	const before = tokens[from - 1];
	const id = first?.id ?? edge;
	const idBefore = before?.id ?? edge;
	const coarseBefore = before?.coarse ?? edge;
	const middleBefore = before?.middle ?? edge;
	tell(3, id);
	tell(5, idBefore);
	tell(7, first?.middle ?? edge);
	tell(9, middleBefore);
	tell(11, mixed(coarseBefore, first?.coarse ?? edge));
	tell(15, mixed(middleBefore, id));
	tell(17, first?.form ?? edge);
	tell(30, mixed(idBefore, tokens[from - 2]?.verb ?? 9));
	tell(31, hashOf(first?.core.slice(-3) ?? ''));
	tell(34, mixed(idBefore, tokens[from - 2]?.coarse ?? edge));
	tell(37, from === 0 ? 1 : 0);
}

/** What follows from where a span of a layer ends, with the token before `to`: the same for all that end there. */
export function eachEndFeature(tokens: readonly Token[], layer: Layer, to: number, say: Say): void {
	const tell = tellTo(say, layer);
	const last = tokens[to - 1];
	const after = tokens[to];
	const id = last?.id ?? edge;
	const idAfter = after?.id ?? edge;
	const middleAfter = after?.middle ?? edge;
	tell(4, id);
	tell(6, idAfter);
	tell(8, last?.middle ?? edge);
	tell(10, middleAfter);
	tell(12, mixed(last?.coarse ?? edge, after?.coarse ?? edge));
	tell(14, mixed(id, middleAfter));
	tell(16, last?.form ?? edge);
	tell(18, last?.tail ?? edge);
	tell(29, mixed(idAfter, tokens[to + 1]?.verb ?? 9));
	tell(32, hashOf(last?.core.slice(-3) ?? ''));
	tell(33, mixed(idAfter, tokens[to + 1]?.coarse ?? edge));
	tell(38, to === tokens.length ? 1 : 0);
}

/** What follows from both at once, from what is inside and from what else may be there. */
export function eachOtherFeature(
	tokens: readonly Token[],
	candidate: Candidate,
	candidates: readonly Candidate[],
	lexicon: Lexicon,
	say: Say
): void {
	const { layer, from, to, likely } = candidate;
	const tell = tellTo(say, layer);
	const coarseFirst = tokens[from]?.coarse ?? edge;
	const coarseLast = tokens[to - 1]?.coarse ?? edge;
	const length = Math.min(longestCounted, to - from);
	const odds = Math.round(Math.log(likely / (1.000001 - likely)) * 2);
	tell(1, 0);
	tell(2, length);
	tell(45, odds);
	tell(46, mixed(odds, length));
	tell(13, mixed(coarseFirst, coarseLast));
	tell(35, mixed(length, coarseFirst));
	tell(36, mixed(length, coarseLast));
	tellInside(tokens, candidate, lexicon, tell);
	tellRivals(candidates, candidate, odds, tell);
}

function tellTo(say: Say, layer: Layer): Tell {
	return (kind, value) => say(mixed(mixed(value, kind), layer));
}

type Tell = (kind: number, value: number) => void;

function tellInside(
	tokens: readonly Token[],
	{ from, to }: Candidate,
	lexicon: Lexicon,
	tell: Tell
): void {
	let classes = 7;
	let words = 9;
	let name = 0;
	let verbs = 0;
	let links = 0;
	for (let at = from; at < to; at += 1) {
		const token = tokens[at];
		if (!token) continue;
		const next = at + 1 < to ? tokens[at + 1] : undefined;
		classes = mixed(classes, token.coarse);
		words = mixed(words, token.id);
		name = mixed(name, token.id);
		if (token.verb > 0) verbs += 1;
		if (token.core === 'and' || token.core === 'or') links += 1;
		if (at === from) continue;
		tell(25, token.coarse);
		if (!joints.has(token.core)) continue;
		tell(22, token.id);
		tell(23, mixed(token.id, tokens[at + 1]?.coarse ?? edge));
		if (next && next.verb > 0) tell(24, token.id);
	}
	if (to - from <= longestWhole) {
		tell(19, classes);
		tell(20, words);
	}
	tell(21, to - from <= longestListed ? lexicon.listsOf(name) : 0);
	tell(26, Math.min(verbs, 3));
	tell(27, Math.min(links, 3));
	tell(28, mixed(tokens[from]?.verb ?? 0, Math.min(verbs, 3)));
}

/** How likely other spans of a sentence's candidates are in the same place, in tenths. */
function tellRivals(
	candidates: readonly Candidate[],
	{ layer, from, to }: Candidate,
	odds: number,
	tell: Tell
): void {
	let most = 0;
	let sum = 0;
	let other = 0;
	let same = 0;
	for (const rival of candidates) {
		if (rival.to <= from || rival.from >= to) continue;
		const isSame = rival.from === from && rival.to === to;
		if (rival.layer !== layer) {
			other = Math.max(other, rival.likely);
			if (isSame) same = rival.likely;
		} else if (!isSame) {
			sum += rival.likely;
			most = Math.max(most, rival.likely);
		}
	}
	tell(40, tenths(most));
	tell(41, tenths(sum));
	tell(42, tenths(other));
	tell(43, tenths(same));
	tell(44, mixed(tenths(most), odds));
}

function tenths(share: number): number {
	return Math.min(9, Math.floor(share * 10));
}
