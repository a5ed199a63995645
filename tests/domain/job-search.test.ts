import { describe, expect, test } from 'vitest';
import type { Facts } from '$lib/domain/facts';
import type { StatusId } from '$lib/domain/id';
import { searchableText, wordsOf } from '$lib/domain/job-search';
import { unknownStatus } from '$lib/domain/status';
import { jobWith } from '../support/job';

const applied = unknownStatus('applied' as StatusId);

describe('a search finds a job', () => {
	test.each([
		['Ørsted', 'orsted'],
		['Orsted', 'ØRSTED'],
		['Łódź', 'lodz'],
		['Đakovo', 'dakovo'],
		['Straße', 'strasse'],
		['STRAẞE', 'straße'],
		['Æro', 'aero'],
		['Cœur', 'coeur'],
		['Kapı', 'KAPI'],
		['İstanbul', 'istanbul'],
		['Þórshöfn', 'thorshofn'],
		['Garður', 'gardur'],
		['Zürich', 'zurich'],
		['Cafe', 'café'],
		['灯台', '灯台']
	])('“%s” by “%s”', (written, searched) => {
		expect(isFound({ company: written }, searched)).toBe(true);
	});

	test('by words in any order, each in another place', () => {
		expect(isFound({ title: 'Pastry cook', company: 'Ørsted' }, 'orsted  COOK')).toBe(true);
		expect(isFound({ title: 'Pastry cook', company: 'Ørsted' }, 'orsted nurse')).toBe(false);
	});

	test('whatever it is where nothing is asked for', () => {
		expect(wordsOf('  \n')).toEqual([]);
	});
});

function isFound(facts: Facts, query: string): boolean {
	const text = searchableText(jobWith({ facts, capturedFacts: facts }), applied);
	return wordsOf(query).every((word) => text.includes(word));
}
