import { readFileSync, readdirSync } from 'node:fs';
import { sectionKinds } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { writtenPostings } from '../../scripts/train/marked.js';
import { numbersIn } from '../../scripts/quality/written.js';

const folder = new URL('../../scripts/', import.meta.url);
const kinds: ReadonlySet<string> = new Set([...sectionKinds, 'title', 'header', 'heading']);

interface Expected {
	readonly n: number;
	readonly lines: Readonly<Record<string, string>>;
	readonly must: readonly string[];
	readonly nice: readonly string[];
}

describe.each(readdirSync(new URL('quality/expected/', folder)))('expected readings %s', (file) => {
	const texts = readFileSync(
		new URL(`train/marked/${file.replace('.jsonl', '.txt')}`, folder),
		'utf8'
	);
	const postings: readonly { doc: string; lines: readonly { text: string }[] }[] =
		writtenPostings(texts);
	const expected: readonly Expected[] = readFileSync(
		new URL(`quality/expected/${file}`, folder),
		'utf8'
	)
		.split('\n')
		.filter(Boolean)
		.map((row) => JSON.parse(row));

	test('one for each posting', () => {
		expect(expected.map(({ n }) => String(n))).toEqual(postings.map(({ doc }) => doc));
	});

	test.each(expected)('of $n: each line has one kind, and skills are in the text', (one) => {
		const lines = postings.find(({ doc }) => doc === String(one.n))?.lines ?? [];
		const numbers = Object.values(one.lines).flatMap((ranges) => numbersIn(ranges));
		expect(numbers.sort((a, b) => a - b)).toEqual(lines.map((_, at) => at + 1));
		for (const label of Object.keys(one.lines))
			expect(label.split('|').filter((kind) => !kinds.has(kind))).toEqual([]);
		const text = lines
			.map((line) => line.text)
			.join('\n')
			.toLowerCase();
		const names = [...one.must, ...one.nice];
		expect(names.filter((name) => !text.includes(name.toLowerCase()))).toEqual([]);
	});
});
