import type * as Y from 'yjs';
import { keepConnection } from './connection';
import { hasGaps, holdsAll } from './gaps';
import { applyRows, putAside, readRows } from './load';
import { withQuickStrings } from './quick-strings';
import type { StorageTiming } from './record-storage';
import { detailOf, StorageError, type MemoryOnlyReason } from './storage-state';

/** The origin of updates that were read from disk. */
export const fromDisk = Symbol('from disk');

/** The disk's side of a record: opened and read into the document, and read again whenever the connection was lost. */
export interface Disk {
	/** A database that is open and has been read since it was opened; only then may it be written. */
	readonly database: IDBDatabase | undefined;
	/** Whether it was read at least once. */
	readonly isRead: boolean;
	/** Why it could not be read in time. */
	readonly refusal: StorageError | undefined;
	readonly quarantined: number;
	/** Drops the connection and opens another. */
	reopen(detail: string): void;
	/** Tries at once where a refusal made it wait. */
	hurry(): void;
	close(): void;
}

export interface DiskPorts {
	readonly name: string;
	readonly doc: Y.Doc;
	readonly factory: () => IDBFactory;
	readonly timeLimitInMs: number;
	readonly timing: StorageTiming;
	/** @param holdsLess the disk lacks something that was acknowledged or that only the document can give */
	readonly onRead: (rowCount: number, holdsLess: boolean) => void;
	readonly onRefused: (refusal: StorageError) => void;
	readonly onLost: (detail: string) => void;
	/** Does the work of applying what was read. */
	readonly apply: <Result>(work: () => Result) => Result;
	/** Asked after reading, before unreadable rows are moved. */
	readonly mayWrite: () => boolean;
}

export function openDisk(ports: DiskPorts): Disk {
	const { doc } = ports;
	let seen: IDBDatabase | undefined;
	let isRead = false;
	let isBlocked = false;
	let refusal: StorageError | undefined;
	let quarantined = 0;

	const connection = keepConnection(ports.name, ports.factory, ports.timing, {
		onOpen: read,
		onLost: ports.onLost,
		onRefused(error) {
			if (isRead) ports.onLost(detailOf(error));
			else refuse('refused', detailOf(error));
		},
		onBlocked: () => (isBlocked = true)
	});
	const limit = setTimeout(
		() => refuse(isBlocked ? 'blocked' : 'timeout', `Not open after ${ports.timeLimitInMs} ms`),
		ports.timeLimitInMs
	);

	async function read(database: IDBDatabase): Promise<void> {
		const stored = await readRows(database);
		// Lost while it was read: the next one will be read instead.
		if (connection.database !== database) return;
		const hadGaps = hasGaps(doc);
		const { updates, unreadable } = ports.apply(() =>
			withQuickStrings(() => applyRows(doc, stored.rows, fromDisk))
		);
		const holdsLess = hadGaps || (isRead && !holdsAll(updates, doc));
		quarantined = stored.asideBefore + unreadable.length;
		seen = database;
		isRead = true;
		refusal = undefined;
		clearTimeout(limit);
		ports.onRead(updates.length, holdsLess);
		// Where this fails the rows are where they were, and the next load tries again.
		if (ports.mayWrite()) await putAside(database, unreadable).catch(() => undefined);
	}

	function refuse(reason: MemoryOnlyReason, detail: string): void {
		clearTimeout(limit);
		if (isRead || refusal) return;
		refusal = new StorageError(reason, detail);
		ports.onRefused(refusal);
	}

	return {
		get database() {
			return seen === connection.database ? seen : undefined;
		},
		get isRead() {
			return isRead;
		},
		get refusal() {
			return refusal;
		},
		get quarantined() {
			return quarantined;
		},
		reopen: connection.reopen,
		hurry: connection.hurry,
		close() {
			clearTimeout(limit);
			connection.close();
		}
	};
}
