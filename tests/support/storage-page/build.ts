import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../scripts/root.js';

/** Builds the page into a folder of its own and returns that folder. */
export async function buildStoragePage(): Promise<string> {
	const outDir = mkdtempSync(join(tmpdir(), 'waymark-storage-page-'));
	await build({
		configFile: false,
		logLevel: 'error',
		root: join(root, 'tests/support/storage-page'),
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		worker: { format: 'es' },
		build: { outDir, emptyOutDir: true, target: 'esnext', minify: false }
	});
	// The host serves it for whatever is not there, a favicon first.
	writeFileSync(join(outDir, '404.html'), '');
	return outDir;
}
