import { describe, expect, test } from 'vitest';
import { canonicalLink } from '$lib/domain/canonical-link';
import type { Facts } from '$lib/domain/facts';
import type { JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { areToldApart, indexLikeness } from '$lib/domain/likeness';
import { jobWith } from '../support/job';

describe('a link to a posting', () => {
	test.each([
		['https://www.acme.com/jobs/7?utm_source=x&utm_medium=y&fbclid=1#top', 'acme.com/jobs/7'],
		['http://acme.com/jobs/7/?ref=hn&source=mail&src=a&trk=b&gclid=2', 'acme.com/jobs/7'],
		['https://acme.com/opening?b=2&id=12&a=1', 'acme.com/opening?a=1&b=2&id=12'],
		['https://acme.com/careers/?gh_jid=4012&gh_src=abc', 'greenhouse:4012'],
		['https://boards.greenhouse.io/acme/jobs/4012?t=1', 'greenhouse:4012'],
		['https://job-boards.eu.greenhouse.io/acme/jobs/4012', 'greenhouse:4012'],
		['https://boards.greenhouse.io/embed/job_app?for=acme&token=4012', 'greenhouse:4012'],
		['https://uk.indeed.com/viewjob?jk=0a1b&from=serp&tk=9', 'indeed:0a1b'],
		['https://www.indeed.com/jobs?q=cook&l=Leeds&vjk=0a1b', 'indeed:0a1b'],
		['https://www.linkedin.com/jobs/view/cook-at-acme-3812345678/?trk=x', 'linkedin:3812345678'],
		['https://de.linkedin.com/jobs/search/?currentJobId=3812345678&geoId=1', 'linkedin:3812345678'],
		['https://jobs.lever.co/acme/1f-2e/apply?lever-source=LinkedIn', 'jobs.lever.co/acme/1f-2e'],
		['https://jobs.ashbyhq.com/acme/77aa/application', 'jobs.ashbyhq.com/acme/77aa'],
		['https://acme.com:443/en/jobs#/posting/7', 'acme.com/en/jobs#/posting/7']
	])('%s is known as %s', (url, canonical) => {
		expect(canonicalLink(url)).toBe(canonical);
	});

	test.each([
		'https://acme.com/',
		'https://www.acme.com/careers?utm_source=x',
		'https://acme.com/en/jobs/',
		'https://www.linkedin.com/jobs/search/?keywords=cook',
		'https://www.indeed.com/jobs?q=cook',
		'not a link'
	])('%s names no posting', (url) => {
		expect(canonicalLink(url)).toBeUndefined();
	});
});

describe('among the jobs of a record', () => {
	const job = (id: string, facts: Facts, more: Partial<Job> = {}) =>
		jobWith({ id: id as JobId, facts, ...more });
	const mapOf = (...jobs: readonly Job[]) => new Map(jobs.map((each) => [each.id, each]));
	const found = (index: ReturnType<typeof indexLikeness>, facts: Facts) =>
		index.alike(facts).map(({ job: { id }, by }) => `${id} by ${by}`);

	test('the same posting is found by its link first, then by company and title', () => {
		const index = indexLikeness();
		index.follow(
			mapOf(
				job('names', { company: 'Crumb GmbH', title: 'Bäcker (m/w/d)' }),
				job('link', { company: 'X', title: 'Y', url: 'https://crumb.example/j/7?utm_source=a' }),
				job('other', { company: 'Crumb', title: 'Cook' })
			)
		);
		const facts = { company: 'crumb', title: 'Backer', url: 'https://www.crumb.example/j/7/' };
		expect(found(index, facts)).toEqual(['link by link', 'names by names']);
		expect(index.ofCompany('CRUMB Ltd.').map(({ id }) => id)).toEqual(['names', 'other']);
	});

	test('a company without a title, and a title without a company, are no likeness', () => {
		const index = indexLikeness();
		index.follow(mapOf(job('a', { company: 'Crumb' }), job('b', { title: 'Cook' })));
		expect(found(index, { company: 'Crumb' })).toEqual([]);
		expect(found(index, { title: 'Cook' })).toEqual([]);
	});

	test('C, C++ and C# are titles of their own', () => {
		const index = indexLikeness();
		index.follow(mapOf(job('a', { company: 'Crumb', title: 'C++ developer' })));
		expect(found(index, { company: 'Crumb', title: 'C# developer' })).toEqual([]);
		expect(found(index, { company: 'Crumb', title: 'C++ Developer' })).toEqual(['a by names']);
	});

	test('a job that changed or went is found by what it is now', () => {
		const index = indexLikeness();
		const [before, after] = ['Cook', 'Baker'].map((title) => job('a', { company: 'C1', title }));
		if (!before || !after) throw new Error('Two jobs were made');
		index.follow(mapOf(before));
		index.follow(mapOf(after));
		expect(found(index, before.facts)).toEqual([]);
		expect(found(index, after.facts)).toEqual(['a by names']);
		index.follow(new Map());
		expect(found(index, after.facts)).toEqual([]);
	});

	test('two jobs are told apart whichever of them says so', () => {
		const one = job('a', {}, { differsFrom: ['b' as JobId] });
		const other = job('b', {});
		expect(areToldApart(one, other)).toBe(true);
		expect(areToldApart(other, one)).toBe(true);
		expect(areToldApart(other, job('c', {}))).toBe(false);
	});

	test('ten thousand jobs are indexed once, and one change costs a fraction of that', () => {
		const jobs = Array.from({ length: 10_000 }, (_, at) =>
			job(`j${at}`, {
				title: `Gardener ${at}`,
				company: `Company ${at % 700} GmbH`,
				url: `https://www.example.org/jobs/${at}?utm_source=feed&ref=${at}`
			})
		);
		const index = indexLikeness();
		const all = mapOf(...jobs);
		const started = performance.now();
		index.follow(all);
		const built = performance.now();
		const changed = new Map(all).set('j7' as JobId, job('j7', { company: 'C', title: 'New' }));
		const changedAt = performance.now();
		index.follow(changed);
		expect(found(index, { title: 'New', company: 'c' })).toEqual(['j7 by names']);
		const done = performance.now();
		console.info(
			`10,000 jobs: indexed in ${(built - started).toFixed(0)} ms, one change followed and looked up in ${(done - changedAt).toFixed(2)} ms`
		);
		expect((done - changedAt) / (built - started)).toBeLessThan(0.5);
	});
});
