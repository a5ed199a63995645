// Labelled postings without their headings: the lines whose kinds only their words and their company tell.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { numbersIn } from '../../quality/written.js';
import { root } from '../../root.js';
import { writtenPostings } from '../marked.js';

/**
 * A line with the kinds that are right for it; nothing where nobody knows.
 * @typedef {{ text: string, kinds: readonly string[] | undefined }} Labelled
 * @typedef {{ source: string, set: string, id: string, lines: readonly Labelled[] }} BarePosting
 */

const texts = join(root, 'scripts/train/marked');
const expected = join(root, 'scripts/quality/expected');
const folder = join(root, '../shared/data/postings');

/** Kinds in the labels of `expected` that are `other` to the reader. */
const others = new Set(['title', 'header', 'other', 'heading']);

/** The postings written for this project, each as one text and once more with a gap where a heading stood. */
export function writtenBare() {
	return readdirSync(expected)
		.sort()
		.flatMap((file) => {
			const set = file.replace(/\.jsonl$/, '');
			const postings = new Map(
				writtenPostings(readFileSync(join(texts, `${set}.txt`), 'utf8')).map((posting) => [
					posting.doc,
					posting.lines.map(({ text }) => text)
				])
			);
			const rows = readFileSync(join(expected, file), 'utf8').split('\n').filter(Boolean);
			return rows.flatMap((row) => {
				const { n, lines } = JSON.parse(row);
				const written = postings.get(String(n)) ?? [];
				return [false, true].map((isApart) => ({
					source: 'written',
					set,
					id: `${set} ${n}${isApart ? ' apart' : ''}`,
					lines: bareLines(written, lines, isApart)
				}));
			});
		});
}

/** @param {readonly string[]} written @param {Record<string, string>} labels @param {boolean} isApart */
function bareLines(written, labels, isApart) {
	/** @type {string[]} */
	const byLine = [];
	for (const [label, numbers] of Object.entries(labels))
		for (const number of numbersIn(numbers)) byLine[number - 1] = label;
	return written.flatMap((text, at) => {
		const label = byLine[at];
		if (label?.startsWith('heading')) return isApart ? [{ text: '', kinds: undefined }] : [];
		const kinds = label?.split('|');
		const isOpen = !kinds || kinds.includes('chrome');
		return [
			{ text, kinds: isOpen ? undefined : kinds.map((kind) => (others.has(kind) ? 'other' : kind)) }
		];
	});
}

/** What counts as right under the headings of public employers. @type {Record<string, readonly string[]>} */
const kindsByColumn = {
	responsibilities: ['responsibilities', 'about', 'company', 'legal'],
	requirements: ['minimum'],
	preferred: ['preferred'],
	apply: ['apply', 'legal'],
	process: ['process'],
	legal: ['legal'],
	salary: ['pay'],
	about: ['about', 'company'],
	company: ['company', 'about'],
	benefits: ['benefits', 'pay', 'company']
};
const nycColumns = {
	'Job Description': 'responsibilities',
	'Minimum Qualification Requirements': 'requirements',
	'Preferred Skills': 'preferred',
	'To Apply': 'apply'
};
const emscadColumns = {
	company_profile: 'company',
	description: 'responsibilities',
	requirements: 'requirements',
	benefits: 'benefits'
};

/** Public postings of New York, GSA, Los Angeles, the Department for Education and private firms, where they are there. */
export function publicBare() {
	if (!existsSync(folder)) return [];
	/** @param {string} name @returns {any[]} */
	const load = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
	return [
		...load('nyc-labelled.json').map((row) => columnsOf('nyc', row.id, row, nycColumns)),
		...load('emscad-50.json').map((row) => columnsOf('emscad', row.job_id, row, emscadColumns)),
		...load('public.json')
			.filter(({ source }) => source !== 'nyc')
			.map(({ source, id, sections }) =>
				postingOf(
					source,
					id,
					sections.map((/** @type {any} */ { kind, text }) => [kind, text])
				)
			)
	];
}

/** @param {string} source @param {string} id @param {any} row @param {Record<string, string>} columns */
function columnsOf(source, id, row, columns) {
	const parts = Object.entries(columns).flatMap(([column, label]) =>
		row[column] ? [/** @type {[string, string]} */ ([label, row[column]])] : []
	);
	return postingOf(source, id, parts);
}

/** @param {string} source @param {string} id @param {readonly [string, string][]} parts @returns {BarePosting} */
function postingOf(source, id, parts) {
	const lines = parts.flatMap(([label, text]) => [
		...text.split('\n').map((line) => ({ text: line, kinds: kindsByColumn[label] })),
		{ text: '', kinds: undefined }
	]);
	return { source, set: source, id, lines };
}
