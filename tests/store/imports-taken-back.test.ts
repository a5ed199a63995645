import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { IncomingJob } from '$lib/domain/incoming';
import { elm, fates, importRows, kew, only, row } from './importing';
import { day, draft, entries, meet, openTestRecord, status } from './open-test-record';

describe('[S31] taking an import back', () => {
	test('puts its jobs into the bin, also after a reload, and the same file can come again', async () => {
		const first = openTestRecord();
		const importId = await importRows(first, [kew, elm]);
		const doc = new Y.Doc();
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(first.doc));
		const record = openTestRecord({ doc });
		const imports = await record.openImports();
		expect(imports.notes()).toMatchObject([{ id: importId, added: 2, changed: 0 }]);
		expect(imports.takeBack(importId ?? '')).toEqual({ removed: 2, restored: 0, kept: [] });
		expect([record.jobs().size, record.bin().size]).toEqual([0, 2]);
		expect(imports.notes()).toMatchObject([{ undoneAt: record.clock.at }]);
		expect(fates(record, [kew, elm])).toEqual(['new', 'new']);
		record.undo();
		expect(record.jobs().size).toBe(2);
	});

	test('leaves later edits alone', async () => {
		const record = openTestRecord();
		const importId = await importRows(record, [kew, elm]);
		const job = [...record.jobs().values()].find(({ facts }) => facts.company === 'Kew');
		if (!job) throw new Error('It was imported');
		record.addComment(job.id, 'They called.');
		const imports = await record.openImports();
		expect(imports.takeBack(importId ?? '')).toEqual({ removed: 1, restored: 0, kept: [job.id] });
		expect(only(record)).toMatchObject({ id: job.id, statusId: 'applied' });
		expect(only(record).journey).toContainEqual(expect.objectContaining({ text: 'They called.' }));
	});

	test('takes from a job that was there what it gave, and no more', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft({ facts: { url: kew.facts.url ?? '' } }));
		const before = entries(record, id).toJSON();
		const importId = await importRows(record, [row({ tags: ['a', 'b'], notes: 'Bo.' })]);
		expect(only(record)).toMatchObject({ statusId: 'applied', tags: ['a', 'b'] });
		record.clock.pass(60_000);
		record.addTag([id], 'own');
		record.removeTag([id], 'a');
		const imports = await record.openImports();
		expect(imports.takeBack(importId ?? '')).toEqual({ removed: 0, restored: 1, kept: [] });
		expect(only(record)).toMatchObject({
			statusId: 'saved',
			tags: ['own'],
			facts: { url: kew.facts.url }
		});
		record.removeTag([id], 'own');
		expect(entries(record, id).toJSON()).toEqual(before);
	});

	test('keeps what was said since of what it gave', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft({ facts: kew.facts }));
		const importId = await importRows(record, [kew]);
		const event = only(record).journey.find((one) => one.kind === 'status' && one.to === 'applied');
		if (!event) throw new Error('It was applied to');
		record.editEvent(id, event.id, { on: day('2026-02-03') });
		(await record.openImports()).takeBack(importId ?? '');
		expect(only(record)).toMatchObject({ statusId: 'applied', statusSince: '2026-02-03' });
	});

	test('loses nothing that another device adds meanwhile', async () => {
		const [one, other] = [openTestRecord(), openTestRecord()];
		const importId = await importRows(one, [kew]);
		meet(one.doc, other.doc);
		other.addComment(only(other).id, 'They called.');
		(await one.openImports()).takeBack(importId ?? '');
		meet(one.doc, other.doc);
		const [binned] = [...one.bin().values()];
		expect(binned?.journey).toContainEqual(expect.objectContaining({ text: 'They called.' }));
	});

	test('does the same after the record moved by a file', async () => {
		const first = openTestRecord();
		const importId = await importRows(first, [kew, elm]);
		const record = openTestRecord();
		await record.mergeSnapshot(await first.takeSnapshot());
		expect((await record.openImports()).takeBack(importId ?? '').removed).toBe(2);
	});

	test('is possible for an export that was restored', async () => {
		const [first, record] = [openTestRecord(), openTestRecord()];
		const shared = await first.saveJob(draft());
		await record.mergeSnapshot(await first.takeSnapshot());
		first.addTag([shared], 'new');
		await first.saveJob(draft({ facts: { title: 'Other' } }));
		first.addCollection({ name: 'Dream jobs' });
		await record.mergeSnapshot(await first.takeSnapshot(), ['waymark.json']);
		const imports = await record.openImports();
		const [note] = imports.notes();
		expect(note).toMatchObject({
			source: 'waymark',
			files: ['waymark.json'],
			added: 1,
			changed: 1
		});
		record.addComment(shared, 'Mine.');
		imports.takeBack(note?.id ?? '');
		expect(only(record)).toMatchObject({ id: shared, tags: [] });
		expect(record.collections()).toEqual([]);
	});

	test('an export takes along what only its jobs leaned on, and leaves what somebody changed or uses', async () => {
		const [first, record] = [openTestRecord(), openTestRecord()];
		const theirs = await first.saveJob(draft({ facts: { title: 'Other' } }));
		for (const name of ['Unused', 'Used', 'Renamed']) first.addCollection({ name });
		const [renamed, unused, used] = first
			.collections()
			.map(({ id }) => id)
			.sort();
		if (!unused || !used || !renamed) throw new Error('There are three');
		for (const id of [unused, used, renamed]) first.collect([theirs], id, '');
		const kim = first.addContact({ name: 'Kim' }, [theirs]);
		const bo = first.addContact({ name: 'Bo' }, [theirs]);
		await record.mergeSnapshot(await first.takeSnapshot(), ['waymark.json']);
		const own = await record.saveJob(draft({ facts: { title: 'Mine' } }));
		record.collect([own], used, '');
		record.editCollection(renamed, { name: 'Called otherwise' });
		record.addEvent(own, { kind: 'interview', on: day('2026-02-03'), people: [kim] });
		const imports = await record.openImports();
		imports.takeBack(imports.notes()[0]?.id ?? '');
		expect([...record.jobs().keys()]).toEqual([own]);
		const left = record.collections().map(({ id }) => id);
		expect(left.sort()).toEqual([used, renamed].sort());
		expect([...record.contacts().keys()]).toEqual([kim]);
		expect(record.contacts().has(bo)).toBe(false);
	});
});

test('[S19] that an export was restored is not part of the next one', async () => {
	const [first, record] = [openTestRecord(), openTestRecord()];
	await first.saveJob(draft());
	const snapshot = await first.takeSnapshot();
	await record.mergeSnapshot(snapshot, ['waymark.json']);
	const [note] = (await record.openImports()).notes();
	expect(record.lastEdit).toMatchObject({ kind: 'imported', importId: note?.id });
	expect(await record.takeSnapshot()).toEqual(snapshot);
});

test('whatever is imported, importing it again changes nothing and taking it back leaves what was there', async () => {
	const words = fc.constantFrom('Gardener', 'Arborist', 'Kew', 'Elm', 'Bloom');
	const steps = fc.array(
		fc.record({
			to: fc.constantFrom('saved', 'applied', 'interview', 'offer', 'rejected').map(status),
			on: fc.constantFrom('2026-01-02', '2026-02-03', '2026-03-04').map(day)
		}),
		{ maxLength: 3 }
	);
	const rows = fc.array(
		fc.record({
			title: words,
			company: words,
			path: fc.option(fc.integer({ min: 1, max: 4 })),
			steps
		}),
		{ maxLength: 8 }
	);
	const toRow = (
		{
			title,
			company,
			path: link,
			steps: told
		}: {
			title: string;
			company: string;
			path: number | null;
			steps: IncomingJob['steps'];
		},
		at: number
	) =>
		row({
			place: `line ${at + 2}`,
			facts: {
				title,
				company,
				...(link === null ? {} : { url: `https://a.example/jobs/${link}` })
			},
			steps: told
		});
	await fc.assert(
		fc.asyncProperty(rows, rows, async (own, given) => {
			const record = openTestRecord({ seed: 7 });
			await importRows(record, own.map(toRow));
			const jobs = JSON.stringify([...record.jobs()]);
			const imported = given.map((one, at) => toRow(one, at + 20));
			const importId = await importRows(record, imported);
			expect(await importRows(record, imported)).toBeUndefined();
			(await record.openImports()).takeBack(importId ?? '');
			expect(JSON.stringify([...record.jobs()])).toBe(jobs);
		}),
		{ numRuns: 60 }
	);
});
