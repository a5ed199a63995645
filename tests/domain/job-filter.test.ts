import { describe, expect, test } from 'vitest';
import type { Day } from '$lib/domain/day';
import type { Facts } from '$lib/domain/facts';
import type { CollectionId, StatusId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { askedOf, emptyFilter, filterOf, sourceOf, type JobFilter } from '$lib/domain/job-filter';
import { unknownStatus, type Status } from '$lib/domain/status';
import { jobWith } from '../support/job';

const today = '2026-03-10' as Day;

describe('a filter', () => {
	test('that asks nothing lets everything through but what is archived', () => {
		expect(passes(jobWith(), {})).toBe(true);
		expect(passes(jobWith({ archivedAt: 1 }), {})).toBe(false);
		expect(passes(jobWith({ archivedAt: 1 }), { archived: 'too' })).toBe(true);
		expect(passes(jobWith(), { archived: 'only' })).toBe(false);
	});

	test('lets archived jobs through where words are searched for', () => {
		expect(passes(jobWith({ archivedAt: 1 }), {}, true)).toBe(true);
	});

	test('wants one value of each list, and something of every list', () => {
		const job = jobWith({ tags: ['near', 'part-time'], facts: { workplace: 'remote' } });
		expect(passes(job, { tags: ['far', 'near'] })).toBe(true);
		expect(passes(job, { tags: ['near'], workplaces: ['remote', 'hybrid'] })).toBe(true);
		expect(passes(job, { tags: ['near'], workplaces: ['on-site'] })).toBe(false);
	});

	test('that names a deleted status finds the jobs where they stand now', () => {
		expect(passes(jobWith({ statusId: status('applied') }), { statuses: [status('gone')] })).toBe(
			true
		);
	});

	test('that names a collection which was removed finds nothing, though jobs are still in it', () => {
		const collections = ['removed', 'kept'] as CollectionId[];
		expect(passes(jobWith({ collections }), { collections: collections.slice(0, 1) })).toBe(false);
		expect(passes(jobWith({ collections }), { collections })).toBe(true);
	});

	test('knows a company whatever its case and accents', () => {
		expect(passes(withFacts({ company: 'Ärmel' }), { companies: ['armel'] })).toBe(true);
		expect(passes(withFacts({}), { companies: [''] })).toBe(false);
	});

	test('tells jobs that close soon from those that are closed and those that do not say', () => {
		const closing = withFacts({ expiresOn: '2026-03-12' as Day });
		expect(passes(closing, { expiry: ['soon'] })).toBe(true);
		expect(passes(closing, { expiry: ['passed', 'unknown'] })).toBe(false);
	});

	test('asks a match only of what is known to match', () => {
		expect(passes(jobWith({ notes: '80' }), { leastMatch: 70 })).toBe(true);
		expect(passes(jobWith({ notes: '60' }), { leastMatch: 70 })).toBe(false);
		expect(passes(jobWith(), { leastMatch: 0 })).toBe(false);
	});
});

describe('the least pay', () => {
	const least = { amount: 40_000, currency: 'EUR', period: 'year' } as const;
	test.each([
		[{ min: 30_000, max: 45_000, currency: 'EUR', period: 'year' }, true],
		[{ min: 3_400, currency: 'EUR', period: 'month' }, true],
		[{ min: 19, currency: 'EUR', period: 'hour' }, false],
		[{ max: 39_999, currency: 'EUR' }, false],
		[{ min: 90_000, currency: 'USD', period: 'year' }, false],
		[{ min: 90_000 }, false],
		[undefined, false]
	] as const)('of 40,000 euros a year is met by %o: %s', (salary, isMet) => {
		expect(passes(withFacts(salary ? { salary } : {}), { leastPay: least })).toBe(isMet);
	});
});

test('the source of a job is the site of its link', () => {
	expect(sourceOf(withFacts({ url: 'https://www.Jobs.example:8080/a?b#c' }))).toBe('jobs.example');
	expect(sourceOf(withFacts({}))).toBe('');
});

test('everything that a filter asks for is counted', () => {
	expect(askedOf(emptyFilter)).toBe(0);
	expect(askedOf({ ...emptyFilter, tags: ['a', 'b'], leastMatch: 0, archived: 'only' })).toBe(4);
});

function passes(job: Job, asked: Partial<JobFilter>, isSearch = false): boolean {
	const context = {
		today,
		isSearch,
		statusOf: (id: StatusId): Status =>
			id === 'gone' ? { ...unknownStatus(id), movedTo: status('applied') } : unknownStatus(id),
		hasCollection: (id: string) => id !== 'removed',
		matchOf: ({ notes }: Job) => (notes === '' ? undefined : Number(notes))
	};
	return filterOf({ ...emptyFilter, ...asked }, context)(job);
}

function withFacts(facts: Facts): Job {
	return jobWith({ facts, capturedFacts: facts });
}

function status(id: string): StatusId {
	return id as StatusId;
}
