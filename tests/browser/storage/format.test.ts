import { afterEach, expect, test } from 'vitest';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { openStorage } from '$lib/browser/storage/open-storage';

const names: string[] = [];

function newName(): string {
	const name = `format-${crypto.randomUUID()}`;
	names.push(name);
	return name;
}

afterEach(() => {
	for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
});

test('plain y-indexeddb opens our database and finds the same document', async () => {
	const name = newName();
	const doc = new Y.Doc();
	const storage = openStorage(doc, { name, format: 1, readFormat: () => 1 });
	await storage.whenReady;
	for (let edit = 0; edit < 20; edit += 1) doc.getMap('jobs').set(`job ${edit}`, edit);
	doc.getText('notes').insert(0, 'kept');
	expect(await storage.flush()).toBe(true);
	expect(storage.state).toEqual({ kind: 'saved' });
	await storage.close();

	const other = new Y.Doc();
	const plain = new IndexeddbPersistence(name, other);
	await plain.whenSynced;
	expect(other.getMap('jobs').toJSON()).toEqual(doc.getMap('jobs').toJSON());
	expect(other.getText('notes').toJSON()).toBe('kept');
	expect(Y.encodeStateVector(other)).toEqual(Y.encodeStateVector(doc));
	await plain.destroy();
});

test('a database written by plain y-indexeddb opens and holds the same document', async () => {
	const name = newName();
	const other = new Y.Doc();
	const plain = new IndexeddbPersistence(name, other);
	await plain.whenSynced;
	for (let edit = 0; edit < 20; edit += 1) other.getMap('jobs').set(`job ${edit}`, edit);
	await new Promise((resolve) => setTimeout(resolve, 100));
	await plain.destroy();

	const doc = new Y.Doc();
	const storage = openStorage(doc, { name, format: 1, readFormat: () => 1 });
	await storage.whenReady;
	expect(doc.getMap('jobs').toJSON()).toEqual(other.getMap('jobs').toJSON());
	expect(storage.state).toEqual({ kind: 'saved' });
	await storage.close();
});
