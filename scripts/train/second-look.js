// @ts-nocheck: loops over arrays of numbers, where a check of each access would say nothing and cost much.
// Learns the second look at candidates (`reader/tagger/rescore.ts`) and the trees that go on from there (`trees.ts`). The
// candidates of each posting come from a chain that has not seen it, as those of new postings will.
import { emissionsOf } from './chain.js';
import { lexiconOf } from './learn.js';
import { randomOf } from './random.js';
import { cutsOf, growTrees } from './trees.js';

const leastSeen = 4;
const rounds = 8;
const rate = 0.05;
const decay = 40;
/** Trees a layer; more change nothing. */
const treesPerLayer = 80;

/** Which fold each sentence is in, by its posting. @param {readonly import('./corpus.js').Sentence[]} sentences @param {number} folds */
export function foldsOf(sentences, folds) {
	const postings = [...new Set(sentences.map(postingOf))];
	const foldOf = new Map(postings.map((posting, at) => [posting, at % folds]));
	return sentences.map((sentence) => foldOf.get(postingOf(sentence)) ?? 0);
}

/**
 * @param {any} source @param {any} ground
 * @param {readonly import('./corpus.js').Sentence[]} sentences
 * @param {readonly import('./chain.js').Example[]} examples of the sentences
 * @param {readonly number[]} foldOf of the sentences
 * @param {readonly { weights: Float64Array, transitions: Float64Array }[]} chains that have not seen the fold of their place
 * @param {number} seed
 */
export function learnSpans(source, ground, sentences, examples, foldOf, chains, seed) {
	const lexicon = lexiconOf(source, ground);
	const sights = sentences.map((sentence, at) =>
		sightOf(source, lexicon, sentence, examples[at], chains[foldOf[at]])
	);
	const spans = regression(casesOf(sights), seed);
	// The trees look at odds that a second look gives which has not seen the posting either.
	chains.forEach((_, fold) => {
		const held = regression(casesOf(sights.filter((_, at) => foldOf[at] !== fold)), seed);
		sights.forEach((sight, at) => {
			if (foldOf[at] !== fold) return;
			sight.odds = Float64Array.from(sight.cases, ({ odds, features }) =>
				features.reduce((sum, feature) => sum + (held.get(feature) ?? 0), odds)
			);
		});
	});
	return { spans, ...learnTrees(source, sentences, sights, seed) };
}

/** What can be learnt from: nothing of a layer that its sentence does not count for. */
function casesOf(sights) {
	return sights.flatMap(({ cases }) => cases.filter(({ isWorth }) => isWorth));
}

/** Trees for skill and knowledge in sentences alone, then for both in sentences among others. */
function learnTrees(source, sentences, sights, seed) {
	const traits = source.traitsAlone + source.traitsAround;
	const row = new Float32Array(traits);
	/** By layer. */
	const rows = [[], []];
	const odds = [[], []];
	const right = [[], []];
	for (const part of postingsOf(sentences, sights)) {
		const writeAround = source.aroundOf(part.map(source.expectedOf));
		part.forEach((sight, place) =>
			source.eachTraits(sight, row, ({ layer }, at) => {
				if (!sight.cases[at].isWorth) return;
				writeAround(place, layer, row);
				rows[layer].push(Float32Array.from(row));
				odds[layer].push(sight.odds[at]);
				right[layer].push(sight.cases[at].isRight ? 1 : 0);
			})
		);
	}
	const cuts = cutsOf(rows.flat(), source.cutsPerTrait);
	const parts = [source.traitsAlone, traits].flatMap((count) =>
		source.layers.map((layer) =>
			growTrees(rows[layer], Uint8Array.from(right[layer]), Float64Array.from(odds[layer]), cuts, {
				traits: count,
				trees: treesPerLayer,
				seed,
				shape: source
			})
		)
	);
	return {
		cuts: cuts.flatMap((list) => [...list]),
		trees: Uint8Array.from(parts.flatMap((part) => [...part]))
	};
}

/** The sentences of each posting that have tokens. */
function postingsOf(sentences, sights) {
	const postings = new Map();
	sentences.forEach((sentence, at) => {
		if (sentence.tokens.length === 0) return;
		const posting = postingOf(sentence);
		postings.set(posting, [...(postings.get(posting) ?? []), sights[at]]);
	});
	return [...postings.values()];
}

/** The parts of the data number their postings alike. @param {import('./corpus.js').Sentence} sentence */
function postingOf({ doc, part }) {
	return `${part}/${doc}`;
}

/** What is seen of a sentence, and its candidates as cases to learn from. */
function sightOf(source, lexicon, sentence, example, { weights, transitions }) {
	const { length } = example;
	const tokens = sentence.tokens.map((token) => source.tokenOf(token, lexicon));
	const sight = {
		tokens,
		candidates: [],
		odds: new Float64Array(),
		cases: []
	};
	if (length === 0) return sight;
	const lattice = source.latticeFor(transitions, length);
	const emissions = new Float64Array(length * source.emissionWidth);
	emissionsOf(weights, example, source.emissionWidth, emissions);
	source.fill(lattice, emissions, length);
	sight.candidates = source.candidatesIn(lattice, length);
	sight.cases = sight.candidates.map((candidate) => {
		const features = [];
		source.eachSpanFeature(tokens, candidate, sight.candidates, lexicon, (feature) =>
			features.push(feature & source.featureMask)
		);
		return {
			odds: source.oddsOf(candidate.likely),
			isWorth: example.worth[candidate.layer * (source.emissionWidth / 2)] > 0,
			isRight: isSpan(sentence, candidate),
			features
		};
	});
	return sight;
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
