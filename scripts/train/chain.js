// @ts-nocheck: loops over arrays of numbers, where a check of each access would say nothing and cost much.
// Learns the weights of the chain (`reader/tagger/lattice.ts`): stochastic gradients of the likelihood, step sizes by
// AdaGrad (Duchi et al. 2011), weights of the last rounds averaged.
import { randomOf } from './random.js';

/**
 * A sentence ready for learning: features of token `at` are `ids[starts[at]]` up to `ids[starts[at + 1]]`; `worth` has what it
 * counts for, a number for each of the `emissionWidth`.
 * @typedef {{ length: number, starts: Int32Array, ids: Int32Array, gold: Uint8Array, worth: Float64Array }} Example
 */

/**
 * @param {readonly Example[]} examples
 * @param {number} features how many there are
 * @param {any} chain the modules `reader/tagger/lattice.ts` and `states.ts`
 * @param {{ rounds: number, rate: number, decay: number, seed: number }} options
 */
export function learnChain(examples, features, chain, { rounds, rate, decay, seed }) {
	const { emissionWidth: width, states, steps, holds, latticeFor, fill, weigh } = chain;
	const weights = new Float32Array(features * width);
	const squares = new Float32Array(features * width);
	const transitions = new Float64Array(steps.length);
	const transitionSquares = new Float64Array(steps.length).fill(1e-6);
	const sums = new Float64Array(features * width);
	const transitionSums = new Float64Array(steps.length);
	const shares = decayShares(examples, features);
	const random = randomOf(seed);
	const order = examples.map((_, at) => at);
	const longest = Math.max(...examples.map(({ length }) => length));
	const lattice = latticeFor(transitions, longest);
	const emissions = new Float64Array(longest * width);
	const slope = new Float64Array(width);
	const averagedFrom = Math.floor(rounds / 2);
	const stepOf = new Int32Array(states * states).fill(-1);
	steps.forEach(([first, second], at) => (stepOf[first * states + second] = at));
	for (let round = 0; round < rounds; round += 1) {
		for (let at = order.length - 1; at > 0; at -= 1) {
			const other = Math.floor(random() * (at + 1));
			[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
		}
		for (const index of order) {
			const example = examples[index];
			if (!example || example.length === 0) continue;
			const { length, starts, ids, gold, worth } = example;
			weigh(lattice, transitions);
			emissionsOf(weights, example, width, emissions);
			fill(lattice, emissions, length);
			learnTransitions(
				lattice,
				example,
				states,
				steps,
				stepOf,
				transitions,
				transitionSquares,
				rate
			);
			for (let at = 0; at < length; at += 1) {
				slope.fill(0);
				for (let state = 0; state < states; state += 1) {
					const cell = at * states + state;
					const share = lattice.alpha[cell] * lattice.beta[cell] - (state === gold[at] ? 1 : 0);
					for (let part = 0; part < width; part += 1)
						slope[part] += worth[part] * share * holds[state][part];
				}
				if (slope.every((part) => Math.abs(part) < 1e-4)) continue;
				for (let place = starts[at]; place < starts[at + 1]; place += 1) {
					const id = ids[place];
					for (let part = 0; part < width; part += 1) {
						const cell = id * width + part;
						const change = slope[part] + decay * shares[id] * weights[cell];
						squares[cell] += change * change;
						weights[cell] -= (rate * change) / Math.sqrt(squares[cell] + 1e-6);
					}
				}
			}
		}
		if (round < averagedFrom) continue;
		for (let at = 0; at < weights.length; at += 1) sums[at] += weights[at];
		for (let at = 0; at < transitions.length; at += 1) transitionSums[at] += transitions[at];
	}
	const count = rounds - averagedFrom;
	return {
		weights: sums.map((sum) => sum / count),
		transitions: transitionSums.map((sum) => sum / count)
	};
}

/** @param {Float32Array} weights @param {Example} example @param {number} width @param {Float64Array} into */
export function emissionsOf(weights, { length, starts, ids }, width, into) {
	into.fill(0, 0, length * width);
	for (let at = 0; at < length; at += 1)
		for (let place = starts[at]; place < starts[at + 1]; place += 1)
			for (let tag = 0; tag < width; tag += 1)
				into[at * width + tag] += weights[ids[place] * width + tag];
}

/**
 * @param {any} lattice @param {Example} example @param {number} states
 * @param {readonly (readonly [number, number])[]} steps @param {Int32Array} stepOf
 * @param {Float64Array} transitions @param {Float64Array} squares @param {number} rate
 */
function learnTransitions(
	{ alpha, beta, psi, scale, weights },
	{ length, gold },
	states,
	steps,
	stepOf,
	transitions,
	squares,
	rate
) {
	const slope = new Float64Array(steps.length);
	for (let at = 1; at < length; at += 1) {
		for (let step = 0; step < steps.length; step += 1) {
			const [first, second] = steps[step];
			const share = alpha[(at - 1) * states + first];
			if (share === 0) continue;
			const cell = at * states + second;
			slope[step] += (share * weights[step] * psi[cell] * beta[cell]) / scale[at];
		}
		slope[stepOf[gold[at - 1] * states + gold[at]]] -= 1;
	}
	for (let at = 0; at < slope.length; at += 1) {
		if (slope[at] === 0) continue;
		squares[at] += slope[at] * slope[at];
		transitions[at] -= (rate * slope[at]) / Math.sqrt(squares[at]);
	}
}

/**
 * What is decayed each time a feature is seen, so that all decay alike in a round.
 * @param {readonly Example[]} examples @param {number} features
 */
function decayShares(examples, features) {
	const shares = new Float32Array(features);
	for (const { ids } of examples) for (const id of ids) shares[id] += 1;
	return shares.map((count) => 1 / Math.max(1, count));
}
