import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { linesOf } from '$lib/reader/lines';
import { learntLines } from '$lib/reader/sections/learnt-lines';
import weights from '$lib/reader/sections/line-weights.json';
import { partsOf } from '$lib/reader/sections/sections';
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
		const demands =
			'At least two years in a bakery are required.\nYou must have a driving licence.';
		const wish = 'Knowledge of sourdough is an advantage.';
		const reading = read(`Baker\n${demands}\n${wish}\nFluent English is required.`);
		expect(kindAt(reading, wish)).toBe('preferred');
		expect(kindAt(reading, 'Fluent English is required.')).toBe('minimum');
	});
});

describe('what was learnt of lines', () => {
	const bare = [
		'Pastry Chef',
		'The Copper Whisk, Leeds',
		'The Copper Whisk was opened by two sisters and has since moved into an old mill by the canal.',
		'Shaping croissants and buns before the town wakes up',
		'A tidy bench at the end of each shift',
		'Stock counts on Fridays together with the buyer',
		'A sweet tooth and a calm manner',
		'Some years behind a bench, hotel or shop',
		'Comfort with early mornings'
	];
	const asked = 'Some years behind a bench, hotel or shop';
	const kindOf = (words: string, lines: readonly string[], language: string) => {
		const text = lines.join('\n');
		const at = text.indexOf(words);
		const parts = partsOf(linesOf({ text, marks: new Map() }), learntLines(language));
		return parts.find(({ start, end }) => start <= at && at < end)?.kind;
	};

	test('tells requirements without a cue by their words and by what stands around', () => {
		expect(kindOf(asked, bare, 'en')).toBe('minimum');
	});

	test('says nothing of other languages', () => {
		expect(kindOf(asked, bare, 'de')).toBe('other');
	});

	test('says nothing where most lines have a heading above', () => {
		const headed = [...bare.slice(0, 2), 'Benefits', ...bare.slice(3)];
		expect(kindOf(asked, headed, 'en')).toBe('benefits');
	});

	test('leaves alone what rules are sure of', () => {
		const law = 'We are an equal opportunities employer.';
		expect(kindOf(law, [...bare.slice(0, 6), law, ...bare.slice(6)], 'en')).toBe('legal');
	});

	test('weighs less than 10 kB, a letter for each trait and kind', () => {
		expect(gzipSync(JSON.stringify(weights)).length).toBeLessThan(9000);
		for (const own of Object.values(weights.own)) expect(own).toHaveLength(weights.kinds.length);
		expect(weights.changes).toHaveLength(weights.kinds.length ** 2);
	});
});
