import { describe, expect, test } from 'vitest';
import type { JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { columnNames, orderedAgain, orderOf, type OrderContext } from '$lib/domain/job-order';
import { unknownStatus } from '$lib/domain/status';
import { seeded } from '../store/open-test-record';
import { jobWith } from '../support/job';

const context: OrderContext = {
	statusOf: unknownStatus,
	collectionName: (id) => id,
	matchOf: (job) => (job.notes === '' ? undefined : job.notes.length)
};

describe('jobs stand in the order of a column', () => {
	test('what does not say comes last, whichever way round', () => {
		const jobs = [
			jobWith({ id: id(1), facts: {} }),
			jobWith({ id: id(2), facts: { company: 'Zoo' } }),
			jobWith({ id: id(3), facts: { company: 'Äpfel' } })
		];
		expect(ids(orderOf('company', true, context)(jobs))).toEqual([3, 2, 1]);
		expect(ids(orderOf('company', false, context)(jobs))).toEqual([2, 3, 1]);
	});

	test('pay is compared within a currency, by what it comes to in a year', () => {
		const paid = (number: number, salary: NonNullable<Job['facts']['salary']>) =>
			jobWith({ id: id(number), facts: { salary } });
		const jobs = [
			paid(1, { min: 20, currency: 'EUR', period: 'hour' }),
			paid(2, { min: 30_000, currency: 'EUR', period: 'year' }),
			paid(3, { max: 2_000_000, currency: 'JPY', period: 'year' }),
			paid(4, { min: 4_000, currency: 'EUR', period: 'month' })
		];
		expect(ids(orderOf('salary', true, context)(jobs))).toEqual([2, 1, 4, 3]);
	});
});

test('after changes few or many, the order is that of a new sort', () => {
	const next = seeded(7);
	const number = (most: number) => Math.floor(next() * most);
	const anyJob = (at: number) =>
		jobWith({
			id: id(at),
			createdAt: number(5),
			notes: 'x'.repeat(number(4)),
			facts: { title: `T${number(9)}`, company: `C${number(5)}`, salary: { min: number(30) } },
			tags: next() < 0.5 ? [] : [`t${number(3)}`]
		});
	for (const name of columnNames) {
		for (const isAscending of [true, false]) {
			const inOrder = orderOf(name, isAscending, context);
			let jobs = new Map(Array.from({ length: 60 }, (_, at) => [id(at), anyJob(at)]));
			let before = inOrder([...jobs.values()]);
			for (let round = 0; round < 6; round += 1) {
				jobs = new Map(jobs);
				for (let change = 0; change < round * 3; change += 1) {
					const at = number(90);
					if (next() < 0.2) jobs.delete(id(at));
					else jobs.set(id(at), anyJob(at));
				}
				before = orderedAgain(before, jobs, inOrder);
				expect(before, name).toEqual(inOrder([...jobs.values()]));
			}
		}
	}
});

function id(number: number): JobId {
	return String(number) as JobId;
}

function ids(jobs: readonly Job[]): readonly number[] {
	return jobs.map((job) => Number(job.id));
}
