import { dayToNearWords } from '$lib/components/basics/dates';
import { daysBetween, type Day } from '$lib/domain/day';
import type { Job } from '$lib/domain/job';
import { callsAt, isOwed } from '$lib/domain/reminder';
import type { Waymark } from '$lib/state/waymark.svelte';
import { rowOf, type ComparedRow } from './compared-facts';

/** Where each job stands and what comes next. */
export function journeyRows(jobs: readonly Job[], waymark: Waymark): readonly ComparedRow[] {
	const { today } = waymark;
	const rows = [
		rowOf(
			'Stands at',
			jobs.map((job) => waymark.statusOf(job.statusId).label)
		),
		rowOf(
			'For',
			jobs.map(({ statusSince }) => daysToWords(daysBetween(statusSince, today)))
		),
		rowOf(
			'Last event',
			jobs.map(({ lastEventOn }) => dayToNearWords(lastEventOn, today))
		),
		rowOf(
			'Next reminder',
			jobs.map((job) => nextReminder(job, today))
		)
	];
	return rows.filter(({ cells }) => cells.some(Boolean));
}

function daysToWords(days: number): string {
	return days === 1 ? '1 day' : `${Math.max(0, days)} days`;
}

function nextReminder({ reminders }: Job, today: Day): string | undefined {
	const [next] = reminders.filter(isOwed).sort((a, b) => (callsAt(a) < callsAt(b) ? -1 : 1));
	return next && `${next.text}, ${dayToNearWords(next.snoozedTo ?? next.dueOn, today)}`;
}
