// What the tagger knows without labels: classes of words, and names from lists.
import { importSource } from '../import-source.js';
import { wordClasses } from './clusters.js';
import { plainLinesOf } from './corpus.js';
import { wordVectors } from './embeddings.js';
import { namedLists } from './lists.js';
import { vectorClasses } from './vector-classes.js';

/** How many word classes there are: about parts of speech, finer, about fields. */
const coarse = { classes: 50, least: 3, rounds: 12 };
const middle = { classes: 200, least: 3, rounds: 12 };
const fine = { classes: 600, least: 3, rounds: 8 };
const longestLine = 3000;
/** Classes by word vectors: how many, and how many of the most frequent words have them beside those of our own texts. */
const broad = 64;
const narrow = 256;
const mostFrequent = 20_000;

/**
 * The development part has no say in it, so that figures measured there with weights from the training part are true.
 * @param {string} data
 * @param {any} source what `taggerSource` gives
 * @param {readonly import('./corpus.js').Sentence[]} train sentences whose words count, not their tags
 */
export async function groundOf(data, source, train) {
	const { coreOf, textTokens, phraseHash } = source;
	const lines = [...new Set(plainLinesOf(data))].map((line) =>
		textTokens(line.slice(0, longestLine)).map((/** @type {{ text: string }} */ { text }) =>
			coreOf(text)
		)
	);
	const labelled = train.map(({ tokens }) => tokens.map(coreOf));
	// Postings tell more about the words of postings than lists and definitions do.
	const texts = [...labelled, ...labelled, ...lines];
	const finer = [middle, fine].map((options) => wordClasses(texts, options));
	const classes = new Map(
		[...wordClasses(texts, coarse)].map(([word, id]) => [
			word,
			[id, ...finer.map((one) => one.get(word) ?? 0)]
		])
	);
	const names = await englishNames();
	const fields = fieldsOf(new Set(texts.flat()), source);
	return { classes, fields, lists: namedLists(data, phraseHash, coreOf, names) };
}

/**
 * Classes by word vectors, of frequent words and of those of our texts; by the bits of a word's hash that count.
 * @param {ReadonlySet<string>} ours
 * @param {any} source
 * @returns {Map<number, readonly [broad: number, narrow: number]>}
 */
function fieldsOf(ours, { coreOf, hashOf, featureMask }) {
	const { words, vectors, dimensions } = wordVectors();
	const chosen = words.filter(
		(word, at) => (at < mostFrequent || ours.has(word)) && coreOf(word) === word
	);
	const [broader, narrower] = [broad, narrow].map((classes) =>
		vectorClasses(chosen, vectors, dimensions, classes)
	);
	return new Map(
		chosen.map((word, at) => [
			hashOf(word) & featureMask,
			[broader?.[at] ?? 0, narrower?.[at] ?? 0]
		])
	);
}

/**
 * Names of our own dictionary, but for what they are called in other languages, as the tagger reads English, and for the
 * further ones, with which it finds fewer spans (`DESIGN.md`).
 * @returns {Promise<string[]>}
 */
async function englishNames() {
	const [{ entriesByFirstWord }, { abroad }, { further }] = await Promise.all(
		['dictionary', 'names/abroad', 'names/further'].map((name) =>
			importSource(`src/lib/reader/skills/${name}.ts`)
		)
	);
	const others = new Set(
		[...abroad, ...further].flatMap((/** @type {[string, string]} */ [, list]) =>
			list.split(/[|\n]/).map((alias) =>
				alias
					.trim()
					.replace(/^[=~!?@]/, '')
					.toLowerCase()
			)
		)
	);
	return [...entriesByFirstWord.values()]
		.flat()
		.map((/** @type {{ spelling: string }} */ { spelling }) => spelling)
		.filter((spelling) => !others.has(spelling.toLowerCase()));
}
