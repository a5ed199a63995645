import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { JobId } from '$lib/domain/id';
import type { RecordSnapshot } from '$lib/domain/snapshot';
import {
	day,
	draft,
	entries,
	meet,
	openTestRecord,
	seeded,
	status,
	type TestRecord
} from './open-test-record';
import { editAtRandom } from './random-edits';

vi.setConfig({ testTimeout: 60_000 });

/** A record with something under every root, and things in it that this app does not know. */
async function oddRecord(): Promise<{ record: TestRecord; id: JobId }> {
	const record = openTestRecord();
	const id = await record.saveJob(draft({ notes: 'Kim 🌱' }));
	await record.recapture(id, { title: 'T' }, { text: 'New', capturedAt: 1, from: 'paste' });
	record.setSetting('goal', { perWeek: 5 });
	record.deleteJobs([await record.saveJob(draft())]);
	const job = entries(record, id);
	const odd: readonly (readonly [string, unknown])[] = [
		['event:odd', { kind: 'interview', $kind: [1, { $text: 'no text' }] }],
		['bytes', new Uint8Array([0, 1, 254, 255])],
		['version:broken', new Uint8Array([7, 7])],
		['numbers', [Number.NaN, Infinity, -Infinity, -0, 1.5]],
		['big', 9007199254740993n],
		['nothing', undefined],
		['$map', 'not a map'],
		['looks', { $bytes: 'AAAA' }],
		['looksToo', { $plain: { $text: 'x' } }],
		['null', null]
	];
	record.doc.transact(() => {
		for (const [key, value] of odd) job.set(key, value);
		const styled = new Y.Text('plain and bold');
		job.set('letter', styled);
		styled.format(10, 4, { bold: true });
		job.set('checklist', Y.Array.from([1, { done: true }]));
		job.set(
			'offer',
			new Y.Map<unknown>([
				['amount', 5],
				['history', Y.Array.from(['a'])]
			] as never)
		);
		record.doc.getMap('jobs').set('odd', { $bytes: 'no job' });
		record.doc.getMap('statuses').set('mine', { label: 'Mine', icon: 'star' });
		record.doc.getMap('collections').set('c', { label: 'Dream jobs' });
		record.doc.getMap('profile').set('name', 'Kim');
		record.doc.getMap('meta').set('madeBy', 'x');
		record.doc.getMap('contacts').set('k', { name: 'Kim' });
	});
	return { record, id };
}

describe('[S19] a snapshot', () => {
	test('carries every entry, and a fresh record made of it is equal', async () => {
		const { record, id } = await oddRecord();
		const snapshot = await record.takeSnapshot();
		expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
		const fresh = openTestRecord();
		await fresh.mergeSnapshot(snapshot);
		expect(await fresh.takeSnapshot()).toEqual(snapshot);
		expect(fresh.job(id)).toEqual(record.job(id));
		expect(fresh.bin()).toEqual(record.bin());
		const [before, after] = [entries(record, id), entries(fresh, id)];
		for (const key of before.keys()) {
			const [value, copied] = [before.get(key), after.get(key)];
			if (value instanceof Y.AbstractType) {
				expect(copied).toBeInstanceOf(value.constructor);
				expect((copied as typeof value).toJSON()).toEqual(value.toJSON());
			} else if (!key.startsWith('posting') && !key.startsWith('version:')) {
				expect(copied).toEqual(value);
			}
		}
		expect((after.get('letter') as Y.Text).toDelta()).toEqual(
			(before.get('letter') as Y.Text).toDelta()
		);
		expect(fresh.doc.getMap('contacts').get('k')).toEqual({ name: 'Kim' });
		expect(await fresh.readPosting(id)).toEqual(await record.readPosting(id));
	});

	test('is readable: postings, notes and events stand in it as they are', async () => {
		const { record, id } = await oddRecord();
		const snapshot = await record.takeSnapshot();
		expect(snapshot.jobs[id]).toMatchObject({
			posting: { $posting: { text: 'New', capturedAt: 1, from: 'paste' } },
			notes: { $text: 'Kim 🌱' },
			facts: { title: 'T' },
			bytes: { $bytes: 'AAH+/w==' },
			null: null
		});
	});

	test('sees maps of a newer app that nobody has asked for yet', async () => {
		const { record } = await oddRecord();
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(record.doc));
		const later = openTestRecord({ doc });
		expect(await later.takeSnapshot()).toEqual(await record.takeSnapshot());
	});

	test('is of one moment, though edits go on while it is taken', async () => {
		const { record, id } = await oddRecord();
		const before = await record.takeSnapshot();
		const taking = record.takeSnapshot();
		record.writeNotes(id, 'Later');
		record.removeEvent(id, record.job(id)?.journey[0]?.id as never);
		expect(await taking).toEqual(before);
	});

	test('of anything our own edits make is whole (property)', async () => {
		const property = fc.asyncProperty(fc.integer(), async (seed) => {
			const record = openTestRecord({ seed });
			const random = seeded(seed);
			for (let edit = 0; edit < 15; edit++) await editAtRandom(record, random);
			const snapshot = await record.takeSnapshot();
			const fresh = openTestRecord();
			await fresh.mergeSnapshot(JSON.parse(JSON.stringify(snapshot)) as RecordSnapshot);
			expect(await fresh.takeSnapshot()).toEqual(snapshot);
			expect(fresh.jobs()).toEqual(record.jobs());
		});
		await fc.assert(property, { numRuns: 40, seed: 1 });
	});
});

describe('[S20] taking a snapshot in', () => {
	test('twice changes nothing, and says so', async () => {
		const { record } = await oddRecord();
		const snapshot = await record.takeSnapshot();
		const fresh = openTestRecord();
		expect(await fresh.mergeSnapshot(snapshot)).toEqual({
			added: 3,
			changed: 0,
			same: 0,
			filled: 6
		});
		const state = Y.encodeStateVector(fresh.doc);
		expect(await fresh.mergeSnapshot(snapshot)).toEqual({
			added: 0,
			changed: 0,
			same: 3,
			filled: 0
		});
		expect(Y.encodeStateVector(fresh.doc)).toEqual(state);
	});

	test('only adds to a job that is there', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft({ notes: 'Before' }));
		const other = await record.saveJob(draft());
		const old = await record.takeSnapshot();
		record.addComment(id, 'Removed since');
		record.addReminder(id, { text: 'Ring', dueOn: day('2026-03-12') });
		entries(record, id).set('tag:dream', true);
		entries(record, id).set('in:c', true);
		record.correctFacts(id, { title: 'Corrected' });
		record.deleteJobs([other]);
		const snapshot = await record.takeSnapshot();

		const restored = openTestRecord();
		await restored.mergeSnapshot(old);
		restored.writeNotes(id, 'After');
		restored.correctFacts(id, { company: 'Mine' });
		restored.changeStatus([id], status('applied'));
		const before = await restored.takeSnapshot();
		const report = await restored.mergeSnapshot(snapshot);
		expect(report).toEqual({ added: 0, changed: 1, same: 1, filled: 0 });
		const job = restored.job(id);
		expect(job?.journey.map(({ kind }) => kind).sort()).toEqual(['comment', 'status', 'status']);
		expect(job).toMatchObject({
			notes: 'After',
			statusId: 'applied',
			tags: ['dream'],
			collections: ['c'],
			corrections: { company: 'Mine' }
		});
		expect(job?.reminders).toHaveLength(1);
		expect(restored.jobs().has(other)).toBe(true);
		expect(restored.lastEdit).toEqual({ kind: 'record-merged', jobIds: [id] });
		restored.undo();
		expect(await restored.takeSnapshot()).toEqual(before);
	});

	test('fills settings, statuses and profile only where nothing is', async () => {
		const { record } = await oddRecord();
		const snapshot = await record.takeSnapshot();
		const other = openTestRecord();
		other.setSetting('goal', { perWeek: 2 });
		other.doc.getMap('statuses').set('mine', { label: 'Here first' });
		await other.mergeSnapshot(snapshot);
		expect(other.setting('goal')).toEqual({ perWeek: 2 });
		expect(other.doc.getMap('statuses').get('mine')).toEqual({ label: 'Here first' });
		expect(other.doc.getMap('profile').get('name')).toBe('Kim');
	});

	test('is refused whole where the snapshot is of a newer format', async () => {
		const { record } = await oddRecord();
		const snapshot = await record.takeSnapshot();
		const fresh = openTestRecord();
		for (const meta of [{ format: 2 }, { 'format:7': true }]) {
			await expect(fresh.mergeSnapshot({ ...snapshot, meta })).rejects.toThrow('newer');
		}
		expect(fresh.doc.getMap('jobs').size).toBe(0);
	});

	test('[S11] takes tags that are not well formed as the plain values they are', async () => {
		const fresh = openTestRecord();
		const empty = await fresh.takeSnapshot();
		const odd = {
			a: { $bytes: '%%%' },
			b: { $text: 5 },
			c: { $number: 'seven' },
			d: { $posting: 'text' },
			e: { $unknown: 1 },
			f: { $list: {} }
		};
		await fresh.mergeSnapshot({ ...empty, jobs: { j: odd } });
		expect(entries(fresh, 'j').toJSON()).toEqual(odd);
	});
});

describe('[S21] a job that two devices made apart', () => {
	test('keeps what both sides had when they meet', async () => {
		for (let run = 0; run < 10; run++) {
			const laptop = openTestRecord();
			const id = await laptop.saveJob(draft({ notes: 'Kim' }));
			const file = await laptop.takeSnapshot();
			const phone = openTestRecord();
			await phone.mergeSnapshot(file);
			laptop.changeStatus([id], status('applied'));
			laptop.clock.pass(60_000);
			phone.clock.pass(30_000);
			phone.changeStatus([id], status('screening'));
			phone.addReminder(id, { text: 'Ring', dueOn: day('2026-03-12') });
			phone.correctFacts(id, { location: 'London' });
			phone.writeNotes(id, 'Kim rang on Monday');
			laptop.writeNotes(id, 'Kim is nice');
			for (let meeting = 0; meeting < 2; meeting++) {
				laptop.receiveUpdate(Y.encodeStateAsUpdate(phone.doc), 'network');
				phone.receiveUpdate(Y.encodeStateAsUpdate(laptop.doc), 'network');
			}
			laptop.receiveUpdate(Y.encodeStateAsUpdate(phone.doc), 'network');
			expect(await phone.takeSnapshot()).toEqual(await laptop.takeSnapshot());
			const job = laptop.job(id);
			expect(job?.statusId).toBe('screening');
			expect(job?.journey.filter(({ kind }) => kind === 'status')).toHaveLength(3);
			expect(job?.reminders).toHaveLength(1);
			expect(job?.facts.location).toBe('London');
			const words = [
				job?.notes,
				...(job?.journey ?? []).map((event) => event.kind === 'comment' && event.text)
			];
			expect(words).toContain('Kim rang on Monday');
			expect(words).toContain('Kim is nice');
			expect(job?.journey.filter(({ kind }) => kind === 'comment')).toHaveLength(1);
		}
	});

	test('is not touched where nothing was made apart, nor in a record that is read-only', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const id = await a.saveJob(draft({ notes: 'Kim' }));
		b.receiveUpdate(Y.encodeStateAsUpdate(a.doc), 'network');
		b.writeNotes(id, 'Kim!');
		const state = Y.encodeStateVector(b.doc);
		b.receiveUpdate(Y.encodeStateAsUpdate(a.doc), 'network');
		expect(Y.encodeStateVector(b.doc)).toEqual(state);

		const c = openTestRecord();
		await c.mergeSnapshot(await a.takeSnapshot());
		const d = new Y.Doc();
		d.clientID = 2 ** 32 - 1;
		const winner = openTestRecord({ doc: d });
		await winner.mergeSnapshot(await a.takeSnapshot());
		c.addComment(id, 'x');
		c.doc.getMap('meta').set('format', 2);
		c.receiveUpdate(Y.encodeStateAsUpdate(winner.doc), 'network');
		const own = Y.decodeStateVector(Y.encodeStateVector(c.doc)).get(c.doc.clientID);
		meet(c.doc, winner.doc);
		expect(Y.decodeStateVector(Y.encodeStateVector(c.doc)).get(c.doc.clientID)).toBe(own);
		expect(c.job(id)?.journey).toHaveLength(1);
	});
});
