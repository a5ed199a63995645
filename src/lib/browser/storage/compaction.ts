/**
 * Making many rows one. The old rows go only in the transaction that adds the new one, after the new row was found to
 * decode to the very same document and was read back from the store unchanged; where anything differs, nothing is
 * touched. Rows that cannot be read stay, and so do rows that others add meanwhile. One tab at a time, by Web Lock.
 */
import * as Y from 'yjs';
import { inTransaction, openDatabase, resultOf, updatesStore } from './database';
import { hasGaps } from './gaps';
import { applyRows, readRows } from './load';

/** `not-needed`: too few rows, or another tab is at it; `not-verified`: the new row would not have been the same. */
export type CompactionOutcome = 'done' | 'not-needed' | 'not-verified' | 'failed';

export interface Compaction {
	readonly outcome: CompactionOutcome;
	/** How many rows there are now, as far as known. */
	readonly rowCount: number;
}

/** @param fewestRows fewer are left as they are */
export function compactRecord(name: string, fewestRows: number): Promise<Compaction> {
	return navigator.locks.request(
		`waymark-compaction:${name}`,
		{ ifAvailable: true },
		async (lock) => {
			if (!lock) return { outcome: 'not-needed', rowCount: 0 };
			let database: IDBDatabase | undefined;
			try {
				database = await openDatabase(name, { factory: indexedDB, onBlocked: () => undefined });
				database.onversionchange = () => database?.close();
				return await compactRows(database, fewestRows);
			} catch {
				// The transaction was undone; the rows are as they were.
				return { outcome: 'failed', rowCount: 0 };
			} finally {
				database?.close();
			}
		}
	);
}

export async function compactRows(database: IDBDatabase, fewestRows: number): Promise<Compaction> {
	const { rows } = await readRows(database);
	if (rows.length < fewestRows) return { outcome: 'not-needed', rowCount: rows.length };
	const doc = new Y.Doc();
	const { unreadable } = applyRows(doc, rows, undefined);
	const row = Y.encodeStateAsUpdate(doc);
	if (hasGaps(doc) || !decodesTo(row)) return { outcome: 'not-verified', rowCount: rows.length };
	doc.destroy();
	const isLeft = new Set(unreadable.map(({ key }) => key));
	const old = rows.map(({ key }) => key).filter((key) => !isLeft.has(key));
	await replaceRows(database, old, row);
	return { outcome: 'done', rowCount: unreadable.length + 1 };
}

/** Whether a document made from the row alone is, down to each item, the one that the row was made from. */
function decodesTo(row: Uint8Array): boolean {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, row);
	const isSame = !hasGaps(doc) && isEqual(Y.encodeStateAsUpdate(doc), row);
	doc.destroy();
	return isSame;
}

function replaceRows(
	database: IDBDatabase,
	old: readonly IDBValidKey[],
	row: Uint8Array
): Promise<void> {
	return inTransaction(database, [updatesStore], (transaction) => {
		const store = transaction.objectStore(updatesStore);
		readBack().then(
			(isSame) => {
				if (!isSame) return transaction.abort();
				for (const key of old) store.delete(key);
				transaction.commit();
			},
			() => transaction.abort()
		);

		async function readBack(): Promise<boolean> {
			const key = await resultOf(store.add(row));
			const written: unknown = await resultOf<unknown>(store.get(key));
			// Where one has gone meanwhile, somebody else has made rows one: theirs may hold more.
			const present = await Promise.all(old.map((each) => resultOf(store.getKey(each))));
			const isComplete = present.every((each) => each !== undefined);
			return isComplete && written instanceof Uint8Array && isEqual(written, row);
		}
	});
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
