import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { faultyFactory, watchedFactory, type Fate } from './faulty-factory';
import { closeTrials, newName, openRaw, openTrial, readDisk, wait } from './trial-record';

afterEach(closeTrials);

test('the edits of one task are one row', async () => {
	const name = newName();
	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	for (let edit = 0; edit < 20; edit += 1) jobs.set(`job ${edit}`, edit);
	expect(storage.state).toEqual({ kind: 'saving' });
	expect(await storage.flush()).toBe(true);
	const disk = await readDisk(name);
	expect(disk.rows).toHaveLength(1);
	expect(disk.doc.getMap('jobs').size).toBe(20);
});

test('every write is asked to reach the disk itself', async () => {
	const durabilities: IDBTransactionDurability[] = [];
	const factory = watchedFactory((transaction) => durabilities.push(transaction.durability));
	const { storage, jobs } = openTrial({ name: newName(), factory });
	await storage.whenReady;
	for (let edit = 0; edit < 3; edit += 1) {
		jobs.set(`job ${edit}`, edit);
		await storage.flush();
	}
	expect(durabilities).toEqual(['strict', 'strict', 'strict']);
});

test('an edit shows as being saved until it is on disk', async () => {
	const name = newName();
	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	const kinds: string[] = [];
	storage.watch(() => kinds.push(storage.state.kind));
	const letGo = await holdDatabase(name);
	jobs.set('job', 1);
	await wait(50);
	expect(new Set(kinds)).toEqual(new Set(['saving']));
	letGo();
	await expect.poll(() => storage.state.kind).toBe('saved');
	expect(kinds.at(-1)).toBe('saved');
});

test('edits made before the record is read are kept beside what was there', async () => {
	const name = newName();
	const before = openTrial({ name });
	before.jobs.set('old', 1);
	await before.storage.close();
	const { storage, jobs } = openTrial({ name });
	jobs.set('new', 2);
	expect(storage.state).toEqual({ kind: 'opening' });
	await storage.whenReady;
	expect(await storage.flush()).toBe(true);
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ old: 1, new: 2 });
});

test('what a document holds when storage is opened is saved', async () => {
	const name = newName();
	const doc = new Y.Doc();
	doc.getMap('jobs').set('job', 1);
	const { storage } = openTrial({ name }, doc);
	await storage.whenReady;
	expect(await storage.flush()).toBe(true);
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ job: 1 });
});

const failures: { fate: Fate; reason: string }[] = [
	{ fate: 'full', reason: 'full' },
	{ fate: 'undone', reason: 'closed' },
	{ fate: 'closed', reason: 'closed' }
];

for (const { fate, reason } of failures) {
	test(`a write that is ${fate} is told, tried again, and leaves no gap`, async () => {
		const name = newName();
		let present: Fate = 'fine';
		const { storage, jobs } = openTrial({ name, factory: faultyFactory(() => present) });
		await storage.whenReady;
		jobs.set('before', 0);
		expect(await storage.flush()).toBe(true);

		present = fate;
		jobs.set('lost for now', 1);
		await expect.poll(() => storage.state).toMatchObject({ kind: 'not-saved', reason });
		expect(() => jobs.set('made while failing', 2)).not.toThrow();
		expect(await storage.flush()).toBe(false);

		present = 'fine';
		await expect.poll(() => storage.state.kind).toBe('saved');
		jobs.set('after', 3);
		expect(await storage.flush()).toBe(true);
		const { doc } = await readDisk(name);
		expect(doc.getMap('jobs').size).toBe(4);
		expect(doc.store.pendingStructs).toBeNull();
	});
}

test('a write without an answer counts as not saved, and as saved once it is through', async () => {
	const name = newName();
	const { storage, jobs } = openTrial({ name, timing: { longestWriteInMs: 100 } });
	await storage.whenReady;
	const letGo = await holdDatabase(name);
	jobs.set('job', 1);
	await expect.poll(() => storage.state).toMatchObject({ kind: 'not-saved', reason: 'failed' });
	letGo();
	await expect.poll(() => storage.state.kind).toBe('saved');
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ job: 1 });
});

test('a listener that throws harms neither the document nor the other listeners', async () => {
	const name = newName();
	const { doc, storage, jobs } = openTrial({ name });
	await storage.whenReady;
	const reported: unknown[] = [];
	const hear = (event: ErrorEvent) => {
		reported.push(event.error);
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	addEventListener('error', hear, { capture: true });
	let updates = 0;
	let calls = 0;
	storage.watch(() => {
		throw new Error('a screen went wrong');
	});
	storage.watch(() => (calls += 1));
	doc.on('update', () => (updates += 1));
	jobs.set('one', 1);
	jobs.set('two', 2);
	expect(await storage.flush()).toBe(true);
	removeEventListener('error', hear, { capture: true });
	expect(updates).toBe(2);
	expect(calls).toBeGreaterThan(0);
	expect(reported.length).toBeGreaterThan(0);
});

test('closing writes what is left and lets go of the database and the document', async () => {
	const name = newName();
	const { doc, storage, jobs } = openTrial({ name });
	await storage.whenReady;
	jobs.set('job', 1);
	await storage.close();
	jobs.set('after', 2);
	await wait(20);
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ job: 1 });
	// Would wait for ever for a connection that is still open.
	(await openRaw(name, 9)).close();
	expect(doc.isDestroyed).toBe(false);
});

/** Keeps a transaction of another connection going, which every later write has to wait for. */
async function holdDatabase(name: string): Promise<() => void> {
	const database = await openRaw(name);
	// A version change must wait, as it does for a page that hangs.
	database.onversionchange = null;
	const store = database.transaction('updates', 'readwrite').objectStore('updates');
	let isHeld = true;
	const hold = () => {
		if (isHeld) store.count().onsuccess = hold;
		else database.close();
	};
	hold();
	return () => (isHeld = false);
}
