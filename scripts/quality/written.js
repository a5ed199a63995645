// The postings written for this project (`../train/marked`) with what a careful reader understands of them, in `expected/`:
// a line of JSON for each posting. `lines` has the kinds of its lines by number, "a|b" where either is right.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';
import { writtenPostings } from '../train/marked.js';

const texts = join(root, 'scripts/train/marked');
const expected = join(root, 'scripts/quality/expected');

/** Lines that no section is known by: the title, fields of a board, headings, what a page puts around a posting. */
const unjudged = new Set(['title', 'header', 'heading', 'other', 'chrome']);

/**
 * Several forms may be right, the best first; a deadline without its year is "08-14".
 * @typedef {object} Expected
 * @property {string} n
 * @property {string | string[] | null} title
 * @property {string | string[] | null} company
 * @property {string[]} locations
 * @property {string | string[] | null} workplace
 * @property {string | string[] | null} employmentType
 * @property {string | string[] | null} seniority
 * @property {number | number[] | null} yearsMin
 * @property {{ min?: number, max?: number, currency?: string, period?: string } | null} salary
 * @property {string | null} postedOn
 * @property {string | null} deadline
 * @property {Record<string, string>} lines
 * @property {string[]} must
 * @property {string[]} nice
 */

/** @typedef {ReturnType<typeof import('./tally.js').newTally>} Tally */

/**
 * Counts how they are read, set by set.
 * @param {(text: string) => any} read
 * @param {Tally} facts @param {Tally} lines @param {Tally} skills
 */
export function checkWritten(read, facts, lines, skills) {
	for (const file of readdirSync(expected).sort()) {
		const set = file.replace(/\.jsonl$/, '');
		const postings = new Map(
			writtenPostings(readFileSync(join(texts, `${set}.txt`), 'utf8')).map((posting) => [
				posting.doc,
				posting.lines.map(({ text }) => text)
			])
		);
		for (const row of readFileSync(join(expected, file), 'utf8').split('\n').filter(Boolean)) {
			/** @type {Expected} */
			const one = JSON.parse(row);
			const written = postings.get(String(one.n)) ?? [];
			const reading = read(written.join('\n'));
			const id = `${set} ${one.n}`;
			checkFacts(set, reading.facts, one, facts, id);
			checkLines(set, reading, written, one.lines, lines, id);
			checkSkills(set, reading, one, skills, id);
		}
	}
}

/** @param {string} set @param {any} read @param {Expected} one @param {Tally} facts @param {string} id */
function checkFacts(set, read, one, facts, id) {
	/** @param {string} name @param {unknown} gold @param {unknown} value @param {boolean} isRight */
	const fact = (name, gold, value, isRight) =>
		facts.fact(`${name} in ${set}`, gold, isRight ? gold : value, id);
	const valueOf = (/** @type {string} */ name) => read[name]?.value ?? null;
	for (const name of /** @type {const} */ (['title', 'company'])) {
		const forms = listOf(one[name]);
		const value = valueOf(name);
		const isRight = forms.some((form) => plain(form) === plain(value));
		fact(name, forms.length > 0 ? forms : null, value, isRight);
	}
	for (const name of /** @type {const} */ ([
		'workplace',
		'employmentType',
		'seniority',
		'yearsMin'
	])) {
		const forms = listOf(one[name]);
		const value = valueOf(name);
		fact(name, forms.length > 0 ? forms : null, value, forms.includes(value));
	}
	const towns = one.locations.map(townOf);
	const found = String(valueOf('location') ?? '')
		.split(';')
		.map(townOf)
		.filter(Boolean);
	const isThere =
		towns.length === found.length &&
		towns.every((town) => found.some((other) => other.includes(town) || town.includes(other)));
	fact('location', towns.length > 0 ? towns : null, found.length > 0 ? found : null, isThere);
	fact('posted', one.postedOn, valueOf('postedOn'), one.postedOn === valueOf('postedOn'));
	const deadline = valueOf('expiresOn');
	fact(
		'deadline',
		one.deadline,
		deadline,
		Boolean(one.deadline && deadline?.endsWith(one.deadline))
	);
	const pay = valueOf('salary');
	fact('salary', one.salary, pay, one.salary !== null && isSamePay(one.salary, pay));
}

/** A currency or period that the text leaves open is not judged. @param {any} gold @param {any} pay */
function isSamePay(gold, pay) {
	const isSame = (/** @type {string} */ name) => (gold[name] ?? null) === (pay?.[name] ?? null);
	const isOpen = (/** @type {string} */ name) => (gold[name] ?? null) === null;
	return (
		isSame('min') &&
		isSame('max') &&
		['currency', 'period'].every((name) => isOpen(name) || isSame(name))
	);
}

/**
 * @param {string} set @param {any} reading @param {readonly string[]} written @param {Record<string, string>} kinds
 * @param {Tally} lines @param {string} id
 */
function checkLines(set, reading, written, kinds, lines, id) {
	let start = 0;
	const places = written.map((line) => {
		const at = start + line.search(/\S/);
		start += line.length + 1;
		return { at, middle: at + Math.floor(line.trim().length / 2) };
	});
	const kindAt = (/** @type {number} */ at) =>
		reading.sections.find((/** @type {any} */ part) => part.start <= at && at < part.end)?.kind;
	for (const [label, numbers] of Object.entries(kinds)) {
		const right = label.split('|');
		if (unjudged.has(right[0] ?? '')) continue;
		for (const number of numbersIn(numbers)) {
			const { at = 0, middle = 0 } = places[number - 1] ?? {};
			const isRight = right.includes(kindAt(at)) || right.includes(kindAt(middle));
			const note = `${id}: ${kindAt(middle)}: ${written[number - 1]?.slice(0, 60)}`;
			lines.line(`${set}: ${right[0]}`, isRight, note);
		}
	}
}

/** @param {string} set @param {any} reading @param {Expected} one @param {Tally} skills @param {string} id */
function checkSkills(set, { text, skills: read }, { must, nice }, skills, id) {
	const forms = read.map((/** @type {any} */ skill) => ({
		skill,
		names: [
			skill.name,
			...skill.mentions.map((/** @type {any} */ { start, end }) => text.slice(start, end))
		].map(plain)
	}));
	const expectedOnes = new Set();
	for (const [names, isMust] of /** @type {const} */ ([
		[must, true],
		[nice, false]
	])) {
		for (const name of names) {
			const found = forms.find((/** @type {any} */ one) =>
				one.names.some((/** @type {string} */ form) => isWithin(form, plain(name)))
			)?.skill;
			const sort = isMust ? 'required' : 'wished for';
			skills.line(`${set}: ${sort}, found`, found !== undefined, `${id}: ${name}`);
			if (!found) continue;
			expectedOnes.add(found);
			skills.line(`${set}: ${sort}, told as such`, found.must === isMust, `${id}: ${name}`);
		}
	}
	for (const skill of read)
		skills.line(`${set}: read, expected too`, expectedOnes.has(skill), `${id}: ${skill.name}`);
}

/** Whether one name holds the other word for word. @param {string} a @param {string} b */
function isWithin(a, b) {
	if (a === b) return true;
	return (
		a.length > 2 && b.length > 2 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))
	);
}

/** Letters, digits and what tells C from C++ and C#. @param {unknown} name */
function plain(name) {
	return String(name ?? '')
		.toLowerCase()
		.replace(/\(\s*(?:[mfwdx](?:\s*\/\s*[mfwdx])+|all genders)\s*\)/g, ' ')
		.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
		.trim();
}

/** @param {string} place */
const townOf = (place) => plain(place.split(',')[0]);

/** @template T @param {T | T[] | null} value @returns {T[]} */
function listOf(value) {
	if (value === null) return [];
	return Array.isArray(value) ? value : [value];
}

/** The numbers that "2,5-7" stands for. @param {string} ranges */
export function numbersIn(ranges) {
	return ranges.split(',').flatMap((range) => {
		const [from = 0, to = from] = range.split('-').map(Number);
		return Array.from({ length: to - from + 1 }, (_, at) => from + at);
	});
}
