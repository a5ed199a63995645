import { afterEach, beforeEach, expect, test } from 'vitest';
import type { JobId } from '$lib/domain/id';
import { Comparison } from '$lib/state/comparison.svelte';
import { draft, openTestWaymark, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
let ids = $state.raw<readonly JobId[]>([]);
let comparison: Comparison;
beforeEach(async () => {
	ids = [];
	app = await openTestWaymark();
	comparison = new Comparison(app.waymark, () => ids);
});
afterEach(() => {
	comparison.close();
	app.close();
});

const posting = (text: string) =>
	({ text: `Requirements\n- ${text}`, capturedAt: 0, from: 'paste' }) as const;

test('two to five jobs are compared, whatever the address says', async () => {
	const saved = await app.waymark.record.saveJobs(Array.from({ length: 7 }, () => draft()));
	app.settle();
	ids = ['none' as JobId, ...saved, ...saved];
	expect(comparison.jobs.map(({ id }) => id)).toEqual(saved.slice(0, 5));
	ids = [];
	expect(comparison.jobs).toEqual([]);
});

test('every posting is read, also where another job is added while the first is being read', async () => {
	const { record } = app.waymark;
	const [a, b, c] = await record.saveJobs([
		{ ...draft({ title: 'A' }), posting: posting('Python') },
		{ ...draft({ title: 'B' }), posting: posting('SQL') },
		draft({ title: 'C' })
	]);
	if (!a || !b || !c) throw new Error('Three jobs were saved');
	record.keepInProfile([{ kind: 'skill', name: 'SQL' }]);
	app.settle();
	ids = [a];
	const first = comparison.read();
	ids = [a, b, c];
	await Promise.all([first, comparison.read()]);
	const skills = comparison.jobs.map((job) =>
		comparison.readingOf(job)?.skills.map(({ name }) => name)
	);
	expect(skills).toEqual([['Python'], ['SQL'], undefined]);
	expect(comparison.isReading).toBe(false);
	const scores = comparison.jobs.map((job) => comparison.matchOf(job)?.score);
	expect(scores).toEqual([0, 100, undefined]);
});

test('weights are kept for every comparison; one beyond the scale is not', () => {
	const [criterion] = comparison.criteria;
	if (!criterion) throw new Error('There are criteria to begin with');
	comparison.weigh(criterion, 5);
	comparison.weigh(criterion, 7);
	app.settle();
	expect(new Comparison(app.waymark, () => []).criteria[0]?.weight).toBe(5);
	comparison.addCriterion('Garden');
	app.settle();
	expect(comparison.criteria.at(-1)).toMatchObject({ name: 'Garden', weight: 1 });
	for (const each of comparison.criteria) {
		comparison.removeCriterion(each);
		app.settle();
	}
	expect(comparison.criteria).toEqual([]);
});

test('pay is told in the currency of the person’s own wish', async () => {
	const { record } = app.waymark;
	const salary = { min: 10, currency: 'GBP', period: 'hour' } as const;
	ids = await record.saveJobs([{ ...draft(), facts: { salary } }]);
	app.settle();
	expect(comparison.pay.currency).toBe('GBP');
	record.answerProfile('salary', { min: 50_000, currency: 'EUR' });
	comparison.choosePeriod('month');
	app.settle();
	expect(comparison.pay).toEqual({ period: 'month', hoursPerWeek: 40, currency: 'EUR' });
});
