import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { draft, meet, openTestRecord } from './open-test-record';
import { patchThing, readThings } from '../../src/lib/store/things';

describe('[S25] a thing', () => {
	test('is what it was made as, with each field that was changed since', () => {
		const stored = new Y.Doc().getMap<unknown>('contacts');
		stored.set('k', { name: 'Kim', role: 'Recruiter', mood: 'sunny' });
		patchThing(stored, 'k', { role: 'Head of baking', email: 'kim@example.org' });
		expect(readThings(stored).get('k')).toEqual({
			name: 'Kim',
			role: 'Head of baking',
			email: 'kim@example.org',
			mood: 'sunny'
		});
		expect(stored.get('k')).toEqual({ name: 'Kim', role: 'Recruiter', mood: 'sunny' });
	});

	test('loses a field by null, and leaves no trace of one that it never had', () => {
		const stored = new Y.Doc().getMap<unknown>('contacts');
		stored.set('k', { name: 'Kim' });
		patchThing(stored, 'k', { name: null, email: null, phone: undefined });
		expect(readThings(stored).get('k')).toEqual({});
		expect([...stored.keys()].sort()).toEqual(['k', 'k:name']);
	});

	test('is read as far as it can be: what is no object, or a change of nothing, is passed over', () => {
		const stored = new Y.Doc().getMap<unknown>('contacts');
		stored.set('a', 'no thing');
		stored.set('b', new Uint8Array([1]));
		stored.set(':name', 'Nobody');
		stored.set('c:name', 'Changed before it arrived');
		expect([...readThings(stored)]).toEqual([['c', { name: 'Changed before it arrived' }]]);
	});
});

describe('people', () => {
	test('are listed by name, stand at jobs, and leave no trace there when detached', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		const zoe = record.addContact({ name: 'Zoë', role: 'Recruiter' }, [id]);
		const kim = record.addContact({ email: 'kim@example.org' });
		record.attachContact(id, kim);
		expect([...record.contacts().values()].map(({ name, email }) => name ?? email)).toEqual([
			'kim@example.org',
			'Zoë'
		]);
		expect([...(record.job(id)?.contacts ?? [])].sort()).toEqual([zoe, kim].sort());
		record.detachContact(id, zoe);
		expect(record.job(id)?.contacts).toEqual([kim]);
		expect(record.contacts().has(zoe)).toBe(true);
	});

	test('who are removed are nowhere, and undo brings them back to all they were part of', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		const kim = record.addContact({ name: 'Kim' }, [id]);
		record.removeContact(kim, 'Kim');
		expect(record.contacts().size).toBe(0);
		record.undo();
		expect(record.contacts().get(kim)?.name).toBe('Kim');
		expect(record.job(id)?.contacts).toEqual([kim]);
	});

	test('[S25] are edited by two devices at once without either losing its edit', () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const kim = a.addContact({ name: 'Kim', phone: '1' });
		meet(a.doc, b.doc);
		a.editContact(kim, { role: 'Recruiter', phone: null });
		b.editContact(kim, { link: 'https://example.org/kim' });
		meet(a.doc, b.doc);
		const both = { name: 'Kim', role: 'Recruiter', link: 'https://example.org/kim' };
		expect(a.contacts().get(kim)).toEqual({ id: kim, createdAt: a.clock.at, ...both });
		expect(b.contacts().get(kim)).toEqual(a.contacts().get(kim));
	});

	test('[S11] [S12] of an odd shape are read field by field, and keep what is not understood', () => {
		const record = openTestRecord();
		const stored = record.doc.getMap('contacts');
		stored.set('k', { name: 'Kim', email: 7, createdAt: 'long ago', pronouns: 'they' });
		record.editContact('k' as never, { role: 'Chef' });
		expect([...record.contacts().values()]).toEqual([
			{ id: 'k', createdAt: 0, name: 'Kim', role: 'Chef' }
		]);
		expect(stored.get('k')).toMatchObject({ pronouns: 'they', email: 7 });
	});
});

describe('collections and tags', () => {
	test('hold jobs, are counted in their order, and leave the jobs when removed', async () => {
		const record = openTestRecord();
		const [one, two] = await record.saveJobs([draft(), draft()]);
		if (!one || !two) throw new Error('Two jobs were saved');
		const dreams = record.addCollection({ name: 'Dreams', hue: 'plum', description: 'Far off' });
		record.clock.pass(1);
		const near = record.addCollection({ name: 'Near' });
		record.collect([one, two], near, 'Near');
		record.collect([one], dreams, 'Dreams');
		record.uncollect([two], near, 'Near');
		expect(record.collections()).toMatchObject([
			{ name: 'Dreams', hue: 'plum', description: 'Far off' },
			{ name: 'Near', hue: 'slate' }
		]);
		expect(record.job(one)?.collections).toEqual([dreams, near].sort());
		expect(record.job(two)?.collections).toEqual([]);
		record.editCollection(near, { order: 0, description: 'On foot' });
		expect(record.collections()[0]).toMatchObject({ name: 'Near', description: 'On foot' });
		record.removeCollection(near, 'Near');
		expect(record.collections().map(({ name }) => name)).toEqual(['Dreams']);
		record.undo();
		expect(record.collections()).toHaveLength(2);
	});

	test('a tag is tidied and cut, and one of ten thousand characters does no harm', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.addTag([id], '  near \n  home ');
		record.addTag([id], '🌱'.repeat(10_000));
		record.addTag([id], ' \t ');
		expect(record.job(id)?.tags).toEqual(['near home', '🌱'.repeat(60)]);
		record.removeTag([id], 'near home');
		expect(record.job(id)?.tags).toHaveLength(1);
	});

	test('jobs that are set aside stay where they stand', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.archiveJobs([id]);
		record.archiveJobs([id]);
		expect(record.job(id)).toMatchObject({ statusId: 'saved', archivedAt: record.clock.at });
		expect(record.jobs().has(id)).toBe(true);
		record.unarchiveJobs([id]);
		expect(record.job(id)).not.toHaveProperty('archivedAt');
	});
});
