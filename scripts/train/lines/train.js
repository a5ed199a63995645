// `node scripts/train/lines/train.js`: learns what `src/lib/reader/sections/line-weights.json` says of lines that no heading
// names, the same bytes each time, from the postings written for the project and the public ones beside it. `--measure` writes
// nothing and tells how well lines are read by weights that have not seen their source, or their set of written postings.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { root } from '../../root.js';
import { learntFrom, lineSource, sequencesOf } from './sequences.js';
import { lineWeightsFrom } from './learn.js';
import { measure } from './measure.js';
import { writtenWeights } from './weights-file.js';

const { values } = parseArgs({ options: { measure: { type: 'boolean', default: false } } });
const source = await lineSource();
const sequences = sequencesOf(source).filter((one) => learntFrom.has(one.source));
if (values.measure) measure(source, sequences);
else {
	const path = join(root, 'src/lib/reader/sections/line-weights.json');
	const written = writtenWeights(lineWeightsFrom(sequences, source.kinds.length), source.kinds);
	writeFileSync(path, written);
	console.log(
		`${path}: ${written.length} bytes, ${gzipSync(written, { level: 9 }).length} gzipped`
	);
}
