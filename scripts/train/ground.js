// What the tagger knows without labels: classes of words, and names from lists.
import { importSource } from '../import-source.js';
import { wordClasses } from './clusters.js';
import { plainLinesOf } from './corpus.js';
import { namedLists } from './lists.js';

/** How many word classes there are: about parts of speech, finer, about fields. */
const coarse = { classes: 50, least: 3, rounds: 12 };
const middle = { classes: 200, least: 3, rounds: 12 };
const fine = { classes: 600, least: 3, rounds: 8 };
const longestLine = 3000;

/**
 * The development part has no say in it, so that figures measured there with weights from the training part are true.
 * @param {string} data
 * @param {any} source what `taggerSource` gives
 * @param {readonly import('./corpus.js').Sentence[]} train sentences whose words count, not their tags
 */
export async function groundOf(data, { coreOf, textTokens, phraseHash }, train) {
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
	const { entriesByFirstWord } = await importSource('src/lib/reader/skills/dictionary.ts');
	const names = [...entriesByFirstWord.values()]
		.flat()
		.map((/** @type {{ spelling: string }} */ { spelling }) => spelling);
	return { classes, lists: namedLists(data, phraseHash, coreOf, names) };
}
