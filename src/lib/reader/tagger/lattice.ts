import { canClose, canOpen, emissionWidth, states, steps, tagIn, tags } from './states';

/**
 * A linear chain (Lafferty et al. 2001) over the states of both layers: what tokens say, and weights of the steps from
 * state to state.
 */

/** Neither a sentence nor a line is looked at beyond this many tokens in one piece. */
export const longestChain = 400;
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

/**
 * States of which each leads to the same others, and those others: a layer with an open span goes on or ends it, one without
 * stays outside or begins one. Four groups for two layers hold all steps.
 */
interface Group {
	readonly sources: Uint8Array;
	readonly targets: Uint8Array;
}

const everyState = [...Array(states).keys()];
const nextOf = everyState.map((state) =>
	steps.flatMap(([first, second]) => (first === state ? [second] : []))
);
const groups: readonly Group[] = [...new Set(nextOf.map(String))].map((next) => ({
	sources: Uint8Array.from(everyState.filter((state) => String(nextOf[state]) === next)),
	targets: Uint8Array.from(next.split(','), Number)
}));
/** Where the steps of each state begin, which lie side by side in `steps`. */
const stepsFrom = Uint8Array.from(everyState, (state) =>
	steps.findIndex(([first]) => first === state)
);
/** The same steps by where they lead: their places in `steps`, and where those to each state begin. */
const into = [...steps.keys()].sort((a, b) => (steps[a]?.[1] ?? 0) - (steps[b]?.[1] ?? 0) || a - b);
const stepsInto = Uint8Array.from(everyState, (state) =>
	into.findIndex((step) => steps[step]?.[1] === state)
);
/** What lies ahead of each state of the next token. */
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
		if (at === 0)
			for (let state = 0; state < states; state += 1) alpha[state] = canOpen(state) ? 1 : 0;
		else
			for (const { sources, targets } of groups)
				passOn(alpha, here - states, sources, weightsInto, stepsInto, alpha, here, targets);
		let sum = 0;
		for (let cell = here; cell < here + states; cell += 1) {
			const value = (alpha[cell] ?? 0) * (psi[cell] ?? 0);
			alpha[cell] = value;
			sum += value;
		}
		if (at === length - 1) sum = close(alpha, here);
		scale[at] = sum;
		total += Math.log(sum);
		for (let cell = here; cell < here + states; cell += 1) alpha[cell] = (alpha[cell] ?? 0) / sum;
	}
	return total;
}

/** Leaves nothing of the states that no sentence ends with; gives the sum of the others. */
function close(alpha: Float64Array, here: number): number {
	let sum = 0;
	for (let state = 0; state < states; state += 1) {
		if (!canClose(state)) alpha[here + state] = 0;
		sum += alpha[here + state] ?? 0;
	}
	return sum;
}

/**
 * Gives each of the states `to`, cells of `result` from `there` on, the weighed sum of the states `from`, cells of `amounts`
 * from `here` on: four, six or nine, written out as a loop over so few costs more than the sums. The weights for a state lie
 * side by side from `places` on.
 */
function passOn(
	amounts: Float64Array,
	here: number,
	from: Uint8Array,
	weights: Float64Array,
	places: Uint8Array,
	result: Float64Array,
	there: number,
	to: Uint8Array
): void {
	const count = from.length;
	const amountAt = (at: number): number => amounts[here + (from[at] ?? 0)] ?? 0;
	const a = amountAt(0);
	const b = amountAt(1);
	const c = amountAt(2);
	const d = amountAt(3);
	const e = count > 4 ? amountAt(4) : 0;
	const f = count > 4 ? amountAt(5) : 0;
	const g = count > 6 ? amountAt(6) : 0;
	const h = count > 6 ? amountAt(7) : 0;
	const i = count > 6 ? amountAt(8) : 0;
	for (let at = 0; at < to.length; at += 1) {
		const state = to[at] ?? 0;
		const place = places[state] ?? 0;
		const weight = (step: number): number => weights[place + step] ?? 0;
		let sum = a * weight(0) + b * weight(1) + c * weight(2) + d * weight(3);
		if (count > 4) sum = sum + e * weight(4) + f * weight(5);
		if (count > 6) sum = sum + g * weight(6) + h * weight(7) + i * weight(8);
		result[there + state] = sum;
	}
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
		for (const { sources, targets } of groups)
			passOn(onward, 0, targets, weights, stepsFrom, beta, here, sources);
	}
}
