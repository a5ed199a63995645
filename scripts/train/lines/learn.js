// Weights from sequences: traits that are seen too seldom are left out, then those that weigh least, and the rest is learnt again.
import { learnChain } from './chain.js';

/** What the sources count for together, where the written postings count 1. */
const shares = /** @type {Record<string, number>} */ ({ written: 1, nyc: 0.1, tts: 0.05 });
const fewestPostings = 3;
const mostTraits = 700;
const settings = { rounds: 6, rate: 0.1, decay: 20, decayOfChanges: 5, seed: 1 };
/**
 * Weights are taken at so much of what was learnt: a point or two is lost on postings like those learnt from, and on others
 * nothing that cues read right.
 */
const caution = 0.7;
/** A weight is a letter: so many steps of this size, from -32 to 31. */
export const weightStep = 0.08;

/**
 * @typedef {{ own: Map<string, number[]>, changes: number[] }} LineWeights in steps, by trait
 * @param {readonly import('./sequences.js').Named[]} sequences @param {number} kinds
 * @returns {LineWeights}
 */
export function lineWeightsFrom(sequences, kinds) {
	const postings = postingsByTrait(sequences);
	const seen = [...postings].filter(([, count]) => count >= fewestPostings).map(([trait]) => trait);
	const first = learn(sequences, seen, kinds);
	const strength = (/** @type {string} */ trait, /** @type {number} */ at) => {
		const own = first.own.subarray(at * kinds, (at + 1) * kinds);
		return (
			own.reduce((sum, weight) => sum + weight * weight, 0) * Math.sqrt(postings.get(trait) ?? 0)
		);
	};
	const kept = seen
		.map((trait, at) => ({ trait, strength: strength(trait, at) }))
		.sort((a, b) => b.strength - a.strength)
		.slice(0, mostTraits)
		.map(({ trait }) => trait)
		.sort();
	const { own, changes } = learn(sequences, kept, kinds);
	const stepped = kept.map(
		(trait, at) =>
			/** @type {[string, number[]]} */ ([
				trait,
				[...own.subarray(at * kinds, (at + 1) * kinds)].map(inSteps)
			])
	);
	return {
		own: new Map(stepped.filter(([, weights]) => weights.some((weight) => weight !== 0))),
		changes: [...changes].map(inSteps)
	};
}

/** @param {number} weight */
const inSteps = (weight) =>
	Math.max(-32, Math.min(31, Math.round((caution * weight) / weightStep)));

/** A written posting is there twice, with gaps and without. @param {readonly import('./sequences.js').Named[]} sequences */
function postingsByTrait(sequences) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const { names, source } of sequences)
		for (const trait of new Set(names.flat()))
			counts.set(trait, (counts.get(trait) ?? 0) + (source === 'written' ? 0.5 : 1));
	return counts;
}

/** @param {readonly import('./sequences.js').Named[]} sequences @param {readonly string[]} traits @param {number} kinds */
function learn(sequences, traits, kinds) {
	const numbers = new Map(traits.map((trait, at) => [trait, at]));
	const count = (/** @type {string} */ source) =>
		sequences.filter((one) => one.source === source).length;
	const written = count('written') || sequences.length;
	const worths = new Map(
		Object.entries(shares).map(([source, share]) => [
			source,
			(share * written) / (count(source) || 1)
		])
	);
	return learnChain(
		sequences.map(({ names, ...sequence }) => ({
			...sequence,
			worth: worths.get(sequence.source) ?? 0,
			traits: names.map((own) => own.flatMap((trait) => numbers.get(trait) ?? []))
		})),
		{ ...settings, count: traits.length, kinds }
	);
}
