import { factsOf } from '$lib/domain/reading';
import { describe, expect, test } from 'vitest';
import { kindAt, quote, read, sharedFile } from './read-file';

const page = sharedFile('postings/seed-global-payment.txt');

describe.skipIf(page === undefined)('a real job-board page, pasted with all its chrome', () => {
	const reading = read(page ?? '');
	const chrome = [
		'Track This Job',
		'Set reminders for follow-ups',
		'Save This Job',
		'Receive notifications',
		'AI-Powered',
		'Pro Tip',
		'Key Skills',
		'Ranked by relevance',
		'Ready to apply',
		'take your career',
		'Application takes less'
	];

	test.each(chrome)('"%s" is page chrome', (words) => {
		expect(kindAt(reading, words)).toBe('chrome');
		const said = [...reading.summary, ...reading.skills.flatMap((skill) => skill.evidence)];
		expect(said.filter((span) => quote(reading, span).includes(words))).toEqual([]);
	});

	test('states the company and the years, and nothing that the text does not say', () => {
		expect(factsOf(reading)).toEqual({ company: 'ByteDance', yearsMin: 3 });
	});

	test('the list without a heading is what one would do; the paragraph above it is about the team', () => {
		expect(kindAt(reading, 'The Global Payment team')).toBe('about');
		for (const task of [
			'Build overseas',
			'Future-oriented',
			'Consider the def',
			'Participate in the design'
		])
			expect(kindAt(reading, task)).toBe('responsibilities');
	});

	test('minimum and preferred qualifications stay apart', () => {
		expect(kindAt(reading, 'Experienced in high-availability')).toBe('minimum');
		expect(kindAt(reading, 'Have practical experience')).toBe('minimum');
		expect(kindAt(reading, 'Minimum 3 years')).toBe('preferred');
		expect(kindAt(reading, 'Candidates with international')).toBe('preferred');
	});

	test('what the employer says of itself is not the posting', () => {
		expect(kindAt(reading, 'Founded in 2012')).toBe('company');
		expect(kindAt(reading, 'As ByteDancers')).toBe('company');
		expect(['legal', 'company']).toContain(kindAt(reading, 'is committed to creating'));
	});

	test('names the skills a person would', () => {
		const names = reading.skills.map(({ name }) => name);
		expect(names).toEqual(
			expect.arrayContaining([
				'Java',
				'Python',
				'Go',
				'C++',
				'PHP',
				'Distributed systems',
				'High availability',
				'System design',
				'Caching',
				'Message queues',
				'Search systems',
				'Recommendation systems',
				'Project management',
				'Code review',
				'Fintech',
				'Payments',
				'Financial security',
				'Cross-team communication'
			])
		);
		const must = (name: string) => reading.skills.find((skill) => skill.name === name)?.must;
		expect(must('Java')).toBe(true);
		expect(must('Fintech')).toBe(false);
	});

	test('sums up in eight quoted lines', () => {
		expect(reading.summary.length).toBe(8);
		expect(new Set(reading.summary.map(({ group }) => group))).toEqual(
			new Set(['do', 'require', 'offer'])
		);
	});
});
