import * as Y from 'yjs';
import { keepConnection, type Connection, type RetryTiming } from './connection';
import { applyRows, hasGaps, holdsAll, putAside, readRows } from './load';
import { detailOf, StorageError, type MemoryOnlyReason, type StorageState } from './storage-state';
import { announcePresence } from './tab-presence';
import { fromTab, openTabs } from './tabs';
import { createUnsaved, type UpTo } from './unsaved';
import { createWriter } from './writer';

export { flushAllTabs } from './flush-all-tabs';
export { fromTab } from './tabs';
export { StorageError, type StorageState } from './storage-state';

/** The origin of updates that were read from disk. */
export const fromDisk = Symbol('from disk');

export interface StorageOptions {
	/** Name of the database; tabs of one name share their edits. */
	readonly name: string;
	/** The data format that this app writes. */
	readonly format: number;
	/** The data format that a document was written in. Above ours, this tab turns read-only. */
	readonly readFormat: (doc: Y.Doc) => number;
	/** How long opening and loading may take before the record counts as memory-only; milliseconds. */
	readonly timeLimit?: number;
	readonly timing?: Partial<StorageTiming>;
	readonly factory?: () => IDBFactory;
	readonly now?: () => number;
}

export interface StorageTiming extends RetryTiming {
	/** How long another tab's edit may stay unsaved before this tab writes it. */
	readonly takeOverInMs: number;
	/** A write without an answer for so long counts as not saved. */
	readonly longestWriteInMs: number;
	/** How long `flush` waits. */
	readonly longestFlushInMs: number;
}

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

const defaultTiming: StorageTiming = {
	firstRetryInMs: 250,
	longestRetryInMs: 5_000,
	takeOverInMs: 1_500,
	longestWriteInMs: 10_000,
	longestFlushInMs: 5_000
};

/** Keeps a document in IndexedDB. Edits may be made at once, also before it is read. */
export function openStorage(doc: Y.Doc, options: StorageOptions): RecordStorage {
	const { name, format, now = () => performance.now() } = options;
	const timing = { ...defaultTiming, ...options.timing };
	const id = crypto.randomUUID();
	const unsaved = createUnsaved(id);
	const listeners = new Set<() => void>();
	const ready = Promise.withResolvers<void>();
	ready.promise.catch(() => undefined);

	let usable: IDBDatabase | undefined;
	let isRead = false;
	let isReadOnly = false;
	let isBlocked = false;
	let isClosed = false;
	let wasLost = false;
	let memoryOnly: { reason: MemoryOnlyReason; detail: string } | undefined;
	let quarantined = 0;
	let made: Uint8Array[] = [];
	let number = 0;
	let told = 0;
	let takeOver: ReturnType<typeof setTimeout> | undefined;

	const writer = createWriter({
		unsaved,
		now,
		timing,
		database: () => (isReadOnly ? undefined : usable),
		wholeState: () => Y.encodeStateAsUpdate(doc),
		onSaved: (upTo) => tabs.tellSaved(upTo),
		onChange: changed,
		onBroken: (detail) => connection.reopen(detail)
	});
	const tabs = openTabs({
		record: name,
		id,
		format,
		doc,
		unsaved,
		now,
		ownNumber: () => number,
		isAllSaved,
		isReadOnly: () => isReadOnly,
		flush,
		onReceived: received,
		onSaved: savedElsewhere,
		onNewerFormat: turnReadOnly,
		onTrouble: distrust
	});
	const connection: Connection = keepConnection(
		name,
		options.factory ?? (() => indexedDB),
		timing,
		{
			onOpen: (database) => void look(database),
			onLost: lose,
			onRefused: (error) =>
				isRead ? writer.fail('closed', detailOf(error)) : giveUp('refused', detailOf(error)),
			onBlocked: () => (isBlocked = true)
		}
	);
	const limit = setTimeout(
		() => giveUp(isBlocked ? 'blocked' : 'timeout', 'The database did not open in time'),
		options.timeLimit ?? 10_000
	);
	const leave = announcePresence(name, id);

	if (doc.store.clients.size > 0) onUpdate(Y.encodeStateAsUpdate(doc), undefined);
	doc.on('update', onUpdate);
	doc.on('destroy', close);
	document.addEventListener('visibilitychange', onVisibility);
	addEventListener('pagehide', writeUrgently);
	addEventListener('pageshow', onReturn);
	document.addEventListener('resume', onReturn);

	/** Never throws: an exception in an update handler disables the whole document. */
	function onUpdate(update: Uint8Array, origin: unknown): void {
		if (origin === fromDisk || origin === fromTab) return;
		made.push(update);
		number += 1;
		if (made.length === 1) queueMicrotask(settle);
	}

	/** Turns the updates of one task into one entry, one message and one write. */
	function settle(): void {
		if (made.length === 0) return;
		try {
			const [first] = made;
			const update = first && made.length === 1 ? first : Y.mergeUpdates(made);
			made = [];
			unsaved.add(id, number, update, now());
			heedFormat();
			tabs.tellUpdate(update, told, number);
			told = number;
			writer.write(document.visibilityState === 'hidden');
		} catch (error) {
			distrust(error);
		}
		changed();
	}

	async function look(database: IDBDatabase): Promise<void> {
		try {
			const stored = await readRows(database);
			if (isClosed) return;
			const hadGaps = hasGaps(doc);
			const { updates, unreadable } = applyRows(doc, stored.rows, fromDisk);
			if (hadGaps || (wasLost && !holdsAll(updates, doc))) writer.wantWhole();
			quarantined = stored.asideBefore + unreadable.length;
			usable = database;
			isRead = true;
			wasLost = false;
			memoryOnly = undefined;
			clearTimeout(limit);
			heedFormat();
			writer.recover();
			tabs.join();
			writer.write();
			ready.resolve();
			changed();
			if (!isReadOnly) await putAside(database, unreadable).catch(() => undefined);
		} catch (error) {
			if (isClosed) return;
			if (!isRead) giveUp('failed', detailOf(error));
			setTimeout(() => connection.reopen(detailOf(error)), timing.firstRetryInMs);
		}
	}

	function lose(detail: string): void {
		usable = undefined;
		wasLost = true;
		if (isRead) writer.fail('closed', detail);
	}

	function giveUp(reason: MemoryOnlyReason, detail: string): void {
		clearTimeout(limit);
		if (isRead || isClosed) return;
		memoryOnly = { reason, detail };
		ready.reject(new StorageError(reason, detail));
		tabs.join();
		changed();
	}

	function received(): void {
		heedFormat();
		if (takeOver === undefined && !unsaved.isEmpty) {
			takeOver = setTimeout(takeOverWhatIsDue, timing.takeOverInMs + 1);
		}
		changed();
	}

	function takeOverWhatIsDue(): void {
		takeOver = undefined;
		writer.write();
		received();
	}

	function savedElsewhere(upTo: UpTo): void {
		unsaved.drop(upTo);
		if (usable && isAllSaved()) writer.recover();
		changed();
	}

	function heedFormat(): void {
		if (options.readFormat(doc) > format) turnReadOnly();
	}

	function turnReadOnly(): void {
		if (isReadOnly) return;
		isReadOnly = true;
		changed();
	}

	function distrust(error: unknown): void {
		writer.wantWhole();
		writer.fail('failed', detailOf(error));
	}

	function onVisibility(): void {
		if (document.visibilityState === 'hidden') writeUrgently();
		else {
			connection.hurry();
			writer.write();
		}
	}

	function writeUrgently(): void {
		settle();
		writer.write(true);
	}

	function onReturn(): void {
		connection.hurry();
		tabs.catchUp();
	}

	function isAllSaved(): boolean {
		return made.length === 0 && unsaved.isEmpty && writer.isWhole;
	}

	function readState(): StorageState {
		if (isReadOnly) return { kind: 'read-only', reason: 'newer-format' };
		if (memoryOnly) return { kind: 'memory-only', ...memoryOnly };
		if (!isRead) return { kind: 'opening' };
		if (writer.failure) return { kind: 'not-saved', ...writer.failure };
		return { kind: isAllSaved() ? 'saved' : 'saving' };
	}

	function changed(): void {
		for (const listener of listeners) {
			try {
				listener();
			} catch (error) {
				reportError(error);
			}
		}
	}

	function watch(listener: () => void): () => void {
		listeners.add(listener);
		return () => listeners.delete(listener);
	}

	function flush(): Promise<boolean> {
		const failureBefore = writer.failure;
		writeUrgently();
		return new Promise((resolve) => {
			const limit = setTimeout(() => end(false), timing.longestFlushInMs);
			const stop = watch(check);
			function check(): void {
				const { kind } = readState();
				if (isAllSaved()) end(true);
				else if (kind === 'memory-only' || kind === 'read-only') end(false);
				else if (writer.failure && writer.failure !== failureBefore) end(false);
			}
			function end(isSaved: boolean): void {
				clearTimeout(limit);
				stop();
				resolve(isSaved);
			}
			check();
		});
	}

	async function close(): Promise<void> {
		if (isClosed) return;
		await flush();
		isClosed = true;
		clearTimeout(limit);
		clearTimeout(takeOver);
		doc.off('update', onUpdate);
		doc.off('destroy', close);
		document.removeEventListener('visibilitychange', onVisibility);
		removeEventListener('pagehide', writeUrgently);
		removeEventListener('pageshow', onReturn);
		document.removeEventListener('resume', onReturn);
		writer.close();
		connection.close();
		tabs.close();
		leave();
	}

	return {
		whenReady: ready.promise,
		get state() {
			return readState();
		},
		get quarantined() {
			return quarantined;
		},
		get isIncomplete() {
			return hasGaps(doc);
		},
		watch,
		flush,
		close
	};
}
