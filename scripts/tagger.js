import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './import-source.js';
import { root } from './root.js';

/** Where the weights that ship lie; `npm run train` writes them. */
export const weightsPath = join(root, 'src/lib/browser/reading/tagger.bin');

/**
 * The tagger with the weights that ship.
 * @returns {Promise<import('../src/lib/reader').Tagger | undefined>} nothing where there are none
 */
export async function shippedTagger() {
	if (!existsSync(weightsPath)) return undefined;
	const { openTagger } = await importSource('src/lib/reader/index.ts');
	return openTagger(readFileSync(weightsPath));
}
