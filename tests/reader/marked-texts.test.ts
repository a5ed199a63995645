import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutMarks } from '../../scripts/train/marked.js';

const folder = join(import.meta.dirname, '../../scripts/train/marked');

test('marks around what one does and knows become spans of the bare text', () => {
	const line = '[S Pull your own numbers S] with {K SQL K}, [S write {K unit tests K} S].';
	const { text, skill, knowledge } = withoutMarks(line);
	expect(text).toBe('Pull your own numbers with SQL, write unit tests.');
	const said = (spans: readonly (readonly [number, number])[]) =>
		spans.map(([from, to]) => text.slice(from, to));
	expect(said(skill)).toEqual(['Pull your own numbers', 'write unit tests']);
	expect(said(knowledge)).toEqual(['SQL', 'unit tests']);
});

test.each(['[S Pull numbers', 'with SQL K}', '{K both {K SQL K} and R K}'])(
	'marks that do not pair are told with their line: %s',
	(line) => {
		expect(() => withoutMarks(line)).toThrow(line);
	}
);

test('every line of the postings written for the tagger has marks that pair', () => {
	for (const name of readdirSync(folder).filter((name) => name !== 'public.txt')) {
		const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
		const postings = lines.filter((line) => line.startsWith('### '));
		expect(postings.length, name).toBeGreaterThan(20);
		const spans = lines.flatMap((line) => {
			const { text, skill, knowledge } = withoutMarks(line);
			expect(text, `${name}: ${line}`).not.toMatch(/[[\]{}]/);
			return [...skill, ...knowledge];
		});
		expect(spans.length, name).toBeGreaterThan(lines.length / 2);
	}
});
