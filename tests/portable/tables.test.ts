import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTableWriters } from '$lib/portable';

const { writeCsv, writeMarkdownSections, writeMarkdownTable } = await loadTableWriters();

/** A reader of RFC 4180 of our own: what a spreadsheet has in its cells. */
function cellsOf(csv: string): string[][] {
	expect(csv.startsWith('\uFEFF')).toBe(true);
	const rows: string[][] = [];
	let row: string[] = [];
	const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
	for (const [, quoted, bare, end] of csv.slice(1).matchAll(pattern)) {
		row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

describe('[E11] a CSV file', () => {
	test('has a mark, lines that end in CR LF, and quotes where they are needed', () => {
		const csv = writeCsv([
			['Job', 'Notes'],
			['Cook, "sous"', 'one\ntwo'],
			['Köchin', undefined],
			[7, -1.5]
		]);
		expect(csv).toBe('\uFEFFJob,Notes\r\n"Cook, ""sous""","one\ntwo"\r\nKöchin,\r\n7,-1.5\r\n');
	});

	test('gives back every cell as it was, but for what would be computed (property)', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', ',', '"', '\n', '\r', '=', ' ', 'é', '-')
		});
		const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 });
		const property = fc.property(table, (rows) => {
			const back = cellsOf(writeCsv(rows)).flat();
			for (const [index, cell] of rows.flat().entries()) {
				expect([cell, `'${cell}`]).toContain(back[index]);
				expect(back[index]).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
			}
		});
		fc.assert(property, { numRuns: 300, seed: 6 });
	});
});

describe('[E12] no cell is a formula', () => {
	test.each([
		'=1+1',
		'+1 555 0100',
		'-cmd|calc',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\n=1',
		'  =1',
		'＝1+1',
		'=HYPERLINK("https://evil.example","x")'
	])('%j', (cell) => {
		expect(cellsOf(writeCsv([[cell, 'x']]))).toEqual([[`'${cell}`, 'x']]);
	});

	test('and what only has such a sign within is left alone', () => {
		for (const cell of ['a=b', '5 - 3', 'me@example.org', 'C++', '']) {
			expect(cellsOf(writeCsv([[cell, 'x']]))).toEqual([[cell, 'x']]);
		}
	});
});

describe('[E13] Markdown', () => {
	test('is a table with one line for each job', () => {
		const table = writeMarkdownTable(
			['Job', 'Notes'],
			[
				['Cook | *sous*', 'one\ntwo'],
				['<b>', undefined]
			]
		);
		expect(table).toBe(
			'| Job | Notes |\n| --- | --- |\n| Cook \\| \\*sous\\* | one two |\n| \\<b\\> |  |\n'
		);
	});

	test('is a section for each job where there is much to tell', () => {
		const sections = writeMarkdownSections(
			['Job', 'Company', 'Notes'],
			[
				['Cook', 'Lys', 'one\n\n# two'],
				['Baker', undefined, '  ']
			]
		);
		expect(sections).toBe(
			'## Cook\n\n- **Company:** Lys\n- **Notes:** one\\\n  \\\n  \\# two\n\n## Baker\n\n'
		);
	});
});
