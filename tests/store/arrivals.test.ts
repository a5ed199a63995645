import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Batch } from '$lib/domain/arrival';
import type { JobRecord } from '$lib/store';
import { thingsOf } from '../sync/oracle';
import {
	day,
	draft,
	meet,
	openTestRecord,
	seeded,
	status,
	type TestRecord
} from './open-test-record';
import { editAtRandom } from './random-edits';

vi.setConfig({ testTimeout: 120_000 });

/** What the person sees of a record, the bin aside. */
function viewOf(record: JobRecord) {
	return {
		jobs: record.jobs(),
		statuses: record.statuses(),
		collections: record.collections(),
		contacts: record.contacts(),
		profile: record.profile(),
		words: record.skillWords(),
		views: record.views(),
		settings: ['theme', 'goal'].map((name) => record.setting(name))
	};
}

/** What `from` has and `to` has not, given as one batch. */
async function arrive(from: TestRecord, to: TestRecord, batch?: Batch): Promise<Batch> {
	const { collect } = await to.openArrivals();
	return collect(() => {
		const update = Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc));
		to.receiveUpdate(update, 'network');
	}, batch);
}

async function undo(record: TestRecord, batch: Batch) {
	return (await record.openArrivals()).takeBack(batch, 'Phone');
}

async function twoThatMet() {
	const [laptop, phone] = [openTestRecord(), openTestRecord()];
	const id = await laptop.saveJob(draft({ notes: 'Ask about shifts.' }));
	meet(laptop.doc, phone.doc);
	return { laptop, phone, id };
}

describe('what another device brought', () => {
	test('[S32] is told by job and by thing', async () => {
		const { laptop, phone, id } = await twoThatMet();
		phone.changeStatus([id], status('applied'));
		phone.addReminder(id, { text: 'Ring them', dueOn: day('2026-03-20') });
		phone.correctFacts(id, { title: 'Head gardener' });
		phone.writeNotes(id, 'Ask about pay.');
		const other = await phone.saveJob(draft());
		const batch = await arrive(phone, laptop);
		expect([...batch.made.keys()]).toEqual([other]);
		const told = [...(batch.changed.get(id)?.entries.values() ?? [])].map((one) => one.told);
		expect(told).toEqual(
			expect.arrayContaining([
				{ what: 'status', did: 'added', name: 'applied' },
				{ what: 'reminder', did: 'added', name: 'Ring them' },
				{ what: 'fact', did: 'added', name: 'title' }
			])
		);
		expect(batch.changed.get(id)?.notes).toBeDefined();
	});

	test('[S32] goes away, and what was done since stays', async () => {
		const { laptop, phone, id } = await twoThatMet();
		phone.changeStatus([id], status('applied'));
		phone.addComment(id, 'From the phone');
		phone.writeNotes(id, 'Ask Kim about shifts.');
		const other = await phone.saveJob(draft());
		const third = await phone.saveJob(draft());
		const batch = await arrive(phone, laptop);
		laptop.addComment(id, 'From the laptop');
		laptop.addComment(third, 'Worth a try');
		laptop.writeNotes(id, 'Ask Kim about shifts and pay.');
		const { binned, restored, kept } = await undo(laptop, batch);
		expect({ binned, restored, kept }).toEqual({ binned: 1, restored: 1, kept: [third] });
		const job = laptop.job(id);
		expect(job?.statusId).toBe('saved');
		expect(job?.notes).toBe('Ask about shifts and pay.');
		const comments = job?.journey.flatMap((event) => (event.kind === 'comment' ? event.text : []));
		expect(comments).toEqual(['From the laptop']);
		expect(laptop.bin().has(other)).toBe(true);
		meet(laptop.doc, phone.doc);
		expect(await phone.takeSnapshot()).toEqual(await laptop.takeSnapshot());
	});

	test('[S32] an event of theirs stays where more was said of it', async () => {
		const { laptop, phone, id } = await twoThatMet();
		phone.addEvent(id, { kind: 'interview', on: day('2026-03-20'), round: 'First' });
		const made = phone.job(id)?.journey.at(-1);
		if (!made) throw new Error('There is an interview');
		phone.editEvent(id, made.id, { place: 'Richmond' });
		const batch = await arrive(phone, laptop);
		laptop.editEvent(id, made.id, { note: 'Went well' });
		expect((await undo(laptop, batch)).kept).toEqual([id]);
		expect(laptop.job(id)?.journey.at(-1)).toMatchObject({ place: 'Richmond', note: 'Went well' });
	});

	test('[S32] a posting that was captured anew since keeps the version it replaced', async () => {
		const { laptop, phone, id } = await twoThatMet();
		const posting = (text: string) => ({ text, capturedAt: 1, from: 'paste' }) as const;
		await phone.recapture(id, { title: 'Second' }, posting('Second'));
		const batch = await arrive(phone, laptop);
		await laptop.recapture(id, { title: 'Third' }, posting('Third'));
		await undo(laptop, batch);
		expect((await laptop.readPosting(id))?.text).toBe('Third');
		const versions = await Promise.all(
			(laptop.job(id)?.versions ?? []).map(async (one) => (await laptop.readVersion(id, one))?.text)
		);
		expect(versions).toEqual(['We look for a gardener.', 'Second']);
	});

	test('[S32] a job that they removed for good is there again', async () => {
		const { laptop, phone, id } = await twoThatMet();
		phone.deleteJobs([id]);
		phone.emptyBin();
		const batch = await arrive(phone, laptop);
		expect(laptop.job(id)).toBeUndefined();
		await undo(laptop, batch);
		expect(laptop.jobs().get(id)).toMatchObject({
			facts: { title: 'Gardener' },
			notes: 'Ask about shifts.'
		});
		expect((await laptop.readPosting(id))?.text).toBe('We look for a gardener.');
	});

	test('[S32] a burst is one batch, also where one writes between its updates', async () => {
		const { laptop, phone, id } = await twoThatMet();
		phone.setSetting('goal', 'one');
		const other = await phone.saveJob(draft());
		let batch = await arrive(phone, laptop);
		laptop.setSetting('goal', 'mine');
		meet(laptop.doc, phone.doc);
		phone.setSetting('goal', 'two');
		phone.addComment(other, 'Said a little later');
		phone.changeStatus([id], status('applied'));
		batch = await arrive(phone, laptop, batch);
		expect((await undo(laptop, batch)).kept).toEqual([]);
		expect(laptop.setting('goal')).toBe('mine');
		expect(laptop.bin().has(other)).toBe(true);
		expect(laptop.job(id)?.statusId).toBe('saved');
	});

	test('[S32] taking it back can be undone, and done again by its own batch long after', async () => {
		const { laptop, phone, id } = await twoThatMet();
		phone.writeNotes(id, 'Ask Kim.');
		phone.changeStatus([id], status('applied'));
		await phone.saveJob(draft());
		phone.addCollection({ name: 'South', hue: 'slate' });
		const before = viewOf(laptop);
		const batch = await arrive(phone, laptop);
		const after = viewOf(laptop);
		const { inverse } = await undo(laptop, batch);
		expect(viewOf(laptop)).toEqual(before);
		expect(laptop.undo()?.kind).toBe('arrival-undone');
		expect(viewOf(laptop)).toEqual(after);
		laptop.redo();
		const { takeBack } = await laptop.openArrivals();
		takeBack(inverse, 'Phone', 'arrival-redone');
		expect(viewOf(laptop)).toEqual(after);
	});

	test('[S2] nothing is taken back of a record that a newer app keeps', async () => {
		const { laptop, phone, id } = await twoThatMet();
		phone.addComment(id, 'x');
		const batch = await arrive(phone, laptop);
		laptop.doc.getMap('meta').set('format:2', true);
		await expect(undo(laptop, batch)).rejects.toThrow('newer Waymark');
	});
});

/** Seeds that once failed stay; `ARRIVAL_SEEDS=2000` runs as many from 1 on. */
const count = Number(process.env['ARRIVAL_SEEDS'] ?? 30);
const batchSize = 30;

/** Two devices with something in common. */
async function started(seed: number) {
	const random = seeded(seed);
	const [laptop, phone] = [
		openTestRecord({ seed: seed * 2 }),
		openTestRecord({ seed: seed * 2 + 1 })
	];
	for (let edits = 0; edits < 12; edits += 1) await editAtRandom(laptop, random);
	meet(laptop.doc, phone.doc);
	return { random, laptop, phone };
}

async function untouched(seed: number): Promise<void> {
	const { random, laptop, phone } = await started(seed);
	const before = viewOf(laptop);
	let batch: Batch | undefined;
	for (let burst = 0; burst < 1 + random() * 3; burst += 1) {
		for (let edits = 0; edits < 1 + random() * 10; edits += 1) {
			if (random() < 0.1) phone.undo();
			else if (random() < 0.05) phone.emptyBin();
			else await editAtRandom(phone, random);
		}
		batch = await arrive(phone, laptop, batch);
	}
	if (!batch) throw new Error('Something came');
	const after = viewOf(laptop);
	const { kept, inverse } = await undo(laptop, batch);
	expect(kept, `seed ${seed}`).toEqual([]);
	expect(viewOf(laptop), `seed ${seed}`).toEqual(before);
	const { takeBack } = await laptop.openArrivals();
	takeBack(inverse, 'Phone', 'arrival-redone');
	expect(viewOf(laptop).statuses, `seed ${seed}`).toEqual(after.statuses);
	expect(laptop.reported, `seed ${seed}`).toEqual([]);
}

async function touched(seed: number): Promise<void> {
	const { random, laptop, phone } = await started(seed);
	for (let edits = 0; edits < 2 + random() * 12; edits += 1) await editAtRandom(phone, random);
	const batch = await arrive(phone, laptop);
	const came = thingsOf(laptop);
	for (let edits = 0; edits < random() * 12; edits += 1) await editAtRandom(laptop, random);
	const later = thingsOf(laptop);
	const standing = new Map([...laptop.jobs()].map(([id, job]) => [id, job.statusId]));
	await undo(laptop, batch);
	const there = thingsOf(laptop);
	const own = [...later].filter((thing) => !came.has(thing));
	expect(
		own.filter((thing) => !there.has(thing)),
		`seed ${seed}`
	).toEqual([]);
	for (const thing of own) {
		// Whatever job was said something of is where it was, unless it was binned since.
		const id = [...standing.keys()].find((job) => thing.startsWith(job));
		if (id) expect(laptop.jobs().has(id), `seed ${seed}`).toBe(true);
	}
	meet(laptop.doc, phone.doc);
	meet(laptop.doc, phone.doc);
	expect(await phone.takeSnapshot(), `seed ${seed}`).toEqual(await laptop.takeSnapshot());
	expect([...laptop.reported, ...phone.reported], `seed ${seed}`).toEqual([]);
}

describe('random edits of another device, taken back', () => {
	for (let from = 1; from <= count; from += batchSize) {
		const seeds = Array.from(
			{ length: Math.min(batchSize, count - from + 1) },
			(_, at) => from + at
		);
		test(`[S32] leave the record as it was, seeds ${from} to ${seeds.at(-1)}`, async () => {
			for (const seed of seeds) await untouched(seed);
		});
		test(`[S32] take nothing along that was done since, seeds ${from} to ${seeds.at(-1)}`, async () => {
			for (const seed of seeds) await touched(seed);
		});
	}
});
