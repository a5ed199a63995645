import { describe, expect, test } from 'vitest';
import type { Day } from '$lib/domain/day';
import type { Facts } from '$lib/domain/facts';
import { noReadingCorrections } from '$lib/domain/reading-corrections';
import type { JobId, StatusId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { searchableText, wordsOf } from '$lib/domain/job-search';
import { unknownStatus } from '$lib/domain/status';

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
	const text = searchableText(jobWith(facts), applied);
	return wordsOf(query).every((word) => text.includes(word));
}

function jobWith(facts: Facts): Job {
	return {
		id: 'job' as JobId,
		createdAt: 0,
		facts,
		capturedFacts: facts,
		corrections: {},
		readingCorrections: noReadingCorrections,
		notes: '',
		journey: [],
		statusId: applied.id,
		statusSince: '2026-03-10' as Day,
		lastEventOn: '2026-03-10' as Day,
		reminders: [],
		collections: [],
		tags: [],
		hasPosting: false,
		versions: [],
		isSample: false
	};
}
