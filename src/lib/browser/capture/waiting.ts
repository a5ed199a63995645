/**
 * What came in from outside and is no job yet: shared through the system, clipped, opened as a file. Written by the
 * service worker too. It stays until somebody keeps it or throws it away, so that a reload loses nothing.
 *
 * | store   | key               | value       |
 * | ------- | ----------------- | ----------- |
 * | `items` | made by the store | an `Arrival` |
 */
export interface Arrival {
	readonly from: 'share' | 'clip' | 'file';
	readonly title?: string;
	readonly text?: string;
	readonly url?: string;
	/** A whole page. */
	readonly html?: string;
	readonly files?: readonly File[];
}

export interface WaitingArrival extends Arrival {
	readonly id: number;
}

const name = 'waymark-arrivals';
const store = 'items';

/** On disk when this resolves. */
export function keepArrival(arrival: Arrival): Promise<number> {
	return inStore('readwrite', (items) => items.add(arrival)).then(Number);
}

/** The oldest first. */
export async function readArrivals(): Promise<readonly WaitingArrival[]> {
	// Nothing but `keepArrival` writes there.
	const all = (await inStore('readonly', (items) => items.getAll())) as readonly Arrival[];
	// One more that came in between is the last of them.
	const keys = await inStore('readonly', (items) => items.getAllKeys());
	return all.map((arrival, at) => ({ ...arrival, id: Number(keys[at]) }));
}

export async function forgetArrivals(ids: readonly number[]): Promise<void> {
	for (const id of ids) await inStore('readwrite', (items) => items.delete(id));
}

async function inStore<Value>(
	mode: IDBTransactionMode,
	ask: (items: IDBObjectStore) => IDBRequest<Value>
): Promise<Value> {
	const database = await open();
	try {
		return await new Promise((resolve, reject) => {
			const transaction = database.transaction(store, mode, { durability: 'strict' });
			const request = ask(transaction.objectStore(store));
			transaction.oncomplete = () => resolve(request.result);
			transaction.onabort = () => reject(transaction.error ?? new Error('Not kept'));
		});
	} finally {
		database.close();
	}
}

function open(): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name, 1);
		opening.onupgradeneeded = () =>
			opening.result.createObjectStore(store, { autoIncrement: true });
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error ?? new Error('No answer'));
	});
}
