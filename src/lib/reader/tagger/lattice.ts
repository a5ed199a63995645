import {
	canClose,
	canOpen,
	emissionWidth,
	layers,
	states,
	steps,
	tagIn,
	tags,
	type Layer
} from './states';

/**
 * A linear chain (Lafferty et al. 2001) over the states of both layers: what tokens say, and weights of the steps from
 * state to state.
 */

/** Neither a sentence nor a line is looked at beyond this many tokens in one piece. */
export const longestChain = 400;
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

/** Space for the sums over chains, used again from sentence to sentence. */
export interface Lattice {
	readonly alpha: Float64Array;
	readonly beta: Float64Array;
	readonly psi: Float64Array;
	readonly scale: Float64Array;
	/** Exponentials of the weights of `steps`. */
	readonly weights: Float64Array;
	/** The same, those that lead to one state side by side. */
	readonly weightsInto: Float64Array;
}

const firsts = Uint8Array.from(steps, ([first]) => first);
const seconds = Uint8Array.from(steps, ([, second]) => second);
/** How many steps lead from each state; `steps` has them one state after the other. */
const stepsFrom = Uint8Array.from({ length: states }, (_, state) =>
	steps.reduce((count, [first]) => count + (first === state ? 1 : 0), 0)
);
/** The same steps by where they lead: their places in `steps`, the states they come from, and where those of each state begin. */
const into = [...steps.keys()].sort((a, b) => (seconds[a] ?? 0) - (seconds[b] ?? 0) || a - b);
const intoFirsts = Uint8Array.from(into, (step) => firsts[step] ?? 0);
const intoFrom = Uint8Array.from({ length: states + 1 }, (_, state) =>
	into.reduce((count, step) => count + ((seconds[step] ?? 0) < state ? 1 : 0), 0)
);
/** What lies ahead of each state of the next token, used again from token to token. */
const onward = new Float64Array(states);

/** `transitions` are logarithmic weights of `steps`. */
export function latticeFor(transitions: ArrayLike<number>, longest = longestChain): Lattice {
	const cells = longest * states;
	const lattice = {
		alpha: new Float64Array(cells),
		beta: new Float64Array(cells),
		psi: new Float64Array(cells),
		scale: new Float64Array(longest),
		weights: new Float64Array(steps.length),
		weightsInto: new Float64Array(steps.length)
	};
	weigh(lattice, transitions);
	return lattice;
}

/** Takes the logarithmic weights of `steps` for all that is filled from now on. */
export function weigh({ weights, weightsInto }: Lattice, transitions: ArrayLike<number>): void {
	for (let at = 0; at < steps.length; at += 1) {
		weights[at] = Math.exp(transitions[at] ?? 0);
		weightsInto[at] = Math.exp(transitions[into[at] ?? 0] ?? 0);
	}
}

/** Sums over all chains, forwards and backwards; gives the logarithm of the total. */
export function fill(lattice: Lattice, emissions: ArrayLike<number>, length: number): number {
	const total = fillForwards(lattice, emissions, length);
	fillBackwards(lattice, length);
	return total;
}

function fillForwards(
	{ alpha, psi, scale, weightsInto }: Lattice,
	emissions: ArrayLike<number>,
	length: number
): number {
	let total = 0;
	for (let at = 0; at < length; at += 1) {
		const here = at * states;
		total += fillPsi(psi, here, emissions, at * emissionWidth);
		let sum = 0;
		for (let state = 0; state < states; state += 1) {
			const reached =
				at > 0 ? flowInto(state, alpha, here - states, weightsInto) : canOpen(state) ? 1 : 0;
			const value = at === length - 1 && !canClose(state) ? 0 : reached * (psi[here + state] ?? 0);
			alpha[here + state] = value;
			sum += value;
		}
		scale[at] = sum;
		total += Math.log(sum);
		for (let state = 0; state < states; state += 1)
			alpha[here + state] = (alpha[here + state] ?? 0) / sum;
	}
	return total;
}

/** What comes into a state from those of the token before, which begin at `base`. */
function flowInto(
	state: number,
	alpha: Float64Array,
	base: number,
	weightsInto: Float64Array
): number {
	const end = intoFrom[state + 1] ?? 0;
	let sum = 0;
	for (let step = intoFrom[state] ?? 0; step < end; step += 1)
		sum += (alpha[base + (intoFirsts[step] ?? 0)] ?? 0) * (weightsInto[step] ?? 0);
	return sum;
}

/** What a token says of each state, as exponentials; gives the logarithm of what they were divided by. */
function fillPsi(
	psi: Float64Array,
	here: number,
	emissions: ArrayLike<number>,
	base: number
): number {
	const skillMost = fillTags(skillWorth, emissions, base);
	const knowledgeMost = fillTags(knowledgeWorth, emissions, base + 3);
	for (let state = 0; state < states; state += 1)
		psi[here + state] =
			(skillWorth[skillTags[state] ?? 0] ?? 0) * (knowledgeWorth[knowledgeTags[state] ?? 0] ?? 0);
	return skillMost + knowledgeMost;
}

const skillTags = Uint8Array.from({ length: states }, (_, state) => tagIn(0, state));
const knowledgeTags = Uint8Array.from({ length: states }, (_, state) => tagIn(1, state));
const skillWorth = new Float64Array(tags);
const knowledgeWorth = new Float64Array(tags);

/** What a token says of the five tags of a layer (`states.ts` has the sums), as exponentials of which the largest is 1. */
function fillTags(worth: Float64Array, emissions: ArrayLike<number>, base: number): number {
	const inside = emissions[base] ?? 0;
	const begins = inside + (emissions[base + 1] ?? 0);
	const end = emissions[base + 2] ?? 0;
	const most = Math.max(0, begins, inside, inside + end, begins + end);
	worth[0] = Math.exp(-most);
	worth[1] = Math.exp(begins - most);
	worth[2] = Math.exp(inside - most);
	worth[3] = Math.exp(inside + end - most);
	worth[4] = Math.exp(begins + end - most);
	return most;
}

function fillBackwards({ beta, psi, scale, weights }: Lattice, length: number): void {
	const end = (length - 1) * states;
	for (let state = 0; state < states; state += 1) beta[end + state] = canClose(state) ? 1 : 0;
	for (let at = length - 2; at >= 0; at -= 1) {
		const here = at * states;
		const next = here + states;
		const factor = 1 / (scale[at + 1] ?? 1);
		for (let state = 0; state < states; state += 1)
			onward[state] = (psi[next + state] ?? 0) * (beta[next + state] ?? 0) * factor;
		let step = 0;
		for (let state = 0; state < states; state += 1) {
			let sum = 0;
			for (const end = step + (stepsFrom[state] ?? 0); step < end; step += 1)
				sum += (weights[step] ?? 0) * (onward[seconds[step] ?? 0] ?? 0);
			beta[here + state] = sum;
		}
	}
}

/** All spans that are likely enough to be chosen from, of both layers, after `fill`. */
export function candidatesIn(lattice: Lattice, length: number): Candidate[] {
	const found: Candidate[] = [];
	for (const layer of layers)
		for (let from = 0; from < length; from += 1) addFrom(lattice, length, layer, from, found);
	return found;
}

const statesByTag = layers.map((layer) =>
	[0, 1, 2, 3, 4].map((tag) =>
		[...Array(states).keys()].filter((state) => tagIn(layer, state) === tag)
	)
);
/** Steps into states that are inside or end a span of the layer. */
const goingOn = layers.map((layer) =>
	steps.flatMap(([, second], at) => ([2, 3].includes(tagIn(layer, second)) ? [at] : []))
);

/** Space for two steps along a span, used again from span to span. */
const spare = [new Float64Array(states), new Float64Array(states)] as const;

function addFrom(
	{ alpha, beta, psi, scale, weights }: Lattice,
	length: number,
	layer: Layer,
	from: number,
	found: Candidate[]
): void {
	const [, begins = [], inside = [], ends = [], alone = []] = statesByTag[layer] ?? [];
	const start = from * states;
	let single = 0;
	let open = 0;
	for (const state of alone) single += (alpha[start + state] ?? 0) * (beta[start + state] ?? 0);
	for (const state of begins) open += (alpha[start + state] ?? 0) * (beta[start + state] ?? 0);
	if (single >= leastLikely) found.push({ layer, from, to: from + 1, likely: single });
	if (open < leastLikely) return;
	let [live, onwards] = spare;
	live.fill(0);
	for (const state of begins) live[state] = alpha[start + state] ?? 0;
	for (let at = from + 1; at < length && at - from < longestSpan[layer]; at += 1) {
		onwards.fill(0);
		const here = at * states;
		for (const step of goingOn[layer] ?? []) {
			const amount = live[firsts[step] ?? 0] ?? 0;
			if (amount === 0) continue;
			const second = seconds[step] ?? 0;
			onwards[second] =
				(onwards[second] ?? 0) +
				(amount * (weights[step] ?? 0) * (psi[here + second] ?? 0)) / (scale[at] ?? 1);
		}
		let likely = 0;
		open = 0;
		for (const state of ends) {
			likely += (onwards[state] ?? 0) * (beta[here + state] ?? 0);
			onwards[state] = 0;
		}
		for (const state of inside) open += (onwards[state] ?? 0) * (beta[here + state] ?? 0);
		if (likely >= leastLikely) found.push({ layer, from, to: at + 1, likely });
		if (open < leastLikely) return;
		[live, onwards] = [onwards, live];
	}
}
