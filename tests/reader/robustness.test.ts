import type { PostingInput, Reading, Span } from '$lib/domain/reading';
import { readPosting } from '$lib/reader';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../support/processor-time';
import { today } from './read-file';

/** Property tests run hundreds of readings, on machines that may be busy. */
const patienceInMs = 60_000;

const isInside = ({ start, end }: Span, text: string): boolean =>
	Number.isInteger(start) &&
	Number.isInteger(end) &&
	start >= 0 &&
	end >= start &&
	end <= text.length;

/** What holds for every reading, whatever was read. */
function checkReading(reading: Reading): void {
	const { text, sections, skills, summary, facts } = reading;
	let last = 0;
	for (const section of sections) {
		expect(isInside(section, text) && section.start >= last).toBe(true);
		if (section.heading)
			expect(section.heading.start >= section.start && section.heading.end <= section.end).toBe(
				true
			);
		expect(text.slice(last, section.start).trim()).toBe('');
		last = section.end;
	}
	expect(text.slice(last).trim()).toBe('');
	expect(skills.length).toBeLessThanOrEqual(25);
	for (const { mentions, evidence } of skills)
		expect([...mentions, ...evidence].every((span) => isInside(span, text))).toBe(true);
	expect(summary.length).toBeLessThanOrEqual(8);
	for (const line of summary) expect(text.slice(line.start, line.end)).toBe(line.text);
	for (const fact of Object.values(facts)) {
		expect(fact.confidence > 0 && fact.confidence <= 1).toBe(true);
		if (fact.evidence) expect(isInside(fact.evidence, text)).toBe(true);
	}
}

const check = (input: PostingInput): void => checkReading(readPosting(input, today));

const snippets = [
	'Requirements:',
	'- 3 years of experience',
	'What you will do',
	'\n',
	'\n\n',
	'• ',
	'**',
	'## ',
	'Salary: $50k-60k',
	'Similar jobs',
	'Apply now',
	'At Acme, we',
	'Berlin, Germany',
	'Preferred',
	'Java/Python/C++',
	': ',
	'. ',
	'Deadline 3/4/2026',
	'€',
	'\t',
	'“',
	'🙂'
];
const tags = [
	'<p>',
	'</p>',
	'<ul><li>',
	'<li>',
	'<h1>',
	'</h1>',
	'<b>',
	'</b>',
	'<table><tr><td>',
	'</td>',
	'<script>',
	'</script>',
	'<!--',
	'-->',
	'<a href="',
	'">',
	'&amp;',
	'&#x1F600;',
	'&lt;',
	'<br>',
	'<dl><dt>',
	'<dd>',
	'<',
	'</',
	'<nav>'
];
const mixed = (parts: readonly string[]) =>
	fc
		.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme', maxLength: 12 })), {
			maxLength: 60
		})
		.map((list) => list.join(''));

describe('no input makes the reader throw, and its spans hold', { timeout: patienceInMs }, () => {
	test('any string', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => check({ text })),
			{ numRuns: 150, seed: 1 }
		);
	});

	test('anything that looks like a posting', () => {
		fc.assert(
			fc.property(mixed(snippets), (text) => check({ text })),
			{ numRuns: 150, seed: 2 }
		);
	});

	test('anything that looks like HTML', () => {
		fc.assert(
			fc.property(mixed([...tags, ...snippets]), mixed(snippets), (html, text) =>
				check({ text, html })
			),
			{ numRuns: 150, seed: 3 }
		);
	});

	test('any JSON, alone and as JSON-LD', () => {
		const node = fc.dictionary(
			fc.constantFrom(
				'title',
				'description',
				'datePosted',
				'validThrough',
				'jobLocation',
				'baseSalary',
				'employmentType',
				'hiringOrganization',
				'identifier',
				'url',
				'skills'
			),
			fc.jsonValue()
		);
		fc.assert(
			fc.property(node, (members) => {
				const json = JSON.stringify({ '@type': 'JobPosting', ...members });
				check({ text: json });
				check({
					text: '',
					html: `<script type="application/ld+json">${json}</script><p>Baker</p>`
				});
			}),
			{ numRuns: 100, seed: 4 }
		);
	});

	const odd: readonly (readonly [string, string])[] = [
		['nothing', ''],
		['white space', ' \n\t\r\n \u00a0 '],
		['emoji only', '🙂🎉👩‍🚀'.repeat(50)],
		[
			'binary junk',
			String.fromCharCode(...Array.from({ length: 3000 }, (_, index) => (index * 7919) % 65_536))
		],
		['lone surrogates', '\ud800 Requirements: \udfff'],
		['right-to-left text', 'דרוש מהנדס תוכנה\nדרישות:\n- ניסיון של 3 שנים\nمطلوب مهندس برمجيات'],
		[
			'Chinese and Japanese',
			'岗位职责：\n1、负责支付系统的设计。\n任职要求：\n- 三年以上经验。\n応募資格：経験者。'
		],
		['numbers only', '1234567890 '.repeat(300)]
	];
	test.each(odd)('%s', (_name, text) => {
		check({ text });
		check({ text, html: text });
	});
});

test('HTML without words gives way to the plain text', () => {
	const reading = readPosting(
		{ text: 'Baker wanted', html: '<div><img src="x"><style>p{}</style></div>' },
		today
	);
	expect(reading.text).toBe('Baker wanted');
});

test('the same input gives the same reading, byte for byte', () => {
	const text =
		'Baker\nAcme Ltd\n\nRequirements:\n- 3 years of experience in baking\n- Excel, SAP and Go';
	expect(JSON.stringify(readPosting({ text }, today))).toBe(
		JSON.stringify(readPosting({ text }, today))
	);
});

describe('time grows with the length, not faster', { timeout: patienceInMs }, () => {
	const units: readonly (readonly [string, string])[] = [
		['<', '<'],
		['opening tags', '<div><b>'],
		['closing tags', '</i></b>'],
		['unclosed comments', '<!-- '],
		['unclosed attributes', '<a href="x '],
		['ampersands', '&amp'],
		['spaces', ' '],
		['full stops', '. '],
		['dots', '.'],
		['blank lines', '\n \n'],
		['bullets', '- '],
		['list items', '- build 3 years experience\n'],
		['one long word', 'a'],
		['capitals', 'Aa Bb '],
		['digits', '1,234 '],
		['dollars', '$1-'],
		['commas', 'and, or, '],
		['cue words', 'experience in '],
		['colons', 'a: '],
		['dashes', ' - '],
		['stars', '**'],
		['brackets', '('],
		['dates', '3/4/20 '],
		['run-together words', 'oneTwo.Three'],
		['languages', 'fluent German, '],
		['addresses', 'a@b.c '],
		['phone numbers', 'call 0123 456 '],
		['bars', 'Engineer | '],
		['deep nesting', '<div>'],
		['right-to-left text', 'דרישות: '],
		['emoji', '👩‍🚀']
	];
	/** Of three readings: the others may have collected garbage. */
	const quickest = (input: PostingInput, enough = 0): number =>
		processorTime(() => readPosting(input, today), { times: 3, enough });
	/** Under this all is noise of the machine; the first reading also compiles. */
	const noiseInMs = 60;

	test.each(units)('a million characters of %s take no more than in proportion', (_name, unit) => {
		const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
		const eighth = text.slice(0, text.length / 8);
		for (const [small, large] of [
			[{ text: eighth }, { text }],
			[
				{ text: '', html: eighth },
				{ text: '', html: text }
			]
		] as const) {
			// Eight times the text; twice that ratio leaves room for caches and the collector of garbage.
			const bound = 16 * quickest(small) + noiseInMs;
			expect(quickest(large, bound)).toBeLessThan(bound);
		}
	});
});
