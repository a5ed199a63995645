import { expect, test } from 'vitest';
import type { SummaryLine } from '$lib/domain/reading';
import { rewordedLines, rewordingRequest } from '$lib/reader/rewording/exchange';

const lines = ['Bake sourdough bread daily', 'Two years of experience', 'Free parking'].map(
	(text, index): SummaryLine => ({ group: 'do', text, start: index * 40, end: index * 40 + 30 })
);

test('the lines are asked about by number', () => {
	expect(rewordingRequest(lines)).toBe(
		'1. Bake sourdough bread daily\n2. Two years of experience\n3. Free parking'
	);
});

test('each line keeps its source, in any order and dress of the answer', () => {
	const answer =
		'Sure!\n**3.** No.\n- 2) **You need** 2 years of experience\n1: Bake bread every day';
	const reworded = rewordedLines(lines, answer);
	expect(reworded.map(({ source }) => source)).toEqual(lines);
	expect(reworded[0]).toMatchObject({ text: 'Bake bread every day' });
	expect(reworded[1]).toMatchObject({ text: 'You need 2 years of experience' });
	expect(reworded[2]).toMatchObject({ dropped: 'denial' });
});

test('a line that adds something keeps the words of the posting', () => {
	const [first, second] = rewordedLines(lines, '1. Bake 500 loaves daily\n2. Two years');
	expect(first).toMatchObject({ dropped: 'number' });
	expect(second).toMatchObject({ text: 'Two years' });
});

test('an answer that is none drops everything', () => {
	for (const answer of ['', 'I cannot help with that.', '{"error": 1}']) {
		expect(rewordedLines(lines, answer).every((line) => 'dropped' in line)).toBe(true);
	}
});
