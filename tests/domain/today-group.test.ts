import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '$lib/domain/day';
import { expiryOf, isQuiet } from '$lib/domain/job';
import { builtInStatuses } from '$lib/domain/status';
import { groupDays, groupOf } from '$lib/domain/today-group';
import { jobWith } from '../support/job';

const today = '2026-03-10' as Day;
const around = fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days));

test('a job is grouped as its closing date and its silence say', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...builtInStatuses),
			around,
			fc.option(around, { nil: undefined }),
			(status, lastEventOn, expiresOn) => {
				const facts = expiresOn === undefined ? {} : { expiresOn };
				const job = jobWith({ facts, lastEventOn, statusId: status.id });
				const expiry = expiryOf(facts, today);
				const expected = {
					saved: { soon: 'closing', passed: 'passed', live: 'later', unknown: 'later' }[expiry],
					active: isQuiet(job, status, today) ? 'quiet' : 'under-way',
					won: 'ended',
					lost: 'ended'
				}[status.kind];
				expect(groupOf(job, status, groupDays(today))).toBe(expected);
			}
		)
	);
});
