/**
 * Reading the rows of a record into its document. A row that cannot be read costs only itself: it is moved, in one
 * transaction, from `updates` to `custom` under `waymark:unreadable:<its key>`, so that plain y-indexeddb can open the
 * rest too. A row that the browser itself cannot give (its file is gone) stays where it is. Nothing is deleted.
 */
import * as Y from 'yjs';
import { customStore, inTransaction, resultOf, updatesStore } from './database';

const unreadablePrefix = 'waymark:unreadable:';

export interface StoredRow {
	readonly key: IDBValidKey;
	/** `undefined` where the browser could not give the value. */
	readonly value: unknown;
}

export interface StoredRows {
	readonly rows: readonly StoredRow[];
	/** How many unreadable rows earlier loads put aside. */
	readonly asideBefore: number;
}

export interface Applied {
	readonly updates: readonly Uint8Array[];
	readonly unreadable: readonly StoredRow[];
}

export async function readRows(database: IDBDatabase): Promise<StoredRows> {
	const transaction = database.transaction([updatesStore, customStore], 'readonly');
	const store = transaction.objectStore(updatesStore);
	const aside = IDBKeyRange.bound(unreadablePrefix, `${unreadablePrefix}\uffff`);
	const [keys, values, asideBefore] = await Promise.all([
		resultOf(store.getAllKeys()),
		resultOf<unknown[]>(store.getAll()).catch(() => undefined),
		resultOf(transaction.objectStore(customStore).count(aside))
	]);
	if (!values) return { rows: await readOneByOne(database, keys), asideBefore };
	return { rows: keys.map((key, index) => ({ key, value: values[index] })), asideBefore };
}

/** Applies what can be read. An exception of one row does not keep the next from being applied. */
export function applyRows(doc: Y.Doc, rows: readonly StoredRow[], origin: unknown): Applied {
	const updates: Uint8Array[] = [];
	const unreadable: StoredRow[] = [];
	Y.transact(
		doc,
		() => {
			for (const row of rows) {
				if (row.value instanceof Uint8Array && canApply(doc, row.value, origin)) {
					updates.push(row.value);
				} else {
					unreadable.push(row);
				}
			}
		},
		origin,
		false
	);
	return { updates, unreadable };
}

export async function putAside(database: IDBDatabase, rows: readonly StoredRow[]): Promise<void> {
	const readable = rows.filter((row) => row.value !== undefined);
	if (readable.length === 0) return;
	await inTransaction(database, [updatesStore, customStore], (transaction) => {
		for (const { key, value } of readable) {
			transaction.objectStore(customStore).put(value, `${unreadablePrefix}${String(key)}`);
			transaction.objectStore(updatesStore).delete(key);
		}
		transaction.commit();
	});
}

function canApply(doc: Y.Doc, update: Uint8Array, origin: unknown): boolean {
	try {
		Y.applyUpdate(doc, update, origin);
		return true;
	} catch {
		return false;
	}
}

async function readOneByOne(database: IDBDatabase, keys: IDBValidKey[]): Promise<StoredRow[]> {
	const rows: StoredRow[] = [];
	for (const key of keys) {
		const store = database.transaction(updatesStore, 'readonly').objectStore(updatesStore);
		const value = await resultOf<unknown>(store.get(key)).catch(() => undefined);
		rows.push({ key, value });
	}
	return rows;
}
