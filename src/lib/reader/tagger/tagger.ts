import type { Span } from '$lib/domain/reading';
import { chosenFrom } from './choose';
import { emitterFor } from './emissions';
import { candidatesIn, type Candidate } from './candidates';
import { fill, latticeFor, longestChain } from './lattice';
import { secondOdds } from './rescore';
import {
	aroundOf,
	eachTraits,
	expectedOf,
	likelihoodOf,
	traitsAlone,
	traitsAround,
	type Sight
} from './span-traits';
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
	/** The same in each sentence of a text, in order: what stands around tells where a text asks for skills at all. */
	tagAmong(sentences: readonly (readonly string[])[]): readonly TokenSpans[];
	/** The spans in a sentence as it stands, by offsets in it, in order of their starts. */
	spansIn(sentence: string): readonly TaggedSpan[];
	/** The same in each sentence of a text. */
	spansAmong(sentences: readonly string[]): readonly (readonly TaggedSpan[])[];
}

/** How much a comma inside takes from the likelihood of what one knows: it mostly parts two things. */
const commaFactor = 0.3;

/** Candidates with lower odds after the second look are as good as never chosen, and not worth the trees. */
const leastOdds = -3.5;

/** How much of a candidate's likelihood is left, given its sentence and the token that its piece of it starts with. */
type Share = (candidate: Candidate, sentence: number, start: number) => number;

/** A tagger with the weights of a file (`weights.ts` has its format); throws where they are not such a file. */
export function openTagger(bytes: Uint8Array): Tagger {
	const weights = readWeights(bytes);
	const { lexicon } = weights;
	const lattice = latticeFor(weights.transitions);
	const { emissions, emit } = emitterFor(weights);
	const row = new Float32Array(traitsAlone + traitsAround);

	const sightOf = (texts: readonly string[]): Sight => {
		const tokens = emit(texts);
		fill(lattice, emissions, tokens.length);
		const candidates = candidatesIn(lattice, tokens.length);
		const odds = secondOdds(candidates, tokens, lexicon, weights.spans);
		return { tokens, candidates, odds };
	};

	const spansOf = (
		sentences: readonly (readonly string[])[],
		shareOf: Share = () => 1
	): readonly TokenSpans[] => {
		const pieces = sentences.flatMap(piecesOf);
		const sights = pieces.map(({ texts }) => sightOf(texts));
		const isAlone = pieces.length === 1;
		const { forests, thresholds } = isAlone ? weights.alone : weights.among;
		const writeAround = aroundOf(isAlone ? [] : sights.map(expectedOf));
		const found = sentences.map((): [TokenSpan[], TokenSpan[]] => [[], []]);
		pieces.forEach(({ sentence, start }, piece) => {
			const sight = sights[piece];
			if (!sight || sight.candidates.length === 0) return;
			const weighed: Candidate[] = [];
			eachTraits(
				sight,
				row,
				(candidate, at) => {
					writeAround(piece, candidate.layer, row);
					const odds = (sight.odds[at] ?? 0) + forests[candidate.layer](row);
					const likely = likelihoodOf(odds) * shareOf(candidate, sentence, start);
					weighed.push({ ...candidate, likely });
				},
				leastOdds
			);
			for (const layer of layers)
				for (const { from, to, likely } of chosenFrom(
					weighed,
					layer,
					sight.tokens.length,
					thresholds[layer]
				))
					found[sentence]?.[layer].push({ from: start + from, to: start + to, likely });
		});
		return found.map(([skill, knowledge]) => ({ skill, knowledge }));
	};

	const spansAmong = (sentences: readonly string[]): readonly (readonly TaggedSpan[])[] => {
		const tokens = sentences.map(textTokens);
		const spans = spansOf(
			tokens.map((list) => list.map(({ text }) => text)),
			(candidate, sentence, start) => byCommas(candidate, start, tokens[sentence] ?? [])
		);
		return spans.map((layersOf, at) =>
			(['skill', 'knowledge'] as const)
				.flatMap((layer) => layersOf[layer].map((span) => placed(layer, span, tokens[at] ?? [])))
				.sort((a, b) => a.start - b.start || b.end - a.end)
		);
	};

	return {
		tag: (tokens) => spansOf([tokens])[0] ?? { skill: [], knowledge: [] },
		tagAmong: (sentences) => spansOf(sentences),
		spansIn: (sentence) => spansAmong([sentence])[0] ?? [],
		spansAmong
	};
}

interface Piece {
	readonly texts: readonly string[];
	readonly sentence: number;
	readonly start: number;
}

/** A sentence in pieces that a chain can hold; one of no tokens has none. */
function piecesOf(texts: readonly string[], sentence: number): readonly Piece[] {
	return Array.from({ length: Math.ceil(texts.length / longestChain) }, (_, at) => {
		const start = at * longestChain;
		return { texts: texts.slice(start, start + longestChain), sentence, start };
	});
}

function byCommas(
	{ layer, from, to }: Candidate,
	start: number,
	tokens: readonly TextToken[]
): number {
	if (layer === 0) return 1;
	for (let at = start + from; at < start + to - 1; at += 1)
		if (tokens[at]?.isBeforeComma) return commaFactor;
	return 1;
}

function placed(
	layer: TaggedSpan['layer'],
	{ from, to, likely }: TokenSpan,
	tokens: readonly TextToken[]
): TaggedSpan {
	return { layer, likely, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
