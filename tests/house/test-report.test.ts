import { expect, test } from 'vitest';
import { judge, totalLine } from '../../scripts/test-report.js';

const fine = { passed: 3, failed: [], skipped: [] };

test('the last line of a run gives totals over all runners', () => {
	expect(totalLine([fine, { passed: 1, failed: ['a'], skipped: [] }])).toBe('4 passed, 1 failed');
	expect(totalLine([{ passed: 1, failed: [], skipped: ['b', 'c'] }])).toBe(
		'1 passed, 0 failed, 2 skipped'
	);
});

test('a runner that crashed, left no report or ran no test has failed', () => {
	expect(judge('unit', 0, fine)).toEqual(fine);
	expect(judge('unit', 1, fine).failed).toEqual(['unit: ended with code 1']);
	expect(judge('unit', 1, undefined).failed).toEqual(['unit: ended with code 1']);
	expect(judge('unit', 0, undefined).failed).toEqual(['unit: ran no test']);
	expect(judge('unit', 0, { passed: 0, failed: [], skipped: [] }).failed).toHaveLength(1);
});
