/** Why the record is kept in memory only: nothing of this session will be on disk unless that changes. */
export type MemoryOnlyReason = 'refused' | 'blocked' | 'timeout' | 'failed';

/** Why edits are not on disk yet. `full`: no room; `closed`: the connection was taken away; `failed`: anything else. */
export type NotSavedReason = 'full' | 'closed' | 'failed';

/**
 * What is true of the record on this device, for the screen. `detail` is technical (a `DOMException`'s name and
 * message), to be shown small or copied into a report.
 */
export type StorageState =
	| { readonly kind: 'opening' }
	/** Every edit made so far, here and in the other tabs as far as heard, is on disk. */
	| { readonly kind: 'saved' }
	/** Edits are on their way, normally for a few milliseconds. */
	| { readonly kind: 'saving' }
	| NotSaved
	/** What is on disk could not be opened or read and is left alone; edits live in memory; offer an export. */
	| { readonly kind: 'memory-only'; readonly reason: MemoryOnlyReason; readonly detail: string }
	/** The record is of a newer app; nothing is written by this tab any more. */
	| { readonly kind: 'read-only'; readonly reason: 'newer-format' };

/** Edits live in memory and are tried again and again; offer an export. Each failure makes a new object. */
export interface NotSaved {
	readonly kind: 'not-saved';
	readonly reason: NotSavedReason;
	readonly detail: string;
}

/** What `whenReady` rejects with. */
export class StorageError extends Error {
	readonly reason: MemoryOnlyReason;

	constructor(reason: MemoryOnlyReason, detail: string) {
		super(detail);
		this.name = 'StorageError';
		this.reason = reason;
	}
}

export function reasonOfFailure(error: unknown): NotSavedReason {
	const name = nameOf(error);
	if (name === 'QuotaExceededError') return 'full';
	return name === 'InvalidStateError' || name === 'AbortError' ? 'closed' : 'failed';
}

export function detailOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.message === '' ? error.name : `${error.name}: ${error.message}`;
}

function nameOf(error: unknown): string {
	return error instanceof Error ? error.name : '';
}
