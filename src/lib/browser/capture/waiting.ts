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
export async function keepArrival(arrival: Arrival): Promise<number> {
	const adding = await inStore('readwrite', (items) => items.add(arrival));
	return Number(adding.result);
}

/** The oldest first. */
export async function readArrivals(): Promise<readonly WaitingArrival[]> {
	// Asked in one transaction: another page may forget one at any time, and each must keep its own key.
	const { all, keys } = await inStore('readonly', (items) => ({
		all: items.getAll(),
		keys: items.getAllKeys()
	}));
	// Nothing but `keepArrival` writes there.
	const arrivals: readonly Arrival[] = all.result;
	return arrivals.map((arrival, at) => ({ ...arrival, id: Number(keys.result[at]) }));
}

export async function forgetArrivals(ids: readonly number[]): Promise<void> {
	await inStore('readwrite', (items) => ids.map((id) => items.delete(id)));
}

/** What was asked in one transaction, once all of it is answered. */
async function inStore<Asked>(
	mode: IDBTransactionMode,
	ask: (items: IDBObjectStore) => Asked
): Promise<Asked> {
	const database = await open();
	try {
		return await new Promise((resolve, reject) => {
			const transaction = database.transaction(store, mode, { durability: 'strict' });
			const asked = ask(transaction.objectStore(store));
			transaction.oncomplete = () => resolve(asked);
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
