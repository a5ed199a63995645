import type * as Y from 'yjs';
import type { RetryTiming } from './connection';
import type { StorageState } from './storage-state';

/** A document kept on disk. */
export interface RecordStorage {
	/**
	 * Settles within the time limit: the record is read, or rejects with a `StorageError` (its `reason` as in the state
	 * `memory-only`). After a rejection the document is usable and storage keeps trying.
	 */
	readonly whenReady: Promise<void>;
	readonly state: StorageState;
	/** Rows that could not be read; they are kept aside. */
	readonly quarantined: number;
	/** Whether parts of the record wait for parts that are missing, and so do not show. */
	readonly isIncomplete: boolean;
	/** Calls back when any of the above may have changed; returns the stop function. */
	watch(listener: () => void): () => void;
	/** Tries to write at once; true when everything made so far is on disk. */
	flush(): Promise<boolean>;
	/** Writes what is left, then lets go of the document. */
	close(): Promise<void>;
}

export interface StorageOptions {
	/** Name of the database; tabs of one name share their edits. */
	readonly name: string;
	/** The data format that this app writes. */
	readonly format: number;
	/** The data format that a document was written in. Above ours, this tab turns read-only. Must not throw. */
	readonly readFormat: (doc: Y.Doc) => number;
	/** How long opening and loading may take before the record counts as memory-only; milliseconds. */
	readonly timeLimit?: number;
	readonly timing?: Partial<StorageTiming>;
	readonly factory?: () => IDBFactory;
	/** Milliseconds from any beginning. */
	readonly now?: () => number;
}

export interface StorageTiming extends RetryTiming {
	/** How long another tab's edit may stay unsaved before this tab writes it. */
	readonly takeOverInMs: number;
	/** A write without an answer for so long counts as not saved. */
	readonly longestWriteInMs: number;
	/** How long `flush` waits. */
	readonly longestFlushInMs: number;
	/** How long the record must be at rest before its rows are made one. */
	readonly compactAfterInMs: number;
}

export const defaultTiming: StorageTiming = {
	firstRetryInMs: 250,
	longestRetryInMs: 5_000,
	takeOverInMs: 1_500,
	longestWriteInMs: 10_000,
	longestFlushInMs: 5_000,
	compactAfterInMs: 2_000
};

export const defaultTimeLimitInMs = 10_000;
