import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '$lib/domain/day';
import { appliedStatus } from '$lib/domain/status';
import { JobBoard } from '$lib/state/job-board.svelte';
import { SearchInsights } from '$lib/state/search-insights.svelte';
import { TodayView } from '$lib/state/today-view.svelte';
import { draft, openTestWaymark, status, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
beforeEach(async () => (app = await openTestWaymark()));
afterEach(() => app.close());

const daysAgo = (days: number) => addDays(app.waymark.today, -days);
const titlesOf = (jobs: readonly { facts: { title?: string } }[]) =>
	jobs.map((job) => job.facts.title);

test('Today tells what closes soon, what is too late, what has gone quiet and what is under way', async () => {
	const closing = (title: string, days: number) => ({
		...draft({ title }),
		facts: { title, expiresOn: addDays(app.waymark.today, days) }
	});
	await app.waymark.record.saveJobs([
		closing('in a week', 7),
		closing('tomorrow', 1),
		closing('in eight days', 8),
		closing('yesterday', -1),
		closing('long ago', -40),
		draft({ title: 'silent', status: appliedStatus, on: daysAgo(15) }),
		draft({ title: 'fresh', status: appliedStatus, on: daysAgo(14) })
	]);
	app.settle();
	const view = new TodayView(app.waymark);
	expect(titlesOf(view.closing)).toEqual(['tomorrow', 'in a week']);
	expect(titlesOf(view.missed)).toEqual(['yesterday']);
	expect(titlesOf(view.quiet)).toEqual(['silent']);
	expect(titlesOf(view.underWay)).toEqual(['fresh']);
	expect(titlesOf(view.later)).toEqual(['in eight days']);
	expect(view.counts).toEqual({ saved: 5, active: 2, won: 0, lost: 0 });
});

test('a job that was applied to does not close any more', async () => {
	await app.waymark.record.saveJobs([
		{ ...draft({ status: appliedStatus }), facts: { expiresOn: app.waymark.today } }
	]);
	app.settle();
	expect(new TodayView(app.waymark).closing).toEqual([]);
});

test('a card moves to the column beside its own, and no further than the last', async () => {
	const id = await app.waymark.record.saveJob(draft());
	app.settle();
	const board = new JobBoard(app.waymark);
	const job = () => app.waymark.jobsById.get(id) ?? expect.fail('the job is gone');
	expect(board.step(job(), -1)).toBe(false);
	expect(board.step(job(), 1)).toBe(true);
	app.settle();
	expect(job().statusId).toBe('applying');
	board.move(id, status('expired'));
	app.settle();
	expect(board.endedCount).toBe(1);
	expect(board.step(job(), 1)).toBe(false);
});

test('a status that this device does not know has a column of its own', async () => {
	await app.waymark.record.saveJob(draft({ status: status('from-elsewhere') }));
	app.settle();
	const column = new JobBoard(app.waymark).open.at(-1);
	expect([column?.status.label, column?.jobs.length]).toEqual(['from-elsewhere', 1]);
});

test('insights count every status a job ever stood at, and the days to the first answer', async () => {
	const id = await app.waymark.record.saveJob(draft({ status: appliedStatus, on: daysAgo(10) }));
	app.waymark.record.changeStatus([id], status('interview'), { on: daysAgo(4) });
	const silent = await app.waymark.record.saveJob(
		draft({ status: appliedStatus, on: daysAgo(30) })
	);
	app.waymark.record.changeStatus([silent], status('no-response'));
	app.settle();
	const insights = new SearchInsights(app.waymark);
	const counts = insights.reached.map((reached) => [reached.status.id, reached.count]);
	expect(counts).toContainEqual(['applied', 2]);
	expect(counts).toContainEqual(['interview', 1]);
	expect([insights.answerDays, insights.answered]).toEqual([6, 1]);
});

test('the last edit is told until it is undone; typing is not told', async () => {
	const id = await app.waymark.record.saveJob(draft());
	expect(app.waymark.lastEdit.told?.kind).toBe('jobs-saved');
	app.waymark.record.writeNotes(id, 'typed');
	expect(app.waymark.lastEdit.told).toBeUndefined();
	app.waymark.record.deleteJobs([id]);
	app.settle();
	expect(app.waymark.jobs).toEqual([]);
	app.waymark.record.undo();
	app.settle();
	expect(app.waymark.lastEdit.told).toBeUndefined();
	expect(app.waymark.jobs).toHaveLength(1);
});
