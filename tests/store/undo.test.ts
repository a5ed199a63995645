import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { JobId } from '$lib/domain/id';
import { editAtRandom, randomEdits } from './random-edits';
import {
	day,
	draft,
	meet,
	openTestRecord,
	seeded,
	status,
	type TestRecord
} from './open-test-record';

vi.setConfig({ testTimeout: 60_000 });

async function prepared(): Promise<{ record: TestRecord; id: JobId }> {
	const record = openTestRecord();
	const id = await record.saveJob(draft({ notes: 'One', isSample: true }));
	record.addReminder(id, { text: 'Ring', dueOn: day('2026-03-12') });
	record.addComment(id, 'Nice people');
	await record.recapture(id, { title: 'T' }, { text: 'New', capturedAt: 1, from: 'paste' });
	record.clock.pass(10_000);
	return { record, id };
}

/** With something of everything that an edit may be about. */
async function withThings(): Promise<{ record: TestRecord; id: JobId }> {
	const { record, id } = await prepared();
	const twin = await record.saveJob(draft({ notes: 'Two' }));
	record.mergeJobs(id, await record.saveJob(draft()));
	record.collect([id, twin], record.addCollection({ name: 'Dreams' }), 'Dreams');
	record.addTag([id, twin], 'near');
	record.addContact({ name: 'Kim' }, [id, twin]);
	record.addArgument(twin, 'pro', 'Near');
	record.addArgument(id, 'con', 'Early');
	record.addStatus({ label: 'Trial day', kind: 'active', hue: 'moss', order: 45 });
	record.deleteStatus(status('screening'), 'Screening', status('interview'));
	record.editStatus(status('offer'), { label: 'Yes!' });
	record.clock.pass(10_000);
	return { record, id };
}

describe('[S15] undo takes back every kind of edit, exactly', () => {
	for (const [name, edit] of Object.entries(randomEdits)) {
		test(name, async () => {
			for (let seed = 1; seed <= 5; seed++) {
				const { record, id } = await withThings();
				if (name === 'restoreJobs') record.deleteJobs([id]);
				const before = await record.takeSnapshot();
				const depth = record.lastEdit;
				await edit(record, seeded(seed));
				const after = await record.takeSnapshot();
				if (record.lastEdit === depth) continue;
				const told = record.lastEdit;
				expect(record.undo()).toEqual(told);
				expect(await record.takeSnapshot()).toEqual(before);
				expect(record.redo()).toEqual(told);
				expect(await record.takeSnapshot()).toEqual(after);
			}
		});
	}
});

describe('[S15] undoing everything leaves an empty record, and doing it all again the same one', () => {
	for (let seed = 1; seed <= 40; seed++) {
		test(`seed ${seed}`, async () => {
			const record = openTestRecord({ seed });
			const random = seeded(seed);
			const states = [await record.takeSnapshot()];
			for (let edit = 0; edit < 30; edit++) {
				const before = record.lastEdit;
				record.clock.pass(2_000);
				await editAtRandom(record, random);
				if (record.lastEdit !== before) states.push(await record.takeSnapshot());
			}
			expect(states.length).toBeGreaterThan(8);
			const last = await record.takeSnapshot();
			for (const state of states.toReversed().slice(1)) {
				expect(record.undo()).toBeDefined();
				expect(await record.takeSnapshot()).toEqual(state);
			}
			expect(record.undo()).toBeUndefined();
			expect(record.jobs().size + record.bin().size).toBe(0);
			while (record.redo());
			expect(await record.takeSnapshot()).toEqual(last);
		});
	}
});

test('[S15] an edit that changes nothing is no step', async () => {
	const { record, id } = await prepared();
	const before = record.lastEdit;
	record.writeNotes(id, 'One');
	record.correctFacts(id, { title: 'T' });
	record.changeStatus([id], status('saved'));
	record.restoreJobs([id]);
	record.addComment('nobody' as JobId, 'Lost');
	expect(record.lastEdit).toBe(before);
});

test('[S15] typing without a pause is one step, and a pause, another job or another edit ends it', async () => {
	const { record, id } = await prepared();
	const type = (text: string, pause = 300) => {
		record.clock.pass(pause);
		record.writeNotes(id, text);
	};
	type('One t');
	type('One tw');
	type('One two', 1_400);
	type('One two three', 2_000);
	record.undo();
	expect(record.job(id)?.notes).toBe('One two');
	record.undo();
	expect(record.job(id)?.notes).toBe('One');
	record.redo();
	type('One two!');
	record.addComment(id, 'Hm');
	type('One two!!');
	record.undo();
	expect(record.job(id)?.notes).toBe('One two!');
});

test('[S15] undo leaves alone what another device did in between', async () => {
	const { record, id } = await prepared();
	const other = openTestRecord();
	meet(record.doc, other.doc);
	record.changeStatus([id], status('applied'));
	record.writeNotes(id, 'One and a half');
	meet(record.doc, other.doc);
	other.writeNotes(id, 'Zero. One and a half');
	other.changeStatus([id], status('interview'));
	meet(record.doc, other.doc);
	record.undo();
	record.undo();
	expect(record.job(id)?.notes).toBe('Zero. One');
	expect(record.job(id)?.statusId).toBe('interview');
	expect(record.job(id)?.journey.filter(({ kind }) => kind === 'status')).toHaveLength(2);
	expect(other.canUndo).toBe(true);
});

test('[S15] undoing the saving of a job in which another device wrote puts it into the bin', async () => {
	const record = openTestRecord();
	const other = openTestRecord();
	const [shared, alone] = await record.saveJobs([draft(), draft()]);
	if (!shared || !alone) throw new Error('Two jobs were saved');
	meet(record.doc, other.doc);
	other.addComment(shared, 'I wrote this');
	meet(record.doc, other.doc);
	const saved = { kind: 'jobs-saved', isSample: false, jobIds: [shared, alone] };
	expect(record.undo()).toEqual(saved);
	expect([...record.bin().keys()]).toEqual([shared]);
	expect(record.job(alone)).toBeUndefined();
	expect(record.canUndo).toBe(false);
	expect(record.redo()).toEqual(saved);
	expect(record.jobs().size).toBe(2);
	expect(record.job(shared)?.journey).toHaveLength(2);
	expect(record.undo()).toEqual(saved);
	meet(record.doc, other.doc);
	expect([...other.bin().keys()]).toEqual([shared]);
});

test('[S15] a new edit ends what could be done again', async () => {
	const { record, id } = await prepared();
	record.addComment(id, 'One');
	record.undo();
	expect(record.canRedo).toBe(true);
	record.addComment(id, 'Two');
	expect(record.canRedo).toBe(false);
});

test('[S15] what storage loads is nobody’s edit to undo', async () => {
	const { record } = await prepared();
	const doc = new Y.Doc();
	const later = openTestRecord({ doc });
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(record.doc));
	expect(later.canUndo).toBe(false);
	expect(later.undo()).toBeUndefined();
	expect(later.jobs().size).toBe(1);
});
