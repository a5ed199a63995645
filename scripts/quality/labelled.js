// The labelled postings that lie beside the project: as text and HTML, laid out in several ways, and without headings.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.js';
import { layouts } from './layouts.js';

const folder = join(root, '../shared/data/postings');
/** @param {string} name */
const load = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** @param {any} reading @param {string} name */
const valueOf = (reading, name) => reading.facts[name]?.value;
/** @param {any} salary */
const payOf = (salary) =>
	salary && [
		salary.min ?? null,
		salary.max ?? null,
		salary.currency ?? null,
		salary.period ?? null
	];
/**
 * A single figure is labelled as a least without a most by one source, and as a range of no width by the others. A
 * currency and a period that the text leaves out are not missed, as the reader does not guess them; wrong ones are wrong.
 * @param {any} labels @param {any} salary what was read
 */
function payLabelled({ salary_min: min, salary_max: max, salary_unit: unit, currency }, salary) {
	if ((min ?? null) === null) return null;
	return [min, max ?? min, salary?.currency ? currency : null, salary?.period ? unit : null];
}

/**
 * Kinds that count as right for a label. `about` and `company` text opens most columns of duties; equal-opportunity notes
 * stand in columns of every sort.
 * @type {Record<string, readonly string[]>}
 */
const kindsByLabel = {
	responsibilities: ['responsibilities', 'about', 'company'],
	requirements: ['minimum'],
	preferred: ['preferred'],
	apply: ['apply'],
	process: ['process'],
	legal: ['legal'],
	salary: ['pay'],
	benefits: ['benefits', 'pay', 'company'],
	company: ['company', 'about']
};

/** Blanks and capitals aside. @param {string} title */
const titleForm = (title) => title.trim().replace(/\s+/g, ' ').toLowerCase();

const columns = [
	['Job Description', 'responsibilities'],
	['Minimum Qualification Requirements', 'requirements'],
	['Preferred Skills', 'preferred'],
	['To Apply', 'apply']
];
const emscadColumns = [
	['company_profile', 'About us', 'company'],
	['description', 'Job description', 'responsibilities'],
	['requirements', 'Requirements', 'requirements'],
	['benefits', 'Benefits', 'benefits']
];
/**
 * Counts how they are read; nothing where they are not there.
 * @param {(input: { text: string, html?: string }, today: string) => any} readPosting
 * @param {string} today
 * @param {ReturnType<typeof import('./tally.js').newTally>} facts
 * @param {ReturnType<typeof import('./tally.js').newTally>} lines
 * @returns {number[]} milliseconds of processor time, one a reading
 */
export function checkLabelled(readPosting, today, facts, lines) {
	/** @type {number[]} */
	const times = [];
	if (!existsSync(folder)) {
		console.log(`Skipped: no labelled postings in ${folder}`);
		return times;
	}

	/** @param {{ text: string, html?: string }} input */
	function timed(input) {
		const from = process.cpuUsage();
		const reading = readPosting(input, today);
		const { user, system } = process.cpuUsage(from);
		times.push((user + system) / 1000);
		return reading;
	}

	/** @param {any} reading @param {string} text @param {string} label @param {string} name @param {string} id */
	function checkLines(reading, text, label, name, id) {
		for (const line of text.split('\n')) {
			const words = line
				.trim()
				.replace(/^[-*•]\s*/, '')
				.slice(0, 60);
			const at = words.length < 12 ? -1 : reading.text.indexOf(words);
			if (at < 0) continue;
			const section = reading.sections.find(
				(/** @type {any} */ { start, end }) => at >= start && at < end
			);
			const isRight = kindsByLabel[label]?.includes(section?.kind) ?? false;
			lines.line(`${name}: ${label}`, isRight, `${id}: ${section?.kind}: ${words}`);
		}
	}

	/** @param {string} name @param {any} reading @param {any} labels @param {string} id */
	function checkFacts(name, reading, labels, id) {
		const salary = valueOf(reading, 'salary');
		facts.fact(`salary ${name}`, payLabelled(labels, salary), payOf(salary), id);
		const posted = labels.posted ?? labels.open_date;
		facts.fact(`posted ${name}`, posted, valueOf(reading, 'postedOn'), id);
		if (!('open_date' in labels)) {
			facts.fact(`deadline ${name}`, labels.deadline, valueOf(reading, 'expiresOn'), id);
			const type = valueOf(reading, 'employmentType');
			facts.fact(`employment ${name}`, labels.employment_type, type, id);
		}
		const title = valueOf(reading, 'title');
		facts.fact(`title ${name}`, titleForm(labels.title), title && titleForm(title), id);
	}

	const postings = load('public.json');
	// Once without looking at the clock, so that the code is compiled.
	for (const { text } of postings) readPosting({ text }, today);

	for (const { id, source, text, html, labels, sections } of postings) {
		/** @type {[string, { text: string, html?: string }][]} */
		const forms = [['text', { text }]];
		if (html) forms.push(['html', { text, html }]);
		for (const [form, input] of forms) {
			const reading = timed(input);
			const name = `${source} ${form}`;
			checkFacts(name, reading, labels, id);
			if ('remote' in labels) {
				const gold = labels.remote ? 'remote' : null;
				facts.fact(`workplace ${name}`, gold, valueOf(reading, 'workplace'), id);
			}
			for (const { kind, text: part } of sections)
				if (kind in kindsByLabel) checkLines(reading, part, kind, name, id);
		}
	}

	for (const posting of load('nyc-labelled.json')) {
		const present = columns.flatMap(([column = '', label = '']) =>
			posting[column] ? [{ column, label, text: posting[column] }] : []
		);
		const row = {
			title: posting.title.trim(),
			company: posting.agency,
			location: posting.location,
			type: posting.employment_type,
			min: posting.salary_min,
			max: posting.salary_max,
			unit: posting.salary_unit,
			posted: posting.posted,
			deadline: posting.deadline
		};
		const body = present.map(({ column, text }) => `## ${column}\n${text}`).join('\n\n');
		for (const [layout, compose] of Object.entries(layouts)) {
			const input = compose(row, layout === 'columns' ? body.replace(/^## (.*)$/gm, '$1:') : body);
			const reading = timed(input);
			checkFacts(`nyc as ${layout}`, reading, posting, posting.id);
			for (const { label, text } of present)
				checkLines(reading, text, label, `nyc as ${layout}`, posting.id);
		}
		const bare = readPosting({ text: present.map(({ text }) => text).join('\n\n') }, today);
		for (const { label, text } of present)
			checkLines(bare, text, label, 'nyc without headings', posting.id);
	}

	for (const posting of load('emscad-50.json')) {
		const present = emscadColumns.flatMap(([column = '', heading = '', label = '']) =>
			posting[column] ? [{ heading, label, text: posting[column] }] : []
		);
		const type = posting.employment_type.toLowerCase() || null;
		const gold = ['full-time', 'part-time', 'contract', 'temporary'].includes(type) ? type : null;
		const header = [posting.title.trim(), posting.location, posting.employment_type]
			.filter(Boolean)
			.join('\n');
		const body = present.map(({ heading, text }) => `${heading}\n${text}`).join('\n\n');
		const reading = timed({ text: `${header}\n\n${body}` });
		facts.fact('employment emscad', gold, valueOf(reading, 'employmentType'), posting.job_id);
		const title = valueOf(reading, 'title');
		facts.fact('title emscad', titleForm(posting.title), title && titleForm(title), posting.job_id);
		if (posting.telecommuting === '1') {
			const workplace = valueOf(reading, 'workplace');
			facts.fact('workplace emscad', 'remote', workplace, posting.job_id);
		}
		const bare = readPosting({ text: present.map(({ text }) => text).join('\n\n') }, today);
		for (const { label, text } of present) {
			checkLines(reading, text, label, 'emscad', posting.job_id);
			checkLines(bare, text, label, 'emscad without headings', posting.job_id);
		}
	}
	return times;
}
