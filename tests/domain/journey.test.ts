import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextClock } from '$lib/domain/clock';
import { addDays, type Day } from '$lib/domain/day';
import type { EventId, StatusId } from '$lib/domain/id';
import { inOrder, standing, type JourneyEvent, type StatusChange } from '$lib/domain/journey';

const start = '2026-03-10' as Day;
const days = fc.integer({ min: 0, max: 4 }).map((number) => addDays(start, number));

const changes: fc.Arbitrary<StatusChange> = fc.record(
	{
		kind: fc.constant('status' as const),
		id: fc.string({ minLength: 1 }).map((id) => id as EventId),
		on: days,
		clock: fc.integer({ min: 0, max: 3 }).map((at) => nextClock(undefined, at, 'device')),
		to: fc.constantFrom('saved', 'applied', 'offer').map((id) => id as StatusId),
		holdsFrom: days
	},
	{ requiredKeys: ['kind', 'id', 'on', 'clock', 'to'] }
);

const journeys = fc.uniqueArray(changes, { selector: ({ id }) => id });

function change(on: string, to: string, more: Partial<StatusChange> = {}): StatusChange {
	return {
		id: `${on}-${to}` as EventId,
		kind: 'status',
		on: on as Day,
		clock: nextClock(undefined, 1, 'device'),
		to: to as StatusId,
		...more
	};
}

test('a job stands where the change of the latest day says', () => {
	const journey = [change('2026-03-12', 'offer'), change('2026-03-10', 'applied')];
	expect(standing(journey)?.to).toBe('offer');
});

test('of two changes on one day the one said last counts', () => {
	const later = nextClock(undefined, 2, 'device');
	const journey = [change('2026-03-12', 'offer', { clock: later }), change('2026-03-12', 'saved')];
	expect(standing(journey)?.to).toBe('offer');
});

test('a change told of an earlier day counts from the day it holds from', () => {
	const journey = [
		change('2026-03-12', 'applied'),
		change('2026-03-01', 'interview', { holdsFrom: '2026-03-13' as Day })
	];
	expect(standing(journey)?.to).toBe('interview');
	expect(inOrder(journey)[0]?.on).toBe('2026-03-01');
});

test('a journey without a change of status stands nowhere', () => {
	const comment: JourneyEvent = {
		id: 'c' as EventId,
		kind: 'comment',
		on: start,
		clock: nextClock(undefined, 1, 'device'),
		text: 'x'
	};
	expect(standing([comment])).toBeUndefined();
	expect(standing([])).toBeUndefined();
});

test('the order in which events arrive does not matter', () => {
	const property = fc.property(
		journeys.chain((journey) =>
			fc.tuple(fc.constant(journey), fc.shuffledSubarray(journey, { minLength: journey.length }))
		),
		([journey, shuffled]) => {
			expect(standing(shuffled)).toEqual(standing(journey));
			expect(inOrder(shuffled)).toEqual(inOrder(journey));
		}
	);
	fc.assert(property);
});
