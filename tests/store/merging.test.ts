import { describe, expect, test } from 'vitest';
import type { JobId } from '$lib/domain/id';
import {
	day,
	draft,
	entries,
	meet,
	openTestRecord,
	status,
	type TestRecord
} from './open-test-record';

async function twoJobs(record: TestRecord): Promise<readonly [JobId, JobId]> {
	const [into, twin] = await record.saveJobs([
		draft({ facts: { title: 'Gardener', company: 'Kew' }, notes: 'Mine' }),
		draft({
			facts: { title: 'Gardener (m/f)', location: 'London' },
			posting: { text: 'The other text.', capturedAt: 5, from: 'paste' },
			notes: 'Theirs'
		})
	]);
	if (!into || !twin) throw new Error('Two jobs were saved');
	record.clock.pass(1_000);
	record.changeStatus([twin], status('interview'), { on: day('2026-03-09') });
	record.addEvent(twin, { kind: 'interview', on: day('2026-03-12'), at: '09:00' });
	record.addReminder(twin, { text: 'Ring', dueOn: day('2026-03-12') });
	record.addTag([twin], 'near');
	record.addContact({ name: 'Kim' }, [twin]);
	record.addArgument(twin, 'pro', 'Near');
	record.clock.pass(1_000);
	return [into, twin];
}

describe('[S27] a merger', () => {
	test('gives a job what its twin has, which goes to the bin; where it stands is its own', async () => {
		const record = openTestRecord();
		const [into, twin] = await twoJobs(record);
		record.mergeJobs(into, twin);
		const job = record.job(into);
		expect(job).toMatchObject({ statusId: 'saved', tags: ['near'], versions: [twin] });
		expect(job?.facts).toEqual({ title: 'Gardener', company: 'Kew', location: 'London' });
		expect(job?.reminders).toHaveLength(1);
		expect(job?.contacts).toHaveLength(1);
		expect(job?.arguments).toHaveLength(1);
		expect(job?.journey.map(({ kind, of }) => [kind, of === undefined])).toEqual([
			['status', false],
			['status', true],
			['status', false],
			['merger', true],
			['comment', false],
			['interview', false]
		]);
		expect(job?.notes).toBe('Mine');
		expect((await record.readVersion(into, twin as never))?.text).toBe('The other text.');
		expect(record.job(twin)).toMatchObject({ mergedInto: into, statusId: 'interview' });
		expect([...record.bin().keys()]).toEqual([twin]);
	});

	test('is undone in one step, exactly', async () => {
		const record = openTestRecord();
		const [into, twin] = await twoJobs(record);
		const before = await record.takeSnapshot();
		record.mergeJobs(into, twin);
		record.undo();
		expect(await record.takeSnapshot()).toEqual(before);
	});

	test('is taken back long after, in another session: what came leaves, what was added stays', async () => {
		const first = openTestRecord();
		const [into, twin] = await twoJobs(first);
		const before = first.job(twin);
		first.mergeJobs(into, twin);
		const record = openTestRecord({ doc: first.doc });
		record.clock.pass(90 * 86_400_000);
		record.addComment(into, 'Said since');
		const interview = record.job(into)?.journey.find(({ kind }) => kind === 'interview');
		if (!interview) throw new Error('The interview came along');
		record.editEvent(into, interview.id, { outcome: 'passed' });
		record.correctFacts(into, { title: 'Head gardener' });
		record.splitJobs(into, twin);

		const job = record.job(into);
		expect(job?.facts).toEqual({ title: 'Head gardener', company: 'Kew' });
		expect(job).toMatchObject({
			tags: [],
			contacts: [],
			reminders: [],
			arguments: [],
			versions: []
		});
		expect(job?.journey.map(({ kind }) => kind)).toEqual(['status', 'comment']);
		const back = record.job(twin);
		expect(back).not.toHaveProperty('deletedAt');
		expect(back).not.toHaveProperty('mergedInto');
		expect({ ...back, journey: [] }).toEqual({ ...before, journey: [] });
		expect(back?.journey.find(({ id }) => id === interview.id)).toMatchObject({
			outcome: 'passed',
			at: '09:00'
		});
	});

	test('is taken back by restoring the twin from the bin', async () => {
		const record = openTestRecord();
		const [into, twin] = await twoJobs(record);
		const before = [record.job(into), record.job(twin)];
		record.mergeJobs(into, twin);
		record.restoreJobs([twin]);
		expect([record.job(into), record.job(twin)]).toEqual(before);
		record.undo();
		expect(record.job(twin)?.mergedInto).toBe(into);
	});

	test('that two devices make alike is made once', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const [into, twin] = await twoJobs(a);
		meet(a.doc, b.doc);
		a.mergeJobs(into, twin);
		b.mergeJobs(into, twin);
		meet(a.doc, b.doc);
		expect(a.job(into)).toEqual(b.job(into));
		expect(a.job(into)?.journey.filter(({ kind }) => kind === 'merger')).toHaveLength(1);
		expect(a.job(into)?.journey).toHaveLength(6);
		a.splitJobs(into, twin);
		meet(a.doc, b.doc);
		expect(b.job(into)?.journey).toHaveLength(1);
		expect(b.jobs().size).toBe(2);
	});

	test('that two devices make the other way round leaves one of the jobs, with all of both', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const [one, two] = await twoJobs(a);
		meet(a.doc, b.doc);
		const apart = [a.job(one), a.job(two)];
		a.mergeJobs(one, two);
		b.mergeJobs(two, one);
		meet(a.doc, b.doc);
		const [kept, gone] = one < two ? [one, two] : [two, one];
		for (const record of [a, b]) {
			expect([...record.jobs().keys()]).toEqual([kept]);
			expect([...record.bin().keys()]).toEqual([gone]);
			expect(record.job(kept)?.reminders).toHaveLength(1);
			expect(record.job(kept)?.journey.length).toBeGreaterThanOrEqual(6);
		}
		a.splitJobs(kept, gone);
		meet(a.doc, b.doc);
		for (const record of [a, b]) expect([record.job(one), record.job(two)]).toEqual(apart);
	});

	test('of three in a circle leaves one, which can be deleted then', async () => {
		const devices = [openTestRecord(), openTestRecord(), openTestRecord()] as const;
		const [a, b, c] = devices;
		const ids = await a.saveJobs([draft(), draft(), draft()]);
		const [x, y, z] = [...ids].sort();
		if (!x || !y || !z) throw new Error('Three jobs were saved');
		meet(a.doc, b.doc);
		meet(a.doc, c.doc);
		a.mergeJobs(x, y);
		b.mergeJobs(y, z);
		c.mergeJobs(z, x);
		meet(a.doc, b.doc);
		meet(b.doc, c.doc);
		meet(a.doc, c.doc);
		for (const record of devices) expect([...record.jobs().keys()]).toEqual([x]);
		c.deleteJobs([x]);
		meet(a.doc, c.doc);
		expect(a.jobs().size).toBe(0);
		expect(a.bin().size).toBe(3);
	});

	test('is not made with itself, with what is deleted, or with what is not there', async () => {
		const record = openTestRecord();
		const [into, twin] = await twoJobs(record);
		record.deleteJobs([twin]);
		const before = record.lastEdit;
		record.mergeJobs(into, into);
		record.mergeJobs(into, twin);
		record.mergeJobs(twin, into);
		record.mergeJobs(into, 'nobody' as JobId);
		record.splitJobs(into, twin);
		expect(record.lastEdit).toBe(before);
	});

	test('[S12] brings along what a newer app put there', async () => {
		const record = openTestRecord();
		const [into, twin] = await twoJobs(record);
		entries(record, twin).set('badge:gold', { won: true });
		record.mergeJobs(into, twin);
		expect(entries(record, into).get('badge:gold')).toEqual({ won: true });
	});
});
