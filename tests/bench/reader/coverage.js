import { rangesOf } from './spans.js';

/** @typedef {import('../../../scripts/train/corpus.js').Sentence} Sentence */

/**
 * The share, in per cent and as a mean over postings, of labelled spans that the summary has: in their lines as shown, and in the
 * whole sentences that lines come from.
 * @param {any} reader the module `src/lib/reader`
 * @param {import('../../../src/lib/reader').Tagger | undefined} tagger
 * @param {readonly Sentence[]} sentences
 */
export function coverageOf(reader, tagger, sentences) {
	/** @type {{ lines: number, sentences: number }[]} */
	const shares = [];
	for (const posting of postingsOf(sentences)) {
		let all = 0;
		let inLines = 0;
		let inSentences = 0;
		const text = posting.map(({ tokens }) => tokens.join(' ')).join('\n');
		const { summary } = reader.readPosting({ text }, undefined, { tagger });
		let start = 0;
		for (const sentence of posting) {
			const end = start + sentence.tokens.join(' ').length;
			const lines = summary.filter(
				(/** @type {any} */ line) => line.start < end && line.end > start
			);
			for (const [from, to] of spansOf(sentence)) {
				const first = start + offsetOf(sentence, from);
				const last = start + offsetOf(sentence, to) - 1;
				all += 1;
				if (lines.length > 0) inSentences += 1;
				if (lines.some((/** @type {any} */ line) => line.start <= first && line.end >= last))
					inLines += 1;
			}
			start = end + 1;
		}
		if (all > 0) shares.push({ lines: inLines / all, sentences: inSentences / all });
	}
	const mean = (/** @type {'lines' | 'sentences'} */ name) =>
		(100 * shares.reduce((sum, share) => sum + share[name], 0)) / shares.length;
	return { lines: mean('lines'), sentences: mean('sentences') };
}

/** @param {readonly Sentence[]} sentences @returns {Sentence[][]} */
export function postingsOf(sentences) {
	/** @type {Map<string, Sentence[]>} */
	const postings = new Map();
	for (const sentence of sentences)
		postings.set(sentence.doc, [...(postings.get(sentence.doc) ?? []), sentence]);
	return [...postings.values()];
}

/** @param {Sentence} sentence */
function spansOf({ skill, knowledge }) {
	return [...rangesOf(skill), ...rangesOf(knowledge)];
}

/** Where a token starts in the sentence. @param {Sentence} sentence @param {number} token */
function offsetOf({ tokens }, token) {
	return tokens.slice(0, token).reduce((sum, one) => sum + one.length + 1, 0);
}
