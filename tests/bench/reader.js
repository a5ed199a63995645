// `npm run bench:reader`: how well the tagger finds labelled spans with weights learnt in this run, from the training part alone
// and with what was marked for this project, how many of them the summary has, how long a posting takes and how much the weights
// weigh. `-- --seeds 1` is quicker.
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { importSource } from '../../scripts/import-source.js';
import { root } from '../../scripts/root.js';
import { weightsPath } from '../../scripts/tagger.js';
import { sentencesOf } from '../../scripts/train/corpus.js';
import { taggerSource, weightsFrom } from '../../scripts/train/learn.js';
import { markedSentences } from '../../scripts/train/marked.js';
import { coverageOf, postingsOf } from './reader/coverage.js';
import { intervalOf, layers, overlapOf, strictOf, sumOf, talliesOf } from './reader/spans.js';
import { timesOf } from './reader/times.js';

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: join(root, '../shared/data') },
		seeds: { type: 'string', default: '3' }
	}
});

/** Goal, look-up with a filter for precision, the best zero-shot model told of, JobSpanBERT. */
const others = [
	'  40      16.5       34.9        56.3',
	'  64      53.0       48.7        61.9',
	'  52      39.9       42.5        58.9'
];

if (!existsSync(join(values.data, 'skillspan'))) console.log('skipped: no labelled sentences here');
else await measure(values.data, Number(values.seeds));

/** @param {string} data @param {number} seeds */
async function measure(data, seeds) {
	const reader = await importSource('src/lib/reader/index.ts');
	const source = await taggerSource();
	const shipped = readFileSync(weightsPath);
	// Classes and lists are made without labels and without the development part, so those that ship will do.
	const { classes, words, fields, names, lists } = source.groundIn(shipped);
	const ground = {
		classes,
		fields: new Map(
			[...words].map((/** @type {number} */ word, at) => [
				word,
				[fields[at], fields[words.length + at]]
			])
		),
		lists: new Map([...names].map((/** @type {number} */ name, at) => [name, lists[at]]))
	};
	const train = sentencesOf(data, 'train');
	const dev = sentencesOf(data, 'dev');
	const marked = markedSentences(data, source.textTokens);
	const learn = (
		/** @type {readonly import('../../scripts/train/corpus.js').Sentence[]} */ sentences
	) =>
		Array.from({ length: seeds }, (_, at) =>
			reader.openTagger(weightsFrom(source, ground, sentences, at + 1))
		);
	console.log(`span F1 on dev, ${seeds} seeds: mean ± 95 % interval`);
	tell('weights from train alone', learn(train), dev);
	const taggers = learn([...train, ...marked]);
	tell('weights from train and what was marked for this project', taggers, dev);
	console.log('(the last three on SkillSpan test, from SOURCES.md beside the data)');

	const { lines, sentences } = coverageOf(reader, taggers.at(-1), dev);
	console.log(`\ngold spans of dev that the summary has: in its lines ${lines.toFixed(1)} %,`);
	console.log(`in the sentences of its lines ${sentences.toFixed(1)} % (goal 60, oracle 72)`);

	const { plain, tagged } = timesOf(reader, reader.openTagger(shipped), data);
	console.log(`\nprocessor time a posting, ms: median ${tagged.median}, p95 ${tagged.p95}`);
	console.log(`without the tagger: median ${plain.median}, p95 ${plain.p95}`);
	console.log(
		`(load of the machine ${loadavg()[0]?.toFixed(1)}: compare the two, not the milliseconds)`
	);
	const gzipped = gzipSync(shipped, { level: 9 }).length;
	console.log(`\nweights and lists: ${shipped.length} bytes, ${gzipped} gzipped`);
}

/**
 * @param {string} name
 * @param {readonly import('../../src/lib/reader').Tagger[]} taggers one a seed
 * @param {readonly import('../../scripts/train/corpus.js').Sentence[]} dev
 */
function tell(name, taggers, dev) {
	/** How sentences are given to the tagger: each alone, those of each posting, all in one list without postings. */
	const ways = [
		{ way: 'each sentence alone', postings: [dev], isAlone: true },
		{ way: 'the sentences of each posting', postings: postingsOf(dev), isAlone: false },
		{ way: 'all sentences as one text', postings: [dev], isAlone: false }
	];
	for (const { way, postings, isAlone } of ways) {
		const rows = taggers.map((tagger) => {
			const [skill, knowledge] = talliesOf(tagger, postings, isAlone);
			return [skill, knowledge, sumOf(skill, knowledge)];
		});
		console.log(`\n${name}, ${way}`);
		console.log(
			'                    strict        overlap       goal  taxonomy  zero-shot  BERT-sized'
		);
		[...layers, 'combined'].forEach((layer, at) => {
			const tallies = rows.flatMap((row) => row[at] ?? []);
			const strict = intervalOf(tallies.map(strictOf));
			const overlap = intervalOf(tallies.map(overlapOf));
			console.log(`${layer.padEnd(18)}  ${strict}  ${overlap}  ${others[at]}`);
		});
	}
}
