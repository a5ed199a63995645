/** Does work in the store within one transaction; resolves when it is over, also where nothing can be kept. */
export type InStore = (
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => void
) => Promise<void>;

/** A database with one store, open for as long as something is done in it. */
export function keptStore(databaseName: string, storeName: string): InStore {
	return async (mode, work) => {
		const database = await openDatabase(databaseName, storeName);
		if (!database) return;
		await new Promise<void>((resolve) => {
			const transaction = database.transaction(storeName, mode);
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => resolve();
			work(transaction.objectStore(storeName));
			// A page that is left right after has written all the same.
			if (mode === 'readwrite') transaction.commit();
		});
		database.close();
	};
}

function openDatabase(name: string, storeName: string): Promise<IDBDatabase | undefined> {
	return new Promise((resolve) => {
		try {
			const request = indexedDB.open(name, 1);
			request.onupgradeneeded = () => request.result.createObjectStore(storeName);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => resolve(undefined);
		} catch {
			resolve(undefined); // Refused in some private modes.
		}
	});
}
