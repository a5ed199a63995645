import { describe, expect, test } from 'vitest';
import { copyDue, lastCopy, type Copy, type CopyReminding } from '$lib/domain/copies';
import { addDays, type Day } from '$lib/domain/day';
import type { Job } from '$lib/domain/job';
import { jobWith } from '../support/job';

const today = '2026-03-30' as Day;
const at = (daysAgo: number) => new Date(`${addDays(today, -daysAgo)}T12:00`).getTime();
const copy = (daysAgo: number, edits: number): Copy => ({
	kind: 'file',
	at: at(daysAgo),
	jobCount: 1,
	edits
});
const usual: CopyReminding = { after: 14 };
const jobs = (daysAgo: number, count = 1): readonly Job[] =>
	Array.from({ length: count }, () => jobWith({ createdAt: at(daysAgo) }));

describe('a copy outside the browser is asked for', () => {
	test('the first time when a job has been kept for two days, or five are there', () => {
		const due = (own: readonly Job[]) => copyDue({ jobs: own, edits: 9, copies: [] }, usual, today);
		expect(due([])).toBeUndefined();
		expect(due(jobs(1))).toBeUndefined();
		expect(due(jobs(2))).toBe('first');
		expect(due(jobs(0, 4))).toBeUndefined();
		expect(due(jobs(0, 5))).toBe('first');
	});

	test('again when the last one is older than was chosen, and something was changed since', () => {
		const due = (last: Copy, reminding = usual) =>
			copyDue({ jobs: jobs(60), edits: 9, copies: [last] }, reminding, today);
		expect(due(copy(14, 8))).toBe('again');
		expect(due(copy(13, 8))).toBeUndefined();
		expect(due(copy(300, 9))).toBeUndefined();
		expect(due(copy(14, 8), { after: 30 })).toBeUndefined();
		expect(due(copy(30, 8), { after: 30 })).toBe('again');
	});

	test('never by whoever put it off or switched it off, nor for samples', () => {
		const record = { jobs: jobs(60), edits: 9, copies: [] };
		expect(copyDue(record, { after: 'never' }, today)).toBeUndefined();
		expect(copyDue(record, { after: 14, snoozedTo: addDays(today, 1) }, today)).toBeUndefined();
		expect(copyDue(record, { after: 14, snoozedTo: today }, today)).toBe('first');
		const samples = jobs(60, 8).map((job) => ({ ...job, isSample: true }));
		expect(copyDue({ ...record, jobs: samples }, usual, today)).toBeUndefined();
	});

	test('counted from the latest, whatever kind it is', () => {
		const device: Copy = { ...copy(1, 5), kind: 'device' };
		expect(lastCopy([copy(20, 1), device, copy(3, 2)])).toBe(device);
		expect(lastCopy([])).toBeUndefined();
	});
});
