import { expect, test } from 'vitest';
import { comparisonToMarkdown } from '$lib/components/compare/compare-markdown';
import {
	factRows,
	payFormula,
	payRows,
	unstatedFacts
} from '$lib/components/compare/compared-facts';
import {
	arithmeticToWords,
	noWeightWords,
	scoreToWords
} from '$lib/components/compare/score-words';
import { weighedScore } from '$lib/domain/criteria';
import type { Day } from '$lib/domain/day';
import type { Facts } from '$lib/domain/facts';

const today = '2026-03-10' as Day;
const facts: readonly Facts[] = [
	{ location: 'Leeds', workplace: 'hybrid', salary: { min: 20, currency: 'GBP', period: 'hour' } },
	{
		location: 'leeds',
		workplace: 'remote',
		salary: { min: 50_000, currency: 'USD', period: 'year' }
	},
	{ workplace: 'remote' }
];

test('facts side by side say where they differ, and what none of them states', () => {
	const rows = factRows(facts, today);
	expect(rows.map(({ label, differs }) => [label, differs])).toEqual([
		['Location', false],
		['Workplace', true]
	]);
	expect(rows[0]?.cells).toEqual(['Leeds', 'leeds', undefined]);
	expect(unstatedFacts(facts, today)).toContain('Seniority');
	expect(unstatedFacts(facts, today)).not.toContain('Location');
});

test('pay in another currency is shown as it is and said not to be comparable', () => {
	const measure = { period: 'year', hoursPerWeek: 40, currency: 'GBP' } as const;
	const [, alike] = payRows(facts, measure);
	expect(alike?.cells[0]).toBe('from £41,600 a year');
	expect(alike?.cells[1]).toMatch(/^from \$50,000 a year \(not comparable: another currency\)$/);
	expect(alike?.cells[2]).toBeUndefined();
	expect(payFormula(measure)).toContain('2,080 hours (40 a week)');
	expect(payRows([{}, {}], measure)).toEqual([]);
});

test('a score shows its arithmetic, and why there is none', () => {
	const criteria = [
		{ id: 'a', name: 'Pay', weight: 3 },
		{ id: 'b', name: 'People', weight: 2 }
	];
	const score = weighedScore(criteria, { a: 4, b: 3 });
	expect(scoreToWords(score)).toBe('3.6 of 5');
	expect(arithmeticToWords(score)).toBe('(3 × 4 + 2 × 3) ÷ 5 = 3.6');
	expect(noWeightWords(criteria)).toBeUndefined();
	expect(noWeightWords(criteria.map((each) => ({ ...each, weight: 0 })))).toMatch(
		/All weights are 0/
	);
});

test('copied as Markdown, no cell can break out of its table', () => {
	const row = { label: 'A|B', cells: ['x | y\nz', undefined, '<b>*[c](d)'], differs: true };
	const text = comparisonToMarkdown(
		['One | two', 'Three', 'Four'],
		[
			{ title: 'Facts', rows: [row], note: 'Before tax.' },
			{ title: 'Empty', rows: [] }
		]
	);
	expect(text).toBe(
		[
			'# One \\| two / Three / Four',
			'',
			'## Facts',
			'',
			'|  | One \\| two | Three | Four |',
			'| --- | --- | --- | --- |',
			'| **A\\|B** | x \\| y z | – | \\<b\\>\\*\\[c\\](d) |',
			'',
			'Before tax.',
			''
		].join('\n')
	);
});
