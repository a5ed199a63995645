import type { Page } from '@playwright/test';

declare global {
	interface Window {
		/** When the last task of over 50 ms ended, in milliseconds since the navigation began. */
		busyUntil?: number;
		measured?: number[];
	}
}

/** From the next navigation on, notes in `window.busyUntil` when the page was last too busy to answer. */
export async function watchLongTasks(page: Page): Promise<void> {
	await page.addInitScript(() => {
		new PerformanceObserver((list) => {
			for (const { startTime, duration } of list.getEntries()) {
				window.busyUntil = Math.max(window.busyUntil ?? 0, startTime + duration);
			}
		}).observe({ type: 'longtask', buffered: true });
	});
}

/** What each key costs the main thread, as `measureEvents` tells. */
export function measureKeys(page: Page): Promise<() => Promise<number[]>> {
	return measureEvents(page, 'keydown');
}

/**
 * Measures what each event of a type costs the main thread: its own task, and the next frame with the rendering in it.
 * Work that is put off to a later task is not part of it, as it does not hold up what was done.
 * @returns what reads the milliseconds of each so far
 */
export async function measureEvents(
	page: Page,
	type: 'keydown' | 'click' | 'change'
): Promise<() => Promise<number[]>> {
	await page.evaluate((type) => {
		const measured: number[] = (window.measured = []);
		/** Runs after the current task. */
		const afterTask = (then: () => void) => {
			const channel = new MessageChannel();
			channel.port1.onmessage = then;
			channel.port2.postMessage(undefined);
		};
		const onKey = () => {
			const keyAt = performance.now();
			let taskMs = 0;
			afterTask(() => (taskMs = performance.now() - keyAt));
			requestAnimationFrame(() => {
				const frameAt = performance.now();
				afterTask(() => measured.push(taskMs + performance.now() - frameAt));
			});
		};
		window.addEventListener(type, onKey, { capture: true });
	}, type);
	return () => page.evaluate(() => window.measured ?? []);
}

/**
 * Measures how long each write to the record takes, from handing it to IndexedDB until it is on the disk. The writer
 * hands over what was edited in the same microtask.
 * @returns what reads the milliseconds of each write so far
 */
export async function measureWrites(page: Page): Promise<() => Promise<number[]>> {
	await page.evaluate(() => {
		const measured: number[] = (window.measured = []);
		const add = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = function (...args) {
			const givenAt = performance.now();
			this.transaction.addEventListener('complete', () => {
				measured.push(performance.now() - givenAt);
			});
			return add.apply(this, args);
		};
	});
	return () => page.evaluate(() => window.measured ?? []);
}

/** Milliseconds of forty strict writes of 44 bytes to a database of their own, one after another. */
export function measureRawWrites(page: Page): Promise<number[]> {
	return page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('bench');
			opening.onupgradeneeded = () =>
				opening.result.createObjectStore('rows', { autoIncrement: true });
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('The database does not open.'));
		});
		const measured: number[] = [];
		for (let write = 0; write < 40; write += 1) {
			const givenAt = performance.now();
			await new Promise<void>((resolve) => {
				const writing = database.transaction('rows', 'readwrite', { durability: 'strict' });
				writing.objectStore('rows').add(new Uint8Array(44));
				writing.oncomplete = () => resolve();
				writing.commit();
			});
			measured.push(performance.now() - givenAt);
		}
		database.close();
		return measured;
	});
}
