// A chain of kinds over the lines of a text: what cues and prices say is given, what traits and changes of kind add to it is
// learnt, by AdaGrad on the likelihood of the kinds that are right. Weights are drawn to nothing, so that what was seen
// seldom leaves the present answer as it is.
import { randomOf } from '../random.js';

/**
 * @typedef {object} Sequence
 * @property {string} source @property {string} set @property {string} id
 * @property {number} worth what it counts for in learning
 * @property {readonly (readonly number[])[]} traits numbers of the traits of each unit
 * @property {readonly (readonly number[])[]} given what cues say for each kind, unit by unit
 * @property {readonly number[]} prices
 * @property {readonly (readonly number[] | undefined)[]} right the kinds that are right, where that is known
 *
 * @typedef {{ own: Float64Array, changes: Float64Array }} Weights `own` by trait and kind, `changes` by kind before and after
 * @typedef {{ count: number, kinds: number, rounds: number, rate: number, decay: number, decayOfChanges: number, seed: number }} Settings
 */

/** @param {readonly Sequence[]} sequences @param {Settings} settings @returns {Weights} */
export function learnChain(sequences, settings) {
	const { count, kinds, rounds, rate, decay, decayOfChanges, seed } = settings;
	const weights = {
		own: new Float64Array(count * kinds),
		changes: new Float64Array(kinds * kinds)
	};
	const squares = {
		own: new Float64Array(count * kinds),
		changes: new Float64Array(kinds * kinds)
	};
	const random = randomOf(seed);
	const order = sequences.map((_, at) => at);
	const total = sequences.reduce((sum, { worth }) => sum + worth, 0);
	for (let round = 0; round < rounds; round += 1) {
		for (let at = order.length - 1; at > 0; at -= 1) {
			const other = Math.floor(random() * (at + 1));
			[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
		}
		for (const at of order) {
			const sequence = sequences[at];
			if (sequence)
				step(sequence, weights, squares, {
					kinds,
					rate,
					decay: (decay * sequence.worth) / total,
					decayOfChanges: (decayOfChanges * sequence.worth) / total
				});
		}
	}
	return weights;
}

/** @param {Sequence} sequence @param {Weights} weights @param {number} kinds */
export function scoresOf(sequence, weights, kinds) {
	return sequence.traits.map((traits, at) => {
		const scores = Float64Array.from(sequence.given[at] ?? []);
		for (const trait of traits)
			for (let kind = 0; kind < kinds; kind += 1)
				scores[kind] = (scores[kind] ?? 0) + (weights.own[trait * kinds + kind] ?? 0);
		return scores;
	});
}

/** @param {Sequence} sequence @param {Weights} weights @param {Weights} squares @param {any} settings */
function step(sequence, weights, squares, { kinds, rate, decay, decayOfChanges }) {
	const scores = scoresOf(sequence, weights, kinds);
	const all = expected(sequence, scores, weights.changes, kinds, false);
	const right = expected(sequence, scores, weights.changes, kinds, true);
	/** @type {Map<number, Float64Array>} */
	const sums = new Map();
	sequence.traits.forEach((traits, at) => {
		for (const trait of traits) {
			let sum = sums.get(trait);
			if (!sum) sums.set(trait, (sum = new Float64Array(kinds)));
			for (let kind = 0; kind < kinds; kind += 1)
				sum[kind] =
					(sum[kind] ?? 0) +
					(right.own[at * kinds + kind] ?? 0) -
					(all.own[at * kinds + kind] ?? 0);
		}
	});
	/** @param {Float64Array} to @param {Float64Array} square @param {number} at @param {number} slope */
	const move = (to, square, at, slope) => {
		square[at] = (square[at] ?? 0) + slope * slope;
		to[at] = (to[at] ?? 0) + (rate * slope) / (Math.sqrt(square[at] ?? 0) + 1e-3);
	};
	for (const [trait, sum] of sums)
		for (let kind = 0; kind < kinds; kind += 1) {
			const at = trait * kinds + kind;
			move(
				weights.own,
				squares.own,
				at,
				(sum[kind] ?? 0) * sequence.worth - decay * (weights.own[at] ?? 0)
			);
		}
	for (let at = 0; at < kinds * kinds; at += 1)
		move(
			weights.changes,
			squares.changes,
			at,
			((right.changes[at] ?? 0) - (all.changes[at] ?? 0)) * sequence.worth -
				decayOfChanges * (weights.changes[at] ?? 0)
		);
}

/**
 * How likely each kind of each unit is, and how often each change of kind is to be expected; among right answers only, or all.
 * @param {Sequence} sequence @param {readonly Float64Array[]} scores @param {Float64Array} changes @param {number} kinds @param {boolean} isRight
 */
export function expected({ right, prices }, scores, changes, kinds, isRight) {
	const count = scores.length;
	const own = new Float64Array(count * kinds);
	const sums = new Float64Array(kinds * kinds);
	const ahead = new Float64Array(count * kinds);
	const back = new Float64Array(count * kinds);
	const kept = scores.map((row, at) => {
		const allowed = isRight ? right[at] : undefined;
		const most = Math.max(...row);
		return row.map((score, kind) =>
			allowed && !allowed.includes(kind) ? 0 : Math.exp(score - most)
		);
	});
	const stay = Float64Array.from(changes, (change) => Math.exp(change));
	const paid = prices.map((price) => Math.exp(-price));
	/** @param {number} at @param {number} from @param {number} to */
	const link = (at, from, to) =>
		(stay[from * kinds + to] ?? 0) * (from === to ? 1 : (paid[at] ?? 0));
	/** @param {Float64Array} row @param {number} at */
	const level = (row, at) => {
		let sum = 0;
		for (let kind = 0; kind < kinds; kind += 1) sum += row[at * kinds + kind] ?? 0;
		for (let kind = 0; kind < kinds; kind += 1)
			row[at * kinds + kind] = (row[at * kinds + kind] ?? 0) / (sum || 1);
	};
	for (let at = 0; at < count; at += 1) {
		for (let to = 0; to < kinds; to += 1) {
			let sum = at === 0 ? 1 : 0;
			if (at > 0)
				for (let from = 0; from < kinds; from += 1)
					sum += (ahead[(at - 1) * kinds + from] ?? 0) * link(at, from, to);
			ahead[at * kinds + to] = sum * (kept[at]?.[to] ?? 0);
		}
		level(ahead, at);
	}
	for (let at = count - 1; at >= 0; at -= 1) {
		for (let from = 0; from < kinds; from += 1) {
			let sum = at === count - 1 ? 1 : 0;
			if (at < count - 1)
				for (let to = 0; to < kinds; to += 1)
					sum +=
						link(at + 1, from, to) * (kept[at + 1]?.[to] ?? 0) * (back[(at + 1) * kinds + to] ?? 0);
			back[at * kinds + from] = sum;
		}
		level(back, at);
	}
	for (let at = 0; at < count; at += 1) {
		for (let kind = 0; kind < kinds; kind += 1)
			own[at * kinds + kind] = (ahead[at * kinds + kind] ?? 0) * (back[at * kinds + kind] ?? 0);
		level(own, at);
		if (at === 0) continue;
		let sum = 0;
		const here = new Float64Array(kinds * kinds);
		for (let from = 0; from < kinds; from += 1)
			for (let to = 0; to < kinds; to += 1) {
				const both =
					(ahead[(at - 1) * kinds + from] ?? 0) *
					link(at, from, to) *
					(kept[at]?.[to] ?? 0) *
					(back[at * kinds + to] ?? 0);
				here[from * kinds + to] = both;
				sum += both;
			}
		for (let pair = 0; pair < here.length; pair += 1)
			sums[pair] = (sums[pair] ?? 0) + (here[pair] ?? 0) / (sum || 1);
	}
	return { own, changes: sums };
}
