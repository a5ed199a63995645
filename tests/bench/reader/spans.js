/**
 * Strict and overlapping agreement of spans with labelled ones, as SkillSpan's figures are made: pooled over sentences.
 * @typedef {{ right: number, found: number, gold: number, touching: number, touched: number }} Tally
 * @typedef {readonly [number, number]} Range
 */

export const layers = /** @type {const} */ (['skill', 'knowledge']);

/** Spans of a layer of BIO tags. @param {readonly string[]} tags @returns {Range[]} */
export function rangesOf(tags) {
	/** @type {[number, number][]} */
	const ranges = [];
	tags.forEach((tag, at) => {
		const last = ranges.at(-1);
		if (tag === 'B') ranges.push([at, at + 1]);
		else if (tag === 'I' && last?.[1] === at) last[1] = at + 1;
	});
	return ranges;
}

/** @returns {Tally} */
export function emptyTally() {
	return { right: 0, found: 0, gold: 0, touching: 0, touched: 0 };
}

/** @param {Tally} tally @param {readonly Range[]} gold @param {readonly Range[]} found */
export function count(tally, gold, found) {
	const touches = (/** @type {Range} */ [a, b], /** @type {Range} */ [c, d]) => a < d && c < b;
	tally.gold += gold.length;
	tally.found += found.length;
	for (const one of found) {
		if (gold.some(([from, to]) => from === one[0] && to === one[1])) tally.right += 1;
		if (gold.some((other) => touches(one, other))) tally.touching += 1;
	}
	for (const one of gold) if (found.some((other) => touches(one, other))) tally.touched += 1;
}

/** @param {Tally} a @param {Tally} b @returns {Tally} */
export function sumOf(a, b) {
	return {
		right: a.right + b.right,
		found: a.found + b.found,
		gold: a.gold + b.gold,
		touching: a.touching + b.touching,
		touched: a.touched + b.touched
	};
}

/** Harmonic mean of precision and recall, in per cent. @param {Tally} tally */
export function strictOf({ right, found, gold }) {
	return found + gold === 0 ? 0 : (200 * right) / (found + gold);
}

/** The same where it is enough that spans share a token. @param {Tally} tally */
export function overlapOf({ found, gold, touching, touched }) {
	const precision = touching / Math.max(1, found);
	const recall = touched / Math.max(1, gold);
	return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall);
}

/**
 * What a tagger finds in labelled sentences, by layer: in each alone, or in each among those of its posting.
 * @param {import('../../../src/lib/reader').Tagger} tagger
 * @param {readonly (readonly import('../../../scripts/train/corpus.js').Sentence[])[]} postings
 * @param {boolean} isAlone
 * @returns {[Tally, Tally]}
 */
export function talliesOf(tagger, postings, isAlone) {
	/** @type {[Tally, Tally]} */
	const tallies = [emptyTally(), emptyTally()];
	for (const posting of postings) {
		const tokens = posting.map((sentence) => sentence.tokens);
		const all = isAlone ? tokens.map((one) => tagger.tag(one)) : tagger.tagAmong(tokens);
		posting.forEach((sentence, at) => {
			const { skill = [], knowledge = [] } = all[at] ?? {};
			count(tallies[0], rangesOf(sentence.skill), skill.map(rangeOf));
			count(tallies[1], rangesOf(sentence.knowledge), knowledge.map(rangeOf));
		});
	}
	return tallies;
}

/** @param {{ from: number, to: number }} span @returns {Range} */
function rangeOf({ from, to }) {
	return [from, to];
}

/** Student's t for 95 %, by degrees of freedom. */
const students = [0, 12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31];

/** Mean and half of its interval, as text of a fixed width. @param {readonly number[]} numbers */
export function intervalOf(numbers) {
	const size = numbers.length;
	const mean = numbers.reduce((sum, one) => sum + one, 0) / size;
	if (size < 2) return `${mean.toFixed(1)}        `;
	const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (size - 1);
	const half = (students[size - 1] ?? 2) * Math.sqrt(variance / size);
	return `${mean.toFixed(1)} ± ${half.toFixed(1)}  `;
}
