/**
 * Prints how well the reader reads postings whose expected readings are known, against its goals, and how long it takes:
 * `node scripts/reader-quality.js [--misses NAME]`. With `--misses` also what went wrong in figures of that name. The postings
 * written for this project (`quality/written.js`) are read everywhere, the public ones where they lie beside the project.
 */
import { parseArgs } from 'node:util';
import { importSource } from './import-source.js';
import { checkLabelled } from './quality/labelled.js';
import { newTally, percent } from './quality/tally.js';
import { checkWritten } from './quality/written.js';
import { shippedTagger } from './tagger.js';

const { values: options } = parseArgs({ options: { misses: { type: 'string' } } });
const { readPosting } = await importSource('src/lib/reader/index.ts');
/** Later than all of the postings, as when an old one is pasted. */
const today = '2026-05-01';

const facts = newTally();
const lines = newTally();
const skills = newTally();
const times = checkLabelled(readPosting, today, facts, lines);
const tagger = await shippedTagger();
checkWritten((text) => readPosting({ text }, today, { tagger }), facts, lines, skills);

console.log('fact, source and form                  precision recall  (stated)');
for (const [name, { right, wrong, missed, absent }] of facts.rows())
	console.log(
		`${name.padEnd(38)} ${percent(right, right + wrong)}   ${percent(right, right + missed)}`,
		`  (${right + missed} of ${right + missed + absent})`
	);
console.log(
	'\nline in its section (by rules; what is learnt of lines without headings has seen nyc and tts)   % (lines)'
);
for (const [name, { right, missed }] of lines.rows())
	console.log(`${name.padEnd(48)} ${percent(right, right + missed)} (${right + missed})`);
console.log('\nskill                                            % found, or right   (expected)');
for (const [name, { right, missed }] of skills.rows())
	console.log(`${name.padEnd(48)} ${percent(right, right + missed)} (${right + missed})`);
times.sort((a, b) => a - b);
const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)]?.toFixed(1);
if (times.length > 0)
	console.log(`\nprocessor time a posting, ms: median ${at(0.5)}, p95 ${at(0.95)}`);
if (options.misses)
	for (const [name, { notes }] of [...facts.rows(), ...lines.rows(), ...skills.rows()])
		if (name.includes(options.misses)) console.log(`\n${name}\n${notes.join('\n')}`);
