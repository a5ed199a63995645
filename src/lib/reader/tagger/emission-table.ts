import { featureMask } from './hash';

/**
 * Features with their weights in one table of open addressing: this is where the tagger's time goes, most of it in waiting
 * for memory. So a slot has eight bytes, and one look finds all. A feature is told by the place of its slot and a tag: the
 * bits of the feature that its place does not tell, and how far from that place it lies, as others were there first. In
 * bytes, low first: a weight, seven bits and one of the tag, a weight, the other eight of the tag, four weights. Weights are
 * moved up by 128, so that two bytes of a word can be summed at once.
 */
export interface EmissionTable {
	readonly words: Int32Array;
	readonly mask: number;
	/** Bits of a feature that its place tells. */
	readonly placeBits: number;
}

/** The bits of a tag in the first word of a slot; a slot without any is free. */
const tagMask = 0xff00ff00 | 0;
const pairMask = 0x00ff00ff;
const leastPlaceBits = 17;
/** Places that a feature can lie away from its own. */
const furthest = 510;
const middle = 128;

/** The tag of a feature `away` places from its own. */
function tagOf(feature: number, placeBits: number, away: number): number {
	const tag = (feature >>> placeBits) | ((away + 1) << 7);
	return ((tag & 255) << 8) | ((tag >> 8) << 24);
}

/** @param values six planes, a weight of each feature in each of them */
export function emissionTable(features: Float64Array, values: Int8Array): EmissionTable {
	let placeBits = leastPlaceBits;
	while (1 << placeBits < features.length * 1.4) placeBits += 1;
	const mask = (1 << placeBits) - 1;
	const words = new Int32Array(2 << placeBits);
	features.forEach((feature, row) => {
		let away = 0;
		while (words[2 * ((feature + away) & mask)] !== 0) away += 1;
		if (away > furthest) throw new Error('The weights of the tagger lie too close together.');
		const valueOf = (part: number): number => middle + (values[part * features.length + row] ?? 0);
		const at = 2 * ((feature + away) & mask);
		words[at] = tagOf(feature, placeBits, away) | valueOf(0) | (valueOf(1) << 16);
		words[at + 1] = valueOf(2) | (valueOf(3) << 8) | (valueOf(4) << 16) | (valueOf(5) << 24);
	});
	return { words, mask, placeBits };
}

/** Adds the six weights of each of `count` features, at most 256, given by their hashes, to the numbers from `at` on. */
export function addFeatures(
	{ words, mask, placeBits }: EmissionTable,
	features: Uint32Array,
	from: number,
	count: number,
	sums: Int32Array,
	at: number
): void {
	let found = 0;
	let firstPair = 0;
	let evenPair = 0;
	let oddPair = 0;
	for (let index = from; index < from + count; index += 1) {
		const feature = (features[index] ?? 0) & featureMask;
		let slot = feature & mask;
		let word = words[2 * slot] ?? 0;
		let tag = tagOf(feature, placeBits, 0);
		for (let away = 1; (word & tagMask) !== tag && word !== 0; away += 1) {
			slot = (slot + 1) & mask;
			word = words[2 * slot] ?? 0;
			tag = tagOf(feature, placeBits, away);
		}
		if (word === 0) continue;
		const others = words[2 * slot + 1] ?? 0;
		found += 1;
		firstPair += word & pairMask;
		evenPair += others & pairMask;
		oddPair += (others >>> 8) & pairMask;
	}
	const lowest = found * middle;
	const add = (part: number, sum: number): void => {
		sums[at + part] = (sums[at + part] ?? 0) + (sum & 0xffff) - lowest;
	};
	add(0, firstPair);
	add(1, firstPair >>> 16);
	add(2, evenPair);
	add(3, oddPair);
	add(4, evenPair >>> 16);
	add(5, oddPair >>> 16);
}
