import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { EventId, JobId } from '$lib/domain/id';
import { keys } from '$lib/store/schema';
import { day, draft, entries, openTestRecord, status } from './open-test-record';

vi.setConfig({ testTimeout: 60_000 });

/** Anything that Yjs can store under a key. */
const garbage = fc.oneof(
	fc.anything({ withNullPrototype: false, maxDepth: 2 }).filter(isStorable),
	fc.uint8Array(),
	fc.constantFrom('2026-02-30', 'not a day', Number.NaN, -1, 1e300, '', null, true, [], {})
);

function isStorable(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) {
		return (
			(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) &&
			Object.values(value).every(isStorable)
		);
	}
	return !['symbol', 'function', 'bigint', 'undefined'].includes(typeof value);
}

const entryKeys = fc.oneof(
	fc.constantFrom(...Object.values(keys)),
	fc.constantFrom(...['event:e', 'reminder:r', 'fix:title', 'fix:salary', 'tag:t', 'version:v']),
	fc.string()
);

describe('what cannot be read', () => {
	test('[S11] never throws, is not written to, and stays where it is', () => {
		const record = fc.property(fc.dictionary(entryKeys, garbage), (stored) => {
			const doc = new Y.Doc();
			const opened = openTestRecord({ doc });
			doc.getMap('jobs').set('job', new Y.Map(Object.entries(stored)));
			let writes = 0;
			doc.on('update', () => writes++);
			const job = opened.job('job' as JobId);
			expect(job?.facts).toBeDefined();
			expect(job?.statusSince).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(job?.lastEventOn).toMatch(/^\d{4}-\d\d-\d\d$/);
			opened.bin();
			opened.statuses();
			expect(writes).toBe(0);
			for (const [key, value] of Object.entries(stored)) {
				expect(entries(opened, 'job').get(key)).toEqual(value);
			}
			expect(opened.reported).toEqual([]);
		});
		fc.assert(record, { numRuns: 300, seed: 1 });
	});

	test('[S11] is no job, status or setting where it stands in their place', () => {
		const opened = openTestRecord();
		opened.doc.getMap('jobs').set('number', 5);
		opened.doc.getMap('jobs').set('text', new Y.Text('five'));
		opened.doc.getMap('statuses').set('applied', 'no status');
		opened.doc.getMap('statuses').set('mine', { label: 7, kind: 'odd', order: 'last' });
		expect(opened.jobs().size).toBe(0);
		expect(opened.statuses()).toHaveLength(12);
		expect(opened.statuses().at(-1)).toMatchObject({ id: 'mine', label: 'mine', kind: 'active' });
		expect(opened.doc.getMap('jobs').get('number')).toBe(5);
	});

	test('[S11] is left out of the facts one by one', async () => {
		const opened = openTestRecord();
		const id = await opened.saveJob(draft());
		entries(opened, id).set('facts', {
			title: 'Gardener',
			company: 7,
			workplace: 'submarine',
			expiresOn: '2026-02-30',
			url: 'javascript:alert(1)',
			salary: { min: 'lots', max: 50_000, currency: 'euro', period: 'year', bonus: 1 },
			seniority: 'grand',
			start: '2026-13',
			officeDays: { min: 2 },
			contact: { name: 'Kim', email: 7 },
			languages: ['German', { name: 'French', level: 3, must: 'yes' }, { must: true }]
		});
		entries(opened, id).set('fix:company', ['Kew']);
		entries(opened, id).set('fix:location', 'Kew');
		expect(opened.job(id)?.facts).toEqual({
			title: 'Gardener',
			location: 'Kew',
			salary: { max: 50_000, period: 'year' },
			contact: { name: 'Kim' },
			languages: [{ name: 'French', must: false }]
		});
		expect(opened.job(id)?.corrections).toEqual({ location: 'Kew' });
	});

	test('[S11] is shown as an unknown event, on its day where that can be read', async () => {
		const opened = openTestRecord();
		const id = await opened.saveJob(draft());
		const clock = '0mywpiww3.0000.other1';
		const rehearsal = { kind: 'rehearsal', on: '2026-03-20', clock, round: 2 };
		entries(opened, id).set('event:new', rehearsal);
		entries(opened, id).set('event:odd', 'what?');
		entries(opened, id).set('event:undated', { kind: 'status', clock, to: 'offer' });
		entries(opened, id).set('event:aimless', { kind: 'status', on: '2026-03-11', clock, to: 7 });
		const journey = opened.job(id)?.journey ?? [];
		const unknown = journey.filter(({ kind }) => kind === 'unknown');
		expect(unknown.map(({ id }) => id).sort()).toEqual(['aimless', 'new', 'odd', 'undated']);
		expect(unknown.find(({ id }) => id === 'new')).toMatchObject({
			on: '2026-03-20',
			stored: rehearsal
		});
		expect(opened.job(id)?.statusId).toBe('saved');
		expect(opened.job(id)?.lastEventOn).toBe('2026-03-20');
	});

	test('[S5] is no posting: broken bytes read as nothing and stay', async () => {
		const opened = openTestRecord();
		const id = await opened.saveJob(draft());
		const whole = entries(opened, id).get('posting');
		if (!(whole instanceof Uint8Array)) throw new Error('The posting is bytes');
		for (const bytes of [whole.slice(0, 9), new Uint8Array([7, 7, 7]), new Uint8Array(), 'text']) {
			entries(opened, id).set('posting', bytes);
			expect(await opened.readPosting(id)).toBeUndefined();
			expect(entries(opened, id).get('posting')).toEqual(bytes);
		}
	});
});

describe('what a newer app has put there', () => {
	test('[S12] stays, whatever this app does next to it', async () => {
		const opened = openTestRecord();
		const id = await opened.saveJob(draft());
		const job = entries(opened, id);
		job.set('order', 'a0');
		job.set('contact:c', { name: 'Kim' });
		job.set('facts', { title: 'Gardener', mood: 'sunny' });
		const clock = '0mywpiww3.0000.other1';
		job.set('event:s', { kind: 'status', on: '2026-03-11', clock, to: 'applied', cv: 'v2' });
		job.set('reminder:r', { text: 'Ring', dueOn: '2026-03-11', repeat: 'weekly' });
		opened.editEvent(id, 's' as EventId, { on: day('2026-03-12'), note: 'By mail' });
		opened.markReminderDone(id, 'r' as never);
		opened.correctFacts(id, { title: 'Head gardener' });
		opened.writeNotes(id, 'x');
		opened.deleteJobs([id]);
		opened.restoreJobs([id]);
		expect(job.get('order')).toBe('a0');
		expect(job.get('contact:c')).toEqual({ name: 'Kim' });
		expect(job.get('facts')).toEqual({ title: 'Gardener', mood: 'sunny' });
		expect(job.get('event:s')).toEqual({
			kind: 'status',
			on: '2026-03-11',
			clock,
			to: 'applied',
			cv: 'v2'
		});
		expect(opened.job(id)?.journey.find((event) => event.id === ('s' as EventId))).toMatchObject({
			on: '2026-03-12',
			note: 'By mail'
		});
		expect(job.get('reminder:r')).toEqual({
			text: 'Ring',
			dueOn: '2026-03-11',
			repeat: 'weekly'
		});
		expect(opened.job(id)?.reminders[0]?.doneOn).toBe('2026-03-10');
	});

	test('[S2] of a newer format makes the record read-only', async () => {
		for (const [key, value] of [
			['format', 2],
			['format:2', true]
		] as const) {
			const opened = openTestRecord();
			const id = await opened.saveJob(draft());
			expect(opened.isReadOnly).toBe(false);
			const changes: string[] = [];
			opened.watch(({ roots }) => changes.push(...roots));
			opened.doc.getMap('meta').set(key, value);
			expect(changes).toEqual(['meta']);
			expect(opened.isReadOnly).toBe(true);
			const before = await opened.takeSnapshot();
			const edits = [
				() => opened.changeStatus([id], status('applied')),
				() => opened.addComment(id, 'x'),
				() => opened.addEvent(id, { kind: 'comment', text: 'x', on: day('2026-03-11') }),
				() => opened.editEvent(id, 'e' as EventId, {}),
				() => opened.removeEvent(id, 'e' as EventId),
				() => opened.correctFacts(id, { title: 'x' }),
				() => opened.writeNotes(id, 'x'),
				() => opened.addReminder(id, { text: 'x', dueOn: day('2026-03-11') }),
				() => opened.editReminder(id, 'r' as never, {}),
				() => opened.removeReminder(id, 'r' as never),
				() => opened.markReminderDone(id, 'r' as never),
				() => opened.deleteJobs([id]),
				() => opened.restoreJobs([id]),
				() => opened.emptyBin(),
				() => opened.removeSamples(),
				() => opened.setSetting('theme', 'dark'),
				() => opened.undo(),
				() => opened.redo()
			];
			const named = Object.values(opened).filter((value) => typeof value === 'function');
			expect(named.length).toBeGreaterThan(edits.length);
			for (const edit of edits) expect(edit).toThrow('newer Waymark');
			await expect(opened.saveJob(draft())).rejects.toThrow('newer Waymark');
			await expect(opened.saveJobs([])).rejects.toThrow('newer Waymark');
			await expect(opened.mergeSnapshot(before)).rejects.toThrow('newer Waymark');
			const posting = { text: 'x', capturedAt: 1, from: 'paste' } as const;
			await expect(opened.recapture(id, {}, posting)).rejects.toThrow('newer Waymark');
			expect(await opened.takeSnapshot()).toEqual(before);
			expect(opened.job(id)?.facts.title).toBe('Gardener');
		}
	});

	test('[S2] says nothing of a format where it may be written next to', async () => {
		const opened = openTestRecord();
		await opened.saveJob(draft());
		expect(opened.doc.getMap('meta').size).toBe(0);
		opened.doc.getMap('meta').set('format', 'new');
		expect(opened.isReadOnly).toBe(false);
	});
});
