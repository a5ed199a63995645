import { afterEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	closeTrials,
	newName,
	openRaw,
	openTrial,
	readDisk,
	rowsOf,
	wait,
	writeDisk
} from './trial-record';

afterEach(closeTrials);

function docWith(jobs: Record<string, unknown>): Y.Doc {
	const doc = new Y.Doc();
	for (const [key, value] of Object.entries(jobs)) doc.getMap('jobs').set(key, value);
	return doc;
}

test('rows that cannot be read are put aside and counted, the others load', async () => {
	const name = newName();
	const broken = Y.encodeStateAsUpdate(docWith({ broken: 'x'.repeat(100) })).slice(0, 40);
	const whole = [docWith({ one: 1 }), docWith({ two: 2 })].map((doc) => Y.encodeStateAsUpdate(doc));
	await writeDisk(name, [whole[0], broken, 'not even bytes', whole[1]]);

	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	expect(storage.quarantined).toBe(2);
	expect(jobs.toJSON()).toEqual({ one: 1, two: 2 });
	jobs.set('three', 3);
	await storage.close();
	const disk = await readDisk(name);
	expect(disk.aside).toEqual([broken, 'not even bytes']);
	expect(disk.doc.getMap('jobs').size).toBe(3);

	const again = openTrial({ name });
	await again.storage.whenReady;
	expect(again.storage.quarantined).toBe(2);
});

test('an edit that an observer makes while the record is read is kept too', async () => {
	const name = newName();
	await writeDisk(name, [Y.encodeStateAsUpdate(docWith({ one: 1 }))]);
	const { storage, jobs } = openTrial({ name });
	jobs.observe(() => {
		if (!jobs.has('seen')) jobs.set('seen', true);
	});
	await storage.whenReady;
	expect(await storage.flush()).toBe(true);
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ one: 1, seen: true });
});

test('a record with a part missing says so, keeps what waits for it, and heals when it comes', async () => {
	const name = newName();
	const doc = new Y.Doc();
	const rows = rowsOf(doc, () => {
		for (const key of ['one', 'two', 'three']) doc.getMap('jobs').set(key, key);
	});
	await writeDisk(name, [rows[0], rows[2]]);

	const first = openTrial({ name });
	await first.storage.whenReady;
	expect(first.storage.isIncomplete).toBe(true);
	first.jobs.set('later', 1);
	expect(await first.storage.flush()).toBe(true);
	await first.storage.close();

	const { storage, doc: healed, jobs } = openTrial({ name });
	await storage.whenReady;
	expect(jobs.toJSON()).toEqual({ one: 'one', later: 1 });
	Y.applyUpdate(healed, rows[1] ?? new Uint8Array());
	expect(storage.isIncomplete).toBe(false);
	expect(jobs.size).toBe(4);
	expect(await storage.flush()).toBe(true);
	expect((await readDisk(name)).doc.getMap('jobs').size).toBe(4);
});

test('an older app beside newer data on disk is read-only and changes nothing there', async () => {
	const name = newName();
	const newer = new Y.Doc();
	newer.getMap('meta').set('format', 2);
	await writeDisk(name, [Y.encodeStateAsUpdate(newer), 'unreadable']);

	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	expect(storage.state).toEqual({ kind: 'read-only', reason: 'newer-format' });
	expect(storage.quarantined).toBe(1);
	jobs.set('job', 1);
	expect(await storage.flush()).toBe(false);
	await wait(100);
	await storage.close();
	const disk = await readDisk(name);
	expect(disk.rows).toHaveLength(2);
	expect(disk.aside).toEqual([]);
});

test('a record that turns newer while it is open is not written any more', async () => {
	const name = newName();
	const { doc, storage, jobs } = openTrial({ name });
	await storage.whenReady;
	jobs.set('before', 1);
	await storage.flush();
	const newer = new Y.Doc();
	newer.getMap('meta').set('format', 2);
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(newer), 'another device');
	jobs.set('after', 2);
	expect(await storage.flush()).toBe(false);
	expect(storage.state.kind).toBe('read-only');
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ before: 1 });
});

test('a database without the stores gets them', async () => {
	const name = newName();
	const database = indexedDB.open(name, 3);
	await new Promise((resolve) => (database.onsuccess = resolve));
	database.result.close();
	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	jobs.set('job', 1);
	expect(await storage.flush()).toBe(true);
});

test('a database that others keep from getting its stores is blocked, and recovers', async () => {
	const name = newName();
	const holder = indexedDB.open(name, 3);
	await new Promise((resolve) => (holder.onsuccess = resolve));
	const { storage, jobs } = openTrial({ name, timeLimit: 150 });
	await expect(storage.whenReady).rejects.toMatchObject({
		name: 'StorageError',
		reason: 'blocked'
	});
	jobs.set('job', 1);
	expect(storage.state).toMatchObject({ kind: 'memory-only', reason: 'blocked' });
	expect(await storage.flush()).toBe(false);
	holder.result.close();
	await expect.poll(() => storage.state.kind).toBe('saved');
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ job: 1 });
});

test('a refusal is told at once; when storage works later, nothing on disk is overwritten', async () => {
	const name = newName();
	await writeDisk(name, [Y.encodeStateAsUpdate(docWith({ old: 1 }))]);
	let isRefused = true;
	const factory = () => {
		if (isRefused) throw new DOMException('Not in private mode', 'SecurityError');
		return indexedDB;
	};
	const { storage, jobs } = openTrial({ name, factory });
	await expect(storage.whenReady).rejects.toMatchObject({ reason: 'refused' });
	jobs.set('new', 2);
	expect(storage.state).toMatchObject({
		kind: 'memory-only',
		reason: 'refused',
		detail: 'SecurityError: Not in private mode'
	});
	isRefused = false;
	await expect.poll(() => storage.state.kind).toBe('saved');
	expect((await readDisk(name)).doc.getMap('jobs').toJSON()).toEqual({ old: 1, new: 2 });
});

test('a refusal that passes by itself is not told: the browser before may still hold the files', async () => {
	const name = newName();
	await writeDisk(name, [Y.encodeStateAsUpdate(docWith({ old: 1 }))]);
	let refusals = 3;
	const factory = () => {
		refusals -= 1;
		if (refusals >= 0)
			throw new DOMException('Internal error opening backing store', 'UnknownError');
		return indexedDB;
	};
	const { storage, doc } = openTrial({ name, factory });
	await storage.whenReady;
	expect(storage.state.kind).toBe('saved');
	expect(doc.getMap('jobs').toJSON()).toEqual({ old: 1 });
});

test('a refusal that does not pass is told within the time limit', async () => {
	const factory = () => {
		throw new DOMException('Internal error opening backing store', 'UnknownError');
	};
	const { storage } = openTrial({ name: newName(), factory });
	await expect(storage.whenReady).rejects.toMatchObject({
		reason: 'refused',
		message: 'UnknownError: Internal error opening backing store'
	});
});

test('a connection that another page asks for is given up and taken again', async () => {
	const name = newName();
	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	jobs.set('before', 1);
	await storage.flush();
	const other = await openRaw(name, 5);
	expect(other.version).toBe(5);
	other.close();
	jobs.set('after', 2);
	await expect.poll(() => storage.state.kind).toBe('saved');
	expect((await readDisk(name)).doc.getMap('jobs').size).toBe(2);
	// Everything was still there, so nothing was written twice.
	expect((await readDisk(name)).rows).toHaveLength(2);
});

test('a database deleted under us is written again whole', async () => {
	const name = newName();
	const { storage, jobs } = openTrial({ name });
	await storage.whenReady;
	jobs.set('before', 1);
	await storage.flush();
	await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
	await expect.poll(async () => (await readDisk(name)).doc.getMap('jobs').size).toBe(1);
	expect(storage.state.kind).toBe('saved');
});
