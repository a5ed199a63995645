import { describe, expect, test } from 'vitest';
import { kindAt, read } from './read-file';

/** The kind of a line at the end of a posting that has no heading. */
const kindAtEnd = (line: string) => {
	const text = `Baker\nYou will bake bread for the shop.\nYou will clean the ovens.\nYou will order the flour.\n${line}`;
	return kindAt(read(text), line);
};

describe('without a heading', () => {
	test.each([
		['Questions can be put to the head baker, Jonas Lind, on weekdays.', 'apply'],
		['Interested persons call at the shop with their papers.', 'apply'],
		['A reference check is part of hiring.', 'process'],
		['Women are expressly invited to apply.', 'legal'],
		['Salary: according to age and trade.', 'pay']
	])('what closes a posting stands for itself: %s', (line, kind) => {
		expect(kindAtEnd(line)).toBe(kind);
	});

	test('a wish is told from the demands around it', () => {
		const demands = 'At least two years in a bakery are required.\nYou must have a driving licence.';
		const wish = 'Knowledge of sourdough is an advantage.';
		const reading = read(`Baker\n${demands}\n${wish}\nFluent English is required.`);
		expect(kindAt(reading, wish)).toBe('preferred');
		expect(kindAt(reading, 'Fluent English is required.')).toBe('minimum');
	});
});
