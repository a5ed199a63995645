import { blocksOf, floatsOf, numbersOf, signedOf } from './blocks';
import { emissionTable, type EmissionTable } from './emission-table';
import { groundIn, lexiconOf } from './ground';
import { featureMask } from './hash';
import type { SpanWeights } from './rescore';
import { emissionWidth, steps } from './states';
import { tableOf } from './tables';
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
	/** What features are worth at a token, in whole steps. */
	readonly emissions: EmissionTable;
	/** The size of a step of emissions. */
	readonly step: number;
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
	return {
		lexicon: lexiconOf(groundIn(bytes)),
		alone: lastLookOf(blocks, numbers, 0),
		among: lastLookOf(blocks, numbers, 1),
		transitions: numbers.slice(5),
		emissions: emissionTable(features, values),
		step,
		spans: { step, stepsOf: (feature) => spanValues[spanRows(feature & featureMask)] ?? 0 }
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
