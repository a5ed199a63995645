// `npm run --silent read -- FILE…` prints one reading as JSON, on a line of its own, for each file of text or HTML.
// `npm run --silent read -- --spans FILE.json` prints what the tagger alone sees in lists of tokens.
// `--today YYYY-MM-DD` reads as on that day: what "3 days ago" and "apply by 30 June" count from.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './root.js';

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { spans: { type: 'string' }, today: { type: 'string' } }
	});
	if (values.spans !== undefined) await printSpans(values.spans);
	else await printReadings(positionals, values.today ?? todayHere());
} catch (error) {
	fail(error instanceof Error ? error.message : String(error));
}

/** @param {readonly string[]} files @param {string} today */
async function printReadings(files, today) {
	if (files.length === 0) throw new Error('Which files? npm run --silent read -- FILE…');
	if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
		throw new Error(`"${today}" is no day; it must be like 2026-05-01.`);
	const { importSource } = await import('./import-source.js').catch(() => {
		throw new Error('What Waymark is built with is not installed; run npm ci first.');
	});
	const { readPosting } = await importSource('src/lib/reader/index.ts');
	const { contractOf } = await import('./reading-contract.js');
	const { shippedTagger } = await import('./tagger.js');
	const tagger = await shippedTagger();
	for (const file of files) {
		const input = inputOf(file);
		if (input) console.log(JSON.stringify(contractOf(readPosting(input, today, { tagger }))));
	}
}

/** @param {string} file */
async function printSpans(file) {
	const script = join(root, 'scripts/read-spans.js');
	if (!existsSync(script)) throw new Error('--spans: this version has no tagger yet.');
	const content = contentOf(file);
	if (content === undefined) return;
	const { readSpans } = await import(pathToFileURL(script).href);
	console.log(JSON.stringify(await readSpans(parsedList(file, content))));
}

/** @param {string} file @param {string} content @returns {unknown[]} */
function parsedList(file, content) {
	try {
		const list = JSON.parse(content);
		if (Array.isArray(list)) return list;
	} catch {
		// Told below, as what is no list is.
	}
	throw new Error(`${file}: no JSON list of {tokens}.`);
}

/** What the reader gets: HTML by the name of the file, everything else as a pasted text that may be HTML too. */
function inputOf(/** @type {string} */ file) {
	const content = contentOf(file);
	if (content === undefined) return undefined;
	return /\.x?html?$/i.test(file) ? { text: '', html: content } : { text: content };
}

/**
 * The text of a file: UTF-16 by its byte order mark, UTF-8, or Windows-1252 where the bytes are no UTF-8. One that cannot
 * be read is told and passed over.
 * @param {string} file
 */
function contentOf(file) {
	try {
		if (statSync(file).isDirectory()) throw new Error('is a folder');
		const bytes = readFileSync(file);
		if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
		if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
		try {
			return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		} catch {
			return new TextDecoder('windows-1252').decode(bytes);
		}
	} catch (error) {
		const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		fail(`${file}: ${isMissing ? 'there is no such file' : String(error).replace(/^Error: /, '')}`);
		return undefined;
	}
}

function todayHere() {
	const now = new Date();
	const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param {string} message */
function fail(message) {
	console.error(`read: ${message}`);
	process.exitCode = 1;
}
