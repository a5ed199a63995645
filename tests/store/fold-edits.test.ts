import { describe, expect, test } from 'vitest';
import type { Clock } from '$lib/domain/clock';
import type { EventId, JobId } from '$lib/domain/id';
import { day, draft, entries, meet, openTestRecord, type TestRecord } from './open-test-record';

async function withInterview(record: TestRecord): Promise<readonly [JobId, EventId]> {
	const id = await record.saveJob(draft());
	record.addEvent(id, {
		kind: 'interview',
		on: day('2026-03-12'),
		at: '09:00',
		zone: 'Europe/Berlin',
		round: 'First'
	});
	const event = record.job(id)?.journey.at(-1);
	if (!event) throw new Error('There is an interview');
	return [id, event.id];
}

const eventOf = (record: TestRecord, id: JobId, event: EventId) =>
	record.job(id)?.journey.find((other) => other.id === event);

describe('[S26] an event that is edited', () => {
	test('by two devices apart keeps both edits, and of one field the later one', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const [id, event] = await withInterview(a);
		meet(a.doc, b.doc);
		a.clock.pass(1_000);
		b.clock.pass(5_000);
		a.editEvent(id, event, { place: 'Room 4', at: '10:00' });
		b.editEvent(id, event, { prep: 'Their bread', at: '11:00' });
		meet(a.doc, b.doc);
		const both = { place: 'Room 4', prep: 'Their bread', at: '11:00', round: 'First' };
		expect(eventOf(a, id, event)).toMatchObject(both);
		expect(eventOf(b, id, event)).toEqual(eventOf(a, id, event));
	});

	test('stays removed where another device edits it meanwhile', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const [id, event] = await withInterview(a);
		meet(a.doc, b.doc);
		a.removeEvent(id, event);
		b.editEvent(id, event, { round: 'Second' });
		meet(a.doc, b.doc);
		expect(eventOf(b, id, event)).toBeUndefined();
		a.undo();
		meet(a.doc, b.doc);
		expect(eventOf(b, id, event)).toMatchObject({ round: 'Second' });
	});

	test('is edited again over what a device with a wrong clock said', async () => {
		const record = openTestRecord();
		const [id, event] = await withInterview(record);
		const far = '0zzzzzzzz.0000.broken' as Clock;
		entries(record, id).set(`edit:${event}:far`, {
			clock: far,
			set: { round: 'Far', at: '23:00' }
		});
		record.editEvent(id, event, { round: 'Near' });
		expect(eventOf(record, id, event)).toMatchObject({ round: 'Near', at: '23:00' });
		record.undo();
		expect(eventOf(record, id, event)).toMatchObject({ round: 'Far' });
	});

	test('[S11] passes over edits that cannot be read, and never changes kind or clock', async () => {
		const record = openTestRecord();
		const [id, event] = await withInterview(record);
		const made = eventOf(record, id, event);
		const job = entries(record, id);
		const clock = '0mywpiww3.0000.other1';
		job.set(`edit:${event}:a`, 'no edit');
		job.set(`edit:${event}:b`, { set: { round: 'No clock' } });
		job.set(`edit:${event}:c`, { clock, set: 'nothing' });
		job.set('edit:nobody', { clock, set: { round: 'Of nobody' } });
		job.set('edit:nobody:d', { clock, set: { round: 'Of nobody' } });
		expect(eventOf(record, id, event)).toEqual(made);
		job.set(`edit:${event}:e`, { clock, set: { kind: 'comment', clock, on: 'someday' } });
		expect(eventOf(record, id, event)?.kind).toBe('unknown');
		job.delete(`edit:${event}:e`);
		expect(eventOf(record, id, event)).toEqual(made);
	});

	test('is left as it is where an edit says what is so already', async () => {
		const record = openTestRecord();
		const [id, event] = await withInterview(record);
		const before = record.lastEdit;
		record.editEvent(id, event, { round: 'First', at: '09:00', prep: null });
		expect(record.lastEdit).toBe(before);
	});
});

describe('a record of an older app', () => {
	/** As the first version wrote it: no edits of their own, no clocks of reminders, no people. */
	async function old(): Promise<readonly [TestRecord, JobId]> {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		const job = entries(record, id);
		const clock = '0mywpiww3.0000.other1';
		job.set('event:applied', {
			kind: 'status',
			on: '2026-03-11',
			clock,
			to: 'applied',
			note: 'Mail'
		});
		job.set('event:said', { kind: 'comment', on: '2026-03-12', clock, text: 'Nice' });
		job.set('reminder:ring', { text: 'Ring', dueOn: '2026-03-14', dueAt: '09:30' });
		job.set('tag:near', true);
		job.set('in:dreams', true);
		record.doc.getMap('collections').set('dreams', { name: 'Dreams' });
		record.doc.getMap('statuses').set('mine', { label: 'Trial day', kind: 'active', order: 45 });
		return [record, id];
	}

	test('[S12] reads whole, takes new data, and an older app finds its own as it left it', async () => {
		const [record, id] = await old();
		const before = (await record.takeSnapshot()).jobs[id];
		expect(record.job(id)).toMatchObject({
			statusId: 'applied',
			tags: ['near'],
			reminders: [{ id: 'ring', dueAt: '09:30' }]
		});
		expect(record.statuses().map(({ label }) => label)).toContain('Trial day');
		expect(record.collections()).toMatchObject([{ name: 'Dreams', hue: 'slate' }]);

		record.editEvent(id, 'applied' as EventId, { on: day('2026-03-09'), sent: { cv: 'Short' } });
		record.editEvent(id, 'said' as EventId, { text: 'Very nice' });
		record.snoozeReminder(id, 'ring' as never, day('2026-03-20'), '10:00');
		record.markReminderDone(id, 'ring' as never);
		record.addContact({ name: 'Kim' }, [id]);
		record.addEvent(id, { kind: 'offer', on: day('2026-03-15'), answerBy: day('2026-03-20') });
		record.archiveJobs([id]);
		record.deleteStatus('mine' as never, 'Trial day', 'interview' as never);
		expect(record.job(id)).toMatchObject({ statusId: 'applied', statusSince: '2026-03-09' });
		expect(record.job(id)?.reminders).toMatchObject([
			{ doneOn: '2026-03-10', dueOn: '2026-03-14' }
		]);

		// What the older app wrote is there to the letter; it passes over what it does not know.
		const after = (await record.takeSnapshot()).jobs[id];
		expect(after).toMatchObject(before ?? {});
		expect(record.doc.getMap('statuses').get('mine')).toEqual({
			label: 'Trial day',
			kind: 'active',
			order: 45
		});
	});

	test('[S20] taken in next to new data, and new data into it, loses nothing of either', async () => {
		const [record, id] = await old();
		const earlier = await record.takeSnapshot();
		record.editEvent(id, 'said' as EventId, { text: 'Very nice' });
		record.addEvent(id, { kind: 'interview', on: day('2026-03-15') });
		record.addContact({ name: 'Kim' }, [id]);
		const later = await record.takeSnapshot();
		const job = record.job(id);

		await record.mergeSnapshot(earlier);
		expect(await record.takeSnapshot()).toEqual(later);

		const other = openTestRecord();
		await other.mergeSnapshot(earlier);
		await other.mergeSnapshot(later);
		expect(other.job(id)).toEqual(job);
		expect(other.contacts()).toEqual(record.contacts());
	});
});
