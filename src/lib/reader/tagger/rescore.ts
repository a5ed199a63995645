import type { Candidate } from './candidates';
import { eachEndFeature, eachOtherFeature, eachStartFeature } from './span-features';
import type { Layer } from './states';
import type { Lexicon, Token } from './token';

/** Largest likelihood that is taken at its word. */
const mostSure = 0.999;

/** What features of spans are worth. */
export interface SpanWeights {
	/** The weight of a feature, given by its hash, in whole steps. */
	stepsOf(feature: number): number;
	/** The size of a step. */
	readonly step: number;
}

/**
 * How likely candidates are by a second look, at each as a whole: a logistic regression over the odds of the chain and
 * `span-features.ts`. What follows from a start or an end alone is summed up once for all candidates that share it. Gives
 * logarithms of odds.
 */
export function secondOdds(
	candidates: readonly Candidate[],
	tokens: readonly Token[],
	lexicon: Lexicon,
	{ stepsOf, step }: SpanWeights
): Float64Array {
	const starts: (number | undefined)[] = [];
	const ends: (number | undefined)[] = [];
	let sum = 0;
	const add = (feature: number): void => void (sum += stepsOf(feature));
	const startOf = (layer: Layer, from: number): number => {
		sum = 0;
		eachStartFeature(tokens, layer, from, add);
		return sum;
	};
	const endOf = (layer: Layer, to: number): number => {
		sum = 0;
		eachEndFeature(tokens, layer, to, add);
		return sum;
	};
	return Float64Array.from(candidates, (candidate) => {
		const { layer, from, to, likely } = candidate;
		const start = (starts[2 * from + layer] ??= startOf(layer, from));
		const end = (ends[2 * to + layer] ??= endOf(layer, to));
		sum = 0;
		eachOtherFeature(tokens, candidate, candidates, lexicon, add);
		return oddsOf(likely) + step * (start + end + sum);
	});
}

/** The logarithm of the odds of a likelihood. */
export function oddsOf(likely: number): number {
	const share = Math.min(mostSure, likely);
	return Math.log(share / (1 - share));
}
