import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';
import { awaitsApplication, expiryOf, isQuiet, quietDays, type Job } from '$lib/domain/job';
import { builtInStatuses, isOver, unknownStatus, type Status } from '$lib/domain/status';
import { jobWith } from '../support/job';

const today = '2026-03-10' as Day;

function builtIn(id: string): Status {
	const status = builtInStatuses.find((status) => status.id === id);
	if (!status) throw new Error(`There is no status ${id}`);
	return status;
}

function job(lastEventOn: Day): Job {
	return jobWith({ statusSince: lastEventOn, lastEventOn });
}

describe('an application is quiet', () => {
	test('after more than two weeks without an event', () => {
		const applied = builtIn('applied');
		expect(isQuiet(job(addDays(today, -quietDays)), applied, today)).toBe(false);
		expect(isQuiet(job(addDays(today, -quietDays - 1)), applied, today)).toBe(true);
		expect(isQuiet(job(addDays(today, 3)), applied, today)).toBe(false);
	});

	test('only while an answer is awaited', () => {
		const long = job(addDays(today, -100));
		const quiet = builtInStatuses.filter((status) => isQuiet(long, status, today));
		expect(quiet.map(({ id }) => id)).toEqual(['applied', 'screening', 'interview', 'offer']);
	});
});

describe('a closing date', () => {
	test.each([
		[-1, 'passed'],
		[0, 'soon'],
		[7, 'soon'],
		[8, 'live']
	])('%i days from today is %s', (days, expiry) => {
		expect(expiryOf({ expiresOn: addDays(today, days) }, today)).toBe(expiry);
	});

	test('that was not stated is unknown, not passed', () => {
		expect(expiryOf({}, today)).toBe('unknown');
		expect(expiryOf({ openUntil: 'filled' }, today)).toBe('live');
	});

	test('matters until the application is sent', () => {
		const awaiting = builtInStatuses.filter(awaitsApplication);
		expect(awaiting.map(({ id }) => id)).toEqual(['saved', 'applying']);
	});
});

describe('a status', () => {
	test('that ended the search for this job is over', () => {
		expect(builtInStatuses.filter(isOver).map(({ id }) => id)).toEqual([
			'accepted',
			'rejected',
			'withdrawn',
			'no-response',
			'expired'
		]);
	});

	test('that this device does not know is shown under its id', () => {
		expect(unknownStatus('trial' as StatusId)).toMatchObject({ label: 'trial', isHidden: false });
	});

	test('has an id and a place of its own', () => {
		expect(new Set(builtInStatuses.map(({ id }) => id)).size).toBe(11);
		expect(new Set(builtInStatuses.map(({ order }) => order)).size).toBe(11);
	});
});
