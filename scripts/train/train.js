// `npm run train`: makes the tagger's weights anew from the labelled sentences that lie beside the project, the same bytes
// each time, and from those of `marked/`. `--train-only` leaves the development part out, `--without-marked` what was marked for
// this project, `--out FILE` writes elsewhere.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { root } from '../root.js';
import { weightsPath } from '../tagger.js';
import { sentencesOf } from './corpus.js';
import { groundOf } from './ground.js';
import { taggerSource, weightsFrom } from './learn.js';
import { markedSentences } from './marked.js';

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: join(root, '../shared/data') },
		out: { type: 'string', default: weightsPath },
		'train-only': { type: 'boolean', default: false },
		'without-marked': { type: 'boolean', default: false },
		seed: { type: 'string', default: '1' }
	}
});
if (!existsSync(join(values.data, 'skillspan'))) {
	console.error(`No labelled sentences in ${values.data}`);
	process.exit(1);
}
const source = await taggerSource();
const train = sentencesOf(values.data, 'train');
const dev = values['train-only'] ? [] : sentencesOf(values.data, 'dev');
const marked = values['without-marked'] ? [] : markedSentences(values.data, source.textTokens);
const sentences = [...train, ...dev, ...marked];
const ground = await groundOf(values.data, source, train);
const bytes = weightsFrom(source, ground, sentences, Number(values.seed));
writeFileSync(values.out, bytes);
const gzipped = gzipSync(bytes, { level: 9 }).length;
console.log(`${values.out}: ${bytes.length} bytes, ${gzipped} gzipped`);
