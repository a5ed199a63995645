const databaseName = 'waymark-device';
const storeName = 'kept';

/**
 * What belongs to this browser profile and must not travel with the record, by name. Where the browser refuses, nothing
 * is kept and nothing is found.
 */
export async function readKept(): Promise<ReadonlyMap<string, unknown>> {
	const kept = new Map<string, unknown>();
	await inStore('readonly', (store) => {
		const walk = store.openCursor();
		walk.onsuccess = () => {
			const cursor = walk.result;
			if (!cursor) return;
			kept.set(String(cursor.key), cursor.value);
			cursor.continue();
		};
	});
	return kept;
}

/** Keeps values; `undefined` forgets one. */
export function keep(values: Readonly<Record<string, unknown>>): Promise<void> {
	return inStore('readwrite', (store) => {
		for (const [name, value] of Object.entries(values)) {
			if (value === undefined) store.delete(name);
			else store.put(value, name);
		}
	});
}

async function inStore(
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => void
): Promise<void> {
	const database = await openKept();
	if (!database) return;
	await new Promise<void>((resolve) => {
		const transaction = database.transaction(storeName, mode);
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => resolve();
		work(transaction.objectStore(storeName));
	});
	database.close();
}

function openKept(): Promise<IDBDatabase | undefined> {
	return new Promise((resolve) => {
		try {
			const request = indexedDB.open(databaseName, 1);
			request.onupgradeneeded = () => request.result.createObjectStore(storeName);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => resolve(undefined);
		} catch {
			resolve(undefined); // Refused in some private modes.
		}
	});
}
