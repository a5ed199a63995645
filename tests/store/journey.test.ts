import { describe, expect, test } from 'vitest';
import { instantOf, type Clock } from '$lib/domain/clock';
import { dayInMs } from '$lib/domain/day';
import { day, draft, entries, meet, openTestRecord, status } from './open-test-record';

test('[S15] what one mail tells is added to a journey in one step', async () => {
	const record = openTestRecord();
	const id = await record.saveJob(draft({ status: status('applied') }));
	const before = record.job(id)?.journey;
	const on = day('2026-03-08');
	record.addEvent(
		id,
		{ kind: 'status', to: status('rejected'), on },
		{ kind: 'message', direction: 'in', text: 'We chose somebody else.', on }
	);
	expect(record.job(id)?.journey).toHaveLength(3);
	record.undo();
	expect(record.job(id)?.journey).toEqual(before);
});

describe('changing the status', () => {
	test('[S8] adds a dated event, and the job stands where the latest says', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft({ on: day('2026-03-01') }));
		record.changeStatus([id], status('applied'), { on: day('2026-03-05'), note: 'By mail' });
		record.clock.pass(dayInMs);
		record.changeStatus([id], status('interview'));
		const told = record
			.job(id)
			?.journey.map((event) => (event.kind === 'status' ? [event.on, event.to, event.note] : []));
		expect(told).toEqual([
			['2026-03-01', 'saved', undefined],
			['2026-03-05', 'applied', 'By mail'],
			['2026-03-11', 'interview', undefined]
		]);
		expect(record.job(id)).toMatchObject({
			statusId: 'interview',
			statusSince: '2026-03-11',
			lastEventOn: '2026-03-11'
		});
	});

	test('[S9] to a day in the past counts from today, and tells the day in the past', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.changeStatus([id], status('applied'));
		record.changeStatus([id], status('interview'), { on: day('2026-03-03') });
		expect(record.job(id)).toMatchObject({ statusId: 'interview', statusSince: '2026-03-03' });
		expect(record.job(id)?.journey[0]).toMatchObject({
			on: '2026-03-03',
			holdsFrom: '2026-03-10'
		});
		record.changeStatus([id], status('applied'), { on: day('2026-03-10') });
		expect(record.job(id)?.statusId).toBe('applied');
		expect(record.job(id)?.journey.at(-1)).not.toHaveProperty('holdsFrom');
	});

	test('[S9] is dated back without moving the job, and an older one dated back moves nothing', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft({ on: day('2026-03-08') }));
		record.changeStatus([id], status('applied'));
		record.changeStatus([id], status('interview'));
		const eventOf = (to: string) =>
			record.job(id)?.journey.find((event) => event.kind === 'status' && event.to === to)?.id ??
			expect.fail(`no ${to}`);
		record.editEvent(id, eventOf('interview'), { on: day('2026-03-05') });
		expect(record.job(id)).toMatchObject({ statusId: 'interview', statusSince: '2026-03-05' });
		record.editEvent(id, eventOf('saved'), { on: day('2026-03-01') });
		expect(record.job(id)?.statusId).toBe('interview');
		record.undo();
		record.undo();
		expect(record.job(id)).toMatchObject({ statusId: 'interview', statusSince: '2026-03-10' });
	});

	test('[S9] to today counts although the present one is dated ahead', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.changeStatus([id], status('interview'), { on: day('2026-03-20') });
		record.changeStatus([id], status('withdrawn'));
		expect(record.job(id)).toMatchObject({ statusId: 'withdrawn', statusSince: '2026-03-10' });
	});

	test('to where the job stands already is no change, unless a day or a note is given', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.changeStatus([id], status('saved'));
		expect(record.job(id)?.journey).toHaveLength(1);
		record.changeStatus([id], status('saved'), { note: 'Still thinking' });
		expect(record.job(id)?.journey).toHaveLength(2);
	});

	test('of a job that is tracked from the start says what was sent', async () => {
		const record = openTestRecord();
		const details = { note: 'By mail', sent: { cv: 'Short' } };
		const id = await record.saveJob(draft({ status: status('applied'), details }));
		expect(record.job(id)?.journey).toMatchObject([{ to: 'applied', ...details }]);
	});

	test('can be told more of, job by job as it stands, in one step', async () => {
		const record = openTestRecord();
		const ids = await record.saveJobs([draft(), draft(), draft()]);
		const [first, second, third] = ids;
		if (!first || !second || !third) throw new Error('Three jobs were saved');
		record.changeStatus([first, second], status('applied'), { note: 'By mail' });
		record.detailStatus([first], status('applied'), { sent: { cv: 'Long', letter: 'Gardens' } });
		record.detailStatus(ids, status('applied'), {
			on: day('2026-03-04'),
			note: null,
			sent: { cv: 'Short' }
		});
		for (const id of [first, second]) {
			expect(record.job(id)).toMatchObject({ statusId: 'applied', statusSince: '2026-03-04' });
			const applied = record
				.job(id)
				?.journey.find((event) => event.kind === 'status' && event.to === 'applied');
			expect(applied).toMatchObject({ sent: { cv: 'Short' } });
			expect(applied).not.toHaveProperty('note');
		}
		expect(record.job(first)?.journey).toContainEqual(
			expect.objectContaining({ sent: { cv: 'Short', letter: 'Gardens' } })
		);
		expect(record.job(third)).toMatchObject({ statusId: 'saved', statusSince: '2026-03-10' });
		record.undo();
		expect(record.job(first)).toMatchObject({ statusId: 'applied', statusSince: '2026-03-10' });
	});

	test('of many jobs is one step', async () => {
		const record = openTestRecord();
		const ids = await record.saveJobs([draft(), draft(), draft()]);
		record.changeStatus(ids, status('applied'));
		expect(record.lastEdit).toEqual({ kind: 'status-changed', to: 'applied', jobIds: ids });
		record.undo();
		expect([...record.jobs().values()].map(({ statusId }) => statusId)).toEqual(
			ids.map(() => 'saved')
		);
	});
});

describe('the clock of an event', () => {
	test('[S10] is later than every clock that has arrived, though our own is behind', async () => {
		const ahead = openTestRecord();
		const behind = openTestRecord();
		ahead.clock.pass(3_600_000);
		const id = await ahead.saveJob(draft());
		ahead.changeStatus([id], status('applied'));
		meet(ahead.doc, behind.doc);
		behind.changeStatus([id], status('rejected'));
		meet(ahead.doc, behind.doc);
		expect(behind.job(id)?.statusId).toBe('rejected');
		expect(ahead.job(id)?.statusId).toBe('rejected');
	});

	test('[S10] is later than one that was taken back, or is in a deleted job', async () => {
		const record = openTestRecord();
		const [id, deleted] = await record.saveJobs([draft(), draft()]);
		if (!id || !deleted) throw new Error('Two jobs were saved');
		record.clock.pass(60_000);
		record.addComment(deleted, 'x');
		const said = record.job(deleted)?.journey.at(-1)?.clock ?? '';
		record.undo();
		record.clock.pass(-60_000);
		record.addComment(id, 'y');
		expect((record.job(id)?.journey.at(-1)?.clock ?? '') > said).toBe(true);
	});

	test('[S10] does not follow one that is more than a day ahead', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		const far = '0zzzzzzzz.0000.broken' as Clock;
		entries(record, id).set('event:far', {
			kind: 'comment',
			on: '2026-03-10',
			clock: far,
			text: ''
		});
		record.addComment(id, 'a');
		record.addComment(id, 'b');
		const ours = (record.job(id)?.journey ?? []).filter(({ clock }) => clock !== far);
		expect(ours.every(({ clock }) => instantOf(clock) === record.clock.at)).toBe(true);
		expect(new Set(ours.map(({ clock }) => clock)).size).toBe(3);
	});

	test('[S18] tells sessions apart by six random characters, not by Yjs’s client id', async () => {
		const record = openTestRecord({ seed: 1 });
		const again = openTestRecord({ seed: 2 });
		const ids = [await record.saveJob(draft()), await again.saveJob(draft())] as const;
		const clocks = [record.job(ids[0]), again.job(ids[1])].map(
			(job) => job?.journey[0]?.clock ?? ''
		);
		expect(clocks[0]).not.toBe(clocks[1]);
		const written = JSON.stringify([await record.takeSnapshot(), await again.takeSnapshot()]);
		expect(written).not.toContain(String(record.doc.clientID));
		expect(written).not.toContain(String(again.doc.clientID));
	});
});

describe('an event', () => {
	test('can be edited and removed, and keeps its clock', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.addComment(id, 'Ring them', day('2026-03-09'));
		const event = record.job(id)?.journey[0];
		if (!event) throw new Error('There is a comment');
		record.clock.pass(5_000);
		record.editEvent(id, event.id, { text: 'Rang them', on: day('2026-03-10') });
		expect(record.job(id)?.journey.find(({ id }) => id === event.id)).toEqual({
			...event,
			text: 'Rang them',
			on: '2026-03-10',
			changedAt: expect.any(String) as string
		});
		record.removeEvent(id, event.id);
		expect(record.job(id)?.journey).toHaveLength(1);
	});

	test('loses its note where the note is taken away', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.changeStatus([id], status('applied'), { note: 'x' });
		const event = record.job(id)?.journey.at(-1);
		if (!event) throw new Error('There is an event');
		record.editEvent(id, event.id, { note: null });
		expect(record.job(id)?.journey.at(-1)).not.toHaveProperty('note');
	});

	test('[S7] added on two devices at once is there twice', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const id = await a.saveJob(draft());
		meet(a.doc, b.doc);
		a.addComment(id, 'From a');
		a.addReminder(id, { text: 'From a', dueOn: day('2026-03-12') });
		b.addComment(id, 'From b');
		b.addReminder(id, { text: 'From b', dueOn: day('2026-03-12') });
		meet(a.doc, b.doc);
		expect(a.job(id)?.journey).toHaveLength(3);
		expect(a.job(id)?.reminders).toHaveLength(2);
		expect(b.job(id)).toEqual(a.job(id));
	});
});
