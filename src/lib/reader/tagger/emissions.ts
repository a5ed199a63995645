import { eachToken, hearFrom, mostHeard, reach } from './features';
import { longestChain } from './lattice';
import { emissionWidth } from './states';
import { tokenOf, type Token } from './token';
import type { Weights } from './weights';

/** Different words kept ready from sentence to sentence. */
const mostWordsKept = 20_000;

interface Heard {
	readonly token: Token;
	/** What it says to each of its neighbours, in weights. */
	readonly worth: Float64Array;
}

export interface Emitter {
	/** What each token says of the layers, six numbers a token; overwritten by the next call. */
	readonly emissions: Float64Array;
	/** Fills the emissions of at most `longestChain` tokens, and gives the tokens. */
	emit(texts: readonly string[]): readonly Token[];
}

/** Adds up what words say of their neighbours once for each word: most of the work, and words come again. */
export function emitterFor({ lexicon, add }: Weights): Emitter {
	const emissions = new Float64Array(longestChain * emissionWidth);
	const words = new Map<string, Heard>();
	const space = new Uint32Array(mostHeard);

	const worthOf = (token: Token | undefined): Float64Array => {
		const worth = new Float64Array((2 * reach + 1) * emissionWidth);
		for (let offset = -reach; offset <= reach; offset += 1)
			add(space, worth, (offset + reach) * emissionWidth, hearFrom(token, offset, space));
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

	const emit = (texts: readonly string[]): readonly Token[] => {
		const heard = texts.map(wordOf);
		const tokens = heard.map(({ token }) => token);
		emissions.fill(0, 0, heard.length * emissionWidth);
		for (let at = 0; at < heard.length; at += 1)
			for (let offset = -reach; offset <= reach; offset += 1) {
				const beside = at + offset;
				const isInside = beside >= 0 && beside < heard.length;
				const worth = (isInside ? heard[beside]?.worth : edge) ?? edge;
				const from = (offset + reach) * emissionWidth;
				const to = at * emissionWidth;
				for (let part = 0; part < emissionWidth; part += 1)
					emissions[to + part] = (emissions[to + part] ?? 0) + (worth[from + part] ?? 0);
			}
		eachToken(tokens, lexicon, (features, count, at) =>
			add(features, emissions, at * emissionWidth, count)
		);
		return tokens;
	};

	return { emissions, emit };
}
