// Names that lists of skills know, as the tagger looks them up: hashes of up to six tokens, a bit for each list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from './corpus.js';

const longestName = 6;
/** Bits: names of technologies (O*NET), what one knows (ESCO), names of our own dictionary. */
const technology = 1;
const knowledge = 2;
const named = 4;

/** What O*NET writes before names that postings use alone. */
const maker = /^(?:Microsoft|Oracle|IBM|Adobe|Apache|Google|SAP|Amazon|Atlassian)\s+(.{3,})$/;
const everyday = /^(?:Office|Project|Access|Word|Windows|Teams)$/;
/** A short form at the end: "Structured query language SQL". */
const shortForm = /\b([A-Z][A-Z0-9+#]+)$/;

/**
 * @param {string} data the folder of the data
 * @param {(cores: readonly string[]) => number} hash
 * @param {(token: string) => string} core
 * @param {readonly string[]} names of our own dictionary
 * @returns {Map<number, number>} bits by hash
 */
export function namedLists(data, hash, core, names) {
	const lists = new Map();
	/** @param {string} name @param {number} bit */
	const add = (name, bit) => {
		const tokens = name.replaceAll(',', ' ').split(/\s+/).filter(Boolean);
		if (tokens.length === 0 || tokens.length > longestName) return;
		const key = hash(tokens.map(core));
		lists.set(key, (lists.get(key) ?? 0) | bit);
	};
	/** @param {string} name */
	const read = (name) => readFileSync(join(data, 'lexicons', name), 'utf8');
	for (const name of names) add(name, named);
	const rows = read('onet_technology_skills.txt').split('\n').slice(1);
	for (const name of new Set(rows.flatMap((row) => row.split('\t')[1] ?? []))) {
		add(name, technology);
		const product = maker.exec(name)?.[1];
		if (product && !everyday.test(product)) add(product, technology);
		const short = shortForm.exec(name)?.[1];
		if (short) add(short, technology);
	}
	for (const row of csvRows(read('esco_digitalSkillsCollection_en.csv'))) {
		// Its labels of abilities are hardly ever found as they stand, and did harm where they were.
		if (row[4] !== 'knowledge') continue;
		for (const name of [row[2] ?? '', ...(row[6] ?? '').split(/[|\n]/)]) add(name, knowledge);
	}
	const labels = read('esco_labels_1.1.txt').split('\n').filter(Boolean);
	const openings = new Map();
	for (const label of labels) {
		const [first] = label.split(' ');
		openings.set(first, (openings.get(first) ?? 0) + 1);
	}
	for (const label of labels) {
		const words = label.split(' ');
		// Labels of abilities open with a verb, which others share.
		const isAbility = words.length > 1 && openings.get(words[0]) >= 8;
		if (!isAbility) add(label, knowledge);
	}
	return lists;
}
