import type { Candidate } from './lattice';
import { eachSpanFeature, rivalsOf } from './span-features';
import type { Lexicon, Token } from './token';

/** Largest likelihood that is taken at its word. */
const mostSure = 0.999;

/**
 * How likely candidates are by a second look, at each as a whole: a logistic regression over the odds of the chain and
 * `span-features.ts`. `worth` is the weight of a feature. Gives logarithms of odds.
 */
export function secondOdds(
	candidates: readonly Candidate[],
	tokens: readonly Token[],
	lexicon: Lexicon,
	worth: (feature: number) => number
): Float64Array {
	const rivals = rivalsOf(candidates);
	return Float64Array.from(candidates, (candidate) => {
		let sum = oddsOf(candidate.likely);
		eachSpanFeature(tokens, candidate, rivals, lexicon, (feature) => (sum += worth(feature)));
		return sum;
	});
}

/** The logarithm of the odds of a likelihood. */
export function oddsOf(likely: number): number {
	const share = Math.min(mostSure, likely);
	return Math.log(share / (1 - share));
}
