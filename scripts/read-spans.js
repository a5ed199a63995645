import { shippedTagger } from './tagger.js';

/** @typedef {readonly [from: number, to: number]} Range tokens, `to` exclusive */

/**
 * What the tagger alone sees in sentences that are cut into tokens, taken as a text in the order of the list; a list of one
 * is a sentence alone.
 * @param {readonly unknown[]} list of `{tokens}`
 * @returns {Promise<{ skill: Range[], knowledge: Range[] }[]>} in the order of the list
 */
export async function readSpans(list) {
	const tagger = await shippedTagger();
	if (!tagger)
		throw new Error('The weights of the tagger are missing; `npm run train` makes them.');
	return tagger.tagAmong(list.map(tokensOf)).map(({ skill, knowledge }) => ({
		skill: skill.map(rangeOf),
		knowledge: knowledge.map(rangeOf)
	}));
}

/** @param {unknown} item @param {number} at @returns {readonly string[]} */
function tokensOf(item, at) {
	const tokens = typeof item === 'object' && item !== null && 'tokens' in item ? item.tokens : null;
	if (Array.isArray(tokens) && tokens.every((token) => typeof token === 'string')) return tokens;
	throw new Error(`Item ${at} of the list has no tokens.`);
}

/** @param {{ from: number, to: number }} span @returns {Range} */
function rangeOf({ from, to }) {
	return [from, to];
}
