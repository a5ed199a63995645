import { emissionWidth, steps } from './states';
import type { Lexicon } from './token';
import { forestOf, treeSize, type Forest } from './trees';

/** Features are told apart by so many bits of their hashes; the few that fall together learnt so too. */
export const featureMask = 0xffffff;

/**
 * The file of weights, little-endian: the four letters `WMTG`, a version, then blocks, each a length in bytes (32 bits)
 * and that many bytes. Numbers in blocks of "gaps" are differences of a rising list, seven bits a byte, low first.
 *
 * 1. numbers (32-bit floats): size of one step of a weight, thresholds of skill and knowledge in a sentence alone and among
 *    others, weights of the steps of `states.ts`;
 * 2. words, UTF-8, one a line; 3. their classes: all coarse ones, then all middle, then the fine ones' low and high bytes;
 * 4. gaps of the hashes of listed names; 5. the lists each stands in, one byte each;
 * 6. gaps of the features; 7. their weights, one signed byte each, six planes;
 * 8. gaps of the features of spans; 9. their weights, one signed byte each;
 * 10. cuts of traits (32-bit floats, `trees.ts`); 11. trees: as many for skill as for knowledge, alone and then among others.
 */
export const weightsVersion = 2;
const letters = 'WMTG';

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
	/** Adds the six weights of a feature, given by its hash, to `into` at `at`. */
	add(feature: number, into: Float64Array, at: number): void;
	/** The weight of a feature of a span as a whole, given by its hash. */
	ofSpan(feature: number): number;
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
	if (spanValues.length !== spanFeatures.length || blocks.length !== 11)
		throw new Error('The weights of the tagger are cut off.');
	const spanRows = tableOf(spanFeatures);
	const rows = tableOf(features);
	// Side by side in memory what is read together.
	const rowsOfWeights = new Float32Array(values.length);
	values.forEach((value, at) => {
		const row = at % features.length;
		rowsOfWeights[row * emissionWidth + Math.floor(at / features.length)] = step * value;
	});
	return {
		lexicon: lexiconOf(groundIn(bytes)),
		alone: lastLookOf(blocks, numbers, 0),
		among: lastLookOf(blocks, numbers, 1),
		transitions: numbers.slice(5),
		ofSpan: (feature) => step * (spanValues[spanRows(feature & featureMask)] ?? 0),
		add: (feature, into, at) => {
			const row = rows(feature & featureMask);
			if (row < 0) return;
			const from = row * emissionWidth;
			for (let part = 0; part < emissionWidth; part += 1)
				into[at + part] = (into[at + part] ?? 0) + (rowsOfWeights[from + part] ?? 0);
		}
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

function blocksOf(bytes: Uint8Array): readonly Uint8Array[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isOurs = [...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));
	if (!isOurs || bytes.length < 5) throw new Error('These are no weights of the tagger.');
	if (bytes[4] !== weightsVersion)
		throw new Error(`The weights are of version ${bytes[4]}; this tagger reads ${weightsVersion}.`);
	const blocks: Uint8Array[] = [];
	for (let at = 5; at < bytes.length;) {
		const size = at + 4 <= bytes.length ? view.getUint32(at, true) : Infinity;
		if (at + 4 + size > bytes.length) throw new Error('The weights of the tagger are cut off.');
		blocks.push(bytes.subarray(at + 4, at + 4 + size));
		at += 4 + size;
	}
	return blocks;
}

function floatsOf(block: Uint8Array | undefined): Float32Array {
	const copy = Uint8Array.from(block ?? []);
	return new Float32Array(copy.buffer, 0, copy.length >> 2);
}

function signedOf(block: Uint8Array | undefined): Int8Array {
	return new Int8Array(Uint8Array.from(block ?? []).buffer);
}

/** A rising list from its gaps. */
function numbersOf(block: Uint8Array | undefined): Float64Array {
	const numbers: number[] = [];
	let last = 0;
	let gap = 0;
	let unit = 1;
	for (const byte of block ?? []) {
		gap += (byte & 127) * unit;
		unit *= 128;
		if (byte > 127) continue;
		last += gap;
		numbers.push(last);
		gap = 0;
		unit = 1;
	}
	return Float64Array.from(numbers);
}

/** Bits of a sieve in front of a table: most numbers asked for are not there, and this much stays close at hand. */
const sieveSize = 1 << 20;

/** Finds the place of a 32-bit number in a list without repeats; −1 where it is not there. */
function tableOf(numbers: Float64Array): (number: number) => number {
	let size = 16;
	while (size < numbers.length * 2.5) size *= 2;
	const mask = size - 1;
	/** Pairs of a number and its place; the place counts from one, so that nothing is nothing. */
	const slots = new Int32Array(2 * size);
	const sieve = new Int32Array(sieveSize >> 5);
	numbers.forEach((number, place) => {
		const bit = number & (sieveSize - 1);
		sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << (bit & 31));
		let slot = number & mask;
		while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
		slots[2 * slot] = number | 0;
		slots[2 * slot + 1] = place + 1;
	});
	return (number) => {
		const bit = number & (sieveSize - 1);
		if (((sieve[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return -1;
		const key = number | 0;
		let slot = number & mask;
		for (;;) {
			const place = slots[2 * slot + 1] ?? 0;
			if (place === 0) return -1;
			if (slots[2 * slot] === key) return place - 1;
			slot = (slot + 1) & mask;
		}
	};
}

/** What the tagger knows without labels: classes of words, and hashes of names with the lists that have them. */
export interface Ground {
	readonly classes: ReadonlyMap<string, readonly number[]>;
	readonly names: Float64Array;
	/** One bit a list, in the order of the names. */
	readonly lists: Uint8Array;
}

/** The ground that a file of weights was learnt on; throws as `readWeights` does. */
export function groundIn(bytes: Uint8Array): Ground {
	const blocks = blocksOf(bytes);
	const words = textOf(blocks[1] ?? new Uint8Array()).split('\n');
	const planes = blocks[2] ?? new Uint8Array();
	const size = words.length;
	const classOf = (plane: number, at: number): number => planes[plane * size + at] ?? 0;
	const classes = new Map(
		words.map((word, at) => [
			word,
			[classOf(0, at), classOf(1, at), classOf(2, at) + 256 * classOf(3, at)]
		])
	);
	return { classes, names: numbersOf(blocks[3]), lists: blocks[4] ?? new Uint8Array() };
}

function lexiconOf({ classes, names, lists }: Ground): Lexicon {
	const places = tableOf(names);
	return {
		classesOf: (core) => classes.get(core) ?? [],
		listsOf: (phrase) => lists[places(phrase)] ?? 0
	};
}

/** UTF-8 to text; the layer knows no `TextDecoder`. */
function textOf(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length;) {
		const first = bytes[at] ?? 0;
		const size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
		let code = size === 1 ? first : first & (0x7f >> size);
		for (let index = 1; index < size; index += 1)
			code = code * 64 + ((bytes[at + index] ?? 0) & 63);
		text += String.fromCodePoint(code);
		at += size;
	}
	return text;
}
