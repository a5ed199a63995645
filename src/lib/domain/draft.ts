import type { Day } from './day';
import type { Corrections, Facts, Salary } from './facts';
import type { ContactId, EventId, Instant, JobId, StatusId } from './id';
import type { Posting } from './job';
import type { InterviewFormat, InterviewOutcome, MessageChannel, OwnEvent, Sent } from './journey';
import type { ReadingCorrections } from './reading-corrections';
import type { Repeat, SuggestionKind } from './reminder';

/** An event before the record gives it an id and a clock. */
export type EventDraft = OwnEvent extends infer Event
	? Event extends OwnEvent
		? Omit<Event, 'id' | 'clock' | 'changedAt' | 'of'>
		: never
	: never;

/** What to change of an event; `null` takes the field away, what is left out stays. */
export interface EventPatch {
	readonly on?: Day;
	readonly to?: StatusId;
	readonly note?: string | null;
	readonly sent?: Sent | null;
	readonly text?: string;
	readonly round?: string | null;
	readonly format?: InterviewFormat | null;
	readonly at?: string | null;
	readonly until?: string | null;
	readonly zone?: string | null;
	readonly place?: string | null;
	readonly people?: readonly ContactId[] | null;
	readonly prep?: string | null;
	readonly outcome?: InterviewOutcome | null;
	readonly direction?: 'in' | 'out';
	readonly channel?: MessageChannel | null;
	readonly salary?: Salary | null;
	readonly answerBy?: Day | null;
}

export interface ReminderDraft {
	readonly text: string;
	readonly dueOn: Day;
	/** `HH:MM` on that day. */
	readonly dueAt?: string;
	readonly repeat?: Repeat;
	readonly doneOn?: Day;
	readonly about?: EventId;
	readonly suggestion?: SuggestionKind;
	/** A proposal that was turned down is kept as dismissed, so that it is not made again. */
	readonly dismissedOn?: Day;
}

/** What to change of a reminder; `null` takes the field away, what is left out stays. */
export interface ReminderPatch {
	readonly text?: string;
	readonly dueOn?: Day;
	readonly dueAt?: string | null;
	readonly repeat?: Repeat | null;
	readonly doneOn?: Day | null;
	readonly dismissedOn?: Day | null;
	readonly snoozedTo?: Day | null;
	readonly snoozedAt?: string | null;
}

/** A job before it is saved. */
export interface JobDraft {
	/** As captured; what the person typed over belongs in `corrections`. */
	readonly facts: Facts;
	readonly corrections?: Corrections;
	readonly readingCorrections?: ReadingCorrections;
	readonly posting?: Posting;
	/** Where the job stands, and since which day. */
	readonly status: StatusId;
	readonly on: Day;
	/** How it came to stand there. */
	readonly details?: { readonly note?: string; readonly sent?: Sent; readonly holdsFrom?: Day };
	/** What happened besides, in the order it was said; it is said before `status`. */
	readonly journey?: readonly EventDraft[];
	readonly reminders?: readonly ReminderDraft[];
	readonly notes?: string;
	/** Jobs that look alike, of which the person said that they are not this one. */
	readonly differsFrom?: readonly JobId[];
	/** When it was first saved, where that is not now. */
	readonly createdAt?: Instant;
	readonly isSample?: boolean;
}
