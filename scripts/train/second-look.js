// @ts-nocheck: loops over arrays of numbers, where a check of each access would say nothing and cost much.
// Learns the second look at candidates (`reader/tagger/rescore.ts`). The candidates of each posting come from a chain that
// has not seen it, as those of new postings will.
import { emissionsOf } from './chain.js';
import { lexiconOf } from './learn.js';
import { randomOf } from './random.js';

const folds = 4;
const leastSeen = 4;
const rounds = 8;
const rate = 0.05;
const decay = 40;

/**
 * @param {any} source @param {any} ground
 * @param {readonly import('./corpus.js').Sentence[]} sentences
 * @param {readonly import('./chain.js').Example[]} examples of the sentences
 * @param {number} seed
 * @param {(examples: readonly import('./chain.js').Example[]) => { weights: Float64Array, transitions: Float64Array }} learn
 * @returns {Map<number, number>} weights by feature
 */
export function learnSpans(source, ground, sentences, examples, seed, learn) {
	const postings = [...new Set(sentences.map(postingOf))];
	const foldOf = new Map(postings.map((posting, at) => [posting, at % folds]));
	/** @type {{ odds: number, isRight: boolean, features: number[] }[]} */
	const cases = [];
	const lexicon = lexiconOf(ground);
	for (let fold = 0; fold < folds; fold += 1) {
		const isHeld = (/** @type {number} */ at) => foldOf.get(postingOf(sentences[at])) === fold;
		const chain = learn(examples.filter((_, at) => !isHeld(at)));
		sentences.forEach((sentence, at) => {
			if (isHeld(at)) cases.push(...casesOf(source, lexicon, sentence, examples[at], chain));
		});
	}
	return regression(cases, seed);
}

/** The parts of the data number their postings alike. @param {import('./corpus.js').Sentence} sentence */
function postingOf({ doc, part }) {
	return `${part}/${doc}`;
}

function casesOf(source, lexicon, sentence, example, { weights, transitions }) {
	const { length } = example;
	if (length === 0) return [];
	const lattice = source.latticeFor(transitions, length);
	const emissions = new Float64Array(length * source.emissionWidth);
	emissionsOf(weights, example, source.emissionWidth, emissions);
	source.fill(lattice, emissions, length);
	const candidates = source.candidatesIn(lattice, length);
	const rivals = source.rivalsOf(candidates);
	const tokens = sentence.tokens.map((token) => source.tokenOf(token, lexicon));
	return candidates.map((candidate) => {
		const features = [];
		source.eachSpanFeature(tokens, candidate, rivals, lexicon, (feature) =>
			features.push(feature & source.featureMask)
		);
		return {
			odds: source.oddsOf(candidate.likely),
			isRight: isSpan(sentence, candidate),
			features
		};
	});
}

function isSpan({ skill, knowledge }, { layer, from, to }) {
	const tags = layer === 0 ? skill : knowledge;
	if (tags[from] !== 'B' || tags[to] === 'I') return false;
	return tags.slice(from + 1, to).every((tag) => tag === 'I');
}

/** Logistic regression on top of the odds; steps by AdaGrad, weights of the later rounds averaged. */
function regression(cases, seed) {
	const counts = new Map();
	for (const { features } of cases)
		for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const kept = [...counts].filter(([, count]) => count >= leastSeen);
	const ids = new Map(kept.map(([feature], id) => [feature, id]));
	const shares = Float64Array.from(kept, ([, count]) => decay / count);
	const rows = cases.map(({ features }) =>
		features.map((feature) => ids.get(feature)).filter((id) => id !== undefined)
	);
	const weights = new Float64Array(kept.length);
	const squares = new Float64Array(kept.length);
	const sums = new Float64Array(kept.length);
	const random = randomOf(seed);
	const order = cases.map((_, at) => at);
	for (let round = 0; round < rounds; round += 1) {
		for (let at = order.length - 1; at > 0; at -= 1) {
			const other = Math.floor(random() * (at + 1));
			[order[at], order[other]] = [order[other], order[at]];
		}
		for (const at of order) {
			let sum = cases[at].odds;
			for (const id of rows[at]) sum += weights[id];
			const error = 1 / (1 + Math.exp(-sum)) - (cases[at].isRight ? 1 : 0);
			for (const id of rows[at]) {
				const slope = error + shares[id] * weights[id];
				squares[id] += slope * slope;
				weights[id] -= (rate * slope) / Math.sqrt(squares[id] + 1e-6);
			}
		}
		if (round >= rounds / 2)
			for (let id = 0; id < sums.length; id += 1) sums[id] += weights[id] / (rounds / 2);
	}
	return new Map(kept.map(([feature], id) => [feature, sums[id]]));
}
