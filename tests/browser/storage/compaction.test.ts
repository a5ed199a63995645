import { afterEach, expect, test } from 'vitest';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { compactRecord, compactRows } from '$lib/browser/storage/compaction';
import { randomEdit, randomFrom } from './random-edits';
import {
	closeTrials,
	newName,
	openRaw,
	openTrial,
	readDisk,
	rowsOf,
	writeDisk
} from './trial-record';

afterEach(closeTrials);

/** A document that several devices edited, and the rows that came of it. */
function editedDoc(seed: number, edits: number): { doc: Y.Doc; rows: Uint8Array[] } {
	const random = randomFrom(seed);
	const doc = new Y.Doc();
	const rows = rowsOf(doc, () => {
		const devices = [1, 2, 3].map(() => new Y.Doc());
		for (let edit = 0; edit < edits; edit += 1) {
			const device = devices[Math.floor(random() * devices.length)] ?? doc;
			randomEdit(device, random);
			if (random() < 0.3) Y.applyUpdate(device, Y.encodeStateAsUpdate(doc));
			Y.applyUpdate(doc, Y.encodeStateAsUpdate(device, Y.encodeStateVector(doc)));
		}
	});
	return { doc, rows };
}

for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
	test(`many rows become one that holds the same document, seed ${seed}`, async () => {
		const name = newName();
		const { doc, rows } = editedDoc(seed, 150);
		await writeDisk(name, rows);
		expect(await compactRecord(name, 2)).toEqual({ outcome: 'done', rowCount: 1 });
		const disk = await readDisk(name);
		expect(disk.rows).toHaveLength(1);
		expect(Y.encodeStateVector(disk.doc)).toEqual(Y.encodeStateVector(doc));
		expect(disk.doc.getText('notes').toDelta()).toEqual(doc.getText('notes').toDelta());
		expect(disk.doc.getMap('jobs').toJSON()).toEqual(doc.getMap('jobs').toJSON());

		const other = new Y.Doc();
		const plain = new IndexeddbPersistence(name, other);
		await plain.whenSynced;
		expect(other.getMap('jobs').toJSON()).toEqual(doc.getMap('jobs').toJSON());
		await plain.destroy();
	});
}

test('from five hundred rows on they are made one by themselves, and later edits still count', async () => {
	const name = newName();
	const { rows } = editedDoc(9, 520);
	await writeDisk(name, rows);
	const { storage, jobs } = openTrial({ name, timing: { compactAfterInMs: 20 } });
	await storage.whenReady;
	await expect.poll(async () => (await readDisk(name)).rows.length, { timeout: 5_000 }).toBe(1);
	jobs.set('later', 1);
	expect(await storage.flush()).toBe(true);
	const disk = await readDisk(name);
	expect(disk.rows).toHaveLength(2);
	expect(disk.doc.getMap('jobs').toJSON()).toEqual(jobs.toJSON());
});

test('few rows are left alone', async () => {
	const name = newName();
	await writeDisk(name, editedDoc(10, 20).rows);
	const { rows } = await readDisk(name);
	expect(await compactRecord(name, 500)).toEqual({ outcome: 'not-needed', rowCount: rows.length });
	expect((await readDisk(name)).rows).toEqual(rows);
});

test('a record with a part missing is not touched', async () => {
	const name = newName();
	const doc = new Y.Doc();
	const rows = rowsOf(doc, () => {
		for (const key of ['one', 'two', 'three']) doc.getMap('jobs').set(key, key);
	});
	await writeDisk(name, [rows[0], rows[2]]);
	expect((await compactRecord(name, 2)).outcome).toBe('not-verified');
	expect((await readDisk(name)).rows).toEqual([rows[0], rows[2]]);
});

test('a row that cannot be read stays where it is', async () => {
	const name = newName();
	await writeDisk(name, [...editedDoc(11, 20).rows, 'unreadable']);
	expect((await compactRecord(name, 2)).outcome).toBe('done');
	const { rows } = await readDisk(name);
	expect(rows).toHaveLength(2);
	expect(rows).toContain('unreadable');
});

test('rows that come while it works are kept', async () => {
	const name = newName();
	const { doc, rows } = editedDoc(12, 20);
	await writeDisk(name, rows);
	const late = rowsOf(doc, () => doc.getMap('jobs').set('late', 1));
	const database = await openRaw(name);
	await compactRows(
		writingBefore(database, (store) => late.forEach((row) => store.add(row))),
		2
	);
	database.close();
	const disk = await readDisk(name);
	expect(disk.rows).toHaveLength(2);
	expect(disk.doc.getMap('jobs').get('late')).toBe(1);
});

test('where rows vanish while it works, everything is left as it is found', async () => {
	const name = newName();
	const { rows } = editedDoc(13, 20);
	await writeDisk(name, rows);
	const database = await openRaw(name);
	const spoiled = writingBefore(database, (store) => store.delete(2));
	await expect(compactRows(spoiled, 2)).rejects.toMatchObject({ name: 'AbortError' });
	database.close();
	expect((await readDisk(name)).rows).toEqual([...rows.slice(0, 1), ...rows.slice(2)]);
});

/** The database, into which somebody else writes just before the replacement. */
function writingBefore(database: IDBDatabase, write: (store: IDBObjectStore) => void): IDBDatabase {
	const begin = database.transaction.bind(database);
	database.transaction = (stores, mode, options) => {
		if (mode === 'readwrite') write(begin(stores, mode).objectStore('updates'));
		return begin(stores, mode, options);
	};
	return database;
}
