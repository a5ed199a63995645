import { hashOf, mixed } from './hash';
import type { Candidate } from './lattice';
import type { Layer } from './states';
import type { Lexicon, Token } from './token';

/** Words that clauses are joined and gone on with, inside of which a span may well have ended. */
const joints = new Set(
	`and or to in of for with on by from as through while that which including such between across within into at using via
	( ) / &`.split(/\s+/)
);
const edge = 0x51ed270b;
const longestWhole = 5;
const longestListed = 6;
const longestCounted = 12;

/** Tells what holds of a candidate as a whole, which a chain of tokens cannot see; hashes. */
export function eachSpanFeature(
	tokens: readonly Token[],
	candidate: Candidate,
	rivals: Rivals,
	lexicon: Lexicon,
	say: (feature: number) => void
): void {
	const { layer, from, to, likely } = candidate;
	const tell = (kind: number, value: number): void => say(mixed(mixed(value, kind), layer));
	const id = (at: number): number => tokens[at]?.id ?? edge;
	const middle = (at: number): number => tokens[at]?.middle ?? edge;
	const coarse = (at: number): number => tokens[at]?.coarse ?? edge;
	const verb = (at: number): number => tokens[at]?.verb ?? 9;
	const last = to - 1;
	const length = Math.min(longestCounted, to - from);
	const odds = Math.round(Math.log(likely / (1.000001 - likely)) * 2);
	tell(1, 0);
	tell(2, length);
	tell(45, odds);
	tell(46, mixed(odds, length));
	for (const [kind, at] of [from, last, from - 1, to].entries()) {
		tell(3 + kind, id(at));
		tell(7 + kind, middle(at));
	}
	tell(11, mixed(coarse(from - 1), coarse(from)));
	tell(12, mixed(coarse(last), coarse(to)));
	tell(13, mixed(coarse(from), coarse(last)));
	tell(14, mixed(id(last), middle(to)));
	tell(15, mixed(middle(from - 1), id(from)));
	tell(16, tokens[last]?.form ?? edge);
	tell(17, tokens[from]?.form ?? edge);
	tell(18, tokens[last]?.tail ?? edge);
	tell(29, mixed(id(to), verb(to + 1)));
	tell(30, mixed(id(from - 1), verb(from - 2)));
	tell(31, hashOf(tokens[from]?.core.slice(-3) ?? ''));
	tell(32, hashOf(tokens[last]?.core.slice(-3) ?? ''));
	tell(33, mixed(id(to), coarse(to + 1)));
	tell(34, mixed(id(from - 1), coarse(from - 2)));
	tell(35, mixed(length, coarse(from)));
	tell(36, mixed(length, coarse(last)));
	tell(37, from === 0 ? 1 : 0);
	tell(38, to === tokens.length ? 1 : 0);
	tellInside(tokens, candidate, lexicon, tell);
	tellRivals(rivals, candidate, odds, tell);
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

/** Candidates of a sentence by layer and first token. */
export type Rivals = readonly (readonly (readonly Candidate[] | undefined)[])[];
const furthestRival = 24;

export function rivalsOf(candidates: readonly Candidate[]): Rivals {
	const rivals: Candidate[][][] = [[], []];
	for (const candidate of candidates) {
		const starts = rivals[candidate.layer];
		if (starts) (starts[candidate.from] ??= []).push(candidate);
	}
	return rivals;
}

/** How likely other spans are in the same place, in tenths. */
function tellRivals(rivals: Rivals, candidate: Candidate, odds: number, tell: Tell): void {
	const { layer, from, to } = candidate;
	let most = 0;
	let sum = 0;
	let other = 0;
	let same = 0;
	for (let start = Math.max(0, from - furthestRival); start < to; start += 1) {
		for (const rival of rivals[layer]?.[start] ?? []) {
			if (rival === candidate || rival.to <= from) continue;
			sum += rival.likely;
			most = Math.max(most, rival.likely);
		}
		for (const rival of rivals[otherLayer(layer)]?.[start] ?? []) {
			if (rival.to <= from) continue;
			other = Math.max(other, rival.likely);
			if (start === from && rival.to === to) same = rival.likely;
		}
	}
	const tenths = (share: number): number => Math.min(9, Math.floor(share * 10));
	tell(40, tenths(most));
	tell(41, tenths(sum));
	tell(42, tenths(other));
	tell(43, tenths(same));
	tell(44, mixed(tenths(most), odds));
}

function otherLayer(layer: Layer): Layer {
	return layer === 0 ? 1 : 0;
}
