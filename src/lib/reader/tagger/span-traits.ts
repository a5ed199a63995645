import type { Candidate } from './candidates';
import { oddsOf } from './rescore';
import type { Layer } from './states';
import { unknownClass, type Token } from './token';

/** How many numbers there are about a candidate in its sentence, and how many more with the sentences around. */
export const traitsAlone = 20;
export const traitsAround = 12;

/** A sentence after the second look: `odds` are the logarithms of the odds of its candidates, in their order. */
export interface Sight {
	readonly tokens: readonly Token[];
	readonly candidates: readonly Candidate[];
	readonly odds: Float64Array;
}

/** Writes the numbers about each candidate with at least such odds into `row` and tells when they are there. */
export function eachTraits(
	{ tokens, candidates, odds }: Sight,
	row: Float32Array,
	tell: (candidate: Candidate, at: number) => void,
	leastOdds = -Infinity
): void {
	const shares = odds.map(likelihoodOf);
	const sums = expectedIn(candidates, shares);
	const capitals = runningCount(tokens, ({ isCapital }) => isCapital);
	const shouted = runningCount(tokens, ({ isShouted }) => isShouted);
	const verbs = runningCount(tokens, ({ verb }) => verb > 0);
	const unknown = runningCount(tokens, ({ coarse }) => coarse === unknownClass);
	const inside = (counts: Uint16Array, { from, to }: Candidate): number =>
		(counts[to] ?? 0) - (counts[from] ?? 0);
	const length = tokens.length;
	candidates.forEach((candidate, at) => {
		if ((odds[at] ?? 0) < leastOdds) return;
		const { layer, from, to } = candidate;
		row[0] = odds[at] ?? 0;
		row[1] = oddsOf(candidate.likely);
		row[2] = to - from;
		row[3] = length;
		row[4] = from;
		row[5] = length - to;
		writeRivals(candidate, at, candidates, shares, row);
		row[13] = (sums[layer] ?? 0) - (shares[at] ?? 0);
		row[14] = sums[layer === 0 ? 1 : 0] ?? 0;
		row[15] = inside(capitals, candidate) / (to - from);
		row[16] = inside(shouted, candidate);
		row[17] = inside(verbs, candidate);
		row[18] = inside(unknown, candidate);
		row[19] = (capitals[length] ?? 0) / length;
		tell(candidate, at);
	});
}

/** What else may be in the same place: from the same token on, up to the same, at most, in all, in the other layer. */
function writeRivals(
	{ layer, from, to }: Candidate,
	at: number,
	candidates: readonly Candidate[],
	shares: Float64Array,
	row: Float32Array
): void {
	let sameStart = 0;
	let sameEnd = 0;
	let most = 0;
	let all = 0;
	let other = 0;
	let around = 0;
	let within = 0;
	for (let place = 0; place < candidates.length; place += 1) {
		const rival = candidates[place];
		if (!rival || place === at || rival.to <= from || rival.from >= to) continue;
		const share = shares[place] ?? 0;
		if (rival.layer !== layer) {
			other += share;
			continue;
		}
		if (rival.from === from) sameStart = Math.max(sameStart, share);
		if (rival.to === to) sameEnd = Math.max(sameEnd, share);
		most = Math.max(most, share);
		all += share;
		if (rival.from <= from && rival.to >= to) around += share;
		if (rival.from >= from && rival.to <= to) within += share;
	}
	row[6] = sameStart;
	row[7] = sameEnd;
	row[8] = most;
	row[9] = all;
	row[10] = other;
	row[11] = around;
	row[12] = within;
}

/** How many spans of each layer are expected in a sentence, and its tokens. */
export interface Expected {
	readonly spans: readonly [skill: number, knowledge: number];
	readonly tokens: number;
}

export function expectedOf({ candidates, odds, tokens }: Sight): Expected {
	return { spans: expectedIn(candidates, odds.map(likelihoodOf)), tokens: tokens.length };
}

function expectedIn(candidates: readonly Candidate[], shares: Float64Array): [number, number] {
	const sums: [number, number] = [0, 0];
	candidates.forEach(({ layer }, at) => (sums[layer] += shares[at] ?? 0));
	return sums;
}

/** Writes what is expected around a sentence into a row, after the traits of the candidate alone. */
export type WriteAround = (at: number, layer: Layer, row: Float32Array) => void;

/** Sentences to each side that a density of spans is taken over. */
const windows = [2, 5, 12] as const;

/** @param sentences of one text, in order */
export function aroundOf(sentences: readonly Expected[]): WriteAround {
	const sums = [0, 1].map((layer) => running(sentences.map(({ spans }) => spans[layer] ?? 0)));
	const tokens = running(sentences.map((sentence) => sentence.tokens));
	const densityOf = (at: number, reach: number, layer: Layer): number => {
		const from = Math.max(0, at - reach);
		const to = Math.min(sentences.length, at + reach + 1);
		const between = (list: Float64Array | undefined): number =>
			(list?.[to] ?? 0) - (list?.[from] ?? 0) - ((list?.[at + 1] ?? 0) - (list?.[at] ?? 0));
		const count = between(tokens);
		return count > 0 ? between(sums[layer]) / count : -1;
	};
	return (at, layer, row) => {
		const other = layer === 0 ? 1 : 0;
		const beside = (offset: number, of: Layer): number => sentences[at + offset]?.spans[of] ?? -1;
		let place = traitsAlone;
		for (const of of [layer, other] as const)
			for (const offset of [-1, 1]) row[place++] = beside(offset, of);
		for (const reach of windows)
			for (const of of [layer, other] as const) row[place++] = densityOf(at, reach, of);
		for (const offset of [-2, 2]) row[place++] = beside(offset, layer);
	};
}

/** The sums of all before each place. */
function running(numbers: readonly number[]): Float64Array {
	const sums = new Float64Array(numbers.length + 1);
	numbers.forEach((number, at) => (sums[at + 1] = (sums[at] ?? 0) + number));
	return sums;
}

function runningCount<Item>(items: readonly Item[], holds: (item: Item) => boolean): Uint16Array {
	const counts = new Uint16Array(items.length + 1);
	items.forEach((item, at) => (counts[at + 1] = (counts[at] ?? 0) + (holds(item) ? 1 : 0)));
	return counts;
}

export function likelihoodOf(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
