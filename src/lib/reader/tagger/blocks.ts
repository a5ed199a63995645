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
 * 10. cuts of traits (32-bit floats, `trees.ts`); 11. trees: as many for skill as for knowledge, alone and then among others;
 * 12. gaps of the hashes of words, cut to the bits of features; 13. their classes by word vectors: all broad ones, then all
 *    narrow ones, one byte each.
 */
export const weightsVersion = 3;
const letters = 'WMTG';

export function blocksOf(bytes: Uint8Array): readonly Uint8Array[] {
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

export function floatsOf(block: Uint8Array | undefined): Float32Array {
	const copy = Uint8Array.from(block ?? []);
	return new Float32Array(copy.buffer, 0, copy.length >> 2);
}

export function signedOf(block: Uint8Array | undefined): Int8Array {
	return new Int8Array(Uint8Array.from(block ?? []).buffer);
}

/** A rising list from its gaps. */
export function numbersOf(block: Uint8Array | undefined): Float64Array {
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

/** UTF-8 to text; the layer knows no `TextDecoder`. */
export function textOf(bytes: Uint8Array): string {
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
