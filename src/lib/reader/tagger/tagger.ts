import type { Span } from '$lib/domain/reading';
import { chosenFrom } from './choose';
import { emitterFor } from './emissions';
import { candidatesIn, fill, latticeFor, longestChain, type Candidate } from './lattice';
import { rescored } from './rescore';
import { layers } from './states';
import { textTokens, type TextToken } from './tokens';
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

/** How much a comma inside takes from the likelihood of what one knows: it mostly parts two things. */
const commaFactor = 0.3;

/** A tagger with the weights of a file (`weights.ts` has its format); throws where they are not such a file. */
export function openTagger(bytes: Uint8Array): Tagger {
	const weights = readWeights(bytes);
	const { lexicon, thresholds } = weights;
	const lattice = latticeFor(weights.transitions);
	const { emissions, emit } = emitterFor(weights);

	const candidatesOf = (texts: readonly string[]): readonly Candidate[] => {
		const tokens = emit(texts);
		fill(lattice, emissions, tokens.length);
		return rescored(candidatesIn(lattice, tokens.length), tokens, lexicon, weights.ofSpan);
	};

	const spansOf = (
		texts: readonly string[],
		weighed: (candidate: Candidate, start: number) => Candidate
	): TokenSpans => {
		const found: [TokenSpan[], TokenSpan[]] = [[], []];
		for (let start = 0; start < texts.length; start += longestChain) {
			const chain = texts.slice(start, start + longestChain);
			const candidates = candidatesOf(chain).map((candidate) => weighed(candidate, start));
			for (const layer of layers)
				for (const { from, to, likely } of chosenFrom(
					candidates,
					layer,
					chain.length,
					thresholds[layer]
				))
					found[layer].push({ from: start + from, to: start + to, likely });
		}
		return { skill: found[0], knowledge: found[1] };
	};

	return {
		tag: (texts) => spansOf(texts, (candidate) => candidate),
		spansIn: (sentence) => {
			const tokens = textTokens(sentence);
			const spans = spansOf(
				tokens.map(({ text }) => text),
				(candidate, start) => byCommas(candidate, start, tokens)
			);
			return (['skill', 'knowledge'] as const)
				.flatMap((layer) => spans[layer].map((span) => placed(layer, span, tokens)))
				.sort((a, b) => a.start - b.start || b.end - a.end);
		}
	};
}

function byCommas(candidate: Candidate, start: number, tokens: readonly TextToken[]): Candidate {
	if (candidate.layer === 0) return candidate;
	const inner = tokens.slice(start + candidate.from, start + candidate.to - 1);
	return inner.some(({ isBeforeComma }) => isBeforeComma)
		? { ...candidate, likely: candidate.likely * commaFactor }
		: candidate;
}

function placed(
	layer: TaggedSpan['layer'],
	{ from, to, likely }: TokenSpan,
	tokens: readonly TextToken[]
): TaggedSpan {
	return { layer, likely, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
