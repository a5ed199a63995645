import type { CalledReminder, StoredCall } from '$lib/browser/reminding/calls-database';
import type { AgendaItem } from '$lib/domain/agenda';
import { callsOf, type Call } from '$lib/domain/calls';
import { addDays, dayInMs, type Day } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';
import { callsAt } from '$lib/domain/reminder';
import type { ReminderSettings } from '$lib/domain/reminder-settings';

/** How far ahead the worker knows; the app is opened more often than that. */
const aheadDays = 45;
const mostCalls = 300;

/** What a notification says. */
export interface CallWords {
	readonly title: string;
	readonly body: string;
}

export interface StoredCallsContext {
	readonly settings: ReminderSettings;
	readonly zone: string;
	readonly today: Day;
	readonly now: Instant;
	readonly toWords: (call: Call) => CallWords;
}

/**
 * What the service worker has to know: the calls of the next weeks, reminders that are overdue, and whatever else has
 * called within a day; the soonest first.
 */
export function storedCalls(
	items: readonly AgendaItem[],
	{ settings, zone, today, now, toWords }: StoredCallsContext
): readonly StoredCall[] {
	const until = addDays(today, aheadDays);
	return (
		items
			// By the day first, which is cheaper than telling the instant.
			.filter(({ on, kind }) => on <= until && (on >= today || kind === 'reminder'))
			// Of invented jobs only what the person wanted to be reminded of.
			.filter(({ kind, job }) => kind === 'reminder' || !job.isSample)
			.flatMap((item) => callsOf(item, settings, zone))
			.filter(({ at, item }) => at > now - dayInMs || item.kind === 'reminder')
			.sort((a, b) => a.at - b.at)
			.slice(0, mostCalls)
			.map((call) => ({
				key: call.key,
				at: call.at,
				...toWords(call),
				path: `job/?id=${encodeURIComponent(call.item.job.id)}`,
				...reminderOf(call, settings)
			}))
	);
}

function reminderOf(
	{ item }: Call,
	{ callsAt: morning }: ReminderSettings
): { reminder?: CalledReminder } {
	if (item.kind !== 'reminder') return {};
	const { job, reminder, at } = item;
	const calledFor = callsAt(reminder);
	return {
		reminder: { job: job.id, id: reminder.id, calledFor, hasTime: at !== undefined, morning }
	};
}
