import type { Lattice } from './lattice';
import { layers, states, steps, tagIn, tags, type Layer } from './states';

const longestSpan = [24, 12] as const;
/** Spans less likely than this are not worth their time. */
const leastLikely = 0.02;

/** A stretch of tokens that may be a span of a layer, and how likely it is one. */
export interface Candidate {
	readonly layer: Layer;
	readonly from: number;
	readonly to: number;
	readonly likely: number;
}

/** All spans that are likely enough to be chosen from, of both layers, after `fill`. */
export function candidatesIn(lattice: Lattice, length: number): Candidate[] {
	const found: Candidate[] = [];
	for (const layer of layers)
		for (let from = 0; from < length; from += 1) addFrom(lattice, length, layer, from, found);
	return found;
}

/** How far states lie apart that differ by one in the tag of a layer, and in that of the other layer. */
const tagStride = [tags, 1] as const;
const otherStride = [1, tags] as const;

/** Steps that go on with a span of the layer, from states where it begins and from those inside it. */
const goingOn = [
	[stepsOn(0, 1), stepsOn(0, 2)],
	[stepsOn(1, 1), stepsOn(1, 2)]
] as const;

interface Steps {
	/** Places in `steps`. */
	readonly places: Uint8Array;
	readonly firsts: Uint8Array;
	readonly seconds: Uint8Array;
}

function stepsOn(layer: Layer, tag: number): Steps {
	const places = [...steps.keys()].filter((step) => tagIn(layer, steps[step]?.[0] ?? 0) === tag);
	return {
		places: Uint8Array.from(places),
		firsts: Uint8Array.from(places, (step) => steps[step]?.[0] ?? 0),
		seconds: Uint8Array.from(places, (step) => steps[step]?.[1] ?? 0)
	};
}

/** Space for two steps along a span, used again from span to span. */
const spare = [new Float64Array(states), new Float64Array(states)] as const;

function addFrom(
	lattice: Lattice,
	length: number,
	layer: Layer,
	from: number,
	found: Candidate[]
): void {
	const { alpha, beta } = lattice;
	const start = from * states;
	const single = shareOf(alpha, start, beta, start, layer, 4);
	if (single >= leastLikely) found.push({ layer, from, to: from + 1, likely: single });
	if (shareOf(alpha, start, beta, start, layer, 1) < leastLikely) return;
	let [live, onwards] = spare;
	for (let state = 0; state < states; state += 1) live[state] = alpha[start + state] ?? 0;
	const end = Math.min(length, from + longestSpan[layer]);
	for (let at = from + 1; at < end; at += 1) {
		goOn(lattice, at, layer, at === from + 1 ? 0 : 1, live, onwards);
		const likely = shareOf(onwards, 0, beta, at * states, layer, 3);
		if (likely >= leastLikely) found.push({ layer, from, to: at + 1, likely });
		if (shareOf(onwards, 0, beta, at * states, layer, 2) < leastLikely) return;
		[live, onwards] = [onwards, live];
	}
}

/** The sum over states with a tag of the layer of what leads to them, from `there` on, times what follows, from `here` on. */
function shareOf(
	amounts: Float64Array,
	there: number,
	beta: Float64Array,
	here: number,
	layer: Layer,
	tag: number
): number {
	const first = tag * tagStride[layer];
	const stride = otherStride[layer];
	let share = 0;
	for (let state = first; state < first + tags * stride; state += stride)
		share += (amounts[there + state] ?? 0) * (beta[here + state] ?? 0);
	return share;
}

/** What comes to the states of a token that go on with a span or end it. @param isInside 0 where the span began just before */
function goOn(
	{ psi, scale, weights }: Lattice,
	at: number,
	layer: Layer,
	isInside: 0 | 1,
	live: Float64Array,
	onwards: Float64Array
): void {
	const { places, firsts, seconds } = goingOn[layer][isInside];
	const here = at * states;
	const factor = scale[at] ?? 1;
	onwards.fill(0);
	for (let index = 0; index < places.length; index += 1) {
		const second = seconds[index] ?? 0;
		const amount = (live[firsts[index] ?? 0] ?? 0) * (weights[places[index] ?? 0] ?? 0);
		onwards[second] = (onwards[second] ?? 0) + (amount * (psi[here + second] ?? 0)) / factor;
	}
}
