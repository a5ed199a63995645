// The texts that the tagger is trained on, as they lie beside the project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Two layers of BIO tags over the tokens of a sentence; `worth` is what it counts for in learning each, 1 where it is not there.
 * @typedef {{ skill: number, knowledge: number }} Worth
 * @typedef {{ part: string, doc: string, source: string, tokens: string[], skill: string[], knowledge: string[], worth?: Worth }} Sentence
 */

/**
 * Of SkillSpan.
 * @param {string} data
 * @param {'train' | 'dev'} part
 * @returns {Sentence[]}
 */
export function sentencesOf(data, part) {
	/** @type {Omit<Sentence, 'part'>[]} */
	const rows = JSON.parse(readFileSync(join(data, 'skillspan', `${part}.json`), 'utf8'));
	return rows.map((row) => ({ part, ...row }));
}

/**
 * Running text without labels: postings, and the definitions and labels of ESCO.
 * @param {string} data
 * @returns {string[]} lines
 */
export function plainLinesOf(data) {
	/** @param {string} name */
	const rows = (name) => JSON.parse(readFileSync(join(data, 'postings', name), 'utf8'));
	/** @param {string} name */
	const list = (name) => readFileSync(join(data, 'lexicons', name), 'utf8');
	const texts = [
		...rows('public.json').map((/** @type {{ text: string }} */ { text }) => text),
		...rows('nyc-labelled.json').flatMap((/** @type {Record<string, string>} */ row) => [
			row.title,
			row['Job Description'],
			row['Minimum Qualification Requirements'],
			row['Additional Information']
		]),
		...rows('emscad-50.json').flatMap((/** @type {Record<string, string>} */ row) => [
			row.title,
			row.company_profile,
			row.description,
			row.requirements,
			row.benefits
		]),
		list('esco_labels_1.1.txt'),
		...csvRows(list('esco_digitalSkillsCollection_en.csv')).map((row) => row[7] ?? ''),
		...csvRows(list('esco_cross_transversal_alt.csv')).map((row) => row[3] ?? '')
	];
	return texts.flatMap((text) => (text ?? '').split('\n')).filter((line) => line.trim() !== '');
}

/**
 * @param {string} text
 * @returns {string[][]}
 */
export function csvRows(text) {
	/** @type {string[][]} */
	const rows = [];
	/** @type {string[]} */
	let row = [];
	for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
		row.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
		if (match[3] === ',') continue;
		if (row.length > 1) rows.push(row);
		row = [];
	}
	return rows.slice(1);
}
