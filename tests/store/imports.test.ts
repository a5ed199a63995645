import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { JobRecord } from '$lib/store';
import { elm, fates, importRows, kew, only, planFor, row } from './importing';
import { day, draft, entries, openTestRecord, status } from './open-test-record';

const path = (record: JobRecord) =>
	only(record).journey.flatMap((event) =>
		event.kind === 'status' ? [`${event.to} ${event.on}`] : []
	);

describe('[S29] an import', () => {
	test('makes jobs that stand where the file says, since the days it says', async () => {
		const record = openTestRecord();
		await importRows(record, [kew, elm]);
		const [first, second] = [...record.jobs().values()].sort((a, b) =>
			(a.facts.title ?? '') < (b.facts.title ?? '') ? 1 : -1
		);
		expect(first).toMatchObject({ statusId: 'applied', statusSince: '2026-02-01' });
		expect(second).toMatchObject({
			statusId: 'saved',
			statusSince: '2026-01-05',
			lastEventOn: '2026-01-05',
			notes: 'Ask Bo.',
			tags: ['trees']
		});
		expect(second?.journey).toContainEqual(
			expect.objectContaining({ kind: 'comment', text: 'From Teal\nexcitement: 5' })
		);
		expect(record.lastEdit).toMatchObject({ kind: 'imported' });
	});

	test('of the same file changes nothing, whatever became of its jobs', async () => {
		const record = openTestRecord();
		await importRows(record, [kew, elm]);
		const [id] = [...record.jobs().keys()];
		if (!id) throw new Error('Nothing was imported');
		record.changeStatus([id], status('rejected'));
		record.writeNotes(id, 'All gone.');
		record.removeTag([...record.jobs().keys()], 'trees');
		const before = Y.encodeStateAsUpdate(record.doc);
		expect(fates(record, [kew, elm])).toEqual(['same', 'same']);
		expect(await importRows(record, [kew, elm])).toBeUndefined();
		expect(Y.encodeStateAsUpdate(record.doc)).toEqual(before);
	});

	test('of the same file brings back nothing that was deleted', async () => {
		const record = openTestRecord();
		await importRows(record, [kew]);
		record.deleteJobs([...record.jobs().keys()]);
		expect(fates(record, [kew])).toEqual(['left']);
	});

	test('of a later file moves a job on', async () => {
		const record = openTestRecord();
		await importRows(record, [kew]);
		const later = row({
			steps: [...kew.steps, { to: status('interview'), on: day('2026-02-20') }]
		});
		expect(fates(record, [later])).toEqual(['changed']);
		await importRows(record, [later]);
		expect(path(record)).toEqual(['applied 2026-02-01', 'interview 2026-02-20']);
		expect(only(record).statusId).toBe('interview');
		expect(fates(record, [kew])).toEqual(['same']);
	});

	test('never moves a status back, and adds the earlier days it knows', async () => {
		const record = openTestRecord();
		await record.saveJob(
			draft({ facts: kew.facts, status: status('interview'), on: day('2026-03-01') })
		);
		await importRows(record, [kew]);
		expect(only(record).statusId).toBe('interview');
		expect(path(record)).toEqual(['applied 2026-02-01', 'interview 2026-03-01']);
		await importRows(record, [
			row({ steps: [{ to: status('screening'), on: day('2026-03-09') }] })
		]);
		expect(only(record).statusId).toBe('interview');
	});

	test('moves a job on that was saved here after it was applied to', async () => {
		const record = openTestRecord();
		await record.saveJob(draft({ facts: kew.facts, on: day('2026-03-10') }));
		await importRows(record, [kew]);
		expect(only(record)).toMatchObject({ statusId: 'applied', statusSince: '2026-02-01' });
	});

	test('leaves what is over as it ended', async () => {
		const record = openTestRecord();
		await record.saveJob(
			draft({ facts: kew.facts, status: status('rejected'), on: day('2026-01-20') })
		);
		const after = row({ steps: [{ to: status('offer'), on: day('2026-03-09') }] });
		expect(fates(record, [after])).toEqual(['same']);
	});

	test('fills what a job lacks and replaces nothing that it has', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(
			draft({
				facts: {
					title: 'Gardener (kept)',
					location: 'Leeds',
					url: 'https://kew.example/jobs/7?utm_source=x'
				}
			})
		);
		record.correctFacts(id, { location: null });
		await importRows(record, [row({ facts: { ...kew.facts, location: 'London' } })]);
		expect(only(record).facts).toEqual({
			title: 'Gardener (kept)',
			company: 'Kew',
			url: 'https://kew.example/jobs/7?utm_source=x'
		});
	});

	test('joins no job that is only called alike, unless told to', async () => {
		const record = openTestRecord();
		await record.saveJob(draft({ facts: { title: 'Arborist', company: 'Elm & Oak GmbH' } }));
		const [planned] = planFor(record, [elm]);
		expect(planned).toMatchObject({ match: { by: 'names' }, choice: 'add' });
		await importRows(record, [elm], () => 'join');
		expect(only(record).tags).toEqual(['trees']);
		expect(fates(record, [elm])).toEqual(['same']);
	});

	test('makes one job of rows with one link, and two of rows with one name', async () => {
		const record = openTestRecord();
		const saved = row({ steps: [], savedOn: day('2026-01-20'), place: 'line 9' });
		await importRows(record, [kew, saved, elm, { ...elm, place: 'line 8' }]);
		expect(record.jobs().size).toBe(3);
		expect(fates(record, [kew, saved, elm, { ...elm, place: 'line 8' }])).toEqual([
			'same',
			'same',
			'same'
		]);
	});

	test('does not make one job of two that a file gives one id', () => {
		const record = openTestRecord();
		const [one, other] = [
			row({ sourceId: '1', facts: { title: 'Gardener', company: 'Kew' } }),
			row({ sourceId: '1', facts: { title: 'Florist', company: 'Bloom' }, place: 'line 3' })
		];
		const planned = planFor(record, [one, other]);
		expect(planned.map(({ choice }) => choice)).toEqual(['add', 'add']);
		expect(planned[1]?.incoming.doubts).toEqual(['Its id is also that of line 2.']);
	});

	test('is one step of undo, and can be done again', async () => {
		const record = openTestRecord();
		await importRows(record, [kew, elm]);
		record.undo();
		expect(record.jobs().size).toBe(0);
		expect((await record.openImports()).notes()).toEqual([]);
		record.redo();
		expect(record.jobs().size).toBe(2);
	});
});

describe('[S30] an app that knows nothing of imports', () => {
	test('keeps their marks and their list', async () => {
		const record = openTestRecord();
		const importId = await importRows(record, [kew]);
		const { id } = only(record);
		expect(entries(record, id).get(`import:${importId}`)).toMatchObject({
			key: expect.any(String)
		});
		const snapshot = await record.takeSnapshot();
		expect(snapshot.settings[`import:${importId}`]).toMatchObject({ source: 'teal' });
		expect(record.views()).toEqual([]);
		expect(record.skillWords()).toEqual([]);
	});

	test('and what is not as it should be is not read', async () => {
		const record = openTestRecord();
		record.setSetting('import:x', { at: 'yesterday' });
		record.setSetting('mapping:y', 7);
		const imports = await record.openImports();
		expect(imports.notes()).toEqual([]);
		expect(imports.mappings()).toEqual({});
		expect(imports.takeBack('x')).toEqual({ removed: 0, restored: 0, kept: [] });
	});
});

describe('[S29] people of a file', () => {
	const ann = { name: 'Ann Lee', email: 'ann@kew.example', company: 'Kew' };
	const second = { title: 'Head gardener', company: 'Kew' };

	test('become people of the job, each once, and go with the import that brought them', async () => {
		const record = openTestRecord();
		const importId = await importRows(record, [
			row({ people: [ann] }),
			row({
				place: 'line 3',
				facts: second,
				people: [{ email: 'ANN@kew.example', phone: '123' }, { name: 'Bo' }]
			})
		]);
		expect([...record.contacts().values()]).toMatchObject([
			{ ...ann, phone: '123' },
			{ name: 'Bo' }
		]);
		expect([...record.jobs().values()].map(({ contacts }) => contacts.length).sort()).toEqual([
			1, 2
		]);
		(await record.openImports()).takeBack(importId ?? '');
		expect(record.contacts().size).toBe(0);
	});

	test('are joined to who is known, who gains what was lacking and keeps what was said', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft({ facts: row().facts }));
		const kim = record.addContact({ name: 'Kim', phone: '1' }, []);
		const importId = await importRows(record, [
			row({ people: [{ name: 'kim', email: 'kim@kew.example', phone: '2', company: 'Kew' }] })
		]);
		expect(record.job(id)?.contacts).toEqual([kim]);
		const gained = { name: 'Kim', phone: '1', email: 'kim@kew.example', company: 'Kew' };
		expect(record.contacts().get(kim)).toMatchObject(gained);
		record.editContact(kim, { email: 'kim@other.example' });
		(await record.openImports()).takeBack(importId ?? '');
		expect(record.job(id)?.contacts).toEqual([]);
		const { createdAt: _, ...left } = record.contacts().get(kim) ?? {};
		expect(left).toEqual({ id: kim, name: 'Kim', phone: '1', email: 'kim@other.example' });
	});

	test('stay where somebody leans on them since', async () => {
		const record = openTestRecord();
		const importId = await importRows(record, [row({ people: [ann] })]);
		const [id] = record.contacts().keys();
		const own = await record.saveJob(draft({ facts: { title: 'Mine' } }));
		if (id) record.attachContact(own, id);
		(await record.openImports()).takeBack(importId ?? '');
		expect([...record.contacts().keys()]).toEqual([id]);
	});
});
