// @ts-nocheck: loops over arrays of numbers, where a check of each access would say nothing and cost much.
// Writes what `reader/tagger/weights.ts` reads.
import { Buffer } from 'node:buffer';

/** Weights are kept in steps of this size, in one byte each; finer ones gain nothing. */
const step = 0.03;
const mostSteps = 127;

/**
 * @typedef {object} Model
 * @property {Map<string, readonly number[]>} classes of words, coarse to fine
 * @property {Map<number, readonly number[]>} fields classes by word vectors, broad and narrow, by the bits of a word's hash
 * @property {Map<number, number>} lists bits by hash of a name
 * @property {readonly number[]} features by the bits of their hashes that count
 * @property {Float64Array} weights six for each feature
 * @property {Map<number, number>} spans weights of features of spans
 * @property {Float64Array} transitions
 * @property {readonly number[]} thresholds four: skill and knowledge, alone and among others
 * @property {readonly number[]} cuts of traits
 * @property {Uint8Array} trees
 */

/**
 * @param {Model} model
 * @param {number} version
 */
export function weightsFile(
	{
		classes,
		fields,
		lists,
		features,
		weights,
		transitions,
		spans: ofSpans,
		thresholds,
		cuts,
		trees
	},
	version
) {
	const width = 6;
	const rows = features
		.map((feature, at) => ({ feature, row: weights.subarray(at * width, at * width + width) }))
		.sort((a, b) => a.feature - b.feature);
	const values = new Int8Array(rows.length * width);
	rows.forEach(({ row }, at) => {
		for (let part = 0; part < width; part += 1)
			values[part * rows.length + at] = stepsOf(row[part]);
	});
	const spans = [...ofSpans]
		.map(([feature, weight]) => ({ feature, weight: stepsOf(weight) }))
		.filter(({ weight }) => weight !== 0)
		.sort((a, b) => a.feature - b.feature);
	const words = [...classes].sort(([a], [b]) => (a < b ? -1 : 1));
	const planes = [
		Uint8Array.from(words, ([, list]) => list[0]),
		Uint8Array.from(words, ([, list]) => list[1]),
		Uint8Array.from(words, ([, list]) => list[2] & 255),
		Uint8Array.from(words, ([, list]) => list[2] >> 8)
	];
	const inFields = [...fields].sort(([a], [b]) => a - b);
	const names = [...lists].sort(([a], [b]) => a - b);
	const numbers = Float32Array.of(step, ...thresholds, ...transitions);
	const blocks = [
		new Uint8Array(numbers.buffer),
		Buffer.from(words.map(([word]) => word).join('\n')),
		Buffer.concat(planes),
		gapsOf(names.map(([hash]) => hash)),
		Uint8Array.from(names, ([, bits]) => bits),
		gapsOf(rows.map(({ feature }) => feature)),
		new Uint8Array(values.buffer),
		gapsOf(spans.map(({ feature }) => feature)),
		Uint8Array.from(spans, ({ weight }) => weight),
		new Uint8Array(Float32Array.from(cuts).buffer),
		trees,
		gapsOf(inFields.map(([word]) => word)),
		Uint8Array.from([0, 1].flatMap((plane) => inFields.map(([, list]) => list[plane])))
	];
	const parts = [Buffer.from('WMTG'), Buffer.of(version)];
	for (const block of blocks) {
		const size = Buffer.alloc(4);
		size.writeUInt32LE(block.length);
		parts.push(size, Buffer.from(block));
	}
	return Buffer.concat(parts);
}

/** @param {number} weight */
function stepsOf(weight) {
	return Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)));
}

/** @param {readonly number[]} rising */
function gapsOf(rising) {
	/** @type {number[]} */
	const bytes = [];
	let last = 0;
	for (const number of rising) {
		let gap = number - last;
		last = number;
		while (gap > 127) {
			bytes.push((gap % 128) + 128);
			gap = Math.floor(gap / 128);
		}
		bytes.push(gap);
	}
	return Uint8Array.from(bytes);
}
