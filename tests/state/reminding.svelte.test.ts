import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerCall } from '$lib/browser/reminding/answer-call';
import { claimDueCalls, readAnswers } from '$lib/browser/reminding/calls-database';
import { addDays } from '$lib/domain/day';
import type { JobId } from '$lib/domain/id';
import { appliedStatus } from '$lib/domain/status';
import { agendaFor } from '$lib/state/agenda.svelte';
import { acceptSuggestion, declineSuggestion } from '$lib/state/proposals';
import { startReminding } from '$lib/state/reminding/reminding.svelte';
import { TodayView } from '$lib/state/today-view.svelte';
import { draft, openTestWaymark, status, type TestWaymark } from './open-test-waymark.svelte';

let app: TestWaymark;
beforeEach(async () => {
	await new Promise((resolve) => {
		indexedDB.deleteDatabase('waymark-reminding').onsuccess = resolve;
	});
	app = await openTestWaymark();
});
afterEach(() => app.close());

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const daysAgo = (days: number) => addDays(app.waymark.today, -days);

function jobOf(id: JobId) {
	return app.waymark.jobsById.get(id) ?? expect.fail('the job is gone');
}

async function jobWithReminder(repeats = false): Promise<JobId> {
	const id = await app.waymark.record.saveJob(draft());
	app.waymark.record.addReminder(id, {
		text: 'Call',
		dueOn: daysAgo(1),
		...(repeats && { repeat: { every: 1, unit: 'week' } as const })
	});
	app.settle();
	return id;
}

const words = () => ({ title: 'Call', body: '' });

async function callsOnceKept() {
	const { calls } = await pollFor(async () => {
		const calls = await claimDueCalls(Date.now());
		return calls.length > 0 ? { calls } : undefined;
	});
	return calls;
}

async function pollFor<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
	for (let tries = 0; tries < 100; tries += 1) {
		const found = await look();
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('It never came');
}

test.each([false, true])(
	'Done from a notification is taken over once, however often it is said (repeats: %s)',
	async (repeats) => {
		const id = await jobWithReminder(repeats);
		const stop = startReminding(app.waymark, words);
		const [call] = await callsOnceKept();
		if (!call) return expect.fail('nothing calls');
		await answerCall(call, 'done', Date.now(), zone);
		await answerCall(call, 'done', Date.now(), zone);
		await pollFor(async () => ((await readAnswers()).length === 0 ? true : undefined));
		app.settle();
		const [reminder] = jobOf(id).reminders;
		const tasks = jobOf(id).journey.filter(({ kind }) => kind === 'task');
		expect([reminder?.doneOn, tasks.length]).toEqual(
			repeats ? [undefined, 1] : [app.waymark.today, 0]
		);
		if (repeats) expect(reminder?.dueOn).toBe(addDays(daysAgo(1), 7));
		stop();
	}
);

test('Snooze from a notification is void where the reminder was moved meanwhile', async () => {
	const id = await jobWithReminder();
	const stop = startReminding(app.waymark, words);
	const [call] = await callsOnceKept();
	const [reminder] = jobOf(id).reminders;
	if (!call || !reminder) return expect.fail('nothing calls');
	app.waymark.record.editReminder(id, reminder.id, { dueOn: addDays(app.waymark.today, 30) });
	await answerCall(call, 'snooze', Date.now(), zone);
	await pollFor(async () => ((await readAnswers()).length === 0 ? true : undefined));
	app.settle();
	expect(jobOf(id).reminders[0]?.snoozedTo).toBeUndefined();
	stop();
});

test('a proposal becomes a reminder, or is turned down for good', async () => {
	const applied = () => draft({ status: appliedStatus, on: daysAgo(8) });
	const accepted = await app.waymark.record.saveJob(applied());
	const declined = await app.waymark.record.saveJob(applied());
	app.settle();
	const view = new TodayView(app.waymark);
	expect(view.proposals.map(({ suggestion }) => suggestion.kind)).toEqual([
		'follow-up',
		'follow-up'
	]);
	for (const { job, suggestion } of view.proposals) {
		if (job.id === accepted) acceptSuggestion(app.waymark, job, suggestion, 'Follow up');
		else declineSuggestion(app.waymark, job, suggestion, 'Follow up');
	}
	app.settle();
	expect(view.proposals).toEqual([]);
	expect(view.due.map(({ job, on }) => [job.id, on])).toEqual([[accepted, app.waymark.today]]);
	expect(jobOf(declined).reminders[0]?.dismissedOn).toBe(app.waymark.today);
	app.waymark.record.undo();
	app.settle();
	expect(view.proposals).toHaveLength(1);
});

test('the agenda outlasts the screen that asked for it first', async () => {
	const leave = $effect.root(() => void agendaFor(app.waymark).items);
	leave();
	const stay = $effect.root(() => {
		$effect(() => void agendaFor(app.waymark).items);
	});
	await jobWithReminder();
	expect(agendaFor(app.waymark).items).toHaveLength(1);
	stay();
});

test('settings change what is proposed; what others say in them is left alone', async () => {
	await app.waymark.record.saveJob(draft({ status: appliedStatus, on: daysAgo(4) }));
	app.settle();
	const agenda = agendaFor(app.waymark);
	expect(agenda.proposals).toEqual([]);
	app.waymark.record.setSetting('remind:follow-up', 3);
	app.settle();
	expect(agenda.proposals.map(({ suggestion }) => suggestion.dueOn)).toEqual([daysAgo(1)]);
	app.waymark.record.setSetting('remind:follow-up', 'soon');
	app.settle();
	expect(agenda.proposals).toEqual([]);
});

test('Today tells interviews with their time, new answers, what ended and the week', async () => {
	const { record, today } = app.waymark;
	const id = await record.saveJob(draft({ status: appliedStatus, on: today }));
	record.addEvent(id, { kind: 'interview', on: addDays(today, 2), at: '10:00' });
	record.addEvent(id, { kind: 'message', direction: 'in', text: 'Come by', on: today });
	await record.saveJob(draft({ status: status('rejected'), on: daysAgo(1) }));
	const archived = await record.saveJob(draft({ status: appliedStatus, on: today }));
	record.archiveJobs([archived]);
	app.settle();
	const view = new TodayView(app.waymark);
	expect(view.interviews.map(({ on, at }) => [on, at])).toEqual([[addDays(today, 2), '10:00']]);
	expect(view.heard.map(({ event }) => event.text)).toEqual(['Come by']);
	expect(view.ended).toHaveLength(1);
	expect(view.counts).toEqual({ saved: 0, active: 1, won: 0, lost: 1 });
	expect(view.underWay.map((job) => job.id)).toEqual([id]);
	expect(view.week).toMatchObject({ applications: 2, answers: 1 });
	expect(view.week.from <= today).toBe(true);
});
