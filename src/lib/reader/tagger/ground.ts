import { featureMask } from './hash';
import { blocksOf, numbersOf, textOf } from './blocks';
import { tableOf } from './tables';
import type { Lexicon } from './token';

/** What the tagger knows without labels: classes of words, and hashes of names with the lists that have them. */
export interface Ground {
	readonly classes: ReadonlyMap<string, readonly number[]>;
	/** Hashes of words, cut to the bits of features, and their classes by word vectors: all broad ones, then all narrow ones. */
	readonly words: Float64Array;
	readonly fields: Uint8Array;
	readonly names: Float64Array;
	/** One bit a list, in the order of the names. */
	readonly lists: Uint8Array;
}

/** The ground that a file of weights was learnt on; throws as `readWeights` does. */
export function groundIn(bytes: Uint8Array): Ground {
	const blocks = blocksOf(bytes);
	const named = textOf(blocks[1] ?? new Uint8Array()).split('\n');
	const planes = blocks[2] ?? new Uint8Array();
	const size = named.length;
	const classOf = (plane: number, at: number): number => planes[plane * size + at] ?? 0;
	const classes = new Map(
		named.map((word, at) => [
			word,
			[classOf(0, at), classOf(1, at), classOf(2, at) + 256 * classOf(3, at)]
		])
	);
	return {
		classes,
		words: numbersOf(blocks[11]),
		fields: blocks[12] ?? new Uint8Array(),
		names: numbersOf(blocks[3]),
		lists: blocks[4] ?? new Uint8Array()
	};
}

export function lexiconOf({ classes, words, fields, names, lists }: Ground): Lexicon {
	const places = tableOf(names);
	const wordPlaces = tableOf(words);
	return {
		classesOf: (core) => classes.get(core) ?? [],
		fieldsOf: (id) => {
			const at = wordPlaces(id & featureMask);
			return at < 0 ? [] : [fields[at] ?? 0, fields[words.length + at] ?? 0];
		},
		listsOf: (phrase) => lists[places(phrase)] ?? 0
	};
}
