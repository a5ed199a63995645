import type { Day } from './day';
import type { Corrections, Facts } from './facts';
import type { Instant, StatusId } from './id';
import type { Posting } from './job';
import type { Comment, StatusChange } from './journey';
import type { ReadingCorrections } from './reading-corrections';

/** An event before the record gives it an id and a clock. */
export type EventDraft = Omit<StatusChange, 'id' | 'clock'> | Omit<Comment, 'id' | 'clock'>;

/** What to change of an event; `null` takes the field away, what is left out stays. */
export interface EventPatch {
	readonly on?: Day;
	readonly to?: StatusId;
	readonly note?: string | null;
	readonly text?: string;
}

export interface ReminderDraft {
	readonly text: string;
	readonly dueOn: Day;
	/** `HH:MM` on that day. */
	readonly dueAt?: string;
	readonly doneOn?: Day;
}

/** What to change of a reminder; `null` takes the field away, what is left out stays. */
export interface ReminderPatch {
	readonly text?: string;
	readonly dueOn?: Day;
	readonly dueAt?: string | null;
	readonly doneOn?: Day | null;
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
	/** What happened besides, in the order it was said; it is said before `status`. */
	readonly journey?: readonly EventDraft[];
	readonly reminders?: readonly ReminderDraft[];
	readonly notes?: string;
	/** When it was first saved, where that is not now. */
	readonly createdAt?: Instant;
	readonly isSample?: boolean;
}
