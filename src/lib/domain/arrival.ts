import type { Instant, JobId } from './id';
import type { JourneyEvent } from './journey';

/** What a change of one entry is about. */
export type ToldThing =
	| Exclude<JourneyEvent['kind'], 'unknown'>
	/** An event of a kind that this app does not know. */
	| 'event'
	| 'reminder'
	| 'notes'
	/** What was captured, as a whole. */
	| 'facts'
	/** A correction of one fact, which the name tells. */
	| 'fact'
	| 'posting'
	| 'bin'
	| 'archive'
	| 'merged'
	| 'collection'
	| 'tag'
	| 'contact'
	| 'point'
	| 'mark'
	| 'check'
	/** How the posting reads. */
	| 'reading'
	| 'status-list'
	| 'collection-list'
	| 'contact-list'
	| 'profile'
	| 'setting'
	| 'other';

/** One thing that came, for words. */
export interface Told {
	readonly what: ToldThing;
	readonly did: 'added' | 'changed' | 'removed';
	/** Id of a status, name of a fact, text of a reminder, a tag. */
	readonly name?: string;
}

/** How one entry of the record changed. */
export interface EntryChange {
	/** What it said: one value, or none where there was no such entry. */
	readonly before: readonly unknown[];
	/** A print of what it says since; absent where it was taken away. */
	readonly after?: string;
	readonly told: Told;
}

/** Client and clock of a letter of notes. Never stored in the record. */
export type LetterId = readonly [client: number, clock: number];

export interface NotesChange {
	/** What they said, unless somebody wrote between the changes of the batch. */
	readonly before?: string;
	/** A print of what they say since. */
	readonly after: string;
	/** Letters that came, in rows: the first one, and how many. */
	readonly inserted: readonly (readonly [...LetterId, length: number])[];
	/** What was deleted, and the letter that it stood behind. */
	readonly removed: readonly { readonly after?: LetterId; readonly text: string }[];
}

export interface JobChange {
	readonly entries: ReadonlyMap<string, EntryChange>;
	readonly notes?: NotesChange;
}

/** A job as it was before it was removed for good. */
export interface GoneJob {
	readonly title: string;
	readonly entries: ReadonlyMap<string, unknown>;
	readonly notes: string;
}

/** What came into the record in one go, such that it can be told, and taken back. */
export interface Batch {
	/** Jobs that were not there, each with a print of how it came. */
	readonly made: ReadonlyMap<JobId, string>;
	readonly changed: ReadonlyMap<JobId, JobChange>;
	readonly gone: ReadonlyMap<JobId, GoneJob>;
	/** By name of the root and key: statuses, collections, contacts, settings, profile. */
	readonly beside: ReadonlyMap<string, ReadonlyMap<string, EntryChange>>;
	/** About how many bytes it takes to take it back. */
	readonly size: number;
}

/** What taking a batch back did. */
export interface TakenBack {
	/** Jobs that went to the bin. */
	readonly binned: number;
	/** Jobs that are as they were before in something, or there again. */
	readonly restored: number;
	/** Jobs in which something stays, because something was done with it since. */
	readonly kept: readonly JobId[];
	/** What it takes to take this back in its turn. */
	readonly inverse: Batch;
}

/** Which way a batch came. */
export const arrivalWays = ['direct', 'folder', 'file'] as const;
export type ArrivalWay = (typeof arrivalWays)[number];

/** A batch with where it came from. */
export interface Arrival {
	readonly id: string;
	readonly device: string;
	/** What the device is called. */
	readonly name: string;
	readonly way: ArrivalWay;
	/** When the last of it came. */
	readonly at: Instant;
	readonly batch: Batch;
	/** What is to be taken back in the place of `batch`, where it was taken back and brought in again. */
	readonly again?: Batch;
	readonly undone?: TakenBack & { readonly at: Instant };
}

export function isEmptyBatch({ made, changed, gone, beside }: Batch): boolean {
	return [made, changed, gone, beside].every(({ size }) => size === 0);
}

/** The jobs that a batch is about, new ones first. */
export function jobsOfBatch({ made, changed, gone }: Batch): readonly JobId[] {
	return [...made.keys(), ...changed.keys(), ...gone.keys()];
}
