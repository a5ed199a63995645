import * as Y from 'yjs';

/** What a folder has been told, and what it still lacks of the record. [F6] */
export interface Told {
	/** As a snapshot of Yjs; nothing where it is not known. */
	readonly all: Uint8Array | undefined;
	/** Edits may wait to be written. */
	readonly hasMore: boolean;
	/** What is to be written next: nothing where the folder has it all. */
	take(): Batch | undefined;
	/** What was taken has been written. */
	written(batch: Batch): void;
	/** It has not, and is taken again. */
	failed(): void;
	/** The folder is known to have nothing of ours any more. */
	forget(): void;
	/** Something else than edits changed the record while the folder was read: its parts cannot be told apart. */
	blur(): void;
	close(): void;
}

export interface Batch {
	readonly isWhole: boolean;
	/** Nothing where the folder only has to be known to have it all. */
	readonly update: Uint8Array | undefined;
	readonly all: Uint8Array;
}

/** @param origin of what came out of the folder, and has no need to be written there */
export function followTold(
	doc: Y.Doc,
	before: Uint8Array | undefined,
	origin: unknown,
	changed: () => void
): Told {
	let all =
		before ?? (doc.store.clients.size === 0 ? Y.encodeSnapshot(Y.snapshot(doc)) : undefined);
	let waiting: Uint8Array[] = [];
	/** What waits is not all of it: what was edited before this visit, what a failed write left. */
	let isBlurred = true;
	let hasRead = false;

	function follow(update: Uint8Array, by: unknown): void {
		if (by === origin) {
			hasRead = true;
			return;
		}
		waiting.push(update);
		changed();
	}

	function missing(now: Y.Snapshot): Uint8Array | undefined {
		if (isBlurred && all) {
			const had = Y.decodeSnapshot(all);
			if (Y.equalSnapshots(had, now)) return undefined;
			return Y.encodeStateAsUpdate(doc, Y.encodeStateVector(had.sv));
		}
		const [first, ...others] = waiting;
		return first && (others.length === 0 ? first : Y.mergeUpdates([first, ...others]));
	}

	doc.on('update', follow);

	return {
		get all() {
			return all;
		},
		get hasMore() {
			return waiting.length > 0 || isBlurred;
		},
		take() {
			if (all && !isBlurred && !hasRead && waiting.length === 0) return undefined;
			const now = Y.snapshot(doc);
			const encoded = Y.encodeSnapshot(now);
			const isWhole = all === undefined && now.sv.size > 0;
			const update = isWhole ? Y.encodeStateAsUpdate(doc) : missing(now);
			waiting = [];
			isBlurred = false;
			hasRead = false;
			return { isWhole, update, all: encoded };
		},
		written(batch) {
			all = batch.all;
		},
		failed() {
			isBlurred = true;
		},
		forget() {
			all = undefined;
		},
		blur() {
			isBlurred = true;
		},
		close: () => doc.off('update', follow)
	};
}

/** Whether a document has every edit that a snapshot knows. */
export function hasAll(doc: Y.Doc, snapshot: Uint8Array): boolean {
	return [...Y.decodeSnapshot(snapshot).sv].every(
		([client, clock]) => Y.getState(doc.store, client) >= clock
	);
}
