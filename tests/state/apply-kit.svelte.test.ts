import { afterEach, beforeEach, expect, test } from 'vitest';
import { openedAt, rememberOpened } from '$lib/browser/opened-applications';
import type { JobId } from '$lib/domain/id';
import { standing } from '$lib/domain/journey';
import { appliedStatus } from '$lib/domain/status';
import { ApplyKit } from '$lib/state/apply-kit.svelte';
import { draft, openTestWaymark, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
let id: JobId;
let kit: ApplyKit;
beforeEach(async () => {
	sessionStorage.clear();
	app = await openTestWaymark();
	id = await app.waymark.record.saveJob(draft());
	app.settle();
	kit = new ApplyKit(app.waymark, job);
});
afterEach(() => app.close());

function job() {
	const found = app.waymark.jobsById.get(id);
	if (!found) throw new Error('The job was saved');
	return found;
}

function leaveAndReturn() {
	window.dispatchEvent(new Event('blur'));
	window.dispatchEvent(new Event('focus'));
}

test('whoever comes back from an application is asked, and nobody else', () => {
	const stop = kit.start();
	leaveAndReturn();
	expect(kit.isAsking).toBe(false);
	kit.open();
	expect(kit.isAsking).toBe(false);
	leaveAndReturn();
	expect(kit.isAsking).toBe(true);
	kit.stopAsking();
	leaveAndReturn();
	expect(kit.isAsking).toBe(false);
	stop();
});

test('the question outlasts a page that was dropped meanwhile', () => {
	kit.open();
	const stop = new ApplyKit(app.waymark, job).start();
	expect(openedAt(id)).toBeTypeOf('number');
	const later = new ApplyKit(app.waymark, job);
	later.start()();
	expect(later.isAsking).toBe(true);
	stop();
});

test('“Yes” sets Applied with today, what was sent and how long it took', () => {
	rememberOpened(id, Date.now() - 600_000);
	kit.sayApplied('Short', 'Letter for bakeries');
	app.settle();
	const change = standing(job().journey);
	expect(change).toMatchObject({ to: appliedStatus, on: app.waymark.today });
	expect(change?.sent).toMatchObject({ cv: 'Short', letter: 'Letter for bakeries' });
	expect(Math.abs((change?.sent?.tookInS ?? 0) - 600)).toBeLessThan(20);
	expect(openedAt(id)).toBeUndefined();
	expect(kit.isAhead).toBe(false);
});

test('an application that was open over night tells no time', () => {
	rememberOpened(id, Date.now() - 30_000_000);
	kit.sayApplied('', '');
	app.settle();
	expect(standing(job().journey)?.sent).toBeUndefined();
});

test('“Not going to” sets the job aside, and can be undone', () => {
	kit.open();
	kit.sayNever();
	app.settle();
	expect(job().archivedAt).toBeTypeOf('number');
	app.waymark.record.undo();
	app.settle();
	expect(job().archivedAt).toBeUndefined();
});

test('points of one’s own are for every job, and done for each by itself', async () => {
	kit.addPoint('Call Ada first');
	app.settle();
	const point = kit.points.at(-1);
	expect(point?.text).toBe('Call Ada first');
	if (!point) return;
	kit.check(point, true);
	app.settle();
	expect(job().checks[point.id]).toBe(true);
	const other = await app.waymark.record.saveJob(draft());
	app.settle();
	expect(app.waymark.jobsById.get(other)?.checks[point.id]).toBeUndefined();
	kit.removePoint(point);
	app.settle();
	expect(kit.points).not.toContainEqual(point);
});

test('answers and letters are kept with the profile, and a match knows nothing of them', () => {
	const letter = { kind: 'letter', name: 'For bakeries', text: 'Dear {contact}' } as const;
	const answer = { kind: 'answer', name: 'Why us?', text: 'Because {company}' } as const;
	app.waymark.record.keepInProfile([letter, answer]);
	app.settle();
	expect(app.waymark.profile.letters).toEqual([letter]);
	expect(app.waymark.profile.answers).toEqual([answer]);
});
