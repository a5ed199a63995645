import { expect, test, type Page } from '@playwright/test';
import {
	copyFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/root.js';
import { serveSite } from '../../scripts/static-server.js';
import { weightsPath } from '../../scripts/tagger.js';
import type * as Reader from '../../src/lib/reader';
import { asRatio, inMs, median, percentile } from './figures';
import { addRow } from './rows.js';

/** 148 whole postings of 6.7 k characters in the mean. */
const postingsPath = join(root, '../shared/data/postings/public.json');
const rounds = 5;
const medianBudgetInMs = 10;
const slowBudgetInMs = 25;

declare global {
	interface Window {
		reader: typeof Reader;
	}
}

interface Times {
	readonly tagged: readonly number[];
	readonly untagged: readonly number[];
}

test('reading a posting in Chromium', async ({ browser }) => {
	test.skip(!existsSync(postingsPath), 'the public postings do not lie beside the project');
	const folder = await siteWithReader();
	const site = await serveSite(folder);
	try {
		const page = await browser.newPage();
		await page.goto(site.url);
		const { tagged, untagged } = await timesIn(page);
		expect(tagged.length).toBeGreaterThan(0);
		const middle = median(tagged);
		const slow = percentile(tagged, 0.95);
		addRow({
			what: 'reading a posting of 6.7 k characters, median and p95',
			budget: `≤ ${medianBudgetInMs} and ${slowBudgetInMs} ms`,
			measured: `${inMs(middle)} and ${inMs(slow)} (without the tagger ${inMs(median(untagged))} and ${inMs(percentile(untagged, 0.95))})`,
			ratio: `${asRatio(middle, median(untagged))} without the tagger`,
			isHeld: middle <= medianBudgetInMs && slow <= slowBudgetInMs
		});
	} finally {
		await site.close();
		rmSync(folder, { recursive: true, force: true });
	}
});

/** The reader by itself, as the reading worker has it, with its weights and something to read. */
async function siteWithReader(): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-reader-'));
	await build({
		configFile: false,
		root,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		build: {
			outDir: folder,
			emptyOutDir: true,
			lib: {
				entry: join(root, 'src/lib/reader/index.ts'),
				formats: ['es'],
				fileName: () => 'reader.js'
			}
		}
	});
	copyFileSync(weightsPath, join(folder, 'tagger.bin'));
	const postings: readonly { readonly text: string }[] = JSON.parse(
		readFileSync(postingsPath, 'utf8')
	);
	writeFileSync(join(folder, 'texts.json'), JSON.stringify(postings.map(({ text }) => text)));
	const script = "import * as reader from './reader.js'; window.reader = reader;";
	const page = `<!doctype html><title>Reader</title><script type="module">${script}</script>`;
	for (const name of ['index.html', '404.html']) writeFileSync(join(folder, name), page);
	return folder;
}

/** Milliseconds that each posting takes in each round but the first, in which the code is still being compiled. */
function timesIn(page: Page): Promise<Times> {
	return page.evaluate(async (rounds) => {
		const { reader } = window;
		const weights = await (await fetch('/tagger.bin')).arrayBuffer();
		const texts: readonly string[] = await (await fetch('/texts.json')).json();
		const tagger = reader.openTagger(new Uint8Array(weights));
		const timeOf = (text: string, aids: Reader.ReadingAids): number => {
			const from = performance.now();
			reader.readPosting({ text }, undefined, aids);
			return performance.now() - from;
		};
		const tagged: number[] = [];
		const untagged: number[] = [];
		for (let round = 0; round <= rounds; round += 1)
			for (const text of texts) {
				const withTagger = timeOf(text, { tagger });
				const without = timeOf(text, {});
				if (round === 0) continue;
				tagged.push(withTagger);
				untagged.push(without);
			}
		return { tagged, untagged };
	}, rounds);
}
