import { whereOneIs } from './agenda';
import type { Day } from './day';
import type { Job } from './job';
import type { JourneyEvent } from './journey';
import type { Reminder } from './reminder';

/** One line of a job's journey: an event, or a reminder that was done. */
export type TimelineEntry = {
	readonly key: string;
	/** By the calendar of the person. */
	readonly on: Day;
	/** Planned: it has not happened yet. */
	readonly isAhead: boolean;
} & ({ readonly event: JourneyEvent } | { readonly reminder: Reminder });

/**
 * Everything that happened with a job or is planned, the latest first.
 * @param zone IANA name of the zone in which the person is: an interview in another one may be on another day here
 */
export function timelineOf(
	{ journey, reminders }: Pick<Job, 'journey' | 'reminders'>,
	{ zone, today }: { readonly zone: string; readonly today: Day }
): readonly TimelineEntry[] {
	const entries: { entry: TimelineEntry; at: string }[] = journey.map((event) => {
		const { on, at = '' } = event.kind === 'interview' ? whereOneIs(event, zone) : { on: event.on };
		// An interview of today is to come until something is said of it.
		const isOpen =
			event.kind === 'interview' && event.on === today && !event.outcome && !event.note;
		return { entry: { key: event.id, on, isAhead: on > today || isOpen, event }, at };
	});
	for (const reminder of reminders) {
		const { id, doneOn } = reminder;
		if (doneOn === undefined) continue;
		entries.push({ entry: { key: id, on: doneOn, isAhead: false, reminder }, at: '' });
	}
	// What was said first within a day comes first there, as the journey has it; the sort is stable.
	return entries
		.sort((a, b) => compare(a.entry.on, b.entry.on) || compare(a.at, b.at))
		.map(({ entry }) => entry)
		.reverse();
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
