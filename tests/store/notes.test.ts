import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { mergeNotes } from '$lib/store/merge-notes';
import { draft, meet, openTestRecord } from './open-test-record';

vi.setConfig({ testTimeout: 60_000 });

/** Few characters, so that texts share beginnings and ends, and pairs that share a half. */
const notes = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🌱', '🌲', '𝒳', '\u{1F0B1}') });

describe('[S6] notes', () => {
	test('read what was written, by a deletion and an insertion that split no character', () => {
		const written = fc.property(notes, notes, (before, after) => {
			const doc = new Y.Doc();
			const text = doc.getText('notes');
			text.insert(0, before);
			const deltas: unknown[] = [];
			text.observe((event) => deltas.push(...event.delta));
			mergeNotes(text, after);
			expect(text.toString()).toBe(after);
			const inserted = JSON.stringify(
				deltas.filter((step) => JSON.stringify(step).includes('insert'))
			);
			expect(inserted.isWellFormed()).toBe(true);
			expect(/\\ud[89a-f]/i.test(inserted)).toBe(false);
			const copy = new Y.Doc();
			Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
			expect(copy.getText('notes').toString()).toBe(after);
		});
		fc.assert(written, { numRuns: 300, seed: 1 });
	});

	test('change only between what they begin and end with as before', () => {
		const doc = new Y.Doc();
		const text = doc.getText('notes');
		text.insert(0, 'The pay is fine.');
		const deltas: unknown[] = [];
		text.observe((event) => deltas.push(event.delta));
		for (const wanted of [
			'The pay is fine. Ask about holidays.',
			'The pay is good. Ask about holidays.',
			'Kim: The pay is good. Ask about holidays.',
			'Kim: The pay is good. Ask about holidays.'
		]) {
			doc.transact(() => mergeNotes(text, wanted));
		}
		expect(deltas).toEqual([
			[{ retain: 16 }, { insert: ' Ask about holidays.' }],
			[{ retain: 11 }, { delete: 4 }, { insert: 'good' }],
			[{ insert: 'Kim: ' }]
		]);
	});

	test('written on two devices at once merge by character', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const id = await a.saveJob(draft({ notes: 'The pay is fine.' }));
		meet(a.doc, b.doc);
		a.writeNotes(id, 'Kim says: The pay is fine.');
		b.writeNotes(id, 'The pay is fine. Ask about holidays.');
		meet(a.doc, b.doc);
		expect(a.job(id)?.notes).toBe('Kim says: The pay is fine. Ask about holidays.');
		expect(b.job(id)?.notes).toBe(a.job(id)?.notes);
	});

	test('keep what others typed when half a character comes in', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.writeNotes(id, 'a\ud83cb');
		expect(record.job(id)?.notes).toBe('a\ufffdb');
	});

	test('that were damaged start anew with the next writing', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		const job = record.doc.getMap('jobs').get(id);
		if (job instanceof Y.Map) job.set('notes', 5);
		expect(record.job(id)?.notes).toBe('');
		record.writeNotes(id, '');
		expect(job instanceof Y.Map && job.get('notes')).toBe(5);
		record.writeNotes(id, 'Again');
		expect(record.job(id)?.notes).toBe('Again');
	});
});
