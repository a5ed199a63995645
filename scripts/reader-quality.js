/**
 * Prints how well the reader reads the labelled postings that lie beside the project, and how long it takes:
 * `node scripts/reader-quality.js [folder with public.json, nyc-labelled.json]`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, '../shared/data/postings');
if (!existsSync(join(folder, 'public.json'))) {
	console.log(`Skipped: no labelled postings in ${folder}`);
	process.exit();
}
const { module } = await runnerImport(join(root, 'src/lib/reader/index.ts'), {
	configFile: false,
	logLevel: 'error',
	resolve: { alias: { $lib: join(root, 'src/lib') } }
});
const { readPosting } = module;
const today = '2020-01-01';
/** @param {string} name */
const load = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** @type {Map<string, { right: number, wrong: number, missed: number, absent: number }>} */
const facts = new Map();
/** @type {Map<string, { right: number, lines: number }>} */
const places = new Map();
/** @type {number[]} */
const times = [];

/** @param {string} name @param {unknown} gold @param {unknown} got */
function tally(name, gold, got) {
	const row = facts.get(name) ?? { right: 0, wrong: 0, missed: 0, absent: 0 };
	facts.set(name, row);
	const isSame = JSON.stringify(gold) === JSON.stringify(got);
	const isStated = gold !== undefined && gold !== null;
	const isRead = got !== undefined && got !== null;
	if (!isStated && !isRead) row.absent += 1;
	else if (isSame) row.right += 1;
	else {
		if (isRead) row.wrong += 1;
		if (isStated) row.missed += 1;
	}
}

/** @param {string} name @param {boolean} isRight */
function tallyLine(name, isRight) {
	const row = places.get(name) ?? { right: 0, lines: 0 };
	places.set(name, row);
	row.lines += 1;
	if (isRight) row.right += 1;
}

/** @param {{ text: string, html?: string }} input */
function timed(input) {
	const from = process.cpuUsage();
	const reading = readPosting(input, today);
	const { user, system } = process.cpuUsage(from);
	times.push((user + system) / 1000);
	return reading;
}

/** @param {any} salary @param {any} labels */
const payOf = (salary, labels) => {
	const gold = (labels.salary_min ?? null) === null ? null : [labels.salary_min, labels.salary_max];
	return [gold, salary ? [salary.min ?? null, salary.max ?? null] : null];
};

/** Kinds that count as right for the labels of the data; `about` text stands under most headings of duties. */
const kindsByLabel = {
	responsibilities: ['responsibilities', 'about', 'company'],
	requirements: ['minimum'],
	preferred: ['preferred'],
	apply: ['apply'],
	process: ['process'],
	legal: ['legal'],
	salary: ['pay']
};

/** @param {any} reading @param {string} text @param {string} name @param {readonly string[]} kinds */
function checkLines(reading, text, name, kinds) {
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
		tallyLine(name, kinds.includes(section?.kind));
	}
}

const postings = load('public.json');
for (const { text } of postings) readPosting({ text }, today);
for (const posting of postings) {
	for (const form of ['text', 'html']) {
		if (form === 'html' && !posting.html) continue;
		const { text, html, labels, source } = posting;
		const reading = timed(form === 'html' ? { text, html } : { text });
		const name = `${source} ${form}`;
		const [gold, got] = payOf(reading.facts.salary?.value, labels);
		tally(`salary ${name}`, gold, got);
		tally(`posted ${name}`, labels.posted ?? labels.open_date, reading.facts.postedOn?.value);
		if (source !== 'la') {
			tally(`deadline ${name}`, labels.deadline, reading.facts.expiresOn?.value);
			tally(`employment ${name}`, labels.employment_type, reading.facts.employmentType?.value);
		}
		if (source === 'tts')
			tally(`workplace ${name}`, labels.remote ? 'remote' : null, reading.facts.workplace?.value);
		tally(
			`title ${name}`,
			posting.title.trim().toLowerCase(),
			reading.facts.title?.value.toLowerCase()
		);
		for (const { kind, text: part } of posting.sections) {
			const kinds = kindsByLabel[/** @type {keyof typeof kindsByLabel} */ (kind)];
			if (kinds) checkLines(reading, part, `${kind} ${name}`, kinds);
		}
	}
}

const columns = {
	'Job Description': ['responsibilities', 'about', 'company'],
	'Minimum Qualification Requirements': ['minimum'],
	'Preferred Skills': ['preferred'],
	'To Apply': ['apply']
};
for (const posting of load('nyc-labelled.json')) {
	const parts = Object.keys(columns).filter((column) => posting[column]);
	const text = [posting.title, ...parts.flatMap((column) => [`\n${column}`, posting[column]])].join(
		'\n'
	);
	const reading = timed({ text });
	for (const column of parts)
		checkLines(
			reading,
			posting[column],
			`${column} nyc-labelled`,
			columns[/** @type {keyof typeof columns} */ (column)]
		);
}

const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
	whole === 0 ? '  –' : `${String(Math.round((100 * part) / whole)).padStart(3)}`;
console.log('fact, source and form            precision recall (stated)');
for (const [name, { right, wrong, missed, absent }] of [...facts].sort())
	console.log(
		`${name.padEnd(32)} ${percent(right, right + wrong)} ${percent(right, right + missed)}`,
		`(${right + missed} of ${right + missed + absent})`
	);
console.log('\nline in its section              % right (lines)');
for (const [name, { right, lines }] of [...places].sort())
	console.log(`${name.padEnd(48)} ${percent(right, lines)} (${lines})`);
times.sort((a, b) => a - b);
const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)]?.toFixed(1);
console.log(`\nprocessor time a posting, ms: median ${at(0.5)}, p95 ${at(0.95)}`);
