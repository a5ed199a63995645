import type { Span } from '$lib/domain/reading';
import { chosenFrom } from './choose';
import { eachFeature, reach, saidFrom } from './features';
import { candidatesIn, fill, latticeFor, longestChain, type Candidate } from './lattice';
import { emissionWidth } from './states';
import { tokenOf, type Token } from './token';
import { textTokens } from './tokens';
import { readWeights } from './weights';

/** Tokens `from` up to `to`, exclusive. */
export interface TokenSpan {
	readonly from: number;
	readonly to: number;
	/** 0 to 1: how likely exactly these tokens are a span of their layer. */
	readonly likely: number;
}

/** What one does (`skill`) and what one knows (`knowledge`); each layer without overlaps, in order. */
export interface TokenSpans {
	readonly skill: readonly TokenSpan[];
	readonly knowledge: readonly TokenSpan[];
}

/** The same in running text. */
export interface TaggedSpan extends Span {
	readonly layer: 'skill' | 'knowledge';
	readonly likely: number;
}

export interface Tagger {
	/** The spans in a sentence that has been cut into tokens. */
	tag(tokens: readonly string[]): TokenSpans;
	/** The spans in a sentence as it stands, by offsets in it, in order of their starts. */
	spansIn(sentence: string): readonly TaggedSpan[];
}

interface Heard {
	readonly token: Token;
	readonly worth: Float64Array;
}

/** Different words kept ready from sentence to sentence. */
const mostWordsKept = 20_000;

/** A tagger with the weights of a file (`weights.ts` has its format); throws where they are not such a file. */
export function openTagger(bytes: Uint8Array): Tagger {
	const weights = readWeights(bytes);
	const { lexicon, thresholds } = weights;
	const lattice = latticeFor(weights.transitions);
	const emissions = new Float64Array(longestChain * emissionWidth);
	const words = new Map<string, Heard>();

	/** What a token says to each of its neighbours, in weights; added up once for each word. */
	const heardFrom = (token: Token | undefined): Float64Array => {
		const worth = new Float64Array((2 * reach + 1) * emissionWidth);
		for (let offset = -reach; offset <= reach; offset += 1)
			for (const feature of saidFrom(token, offset))
				weights.add(feature, worth, (offset + reach) * emissionWidth);
		return worth;
	};
	const edge = heardFrom(undefined);

	const wordOf = (text: string): Heard => {
		const known = words.get(text);
		if (known) return known;
		if (words.size >= mostWordsKept) words.clear();
		const token = tokenOf(text, lexicon);
		const word = { token, worth: heardFrom(token) };
		words.set(text, word);
		return word;
	};

	const fillEmissions = (heard: readonly Heard[]): void => {
		emissions.fill(0, 0, heard.length * emissionWidth);
		for (let at = 0; at < heard.length; at += 1)
			for (let offset = -reach; offset <= reach; offset += 1) {
				const worth = heard[at + offset]?.worth ?? edge;
				const from = (offset + reach) * emissionWidth;
				for (let part = 0; part < emissionWidth; part += 1)
					emissions[at * emissionWidth + part] =
						(emissions[at * emissionWidth + part] ?? 0) + (worth[from + part] ?? 0);
			}
		const tokens = heard.map(({ token }) => token);
		eachFeature(tokens, lexicon, (feature, at) =>
			weights.add(feature, emissions, at * emissionWidth)
		);
	};

	const candidatesOf = (tokens: readonly string[]): readonly Candidate[] => {
		fillEmissions(tokens.map(wordOf));
		fill(lattice, emissions, tokens.length);
		return candidatesIn(lattice, tokens.length);
	};

	const tag = (tokens: readonly string[]): TokenSpans => {
		const skill: TokenSpan[] = [];
		const knowledge: TokenSpan[] = [];
		for (let start = 0; start < tokens.length; start += longestChain) {
			const chain = tokens.slice(start, start + longestChain);
			const candidates = candidatesOf(chain);
			for (const [layer, spans] of [skill, knowledge].entries()) {
				const threshold = thresholds[layer] ?? 0.5;
				for (const { from, to, likely } of chosenFrom(
					candidates,
					layer === 0 ? 0 : 1,
					chain.length,
					threshold
				))
					spans.push({ from: start + from, to: start + to, likely });
			}
		}
		return { skill, knowledge };
	};

	return {
		tag,
		spansIn: (sentence) => {
			const tokens = textTokens(sentence);
			const spans = tag(tokens.map(({ text }) => text));
			const placed = (['skill', 'knowledge'] as const).flatMap((layer) =>
				spans[layer].map(({ from, to, likely }) => ({
					layer,
					likely,
					start: tokens[from]?.start ?? 0,
					end: tokens[to - 1]?.end ?? 0
				}))
			);
			return placed.sort((a, b) => a.start - b.start || b.end - a.end);
		}
	};
}
