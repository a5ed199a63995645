import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { standing } from '$lib/domain/journey';
import { openTestRecord, seeded, type TestRecord } from './open-test-record';
import { editAtRandom, pick } from './random-edits';

vi.setConfig({ testTimeout: 60_000 });

const devices = 3;
const edits = 50;

/** What a device has said, kept apart from Yjs: every event ever added or edited, and every one removed. */
interface Said {
	readonly events: Map<string, Set<string>>;
	readonly removed: Set<string>;
}

function eventsOf(record: TestRecord): ReadonlyMap<string, string> {
	const events = new Map<string, string>();
	for (const job of [...record.jobs().values(), ...record.bin().values()]) {
		for (const event of job.journey) events.set(`${job.id}/${event.id}`, JSON.stringify(event));
	}
	return events;
}

/** An edit of one field and an edit of another, apart from each other, are both kept [S26]. */
function expectEveryFieldSaid(event: string | undefined, versions: readonly string[]) {
	const fieldsOf = (text = '{}') => Object.entries(JSON.parse(text) as Record<string, unknown>);
	const said = versions.flatMap(fieldsOf).map((field) => JSON.stringify(field));
	expect(event).toBeDefined();
	for (const field of fieldsOf(event)) expect(said).toContain(JSON.stringify(field));
}

/** Notes what an edit did to the events of the record it was done in. */
function note(said: Said, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
	for (const [key, event] of after) {
		if (before.get(key) === event) continue;
		said.events.set(key, (said.events.get(key) ?? new Set()).add(event));
	}
	const jobOf = (key: string) => key.split('/')[0] ?? '';
	const jobs = new Set([...after.keys()].map(jobOf));
	for (const key of before.keys()) {
		if (!after.has(key)) said.removed.add(key);
		// Samples go at once, with whatever somebody else adds to them meanwhile.
		if (!jobs.has(jobOf(key))) said.removed.add(jobOf(key));
	}
}

describe('three devices that edit apart and meet in any order', () => {
	for (let seed = 1; seed <= 30; seed++) {
		test(`[S7] [S8] are equal, lose no event, and stand where the latest says (seed ${seed})`, async () => {
			const random = seeded(seed);
			const records = Array.from({ length: devices }, (_, device) =>
				openTestRecord({ seed: seed * 10 + device })
			);
			const updates: Uint8Array[] = [];
			for (const { doc } of records) doc.on('update', (update: Uint8Array) => updates.push(update));
			const said: Said = { events: new Map(), removed: new Set() };
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

			const [record] = records;
			if (!record) throw new Error('There are devices');
			const there = eventsOf(record);
			for (const [key, versions] of said.events) {
				if (said.removed.has(key) || said.removed.has(key.split('/')[0] ?? '')) continue;
				expectEveryFieldSaid(there.get(key), [...versions]);
			}
			for (const job of record.jobs().values()) {
				const latest = job.journey
					.flatMap((event) => (event.kind === 'status' ? [event] : []))
					.map((event) => [`${event.holdsFrom ?? event.on} ${event.clock} ${event.id}`, event.to])
					.sort()
					.at(-1);
				expect(job.statusId).toBe(latest?.[1] ?? 'saved');
				expect(job.statusId).toBe(standing(job.journey)?.to ?? 'saved');
			}
			expect(records.flatMap(({ reported }) => reported)).toEqual([]);
		});
	}
});

test('a record read from one update equals the one that grew edit by edit', async () => {
	const random = seeded(99);
	const record = openTestRecord();
	for (let edit = 0; edit < 80; edit++) {
		await editAtRandom(record, random);
		record.jobs();
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(record.doc));
		const afresh = openTestRecord({ doc });
		expect(afresh.jobs()).toEqual(record.jobs());
		expect(afresh.bin()).toEqual(record.bin());
	}
});
