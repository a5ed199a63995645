import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { RecordChange } from '$lib/store';
import { draft, entries, meet, openTestRecord, status } from './open-test-record';

const told = ({ jobIds, roots, ...rest }: RecordChange) => ({
	jobIds: [...jobIds],
	roots: [...roots],
	...rest
});

test('whoever watches is told after each edit which jobs changed, and by whose doing', async () => {
	const record = openTestRecord();
	const other = openTestRecord();
	const changes: ReturnType<typeof told>[] = [];
	const stop = record.watch((change) => changes.push(told(change)));
	const id = await record.saveJob(draft());
	const saved = { kind: 'jobs-saved', isSample: false, jobIds: [id] };
	expect(changes.splice(0)).toEqual([{ jobIds: [id], roots: ['jobs'], by: 'edit', edit: saved }]);
	record.addComment(id, 'x');
	const added = { kind: 'comment-added', jobIds: [id] };
	expect(changes.splice(0)).toEqual([{ jobIds: [id], roots: ['jobs'], by: 'edit', edit: added }]);
	record.undo();
	record.redo();
	expect(changes.splice(0)).toEqual([
		{ jobIds: [id], roots: ['jobs'], by: 'undo', edit: added },
		{ jobIds: [id], roots: ['jobs'], by: 'undo', edit: added }
	]);
	meet(record.doc, other.doc);
	other.writeNotes(id, 'From afar');
	meet(record.doc, other.doc);
	expect(changes.splice(0)).toEqual([{ jobIds: [id], roots: ['jobs'], by: 'outside' }]);
	record.setSetting('theme', 'dark');
	expect(changes.splice(0)).toMatchObject([{ jobIds: [], roots: ['settings'], by: 'edit' }]);
	record.setSetting('theme', 'dark');
	stop();
	record.addComment(id, 'y');
	expect(changes).toEqual([]);
});

test('whoever is told reads what is new, and what can be undone', async () => {
	const record = openTestRecord();
	const seen: unknown[] = [];
	record.watch(() => seen.push([record.jobs().size, record.canUndo, record.lastEdit?.kind]));
	await record.saveJob(draft());
	record.undo();
	expect(seen).toEqual([
		[1, true, 'jobs-saved'],
		[0, false, undefined]
	]);
});

test('[S13] a listener that throws stops neither the others nor what comes later', async () => {
	const record = openTestRecord();
	const updates: unknown[] = [];
	record.doc.on('update', (update) => updates.push(update));
	let heard = 0;
	record.watch(() => {
		throw new Error('A bug on a screen');
	});
	record.watch(() => heard++);
	const id = await record.saveJob(draft());
	record.changeStatus([id], status('applied'));
	expect(heard).toBe(2);
	expect(updates).toHaveLength(2);
	expect(record.reported).toHaveLength(2);
	expect(record.job(id)?.statusId).toBe('applied');
});

test('jobs that did not change are the same objects, and unchanged maps the same maps', async () => {
	const record = openTestRecord();
	const [a, b, c] = await record.saveJobs([draft(), draft(), draft()]);
	if (!a || !b || !c) throw new Error('Three jobs were saved');
	record.deleteJobs([c]);
	const [jobs, bin] = [record.jobs(), record.bin()];
	expect(record.jobs()).toBe(jobs);
	record.addComment(a, 'x');
	expect(record.jobs()).not.toBe(jobs);
	expect(record.bin()).toBe(bin);
	expect(record.job(a)).not.toBe(jobs.get(a));
	expect(record.job(b)).toBe(jobs.get(b));
	expect(jobs.get(a)?.journey).toHaveLength(1);
});

test('a document that is opened before it is loaded reads as what was loaded', async () => {
	const record = openTestRecord();
	const id = await record.saveJob(draft());
	const doc = new Y.Doc();
	const later = openTestRecord({ doc });
	expect(later.jobs().size).toBe(0);
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(record.doc));
	expect(later.job(id)).toEqual(record.job(id));
});

test('a job that was replaced whole from outside is read anew', async () => {
	const record = openTestRecord();
	const id = await record.saveJob(draft());
	record.jobs();
	record.doc.getMap('jobs').set(id, new Y.Map([['facts', { title: 'Other' }]]));
	expect(record.job(id)?.facts.title).toBe('Other');
	record.doc.getMap('jobs').delete(id);
	expect(record.job(id)).toBeUndefined();
});

test('a closed record no longer follows the document', async () => {
	const record = openTestRecord();
	const id = await record.saveJob(draft());
	let heard = 0;
	record.watch(() => heard++);
	record.close();
	entries(record, id).set('tag:x', true);
	expect(heard).toBe(0);
});
