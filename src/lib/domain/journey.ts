import type { Clock } from './clock';
import type { Day } from './day';
import type { Salary } from './facts';
import type { ContactId, EventId, JobId, StatusId, VersionId } from './id';

interface EventBase {
	readonly id: EventId;
	/** The day it happened, as the person says. */
	readonly on: Day;
	/** When it was said; orders what happened on one day. */
	readonly clock: Clock;
	/** When it was last changed, where it was. */
	readonly changedAt?: Clock;
	/** It came from a job that was merged into this one; it does not tell where this one stands. */
	readonly of?: JobId;
}

/** What was sent with an application, by the names their owner gives them. */
export interface Sent {
	/** The version of the CV: "Nurse, short". */
	readonly cv?: string;
	/** The letter: "Letter for clinics". */
	readonly letter?: string;
	/** Seconds from opening the application to saying that it was sent, where the app could tell. */
	readonly tookInS?: number;
}

export interface StatusChange extends EventBase {
	readonly kind: 'status';
	readonly to: StatusId;
	readonly note?: string;
	/**
	 * The day from which the status counts where that is not `on`: somebody who says today that the interview was last
	 * week means that the job stands at Interview now, even though an application is dated after it.
	 */
	readonly holdsFrom?: Day;
	readonly sent?: Sent;
}

export interface Comment extends EventBase {
	readonly kind: 'comment';
	readonly text: string;
}

export const interviewFormats = ['phone', 'video', 'on-site', 'task', 'other'] as const;
export type InterviewFormat = (typeof interviewFormats)[number];

export const interviewOutcomes = ['waiting', 'passed', 'not-passed', 'cancelled'] as const;
export type InterviewOutcome = (typeof interviewOutcomes)[number];

/** A conversation that decides something; `on` may lie ahead. */
export interface Interview extends EventBase {
	readonly kind: 'interview';
	/** "First", "Technical", "With the team". */
	readonly round?: string;
	readonly format?: InterviewFormat;
	/** `HH:MM` on that day in `zone`. */
	readonly at?: string;
	/** `HH:MM`, later than `at`. */
	readonly until?: string;
	/** IANA name; the zone of the person where it is not said. */
	readonly zone?: string;
	/** An address, a room or a link. */
	readonly place?: string;
	readonly people?: readonly ContactId[];
	readonly prep?: string;
	readonly outcome?: InterviewOutcome;
	/** What came of it, in the person's words. */
	readonly note?: string;
}

export const messageChannels = ['mail', 'phone', 'chat', 'letter', 'in-person', 'other'] as const;
export type MessageChannel = (typeof messageChannels)[number];

/** Something said between the person and the employer. */
export interface Message extends EventBase {
	readonly kind: 'message';
	readonly direction: 'in' | 'out';
	readonly channel?: MessageChannel;
	readonly text: string;
	readonly people?: readonly ContactId[];
}

/** An offer as it was made; a better one is another event. */
export interface OfferMade extends EventBase {
	readonly kind: 'offer';
	readonly salary?: Salary;
	/** The last day on which one may answer. */
	readonly answerBy?: Day;
	readonly note?: string;
}

/** Something the person did for it: a work sample sent, a reminder done. */
export interface Task extends EventBase {
	readonly kind: 'task';
	readonly text: string;
}

/** The posting was captured again; the text it replaced is kept as a version. */
export interface Recapture extends EventBase {
	readonly kind: 'recapture';
	readonly version: VersionId;
}

/** An event of a kind, or in a shape, that this app does not know: shown as such, kept untouched. */
export interface UnknownEvent extends EventBase {
	readonly kind: 'unknown';
	readonly stored: unknown;
}

/** Another job turned out to be this one; what it had is here now, and it is in the bin. */
export interface Merger extends EventBase {
	readonly kind: 'merger';
	readonly from: JobId;
}

/** What a person can add to a journey by hand. */
export type OwnEvent = StatusChange | Comment | Interview | Message | OfferMade | Task;
export type JourneyEvent = OwnEvent | Recapture | Merger | UnknownEvent;

/** Oldest first: by day, and within a day by what was said first. */
export function inOrder(events: Iterable<JourneyEvent>): readonly JourneyEvent[] {
	return [...events].sort(
		(a, b) => compare(a.on, b.on) || compare(a.clock, b.clock) || compare(a.id, b.id)
	);
}

/**
 * The status change that tells where a job stands: the one that counts from the latest day, and of those the one said
 * last. Nothing where the journey has no status change.
 */
export function standing(events: Iterable<JourneyEvent>): StatusChange | undefined {
	let latest: StatusChange | undefined;
	for (const event of events) {
		if (event.kind !== 'status' || event.of !== undefined) continue;
		if (!latest || countsAfter(event, latest)) latest = event;
	}
	return latest;
}

function countsAfter(event: StatusChange, than: StatusChange): boolean {
	const order =
		compare(event.holdsFrom ?? event.on, than.holdsFrom ?? than.on) ||
		compare(event.clock, than.clock) ||
		compare(event.id, than.id);
	return order > 0;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
