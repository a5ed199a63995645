import * as Y from 'yjs';
import { openStorage, type RecordStorage } from '$lib/browser/storage/open-storage';
import type { StorageOptions, StorageTiming } from '$lib/browser/storage/record-storage';

/** Short waits, so that a test sees in a moment what takes seconds on a device. */
export const hasty: StorageTiming = {
	firstRetryInMs: 20,
	longestRetryInMs: 80,
	takeOverInMs: 60,
	longestWriteInMs: 2_000,
	longestFlushInMs: 2_000,
	compactAfterInMs: 60_000
};

export interface TrialRecord {
	readonly doc: Y.Doc;
	readonly storage: RecordStorage;
	readonly jobs: Y.Map<unknown>;
}

const opened: RecordStorage[] = [];
const names: string[] = [];

export function newName(): string {
	const name = `trial-${crypto.randomUUID()}`;
	names.push(name);
	return name;
}

export type TrialOptions = Partial<Omit<StorageOptions, 'timing'>> & {
	readonly name: string;
	readonly timing?: Partial<StorageTiming>;
};

/** A document and its storage, as a tab has them; the data format is in `meta`. */
export function openTrial({ timing, ...options }: TrialOptions, doc = new Y.Doc()): TrialRecord {
	const storage = openStorage(doc, {
		format: 1,
		readFormat: (of) => Number(of.getMap('meta').get('format') ?? 0),
		...options,
		timing: { ...hasty, ...timing }
	});
	opened.push(storage);
	return { doc, storage, jobs: doc.getMap('jobs') };
}

export async function closeTrials(): Promise<void> {
	await Promise.all(opened.splice(0).map((storage) => storage.close()));
	for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
}

/** What is on disk, read without any of our code. */
export async function readDisk(
	name: string
): Promise<{ doc: Y.Doc; rows: unknown[]; aside: unknown[] }> {
	const database = await openRaw(name);
	const transaction = database.transaction(['updates', 'custom'], 'readonly');
	const [rows, aside] = await Promise.all([
		answerOf<unknown[]>(transaction.objectStore('updates').getAll()),
		answerOf<unknown[]>(transaction.objectStore('custom').getAll())
	]);
	database.close();
	const doc = new Y.Doc();
	for (const row of rows) if (row instanceof Uint8Array) Y.applyUpdate(doc, row);
	return { doc, rows, aside };
}

/** Puts rows on disk, as y-indexeddb would. */
export async function writeDisk(name: string, rows: readonly unknown[]): Promise<void> {
	const database = await openRaw(name);
	const transaction = database.transaction('updates', 'readwrite');
	for (const row of rows) transaction.objectStore('updates').add(row);
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	database.close();
}

export function openRaw(name: string, version?: number): Promise<IDBDatabase> {
	const opening = indexedDB.open(name, version);
	opening.onupgradeneeded = () => {
		if (opening.result.objectStoreNames.length > 0) return;
		opening.result.createObjectStore('updates', { autoIncrement: true });
		opening.result.createObjectStore('custom');
	};
	return answerOf(opening);
}

export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('No answer'));
	});
}

/** One row for each edit, as separate sessions of a device leave them. */
export function rowsOf(doc: Y.Doc, edit: () => void): Uint8Array[] {
	const rows: Uint8Array[] = [];
	const keep = (update: Uint8Array) => rows.push(update);
	doc.on('update', keep);
	edit();
	doc.off('update', keep);
	return rows;
}

export function wait(durationInMs: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, durationInMs));
}
