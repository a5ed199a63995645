/**
 * The database of a record, in the format of y-indexeddb 9: object store `updates` (keys made by the store, each
 * value one Yjs update as `Uint8Array`) and object store `custom` (keys given by hand). Rows of `updates` may be
 * applied in any order. The version number is whatever the database has; it is raised only to add missing stores.
 */
export const updatesStore = 'updates';
export const customStore = 'custom';

export interface OpeningOptions {
	readonly factory: IDBFactory;
	/** Another connection does not let go, so opening waits for it. */
	readonly onBlocked: () => void;
}

/** @throws {DOMException} where the browser refuses; waits without limit where another connection blocks. */
export async function openDatabase(name: string, options: OpeningOptions): Promise<IDBDatabase> {
	const database = await requestDatabase(name, undefined, options);
	if (hasStores(database)) return database;
	const version = database.version + 1;
	database.close();
	return requestDatabase(name, version, options);
}

/**
 * Adds one row. Started synchronously, so that it also works in `pagehide`. Resolves only when the browser says that
 * the row is on the disk itself (`strict`); any other end rejects with the reason.
 */
export function addRow(database: IDBDatabase, update: Uint8Array): Promise<void> {
	return inTransaction(database, [updatesStore], (transaction) => {
		transaction.objectStore(updatesStore).add(update);
		// Without it a write begun while the page goes away is lost.
		transaction.commit();
	});
}

/** Runs one strict readwrite transaction; resolves on `complete`, rejects on `abort`, which undoes all of it. */
export function inTransaction(
	database: IDBDatabase,
	stores: string[],
	work: (transaction: IDBTransaction) => void
): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
		transaction.oncomplete = () => resolve();
		transaction.onabort = () =>
			reject(transaction.error ?? new DOMException('The connection closed', 'AbortError'));
		work(transaction);
	});
}

/** A failed request rejects and does not by itself abort the transaction. */
export function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = (event) => {
			event.preventDefault();
			reject(request.error ?? new DOMException('No answer', 'UnknownError'));
		};
	});
}

function requestDatabase(
	name: string,
	version: number | undefined,
	{ factory, onBlocked }: OpeningOptions
): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = version === undefined ? factory.open(name) : factory.open(name, version);
		opening.onupgradeneeded = () => createMissingStores(opening.result);
		opening.onblocked = onBlocked;
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error ?? new DOMException('No answer', 'UnknownError'));
	});
}

function hasStores(database: IDBDatabase): boolean {
	const names = database.objectStoreNames;
	return names.contains(updatesStore) && names.contains(customStore);
}

function createMissingStores(database: IDBDatabase): void {
	const names = database.objectStoreNames;
	if (!names.contains(updatesStore)) {
		database.createObjectStore(updatesStore, { autoIncrement: true });
	}
	if (!names.contains(customStore)) database.createObjectStore(customStore);
}
