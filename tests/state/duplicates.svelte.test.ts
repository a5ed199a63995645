import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '$lib/domain/day';
import { fartherAlong } from '$lib/domain/farther-along';
import { appliedStatus, savedStatus } from '$lib/domain/status';
import { JobLikeness } from '$lib/state/job-likeness.svelte';
import { readVersions } from '$lib/state/posting-versions.svelte';
import { day, draft, openTestWaymark, status, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
beforeEach(async () => (app = await openTestWaymark()));
afterEach(() => {
	app.waymark.newJob.clear();
	app.close();
});

const job = (id: string) => {
	const found = app.waymark.jobs.find((each) => each.id === id);
	if (!found) throw new Error(`There is no job ${id}`);
	return found;
};
const oldText = 'Baker at Crumb\nWe bake bread.\nPay: €2,400 a month';
const url = 'https://crumb.example/jobs/7';

test('a posting captured again refreshes facts and keeps corrections, journey, link and the earlier text', async () => {
	const { record, newJob } = app.waymark;
	const posting = { text: oldText, capturedAt: Date.parse('2026-03-01'), from: 'paste' } as const;
	const facts = { title: 'Baker', company: 'Crumb', url, equity: 'Shares' };
	const id = await record.saveJob({ ...draft(), facts, posting });
	record.correctFacts(id, { location: 'Leeds' });
	record.changeStatus([id], appliedStatus);
	newJob.write('Baker\nCompany: Crumb\n\nWe bake bread.\nSalary: €2,600 per month');
	newJob.correct({ workplace: 'on-site' });
	await newJob.recapture(record, id);
	app.settle();
	expect(newJob.isEmpty).toBe(true);
	const after = job(id);
	expect(after.statusId).toBe(appliedStatus);
	expect(after.facts).toMatchObject({ url, location: 'Leeds', workplace: 'on-site' });
	expect(after.facts.salary?.min).toBe(2600);
	expect(after.facts.equity).toBeUndefined();
	const [version, ...others] = await readVersions(app.waymark, after);
	expect(others).toEqual([]);
	expect(version?.text).toBe(oldText);
	expect(version?.changes?.some(({ kind }) => kind !== 'same')).toBe(true);
	record.undo();
	app.settle();
	expect(job(id).facts.equity).toBe('Shares');
	expect(job(id).versions).toEqual([]);
});

test('jobs that were said not to be the same, before saving or after, are not suggested again', async () => {
	const { record, newJob } = app.waymark;
	const likeness = new JobLikeness(app.waymark);
	const there = await record.saveJob(draft({ title: 'Baker', company: 'Crumb GmbH' }));
	newJob.correct({ title: 'Baker', company: 'Crumb' });
	app.settle();
	expect(likeness.alike(newJob.facts).map((like) => like.job.id)).toEqual([there]);
	newJob.tellApart(there);
	expect(likeness.alike(newJob.facts, newJob.differsFrom)).toEqual([]);
	const id = await newJob.save(record, savedStatus, app.waymark.today);
	const third = await record.saveJob(draft({ title: 'Baker', company: 'Crumb' }));
	app.settle();
	const twins = (of: string) => likeness.twinsOf(job(of)).map((like) => like.job.id);
	expect(twins(there)).toEqual([third]);
	expect(twins(id)).toEqual([third]);
	record.tellApart(third, id);
	app.settle();
	expect(twins(id)).toEqual([]);
	expect(twins(third)).toEqual([there]);
});

test('a company that was applied to before is told with when, the latest first', async () => {
	const { record, today } = app.waymark;
	const likeness = new JobLikeness(app.waymark);
	const [first, second] = await record.saveJobs([
		draft({ company: 'Crumb Ltd', status: appliedStatus, on: addDays(today, -40) }),
		draft({ company: 'crumb', status: status('rejected'), on: addDays(today, -9) }),
		draft({ company: 'Crumb' })
	]);
	app.settle();
	const told = (except?: typeof first) =>
		likeness.applicationsTo('Crumb', except).map((each) => [each.job.id, each.on]);
	expect(told()).toEqual([
		[second, addDays(today, -9)],
		[first, addDays(today, -40)]
	]);
	expect(told(second)).toEqual([[first, addDays(today, -40)]]);
	expect(likeness.applicationsTo('Dough')).toEqual([]);
});

test('merged jobs are one, and split again each has its own', async () => {
	const { record } = app.waymark;
	const likeness = new JobLikeness(app.waymark);
	const [a, b] = await record.saveJobs([
		draft({ status: appliedStatus, on: day('2026-02-01') }),
		draft({ on: day('2026-03-01') })
	]);
	if (!a || !b) throw new Error('Two jobs were saved');
	app.settle();
	const kept = fartherAlong(job(b), job(a), (id) => app.waymark.statusOf(id));
	expect(kept.id).toBe(a);
	record.mergeJobs(a, b);
	app.settle();
	expect(app.waymark.jobs).toHaveLength(1);
	expect(likeness.twinsOf(job(a))).toEqual([]);
	record.splitJobs(a, b);
	app.settle();
	expect(likeness.twinsOf(job(a)).map((like) => like.job.id)).toEqual([b]);
	expect(job(a).journey.some(({ kind }) => kind === 'merger')).toBe(false);
});

test('a rejection after an interview came farther than an application that waits', async () => {
	const [a, b] = await app.waymark.record.saveJobs([
		draft({ status: appliedStatus }),
		draft({
			status: status('rejected'),
			journey: [{ kind: 'status', to: status('interview'), on: day('2026-03-01') }]
		})
	]);
	app.settle();
	const farther = fartherAlong(job(a ?? ''), job(b ?? ''), (id) => app.waymark.statusOf(id));
	expect(farther.id).toBe(b);
});
