/**
 * The facts of a labelled row as boards and employers lay them out, so that no one layout is what the rules are good at.
 * Each takes the row and its body, sections under headings, and gives what the reader gets.
 * @typedef {{ title: string, company: string, location: string, type: string | null, min: number, max: number,
 *   unit: 'year' | 'hour' | 'day', posted: string | null, deadline: string | null }} Row
 * @typedef {{ text: string, html?: string }} Input
 */

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);
const types = /** @type {Record<string, string>} */ ({
	'full-time': 'Full-time',
	'part-time': 'Part-time'
});
const schemaUnits = { year: 'YEAR', hour: 'HOUR', day: 'DAY' };

/** @param {number} amount */
const money = (amount) =>
	amount.toLocaleString('en-US', {
		minimumFractionDigits: amount % 1 ? 2 : 0,
		maximumFractionDigits: 4
	});
/** @param {Row} row */
const rangeOf = ({ min, max }) =>
	min === max ? `$${money(min)}` : `$${money(min)} - $${money(max)}`;
/** @param {string} day @returns {[string, number, number]} */
const partsOf = (day) => [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8))];
/** @param {string} day */
const inWords = (day) => {
	const [year, month, date] = partsOf(day);
	return `${months[month - 1]} ${date}, ${year}`;
};
/** @param {string} day */
const slashed = (day) => {
	const [year, month, date] = partsOf(day);
	return `${String(month).padStart(2, '0')}/${String(date).padStart(2, '0')}/${year}`;
};
/** @param {string} day */
const short = (day) => {
	const [year, month, date] = partsOf(day);
	return `${String(date).padStart(2, '0')}-${(months[month - 1] ?? '').slice(0, 3).toUpperCase()}-${year}`;
};
/** @param {(string | null | false)[]} lines */
const joined = (lines) => lines.filter((line) => line !== null && line !== false).join('\n');

/** @type {Record<string, (row: Row, body: string) => Input>} */
export const layouts = {
	labels: (row, body) => ({
		text: joined([
			row.title,
			row.company,
			`Location: ${row.location}`,
			row.type && (types[row.type] ?? ''),
			`Proposed Salary Range: ${rangeOf(row)} (${{ year: 'Annual', hour: 'Hourly', day: 'Daily' }[row.unit]})`,
			row.posted && `Posted: ${row.posted}`,
			row.deadline && `Post Until: ${row.deadline}`,
			'',
			body
		])
	}),
	board: (row, body) => ({
		text: joined([
			row.title,
			`${row.company} · ${row.location}`,
			`${rangeOf(row).replace(' - ', '–')} ${{ year: 'a year', hour: 'an hour', day: 'a day' }[row.unit]}${row.type ? ` · ${types[row.type]}` : ''}`,
			'Save job',
			'Apply now',
			'',
			body,
			'',
			row.posted && `Posted ${inWords(row.posted)}`,
			row.deadline && `Applications close on ${inWords(row.deadline)}.`,
			'Report this job'
		])
	}),
	columns: (row, body) => ({
		text: joined([
			`Business Title: ${row.title}`,
			`Agency: ${row.company}`,
			`Work Location: ${row.location}`,
			row.type && `Full-Time/Part-Time indicator: ${row.type === 'full-time' ? 'F' : 'P'}`,
			`Salary Range From: ${row.min}`,
			`Salary Range To: ${row.max}`,
			`Salary Frequency: ${{ year: 'Annual', hour: 'Hourly', day: 'Daily' }[row.unit]}`,
			row.posted && `Posting Date: ${slashed(row.posted)}`,
			row.deadline && `Post Until: ${short(row.deadline)}`,
			'',
			body
		])
	}),
	prose: (row, body) => ({
		text: joined([
			`# ${row.title}`,
			'',
			`${row.company} is hiring for our office at ${row.location}.${row.type ? ` This is a ${row.type} position.` : ''}`,
			'',
			body,
			'',
			'## Compensation',
			`The salary for this position is ${rangeOf(row).replace(' - ', ' to ')} per ${row.unit}, depending on experience.`,
			'',
			row.deadline && `Please submit your application by ${inWords(row.deadline)}.`,
			row.posted && `Date posted: ${inWords(row.posted)}`
		])
	}),
	table: (row, body) => ({
		text: '',
		html: `<h1>${row.title}</h1><table><tr><th>Employer</th><td>${row.company}</td></tr><tr><th>Place</th><td>${row.location}</td></tr>${
			row.type ? `<tr><th>Employment type</th><td>${types[row.type]}</td></tr>` : ''
		}<tr><th>Pay</th><td>${rangeOf(row)} / ${row.unit}</td></tr>${row.posted ? `<tr><th>Date posted</th><td>${row.posted}</td></tr>` : ''}${
			row.deadline ? `<tr><th>Closing date</th><td>${inWords(row.deadline)}</td></tr>` : ''
		}</table>${body
			.split('\n')
			.map((line) => (line.startsWith('## ') ? `<h2>${line.slice(3)}</h2>` : `<p>${line}</p>`))
			.join('')}`
	}),
	structured: (row, body) => ({
		text: '',
		html: `<script type="application/ld+json">${JSON.stringify({
			'@context': 'https://schema.org',
			'@type': 'JobPosting',
			title: row.title,
			description: body.replace(/^## (.*)$/gm, '<h3>$1</h3>').replace(/\n/g, '<br>'),
			hiringOrganization: { '@type': 'Organization', name: row.company },
			jobLocation: { address: { streetAddress: row.location, addressLocality: 'New York' } },
			...(row.posted ? { datePosted: row.posted } : {}),
			...(row.deadline ? { validThrough: `${row.deadline}T23:59:59Z` } : {}),
			...(row.type ? { employmentType: row.type.toUpperCase().replace('-', '_') } : {}),
			baseSalary: {
				currency: 'USD',
				value: { minValue: row.min, maxValue: row.max, unitText: schemaUnits[row.unit] }
			}
		})}</script><p>Board</p>`
	})
};
