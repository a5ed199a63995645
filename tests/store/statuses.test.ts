import { describe, expect, test } from 'vitest';
import { builtInStatuses, savedStatus } from '$lib/domain/status';
import { day, draft, meet, openTestRecord, status } from './open-test-record';

const trial = { label: 'Trial day', kind: 'active', hue: 'moss', order: 45 } as const;
const labels = (record: ReturnType<typeof openTestRecord>) =>
	record.statuses().map(({ label }) => label);

test('[S17] one’s own status stands among the built-in ones, and each can be changed field by field', () => {
	const record = openTestRecord();
	const id = record.addStatus(trial);
	record.editStatus(status('applied'), { label: 'Sent', hue: 'violet' });
	expect(labels(record).slice(2, 5)).toEqual(['Sent', 'Screening', 'Trial day']);
	expect(record.status(status('applied'))).toMatchObject({ kind: 'active', hue: 'violet' });
	record.editStatus(id, { label: 'Trial shift', isHidden: true });
	expect(record.status(id)).toMatchObject({ ...trial, label: 'Trial shift', isHidden: true });
	record.editStatus(status('applied'), { label: null });
	expect(record.status(status('applied'))).toMatchObject({ label: 'Applied', hue: 'violet' });
});

test('[S17] a new order is one step, and is kept next to what another device renames meanwhile', () => {
	const [a, b] = [openTestRecord(), openTestRecord()];
	meet(a.doc, b.doc);
	const before = labels(a);
	a.orderStatuses(
		a
			.statuses()
			.map(({ id }) => id)
			.toReversed()
	);
	b.editStatus(status('offer'), { label: 'Yes!' });
	meet(a.doc, b.doc);
	const expected = before.toReversed().map((label) => (label === 'Offer' ? 'Yes!' : label));
	expect([labels(a), labels(b)]).toEqual([expected, expected]);
	a.undo();
	expect(labels(a)).toEqual(expected.toReversed());
});

test('[S25] two devices that change different things of one status keep both', () => {
	const [a, b] = [openTestRecord(), openTestRecord()];
	const id = a.addStatus(trial);
	meet(a.doc, b.doc);
	a.editStatus(id, { label: 'Trial shift' });
	b.editStatus(id, { hue: 'plum', isHidden: true });
	meet(a.doc, b.doc);
	const both = { label: 'Trial shift', hue: 'plum', isHidden: true, kind: 'active' };
	expect(a.status(id)).toMatchObject(both);
	expect(b.status(id)).toMatchObject(both);
});

describe('a deleted status', () => {
	test('[S17] gives its jobs to another, names what happened still, and comes back with them', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft());
		record.changeStatus([id], status('screening'));
		record.deleteStatus(status('screening'), 'Screening', status('interview'));
		expect(record.job(id)?.statusId).toBe('interview');
		expect(labels(record)).not.toContain('Screening');
		expect(record.status(status('screening')).label).toBe('Screening');
		record.bringStatusBack(status('screening'), 'Screening');
		expect(record.job(id)?.statusId).toBe('screening');
		record.undo();
		record.undo();
		expect(labels(record)).toContain('Screening');
	});

	test('[S17] takes along the jobs that another device moves to it later', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const id = await a.saveJob(draft());
		const mine = a.addStatus(trial);
		meet(a.doc, b.doc);
		a.deleteStatus(mine, 'Trial day', status('interview'));
		b.changeStatus([id], mine);
		meet(a.doc, b.doc);
		for (const record of [a, b]) {
			expect(record.job(id)?.statusId).toBe('interview');
			expect(record.job(id)?.journey.at(-1)).toMatchObject({ to: mine });
			expect(record.status(mine).label).toBe('Trial day');
		}
	});

	test('[S17] leads on where the one that took over is deleted, too', async () => {
		const record = openTestRecord();
		const id = await record.saveJob(draft({ status: status('screening') }));
		record.deleteStatus(status('screening'), 'Screening', status('interview'));
		record.deleteStatus(status('interview'), 'Interview', status('offer'));
		expect(record.job(id)?.statusId).toBe('offer');
	});

	test('[S17] of those that two devices deleted in favour of each other, one stays', async () => {
		const [a, b] = [openTestRecord(), openTestRecord()];
		const [first, second] = await a.saveJobs([
			draft({ status: status('screening') }),
			draft({ status: status('interview') })
		]);
		meet(a.doc, b.doc);
		a.deleteStatus(status('screening'), 'Screening', status('interview'));
		b.deleteStatus(status('interview'), 'Interview', status('screening'));
		meet(a.doc, b.doc);
		for (const record of [a, b]) {
			expect(record.job(first ?? ('' as never))?.statusId).toBe('interview');
			expect(record.job(second ?? ('' as never))?.statusId).toBe('interview');
			expect(labels(record)).toContain('Interview');
			expect(labels(record)).not.toContain('Screening');
		}
	});

	test('[S17] is never one that buttons lead to, nor takes itself over', () => {
		const record = openTestRecord();
		record.deleteStatus(savedStatus, 'Saved', status('applied'));
		record.deleteStatus(status('applied'), 'Applied', savedStatus);
		record.deleteStatus(status('offer'), 'Offer', status('offer'));
		expect(labels(record)).toEqual(builtInStatuses.map(({ label }) => label));
		record.doc.getMap('statuses').set('saved:movedTo', 'offer');
		expect(labels(record)).toContain('Saved');
	});
});

test('back to how they came is one step, keeps one’s own, and what a newer app says of them', async () => {
	const record = openTestRecord();
	const stored = record.doc.getMap('statuses');
	stored.set('offer', { label: 'Yes', icon: 'star' });
	stored.set('offer:sound', 'bell');
	const mine = record.addStatus(trial);
	record.editStatus(mine, { label: 'Trial shift' });
	record.editStatus(status('applied'), { label: 'Sent', isHidden: true });
	record.deleteStatus(status('screening'), 'Screening', status('interview'));
	record.resetStatuses();
	const builtIn = record.statuses().filter(({ id }) => id !== mine);
	expect(builtIn).toEqual(builtInStatuses);
	expect(record.status(mine).label).toBe('Trial shift');
	expect(stored.get('offer')).toEqual({ icon: 'star' });
	expect(stored.get('offer:sound')).toBe('bell');
	record.undo();
	expect(record.status(status('applied'))).toMatchObject({ label: 'Sent', isHidden: true });
	expect(record.status(status('screening')).movedTo).toBe('interview');
});

describe('[S11] a status that cannot be read', () => {
	test('is named by its id, and its fields are read one by one', async () => {
		const record = openTestRecord();
		const stored = record.doc.getMap('statuses');
		stored.set('mine', { label: 7, kind: 'odd', hue: 'moss', order: Number.NaN });
		stored.set('mine:isHidden', 'yes');
		stored.set('offer:movedTo', 5);
		stored.set(':label', 'Nobody');
		expect(record.status(status('mine'))).toEqual({
			id: 'mine',
			label: 'mine',
			kind: 'active',
			hue: 'moss',
			order: 1000,
			isHidden: false
		});
		expect(labels(record)).toContain('Offer');
		const id = await record.saveJob(draft({ status: status('elsewhere'), on: day('2026-03-01') }));
		expect(record.job(id)?.statusId).toBe('elsewhere');
		expect(record.status(status('elsewhere')).label).toBe('elsewhere');
	});
});
