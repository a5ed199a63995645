import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { departureOf } from '$lib/reader/rewording/departure';

const source =
	'Manage a budget of 20,000 euros with Excel and at least three years of experience in Lyon';

describe('a rewording may stand that', () => {
	test.each([
		['leaves out', 'Manage a budget with Excel.'],
		['turns a number word into digits', 'You need 3 years of experience, in Lyon.'],
		['writes a number otherwise', 'You look after 20.000 euros in Excel.'],
		['has another form of a word at its beginning', 'Managing a budget in Excel.'],
		['begins with a plain word', 'You handle the budget (in Excel).'],
		['says the same', source]
	])('%s', (_name, reworded) => {
		expect(departureOf(source, reworded)).toBeUndefined();
	});
});

describe('a rewording is dropped that', () => {
	test.each([
		['adds a number', 'Manage 20,000 euros with a team of 5', 'number'],
		['adds a number in words', 'Four years of experience with Excel', 'number'],
		['changes a number', 'Manage a budget of 200,000 euros', 'number'],
		['adds an amount', 'Manage a budget of a million', 'number'],
		['adds a skill', 'Manage a budget with Excel and Python', 'skill'],
		['adds a skill in small letters', 'Manage a budget with excel and kubernetes', 'skill'],
		['adds a name', 'Manage a budget for Contoso in Lyon', 'name'],
		['begins with a name', 'Contoso lets you manage a budget in Excel', 'name'],
		['moves it elsewhere', 'Three years of experience in Marseille', 'name'],
		['turns it round', 'Manage a budget without Excel', 'denial'],
		['goes on and on', `${source}, and ${source.toLowerCase()}`, 'length'],
		['says nothing', '  ', 'missing']
	])('%s', (_name, reworded, departure) => {
		expect(departureOf(source, reworded)).toBe(departure);
	});
});

test('what a source denies stays denied', () => {
	expect(departureOf('No prior experience needed', 'Prior experience needed')).toBe('denial');
	expect(departureOf('You don’t work weekends', 'You work no weekends')).toBeUndefined();
});

test('whatever a helper says is judged without an error, and its own words always may stand', () => {
	const texts = fc.string({ unit: 'binary', maxLength: 80 });
	fc.assert(
		fc.property(texts, texts, (one, other) => {
			departureOf(one, other);
			expect(one.trim() === '' ? 'missing' : undefined).toBe(departureOf(one, one));
		}),
		{ numRuns: 50 }
	);
});
