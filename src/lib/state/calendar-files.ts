import { downloadText } from '$lib/browser/files';
import { surroundings } from '$lib/browser/surroundings';
import { agendaOf, byTime, keyOf, offAgendaOf, type AgendaItem } from '$lib/domain/agenda';
import { instantOf } from '$lib/domain/clock';
import type { Job } from '$lib/domain/job';
import type { ReminderSettings } from '$lib/domain/reminder-settings';
import { isZone } from '$lib/domain/zoned-time';
import { loadCalendarWriter, type CalendarEntry } from '$lib/portable';
import { agendaFor } from './agenda.svelte';
import type { Waymark } from './waymark.svelte';

/** What an item of the agenda says. */
export interface AgendaWords {
	readonly summary: string;
	readonly description: string;
	readonly location?: string;
}

export type ToWords = (item: AgendaItem, waymark: Waymark) => AgendaWords;

/** Hands the person a calendar file with all that lies ahead, of one job or of the whole search. */
export async function saveCalendar(waymark: Waymark, toWords: ToWords, job?: Job): Promise<void> {
	const entries = calendarEntries(waymark, toWords, job ? [job] : waymark.jobs);
	const { writeCalendar } = await loadCalendarWriter();
	const text = writeCalendar(entries, surroundings.now());
	downloadText(`waymark-${waymark.today}.ics`, text, 'text/calendar');
}

/** How many events `saveCalendar` would tell of, without those that are called off. */
export function countUpcoming(waymark: Waymark, job?: Job): number {
	const jobs = job ? [job] : waymark.jobs;
	return jobs.reduce((count, job) => count + upcomingOf(waymark, job).length, 0);
}

function upcomingOf(waymark: Waymark, job: Job): readonly AgendaItem[] {
	const context = {
		statusOf: (id: Job['statusId']) => waymark.statusOf(id),
		zone: agendaFor(waymark).zone
	};
	return agendaOf(job, context).filter(({ on }) => on >= waymark.today);
}

function calendarEntries(
	waymark: Waymark,
	toWords: ToWords,
	jobs: readonly Job[]
): readonly CalendarEntry[] {
	const { settings, zone } = agendaFor(waymark);
	const toEntry = (item: AgendaItem, isCancelled: boolean): CalendarEntry => ({
		...toWords(item, waymark),
		...whenOf(item, zone),
		uid: `waymark-${keyOf(item)}`,
		...(item.job.facts.url && { url: item.job.facts.url }),
		alarms: alarmsOf(item, settings),
		isBusy: item.kind === 'interview',
		isCancelled,
		changedAt: changedAt(item)
	});
	return jobs.flatMap((job) => [
		...[...upcomingOf(waymark, job)].sort(byTime).map((item) => toEntry(item, false)),
		...offAgendaOf(job, { zone, today: waymark.today }).map((item) => toEntry(item, true))
	]);
}

/** An interview is told in its own zone, so that nothing is lost where that changes its rules. */
function whenOf(
	item: AgendaItem,
	zone: string
): Pick<CalendarEntry, 'on' | 'at' | 'until' | 'zone' | 'repeat' | 'takesMinutes'> {
	if (item.kind === 'interview') {
		const { on, at, until, zone: there } = item.event;
		return {
			on,
			...(at !== undefined && { at }),
			...(until !== undefined && { until }),
			zone: there !== undefined && isZone(there) ? there : zone,
			takesMinutes: 60
		};
	}
	const repeat = item.kind === 'reminder' ? item.reminder.repeat : undefined;
	return {
		on: item.on,
		...(item.at !== undefined && { at: item.at }),
		zone,
		...(repeat && { repeat }),
		takesMinutes: 15
	};
}

const dayInMinutes = 1440;

function alarmsOf(
	item: AgendaItem,
	{ callsAt, closingWarnings }: ReminderSettings
): readonly number[] {
	const morning = Number(callsAt.slice(0, 2)) * 60 + Number(callsAt.slice(3));
	const daysAhead = (days: number) => morning - days * dayInMinutes;
	switch (item.kind) {
		case 'reminder':
			return [item.at === undefined ? morning : 0];
		case 'interview':
			return item.event.at === undefined ? [daysAhead(1)] : [-dayInMinutes, -60];
		case 'closing':
			return closingWarnings.map(daysAhead);
		case 'answer':
			return [daysAhead(1), morning];
	}
}

function changedAt(item: AgendaItem): number {
	switch (item.kind) {
		case 'reminder':
			return item.reminder.changedAt ? instantOf(item.reminder.changedAt) : item.job.createdAt;
		case 'closing':
			return item.job.createdAt;
		case 'interview':
		case 'answer':
			return instantOf(item.event.changedAt ?? item.event.clock);
	}
}
