import { keptStore } from './kept-store';

const inStore = keptStore('waymark-device', 'kept');

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
