// `node scripts/reader-openings.js` writes anew what the matches of the reader's patterns have, after one of them was changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { importSource } from './import-source.js';
import { root } from './root.js';

const path = 'src/lib/reader/sieve/found-openings.json';
const { siftedGroups, writtenOpenings } = await importSource('src/lib/reader/sieve/all-groups.ts');
const rows = siftedGroups().flatMap((/** @type {any} */ { name, patterns }) => {
	const openings = writtenOpenings(patterns);
	return openings ? [[name, openings]] : [];
});
const text = JSON.stringify(Object.fromEntries(rows));
const config = await resolveConfig(join(root, path));
writeFileSync(join(root, path), await format(text, { ...config, filepath: path }));
