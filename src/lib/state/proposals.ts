import type { Job } from '$lib/domain/job';
import type { Suggestion } from '$lib/domain/suggestions';
import type { Waymark } from './waymark.svelte';

/**
 * Makes a reminder of a proposal, for today at the earliest.
 * @param text the reminder's words
 */
export function acceptSuggestion(
	{ record, today }: Waymark,
	job: Job,
	{ kind, dueOn, about }: Suggestion,
	text: string
): void {
	record.addReminder(job.id, {
		text,
		dueOn: dueOn < today ? today : dueOn,
		suggestion: kind,
		...(about !== undefined && { about })
	});
}

/** Keeps the proposal as dismissed, so that it is not made again. */
export function declineSuggestion(
	{ record, today }: Waymark,
	job: Job,
	{ kind, dueOn, about }: Suggestion,
	text: string
): void {
	record.addReminder(job.id, {
		text,
		dueOn,
		dismissedOn: today,
		suggestion: kind,
		...(about !== undefined && { about })
	});
}
