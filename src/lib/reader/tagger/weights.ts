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
	/** Adds the six weights of each of the first `count` features, given by their hashes, to `into` at `at`. */
	add(features: ArrayLike<number>, into: Float64Array, at: number, count?: number): void;
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
	const rows = rowsOf(features, values);
	return {
		lexicon: lexiconOf(groundIn(bytes)),
		alone: lastLookOf(blocks, numbers, 0),
		among: lastLookOf(blocks, numbers, 1),
		transitions: numbers.slice(5),
		ofSpan: (feature) => step * (spanValues[spanRows(feature & featureMask)] ?? 0),
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

/** Bits of a sieve in front of a table: many numbers asked for are not there, and this much stays close at hand. */
const sieveSize = 1 << 19;

function sieveOf(numbers: Float64Array): Int32Array {
	const sieve = new Int32Array(sieveSize >> 5);
	numbers.forEach((number) => {
		const bit = number & (sieveSize - 1);
		sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << (bit & 31));
	});
	return sieve;
}

function mayHave(sieve: Int32Array, number: number): boolean {
	const bit = number & (sieveSize - 1);
	return ((sieve[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Finds the place of a 32-bit number in a list without repeats; −1 where it is not there. */
function tableOf(numbers: Float64Array): (number: number) => number {
	let size = 16;
	while (size < numbers.length * 2.5) size *= 2;
	const mask = size - 1;
	/** Pairs of a number and its place; the place counts from one, so that nothing is nothing. */
	const slots = new Int32Array(2 * size);
	const sieve = sieveOf(numbers);
	numbers.forEach((number, place) => {
		let slot = number & mask;
		while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
		slots[2 * slot] = number | 0;
		slots[2 * slot + 1] = place + 1;
	});
	return (number) => {
		if (!mayHave(sieve, number)) return -1;
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
