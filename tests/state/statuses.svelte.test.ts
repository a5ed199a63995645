import { afterEach, beforeEach, expect, test } from 'vitest';
import { trailOf, trailToWords } from '$lib/components/job/job-trail';
import { JobBoard } from '$lib/state/job-board.svelte';
import { SearchInsights } from '$lib/state/search-insights.svelte';
import { StatusEditor } from '$lib/state/status-editor.svelte';
import { draft, openTestWaymark, status, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
let editor: StatusEditor;
beforeEach(async () => {
	app = await openTestWaymark();
	editor = new StatusEditor(app.waymark);
});
afterEach(() => app.close());

const labels = () => editor.statuses.map(({ label }) => label);
const named = (label: string) =>
	editor.statuses.find((one) => one.label === label) ?? expect.fail(`no status ${label}`);

test('a new status comes after the last of its kind, and the board has a column for it', () => {
	expect(editor.add('Trial  day ', 'active')).toBeUndefined();
	app.settle();
	expect(labels().slice(5, 8)).toEqual(['Offer', 'Trial day', 'Accepted']);
	const board = new JobBoard(app.waymark);
	expect(board.open.map((column) => column.status.label)).toContain('Trial day');
	expect(editor.add('Ghosted', 'lost')).toBeUndefined();
	app.settle();
	expect(board.ended.map((column) => column.status.label).at(-1)).toBe('Ghosted');
});

test('a status has a name, and none that another has', () => {
	expect(editor.add('  ', 'active')).toBe('nameless');
	expect(editor.add('OFFER', 'active')).toBe('taken');
	expect(editor.rename(named('Offer'), 'Interview')).toBe('taken');
	expect(editor.rename(named('Offer'), 'Yes!')).toBeUndefined();
	app.settle();
	expect(labels()).toContain('Yes!');
});

test('statuses are moved by steps and beside each other, and not beyond the ends', () => {
	expect(editor.step(named('Saved'), -1)).toBe(false);
	expect(editor.step(named('Saved'), 1)).toBe(true);
	app.settle();
	expect(labels().slice(0, 3)).toEqual(['Applying', 'Saved', 'Applied']);
	editor.place(named('Offer').id, named('Applying').id, false);
	app.settle();
	expect(labels()[0]).toBe('Offer');
	editor.place(named('Offer').id, named('Saved').id, true);
	app.settle();
	expect(labels().slice(0, 4)).toEqual(['Applying', 'Saved', 'Offer', 'Applied']);
	const before = app.waymark.record.lastEdit;
	editor.place(named('Offer').id, named('Saved').id, true);
	expect(app.waymark.record.lastEdit).toBe(before);
});

test('the board hides a hidden status while nobody stands there, and shows none that was deleted', async () => {
	const { record } = app.waymark;
	const board = new JobBoard(app.waymark);
	const columns = () => [...board.open, ...board.ended].map((column) => column.status.label);
	const id = await record.saveJob(draft({ status: status('screening') }));
	editor.edit(named('Screening'), { isHidden: true });
	editor.edit(named('Withdrawn'), { isHidden: true });
	app.settle();
	expect(columns()).toContain('Screening');
	expect(columns()).not.toContain('Withdrawn');
	expect(board.statuses.map(({ label }) => label)).not.toContain('Withdrawn');

	editor.delete(named('Screening'), status('interview'));
	app.settle();
	expect(columns()).not.toContain('Screening');
	const interview = board.open.find((column) => column.status.label === 'Interview');
	expect(interview?.jobs.map((job) => job.id)).toEqual([id]);
	expect(editor.deleted.map(({ label }) => label)).toEqual(['Screening']);
	expect(editor.countAt(status('interview'))).toBe(1);

	const job = app.waymark.jobsById.get(id) ?? expect.fail('the job is gone');
	const trail = trailOf(job, app.waymark.statuses, (one) => app.waymark.statusOf(one));
	expect(trailToWords(trail)).toBe('now Interview');
	const reached = new SearchInsights(app.waymark).reached;
	expect(reached.find((one) => one.status.label === 'Interview')?.count).toBe(1);

	editor.bringBack(editor.deleted[0] ?? expect.fail('nothing was deleted'));
	app.settle();
	expect(app.waymark.jobsById.get(id)?.statusId).toBe('screening');
	expect(editor.deleted).toEqual([]);
	editor.reset();
	app.settle();
	expect(columns()).toContain('Withdrawn');
});

test('a status that becomes an ending moves its column to those that ended', async () => {
	await app.waymark.record.saveJob(draft({ status: status('offer') }));
	editor.edit(named('Offer'), { kind: 'lost' });
	app.settle();
	const board = new JobBoard(app.waymark);
	expect(board.ended.map((column) => column.status.label)).toContain('Offer');
	expect(board.endedCount).toBe(1);
});
