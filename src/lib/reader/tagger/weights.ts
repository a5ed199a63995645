import { blocksOf, floatsOf, numbersOf, signedOf } from './blocks';
import { groundIn, lexiconOf } from './ground';
import { featureMask } from './hash';
import type { SpanWeights } from './rescore';
import { emissionWidth, steps } from './states';
import { mayHave, sieveOf, tableOf } from './tables';
import type { Lexicon } from './token';
import { forestOf, treeSize, type Forest } from './trees';

/** What decides by layer: trees that add to the odds, and the least likelihood of a span. */
export interface LastLook {
	readonly forests: readonly [skill: Forest, knowledge: Forest];
	readonly thresholds: readonly [skill: number, knowledge: number];
}

export interface Weights {
	readonly lexicon: Lexicon;
	/** For sentences that stand alone, and for those of a text. */
	readonly alone: LastLook;
	readonly among: LastLook;
	readonly transitions: Float32Array;
	/** Adds the six weights of each of the first `count` features, given by their hashes, to `into` at `at`. */
	add(features: ArrayLike<number>, into: Float64Array, at: number, count?: number): void;
	readonly spans: SpanWeights;
}

/** Reads a file of weights; throws an `Error` that says what is wrong with it. */
export function readWeights(bytes: Uint8Array): Weights {
	const blocks = blocksOf(bytes);
	const numbers = floatsOf(blocks[0]);
	if (numbers.length !== 5 + steps.length)
		throw new Error('The weights of the tagger are cut off.');
	const [step = 1] = numbers;
	const features = numbersOf(blocks[5]);
	const values = signedOf(blocks[6]);
	if (values.length !== features.length * emissionWidth)
		throw new Error('The weights of the tagger are cut off.');
	const spanFeatures = numbersOf(blocks[7]);
	const spanValues = signedOf(blocks[8]);
	if (spanValues.length !== spanFeatures.length || blocks.length !== 13)
		throw new Error('The weights of the tagger are cut off.');
	const spanRows = tableOf(spanFeatures);
	const rows = rowsOf(features, values);
	return {
		lexicon: lexiconOf(groundIn(bytes)),
		alone: lastLookOf(blocks, numbers, 0),
		among: lastLookOf(blocks, numbers, 1),
		transitions: numbers.slice(5),
		spans: { step, stepsOf: (feature) => spanValues[spanRows(feature & featureMask)] ?? 0 },
		add: (features, into, at, count = features.length) =>
			addRows(rows, features, count, step, into, at)
	};
}

/** @param among 0 for sentences alone, 1 for those among others */
function lastLookOf(blocks: readonly Uint8Array[], numbers: Float32Array, among: 0 | 1): LastLook {
	const cuts = floatsOf(blocks[9]);
	const trees = blocks[10] ?? new Uint8Array();
	const size = Math.floor(trees.length / treeSize / 4) * treeSize;
	const forest = (layer: number): Forest => {
		const from = (2 * among + layer) * size;
		return forestOf(trees.subarray(from, from + size), cuts);
	};
	const threshold = (layer: number): number => numbers[1 + 2 * among + layer] ?? 0.5;
	return {
		forests: [forest(0), forest(1)],
		thresholds: [threshold(0), threshold(1)]
	};
}

/**
 * Features with their weights in one table of open addressing, so that one look at memory finds both: this is where the
 * tagger's time goes. A slot has twelve bytes: the feature plus one (0 where the slot is free), six weights, two bytes of
 * nothing.
 */
interface Rows {
	readonly sieve: Int32Array;
	readonly words: Int32Array;
	/** The same memory. */
	readonly bytes: Int8Array;
	readonly mask: number;
}

/** Words of 32 bits in a slot. */
const slotWords = 3;

function rowsOf(features: Float64Array, values: Int8Array): Rows {
	let size = 16;
	while (size < features.length * 1.4) size *= 2;
	const mask = size - 1;
	const words = new Int32Array(slotWords * size);
	const bytes = new Int8Array(words.buffer);
	features.forEach((feature, row) => {
		let slot = feature & mask;
		while (words[slotWords * slot] !== 0) slot = (slot + 1) & mask;
		words[slotWords * slot] = feature + 1;
		for (let part = 0; part < emissionWidth; part += 1)
			bytes[4 * (slotWords * slot + 1) + part] = values[part * features.length + row] ?? 0;
	});
	return { sieve: sieveOf(features), words, bytes, mask };
}

/** Adds the weights of features, `step` times each, to the six numbers from `at` on. */
function addRows(
	{ sieve, words, bytes, mask }: Rows,
	features: ArrayLike<number>,
	count: number,
	step: number,
	into: Float64Array,
	at: number
): void {
	let skillIn = 0;
	let skillBegins = 0;
	let skillEnds = 0;
	let knowledgeIn = 0;
	let knowledgeBegins = 0;
	let knowledgeEnds = 0;
	for (let index = 0; index < count; index += 1) {
		const feature = (features[index] ?? 0) & featureMask;
		if (!mayHave(sieve, feature)) continue;
		let slot = feature & mask;
		let key = words[slotWords * slot] ?? 0;
		while (key !== 0 && key !== feature + 1) {
			slot = (slot + 1) & mask;
			key = words[slotWords * slot] ?? 0;
		}
		if (key === 0) continue;
		const first = 4 * (slotWords * slot + 1);
		skillIn += bytes[first] ?? 0;
		skillBegins += bytes[first + 1] ?? 0;
		skillEnds += bytes[first + 2] ?? 0;
		knowledgeIn += bytes[first + 3] ?? 0;
		knowledgeBegins += bytes[first + 4] ?? 0;
		knowledgeEnds += bytes[first + 5] ?? 0;
	}
	into[at] = (into[at] ?? 0) + step * skillIn;
	into[at + 1] = (into[at + 1] ?? 0) + step * skillBegins;
	into[at + 2] = (into[at + 2] ?? 0) + step * skillEnds;
	into[at + 3] = (into[at + 3] ?? 0) + step * knowledgeIn;
	into[at + 4] = (into[at + 4] ?? 0) + step * knowledgeBegins;
	into[at + 5] = (into[at + 5] ?? 0) + step * knowledgeEnds;
}
