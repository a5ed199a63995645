import { rememberBackup } from '../preferences';

/** The folder that was chosen for backups: its handle in a small database, since nothing else can hold one. */
const databaseName = 'waymark-backup';
const store = 'kept';
const handleKey = 'folder';

export async function keepFolder(handle: FileSystemDirectoryHandle): Promise<void> {
	await inStore('readwrite', (kept) => kept.put(handle, handleKey));
	rememberBackup(true);
}

export async function keptFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	const kept: unknown = await inStore('readonly', (kept) => kept.get(handleKey));
	return kept instanceof FileSystemDirectoryHandle ? kept : undefined;
}

export async function forgetFolder(): Promise<void> {
	rememberBackup(false);
	await inStore('readwrite', (kept) => kept.delete(handleKey));
}

async function inStore<Value>(
	mode: IDBTransactionMode,
	ask: (kept: IDBObjectStore) => IDBRequest<Value>
): Promise<Value> {
	const database = await open();
	try {
		const transaction = database.transaction(store, mode);
		const request = ask(transaction.objectStore(store));
		return await new Promise((resolve, reject) => {
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error ?? new Error('Aborted'));
		});
	} finally {
		database.close();
	}
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(databaseName, 1);
		request.onupgradeneeded = () => request.result.createObjectStore(store);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('Not opened'));
	});
}
