import { addFeatures } from './emission-table';
import { countHeard, mostHeard, reach, saidBy, tellFeatures } from './features';
import { mixed } from './hash';
import { longestChain } from './lattice';
import type { Listener } from './rows';
import { emissionWidth } from './states';
import { tokenOf, type Token } from './token';
import type { Weights } from './weights';

/** Different words kept ready from sentence to sentence. */
const mostWordsKept = 20_000;

/** More sorts of features than there are beside the lists: 36. */
const mostSaid = 40;
/** Numbers that a word says of those around it. */
const heardWidth = (2 * reach + 1) * emissionWidth;

interface Heard {
	readonly token: Token;
	/** What it says to its neighbours, from the furthest before it to the furthest after it, in steps of weights. */
	readonly worth: Int32Array;
}

export interface Emitter {
	/** What each token says of the layers, six numbers a token; overwritten by the next call. */
	readonly emissions: Float64Array;
	/** Fills the emissions of at most `longestChain` tokens, and gives the tokens. */
	emit(texts: readonly string[]): readonly Token[];
}

/** Adds up what words say of their neighbours once for each word: most of the work, and words come again. */
export function emitterFor({ lexicon, emissions: table, step }: Weights): Emitter {
	const emissions = new Float64Array(longestChain * emissionWidth);
	const words = new Map<string, Heard>();
	const heard = new Uint32Array(mostHeard);
	/** Whole steps, with space on both sides for what is said of places beyond the sentence. */
	const sums = new Int32Array((longestChain + 4 * reach) * emissionWidth);
	const start = 2 * reach * emissionWidth;
	/** What is told of each token, a row for each. */
	const features = new Uint32Array(longestChain * mostSaid);
	const single = new Uint32Array(1);
	let length = 0;
	let columns = 0;

	const worthOf = (token: Token | undefined): Int32Array => {
		const worth = new Int32Array(heardWidth);
		const said = saidBy(token);
		for (let offset = reach; offset >= -reach; offset -= 1) {
			const at = (reach - offset) * emissionWidth;
			const count = countHeard(token, offset);
			for (let index = 0; index < count; index += 1)
				heard[index] = mixed(said[index] ?? 0, 100 + offset);
			addFeatures(table, heard, 0, count, worth, at);
		}
		return worth;
	};
	const edge = worthOf(undefined);

	const wordOf = (text: string): Heard => {
		const known = words.get(text);
		if (known) return known;
		if (words.size >= mostWordsKept) words.clear();
		const token = tokenOf(text, lexicon);
		const word = { token, worth: worthOf(token) };
		words.set(text, word);
		return word;
	};

	/** Adds what the word at a place says of those around it; the place may be up to `reach` beyond the sentence. */
	const hear = (worth: Int32Array, place: number): void => {
		const from = start + (place - reach) * emissionWidth;
		for (let part = 0; part < heardWidth; part += 1)
			sums[from + part] = (sums[from + part] ?? 0) + (worth[part] ?? 0);
	};

	const listener: Listener = {
		tell: (feature, at) => {
			single[0] = feature;
			addFeatures(table, single, 0, 1, sums, start + at * emissionWidth);
		},
		tellAll: (feature) => {
			for (let at = 0; at < length; at += 1) features[at * mostSaid + columns] = feature;
			columns += 1;
		},
		tellEach: (values, from, kind) => {
			for (let at = 0; at < length; at += 1)
				features[at * mostSaid + columns] = mixed(values[from + at] ?? 0, kind);
			columns += 1;
		}
	};

	const emit = (texts: readonly string[]): readonly Token[] => {
		length = texts.length;
		const tokens: Token[] = [];
		sums.fill(0, 0, 2 * start + length * emissionWidth);
		for (let beyond = 1; beyond <= reach; beyond += 1) {
			hear(edge, -beyond);
			hear(edge, length - 1 + beyond);
		}
		for (let at = 0; at < length; at += 1) {
			const { token, worth } = wordOf(texts[at] ?? '');
			tokens.push(token);
			hear(worth, at);
		}
		columns = 0;
		tellFeatures(tokens, lexicon, listener);
		for (let at = 0; at < length; at += 1)
			addFeatures(table, features, at * mostSaid, columns, sums, start + at * emissionWidth);
		for (let at = 0; at < length * emissionWidth; at += 1)
			emissions[at] = step * (sums[start + at] ?? 0);
		return tokens;
	};

	return { emissions, emit };
}
