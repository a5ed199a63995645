// @ts-nocheck: loops over arrays of numbers, where a check of each access would say nothing and cost much.
// From labelled sentences and a lexicon to a chain and its file of weights.
import { importSource } from '../import-source.js';
import { learnChain } from './chain.js';
import { foldsOf, learnSpans } from './second-look.js';
import { weightsFile } from './weights-file.js';

const leastSeenFeature = 3;
/** Features in the file. They are chosen by a first learning with all of them and then learnt again. */
const mostFeatures = 49_500;
/** Found on the development part with weights from the training part alone; `DESIGN.md` has the others that were tried. */
const learning = { rounds: 6, rate: 0.02, decay: 10 };
/** Skill and knowledge, in sentences alone and among others; found on held-out folds of the training part. */
const thresholds = [0.22, 0.3, 0.24, 0.3];
/** What a sentence counts for that does not say. */
const wholeWorth = { skill: 1, knowledge: 1 };
/** The chain is the mean of as many, each learnt without one part of the postings. */
const folds = 8;

/**
 * What is known without labels: classes of words, classes by word vectors by the bits of a word's hash, bits of lists by
 * the hash of a name.
 * @typedef {object} Ground
 * @property {Map<string, number[]>} classes
 * @property {Map<number, readonly number[]>} fields
 * @property {Map<number, number>} lists
 */

/** The parts of the reader that learning goes by. */
export async function taggerSource() {
	const folder = 'src/lib/reader/tagger';
	const modules = await Promise.all(
		[
			'hash',
			'word',
			'token',
			'features',
			'blocks',
			'ground',
			'lattice',
			'candidates',
			'states',
			'tokens',
			'span-features',
			'rescore',
			'span-traits',
			'trees'
		].map((name) => importSource(`${folder}/${name}.ts`))
	);
	return Object.assign({}, ...modules);
}

/**
 * @param {any} source what `taggerSource` gives
 * @param {Ground} ground
 * @param {readonly import('./corpus.js').Sentence[]} sentences
 * @param {number} seed
 */
export function weightsFrom(source, ground, sentences, seed) {
	const rows = featureRows(source, ground, sentences);
	const all = seenFeatures(rows);
	const examplesWith = (/** @type {Map<number, number>} */ ids) =>
		sentences.map((sentence, at) => exampleOf(sentence, rows[at], ids, source));
	const learn = (examples, ids) => learnChain(examples, ids.size, source, { ...learning, seed });
	const kept = strongest(all, learn(examplesWith(all), all).weights, source.emissionWidth);
	const examples = examplesWith(kept);
	const foldOf = foldsOf(sentences, folds);
	const chains = Array.from({ length: folds }, (_, fold) =>
		learn(
			examples.filter((__, at) => foldOf[at] !== fold),
			kept
		)
	);
	const looks = learnSpans(source, ground, sentences, examples, foldOf, chains, seed);
	const features = [...kept.keys()];
	return weightsFile(
		{ ...ground, features, ...meanOf(chains), ...looks, thresholds },
		source.weightsVersion
	);
}

/** @param {readonly { weights: Float64Array, transitions: Float64Array }[]} chains */
function meanOf(chains) {
	const mean = (/** @type {readonly Float64Array[]} */ lists) =>
		lists[0].map((_, at) => lists.reduce((sum, list) => sum + list[at], 0) / lists.length);
	return {
		weights: mean(chains.map(({ weights }) => weights)),
		transitions: mean(chains.map(({ transitions }) => transitions))
	};
}

/**
 * @param {any} source @param {Ground} ground
 * @param {readonly import('./corpus.js').Sentence[]} sentences
 */
export function featureRows(source, ground, sentences) {
	const { featuresOf, tokenOf, featureMask } = source;
	const lexicon = lexiconOf(source, ground);
	return sentences.map(({ tokens }) =>
		featuresOf(
			tokens.map((token) => tokenOf(token, lexicon)),
			lexicon
		).map((hashes) => hashes.map((hash) => hash & featureMask))
	);
}

/** @param {any} source @param {Ground} ground */
export function lexiconOf({ featureMask }, { classes, fields, lists }) {
	return {
		classesOf: (/** @type {string} */ core) => classes.get(core) ?? [],
		fieldsOf: (/** @type {number} */ id) => fields.get(id & featureMask) ?? [],
		listsOf: (/** @type {number} */ phrase) => lists.get(phrase) ?? 0
	};
}

/** @param {readonly (readonly (readonly number[])[])[]} rows */
export function seenFeatures(rows) {
	const counts = new Map();
	for (const tokens of rows)
		for (const hashes of tokens)
			for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	const ids = new Map();
	for (const [hash, count] of counts) if (count >= leastSeenFeature) ids.set(hash, ids.size);
	return ids;
}

/** The features with the largest weights. @param {Map<number, number>} ids @param {Float64Array} weights @param {number} width */
function strongest(ids, weights, width) {
	const strength = (/** @type {number} */ id) =>
		weights
			.subarray(id * width, id * width + width)
			.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
	const ranked = [...ids]
		.map(([hash, id]) => ({ hash, strength: strength(id) }))
		.sort((a, b) => b.strength - a.strength || a.hash - b.hash)
		.slice(0, mostFeatures);
	return new Map(ranked.map(({ hash }, id) => [hash, id]));
}

/**
 * @param {import('./corpus.js').Sentence} sentence
 * @param {readonly (readonly number[])[]} rows
 * @param {Map<number, number>} ids
 * @param {any} source
 * @returns {import('./chain.js').Example}
 */
export function exampleOf(
	{ tokens, skill, knowledge, worth = wholeWorth },
	rows,
	ids,
	{ stateOf, emissionWidth }
) {
	const starts = new Int32Array(tokens.length + 1);
	/** @type {number[]} */
	const all = [];
	rows.forEach((hashes, at) => {
		starts[at] = all.length;
		for (const hash of hashes) {
			const id = ids.get(hash);
			if (id !== undefined) all.push(id);
		}
	});
	starts[tokens.length] = all.length;
	const bio = (/** @type {number} */ at) => [skill[at] ?? 'O', knowledge[at] ?? 'O'];
	const gold = Uint8Array.from(tokens, (_, at) => stateOf(bio(at), bio(at + 1)));
	const half = emissionWidth / 2;
	return {
		length: tokens.length,
		starts,
		ids: Int32Array.from(all),
		gold,
		worth: Float64Array.from({ length: emissionWidth }, (_, part) =>
			part < half ? worth.skill : worth.knowledge
		)
	};
}
