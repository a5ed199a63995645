import { keepCalls, type Answer, type StoredCall } from '$lib/browser/reminding/calls-database';
import { registration, showBadge, wakeNowAndThen } from '$lib/browser/reminding/reach';
import { takeAnswers, watchAnswers } from '$lib/browser/reminding/take-answers';
import { tellDue } from '$lib/browser/reminding/tell-due';
import { surroundings } from '$lib/browser/surroundings';
import type { Call } from '$lib/domain/calls';
import { callsAt, isOwed } from '$lib/domain/reminder';
import { agendaFor } from '../agenda.svelte';
import type { Waymark } from '../waymark.svelte';
import { storedCalls, type CallWords } from './stored-calls';

/** Edits that follow each other closely are looked at together. */
const settleMs = 500;
const lookEveryMs = 20_000;

/**
 * Reminds while the app runs, and tells the service worker what to remind of while it does not. Returns its stop.
 * @param toWords what a notification says
 */
export function startReminding(waymark: Waymark, toWords: (call: Call) => CallWords): () => void {
	const agenda = agendaFor(waymark);
	let calls: readonly StoredCall[] = [];
	let toldUntil = 0;
	let settling: ReturnType<typeof setTimeout> | undefined;

	async function keep() {
		const now = surroundings.now();
		const { settings, zone } = agenda;
		calls = storedCalls(agenda.items, { settings, zone, today: waymark.today, now, toWords });
		toldUntil = 0;
		await keepCalls(calls);
		await look();
	}

	/** Tells what is due, where something has come due since the last time. */
	async function look() {
		const now = surroundings.now();
		const due = calls.filter(({ at }) => at <= now);
		showBadge(due.filter(({ reminder }) => reminder).length);
		if (!due.some(({ at }) => at > toldUntil)) return;
		const shower = await registration();
		if (!shower) return;
		if (await tellDue(shower, now)) toldUntil = now;
	}

	function take(answer: Answer) {
		const { reminder: called, kind, on, to, toTime } = answer;
		const job = waymark.record.job(called.job);
		const reminder = job?.reminders.find(({ id }) => id === called.id);
		// Done or moved since, here or on another device: there is nothing left to do.
		if (!reminder || !isOwed(reminder) || callsAt(reminder) !== called.calledFor) return;
		if (kind === 'done') waymark.record.markReminderDone(called.job, called.id, on);
		else if (to !== undefined) waymark.record.snoozeReminder(called.job, called.id, to, toTime);
	}

	async function takeAll() {
		if (waymark.isReadOnly) return;
		await takeAnswers(take, () => waymark.flush());
	}

	// Storage that is refused, as in some private windows, leaves only what is seen in the app.
	const quietly = (work: () => Promise<void>) => () => void work().catch(() => undefined);
	const stopWatching = $effect.root(() => {
		$effect(() => {
			void [agenda.items, agenda.settings, waymark.today];
			clearTimeout(settling);
			settling = setTimeout(quietly(keep), settleMs);
		});
	});
	quietly(takeAll)();
	quietly(wakeNowAndThen)();
	const stopAnswers = watchAnswers(quietly(takeAll));
	const timer = setInterval(quietly(look), lookEveryMs);
	return () => {
		stopWatching();
		stopAnswers();
		clearTimeout(settling);
		clearInterval(timer);
		// What is gone must not be told by the worker.
		quietly(() => keepCalls([]))();
		showBadge(0);
	};
}
