import { daysBetween, type Day } from './day';
import type { Corrections, Facts } from './facts';
import type { CollectionId, Instant, JobId, ReminderId, StatusId, VersionId } from './id';
import type { JourneyEvent } from './journey';
import type { ReadingCorrections } from './reading-corrections';
import { isOver, type Status } from './status';

export interface Reminder {
	readonly id: ReminderId;
	readonly text: string;
	readonly dueOn: Day;
	/** `HH:MM` on that day, in the zone of the person. */
	readonly dueAt?: string;
	readonly doneOn?: Day;
}

/** Where the text of a posting came from. */
export const postingSources = ['paste', 'html', 'json-ld', 'import', 'sample'] as const;
export type PostingSource = (typeof postingSources)[number];

/** The text as published, whole. */
export interface Posting {
	readonly text: string;
	/** Sanitised where it is drawn, not where it is kept. */
	readonly html?: string;
	readonly capturedAt: Instant;
	readonly from: PostingSource;
}

/** One opportunity, from saving to outcome, as it reads at this moment. */
export interface Job {
	readonly id: JobId;
	readonly createdAt: Instant;
	/** As the person sees them: captured, then corrected. */
	readonly facts: Facts;
	readonly capturedFacts: Facts;
	readonly corrections: Corrections;
	/** What the person says of its sections and skills. */
	readonly readingCorrections: ReadingCorrections;
	readonly notes: string;
	/** Oldest first. */
	readonly journey: readonly JourneyEvent[];
	readonly statusId: StatusId;
	/** The day on which, as the person says, it came to stand there. */
	readonly statusSince: Day;
	/** The day of the latest event, which may lie ahead; the day it was saved where nothing has happened. */
	readonly lastEventOn: Day;
	readonly reminders: readonly Reminder[];
	readonly collections: readonly CollectionId[];
	readonly tags: readonly string[];
	readonly hasPosting: boolean;
	/** Earlier texts of the posting, oldest first. */
	readonly versions: readonly VersionId[];
	readonly isSample: boolean;
	readonly deletedAt?: Instant;
}

/** Days of silence after which an application deserves a nudge. */
export const quietDays = 14;

/** Days before the closing date from which a saved job counts as closing soon. */
export const soonDays = 7;

/** Whether the employer has been silent long enough to deserve a nudge. */
export function isQuiet(job: Job, status: Status, today: Day): boolean {
	return status.kind === 'active' && daysBetween(job.lastEventOn, today) > quietDays;
}

export type Expiry = 'unknown' | 'live' | 'soon' | 'passed';

/** Where a job stands before its closing date; the closing day itself still counts as open. */
export function expiryOf(facts: Facts, today: Day): Expiry {
	if (facts.expiresOn === undefined) return 'unknown';
	const days = daysBetween(today, facts.expiresOn);
	return days < 0 ? 'passed' : days <= soonDays ? 'soon' : 'live';
}

/** Whether a closing date still matters: nothing has been sent yet. */
export function awaitsApplication(status: Status): boolean {
	return status.kind === 'saved' && !isOver(status);
}

/** What a job is called in lists where its posting does not say. */
export function titleOf(facts: Facts): string {
	return facts.title?.trim() || (facts.company ? `Role at ${facts.company}` : 'Untitled job');
}
