import { expect, test } from 'vitest';
import { dayToNearWords, dayToWords } from '$lib/components/basics/dates';
import { initialsOf, tintOf } from '$lib/components/basics/monogram';
import { caretAfter } from '$lib/components/job/caret';
import { salaryToWords, yearsToWords } from '$lib/components/job/fact-words';
import { storageToWords } from '$lib/components/shell/storage-words';
import type { Day } from '$lib/domain/day';

const today = '2026-11-23' as Day;

test.each([
	['2026-11-23', 'today'],
	['2026-11-24', 'tomorrow'],
	['2026-11-22', 'yesterday'],
	['2026-12-07', 'in 14 days'],
	['2026-11-09', '14 days ago'],
	['2026-11-08', '8 Nov'],
	['2025-11-08', '8 Nov 2025']
])('%s is told as %s', (day, words) => {
	expect(dayToNearWords(day as Day, today)).toBe(words);
});

test('a day of another year says its year', () => {
	expect(dayToWords('2027-01-02' as Day, today)).toBe('2 Jan 2027');
	expect(dayToWords('2026-01-02' as Day, today)).toBe('2 Jan');
});

test('pay is told with its currency, its bounds and its period', () => {
	expect(salaryToWords({ min: 52000, max: 60000, currency: 'EUR', period: 'year' })).toBe(
		'€52,000 – €60,000 a year'
	);
	expect(salaryToWords({ min: 14.5, currency: 'GBP', period: 'hour' })).toBe('from £14.50 an hour');
	expect(salaryToWords({ max: 4000, period: 'month' })).toBe('up to 4,000 a month');
	expect(salaryToWords({ min: 3000, max: 3000, currency: 'CHF' })).toBe('CHF\u00a03,000');
});

test('a currency that is none does not break the line', () => {
	expect(salaryToWords({ min: 10, currency: 'E' })).toBe('from 10');
});

test('years are a lower bound', () => {
	expect([yearsToWords(1), yearsToWords(3)]).toEqual(['1+ year', '3+ years']);
});

test('a monogram takes the first letters of a name in any script', () => {
	expect(['Global Payment Ltd', 'ByteDance', 'école 42', '株式会社', '  '].map(initialsOf)).toEqual(
		['GP', 'B', 'É4', '株', '·']
	);
});

test('a company keeps its tint however it is written', () => {
	expect(tintOf(' Kornhaus')).toBe(tintOf('kornhaus'));
	expect(tintOf('Kornhaus')).toBeLessThan(12);
});

test('the caret stays by its words when another device writes before or after it', () => {
	expect(caretAfter('one two', 'one two three', 3)).toBe(3);
	expect(caretAfter('one two', 'zero one two', 7)).toBe(12);
	expect(caretAfter('one two', '', 5)).toBe(0);
});

test('what is not saved says so and why; what is saved says only that', () => {
	expect(storageToWords({ kind: 'saved' })).toEqual({
		short: 'Saved on this device',
		mood: 'calm'
	});
	const full = storageToWords({ kind: 'not-saved', reason: 'full', detail: '' });
	expect(full.short).toBe('Not saved');
	expect(full.long).toContain('no room left');
	expect(storageToWords({ kind: 'memory-only', reason: 'refused', detail: '' }).mood).toBe('alarm');
});
