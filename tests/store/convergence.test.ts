import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { openTestRecord, seeded } from './open-test-record';
import { editAtRandom } from './random-edits';
import { pick } from './randomness';
import { eventsOf, expectNothingLost, expectStandingTrue, note, saidNothing } from './said';

vi.setConfig({ testTimeout: 60_000 });

const devices = 3;
const edits = 50;

describe('three devices that edit apart and meet in any order', () => {
	for (let seed = 1; seed <= 30; seed++) {
		test(`[S7] [S8] are equal, lose no event, and stand where the latest says (seed ${seed})`, async () => {
			const random = seeded(seed);
			const records = Array.from({ length: devices }, (_, device) =>
				openTestRecord({ seed: seed * 10 + device })
			);
			const updates: Uint8Array[] = [];
			for (const { doc } of records) doc.on('update', (update: Uint8Array) => updates.push(update));
			const said = saidNothing();
			for (let edit = 0; edit < edits; edit++) {
				const record = pick(records, random);
				if (random() < 0.4 && updates.length > 0) {
					// Any update at any time, also twice and before those it builds on.
					record.receiveUpdate(pick(updates, random), 'network');
					continue;
				}
				const before = eventsOf(record);
				await editAtRandom(record, random);
				note(said, before, eventsOf(record));
			}
			for (const record of records) {
				const order = [...updates].sort(() => random() - 0.5);
				for (const update of order) record.receiveUpdate(update, 'network');
			}
			const [first, ...others] = await Promise.all(records.map((record) => record.takeSnapshot()));
			for (const other of others) expect(other).toEqual(first);
			for (const record of records) expectStandingTrue(record);
			const [record] = records;
			if (record) expectNothingLost(record, said);
			expect(records.flatMap(({ reported }) => reported)).toEqual([]);
		});
	}
});

test('a record read from one update equals the one that grew edit by edit', async () => {
	const random = seeded(99);
	const record = openTestRecord();
	for (let edit = 0; edit < 160; edit++) {
		await editAtRandom(record, random);
		record.jobs();
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(record.doc));
		const afresh = openTestRecord({ doc });
		expect(afresh.jobs()).toEqual(record.jobs());
		expect(afresh.bin()).toEqual(record.bin());
		expect(afresh.statuses()).toEqual(record.statuses());
		expect(afresh.collections()).toEqual(record.collections());
		expect(afresh.contacts()).toEqual(record.contacts());
	}
});
