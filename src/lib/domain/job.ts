import { daysBetween, type Day } from './day';
import type { Corrections, Facts } from './facts';
import type { CollectionId, ContactId, Instant, JobId, StatusId, VersionId } from './id';
import type { RowMark } from './incoming';
import type { JourneyEvent } from './journey';
import type { ReadingCorrections } from './reading-corrections';
import type { Reminder } from './reminder';
import { isOver, type Status } from './status';

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
	/** Never a deleted status: those lead to another one. */
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
	readonly contacts: readonly ContactId[];
	/** What speaks for it and against it, in the order it was said. */
	readonly arguments: readonly Argument[];
	/** The person's own marks by criterion, 0 to 5. */
	readonly marks: Readonly<Record<string, number>>;
	/** Which points of the checklist are done, by their key; a point that is not there was never touched. */
	readonly checks: Readonly<Record<string, boolean>>;
	/** Jobs of which the person said that they are not this one. */
	readonly differsFrom: readonly JobId[];
	readonly isSample: boolean;
	/** The rows of imported files that told of it. */
	readonly importedAs?: readonly RowMark[];
	/** Set aside: out of the lists of what is going on, found by search and filters. */
	readonly archivedAt?: Instant;
	readonly deletedAt?: Instant;
	/** The job that this one, being the same, was merged into. */
	readonly mergedInto?: JobId;
}

/** One thing that speaks for a job or against it. */
export interface Argument {
	readonly id: string;
	readonly side: 'pro' | 'con';
	readonly text: string;
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
	if (facts.expiresOn === undefined) return facts.openUntil ? 'live' : 'unknown';
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
