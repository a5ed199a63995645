import type { Page } from '@playwright/test';
import { madeRecord } from './made-record';

const recordsByCount = new Map<number, Promise<Uint8Array>>();

/** Rows as they never should be: bytes, or a value that is no bytes at all. */
export type WrongRow = readonly number[] | string;

/**
 * Gives a fresh profile a record with that many jobs, as if the person had come with it: written to the database before
 * the app is opened. Leaves the page on the app's origin, but not in the app.
 * @param before rows that the database holds beside it, written earlier
 */
export async function seedRecord(
	page: Page,
	jobCount: number,
	before: readonly WrongRow[] = []
): Promise<void> {
	const making = recordsByCount.get(jobCount) ?? madeRecord(jobCount);
	recordsByCount.set(jobCount, making);
	const update = await making;

	// A page of the origin that does not start the app, so that nobody else has the database open.
	await page.route('**/seed', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' })
	);
	await page.route('**/seed-record', (route) =>
		route.fulfill({ contentType: 'application/octet-stream', body: Buffer.from(update) })
	);
	await page.goto('/seed');
	await page.evaluate(writeRecord, before);
	await page.unroute('**/seed');
	await page.unroute('**/seed-record');
}

/** Runs in the page. The database is as y-indexeddb makes it: one row of `updates` holds everything. */
async function writeRecord(before: readonly WrongRow[]): Promise<void> {
	const response = await fetch('/seed-record');
	const update = new Uint8Array(await response.arrayBuffer());
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('waymark');
		opening.onupgradeneeded = () => {
			opening.result.createObjectStore('updates', { autoIncrement: true });
			opening.result.createObjectStore('custom');
		};
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error ?? new Error('The database does not open.'));
	});
	await new Promise<void>((resolve, reject) => {
		const writing = database.transaction(['updates'], 'readwrite', { durability: 'strict' });
		for (const row of before) {
			writing.objectStore('updates').add(typeof row === 'string' ? row : new Uint8Array(row));
		}
		writing.objectStore('updates').add(update);
		writing.oncomplete = () => resolve();
		writing.onabort = () => reject(writing.error ?? new Error('The record was not written.'));
	});
	database.close();
}
