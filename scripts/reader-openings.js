// `node scripts/reader-openings.js` writes anew with what the reader's patterns can begin, after one of them was changed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { importSource } from './import-source.js';
import { root } from './root.js';

const path = 'src/lib/reader/sieve/found-openings.ts';
const { siftedGroups, writtenOpenings } = await importSource('src/lib/reader/sieve/all-groups.ts');
const rows = siftedGroups().flatMap((/** @type {any} */ { name, patterns }) => {
	const openings = writtenOpenings(patterns);
	return openings ? [`\t${JSON.stringify(name)}: ${JSON.stringify(openings)}`] : [];
});
const text = `import type { Place } from './symbols';

/**
 * The openings of the groups of patterns that are sifted, written by \`node scripts/reader-openings.js\`; a test holds them
 * against the patterns. Letters are letters of either case, 0 is a digit, - white space, \\* anything beyond ASCII, . any
 * other sign.
 */
export const foundOpenings: Readonly<Record<string, { readonly [At in Place]?: string }>> = {
${rows.join(',\n')}
};
`;
const config = await resolveConfig(join(root, path));
writeFileSync(join(root, path), await format(text, { ...config, filepath: path }));
