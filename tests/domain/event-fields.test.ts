import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock } from '$lib/domain/clock';
import type { Day } from '$lib/domain/day';
import type { EventDraft } from '$lib/domain/draft';
import {
	draftOf,
	emptyFields,
	fieldsOfEvent,
	patchOf,
	type EventFields,
	type OwnEventKind
} from '$lib/domain/event-fields';
import { eventProblems } from '$lib/domain/event-problems';
import type { ContactId, EventId, StatusId } from '$lib/domain/id';
import type { OwnEvent } from '$lib/domain/journey';

const today = '2026-03-10' as Day;
const kim = 'kim' as ContactId;

function typed(kind: OwnEventKind, said: Partial<EventFields> = {}): EventFields {
	return { ...emptyFields(kind, today), ...said };
}

/** As the record keeps it. */
function kept(draft: EventDraft): OwnEvent {
	// A draft is an event without what the record adds.
	return { ...draft, id: 'e' as EventId, clock: 'c' as Clock } as OwnEvent;
}

describe('an event as typed', () => {
	test('becomes an event with only what was said, trimmed', () => {
		const interview = typed('interview', {
			round: ' Technical ',
			format: 'video',
			at: '09:00',
			until: '10:00',
			zone: 'Europe/Berlin',
			people: [kim],
			prep: '  ',
			outcome: 'odd'
		});
		expect(draftOf(interview)).toEqual({
			kind: 'interview',
			on: today,
			round: 'Technical',
			format: 'video',
			at: '09:00',
			until: '10:00',
			zone: 'Europe/Berlin',
			people: [kim]
		});
		expect(draftOf(typed('interview', { zone: 'Europe/Berlin' }))).toEqual({
			kind: 'interview',
			on: today
		});
		expect(draftOf(typed('status', { to: 'applied', cv: ' Short ', tookInS: 90 }))).toEqual({
			kind: 'status',
			on: today,
			to: 'applied',
			sent: { cv: 'Short', tookInS: 90 }
		});
		expect(draftOf(typed('offer', { salary: { min: 5, currency: '' } }))).toEqual({
			kind: 'offer',
			on: today,
			salary: { min: 5 }
		});
	});

	test('takes away from an event that is there what is empty now', () => {
		expect(patchOf(typed('message', { text: 'Hello', direction: 'out' }))).toEqual({
			on: today,
			direction: 'out',
			text: 'Hello',
			channel: null,
			people: null
		});
		expect(patchOf(typed('status', { to: 'applied' }))).toEqual({
			on: today,
			to: 'applied',
			note: null,
			sent: null
		});
	});

	test('opened to be edited and kept as it is says the same', () => {
		const text = fc.string({ minLength: 1 }).map((said) => `x${said}`.trim());
		const draft = fc.oneof(
			fc.record({ kind: fc.constant('comment' as const), on: fc.constant(today), text }),
			fc.record(
				{
					kind: fc.constant('interview' as const),
					on: fc.constant(today),
					round: text,
					format: fc.constantFrom('phone', 'task', 'other'),
					place: text,
					people: fc.constant([kim]),
					prep: text,
					outcome: fc.constantFrom('waiting', 'cancelled'),
					note: text
				},
				{ requiredKeys: ['kind', 'on'] }
			),
			fc.record(
				{
					kind: fc.constant('status' as const),
					on: fc.constant(today),
					to: fc.constant('applied' as StatusId),
					note: text,
					sent: fc.record({ cv: text, letter: text }, { requiredKeys: ['cv'] })
				},
				{ requiredKeys: ['kind', 'on', 'to'] }
			),
			fc.record(
				{
					kind: fc.constant('offer' as const),
					on: fc.constant(today),
					salary: fc.record({ min: fc.nat(), currency: fc.constant('EUR') }),
					answerBy: fc.constant('2026-03-20' as Day),
					note: text
				},
				{ requiredKeys: ['kind', 'on'] }
			)
		) as fc.Arbitrary<EventDraft>;
		fc.assert(
			fc.property(draft, (said) => {
				expect(draftOf(fieldsOfEvent(kept(said)))).toEqual(said);
			})
		);
	});
});

describe('what is wrong with an event as typed', () => {
	const problems = (kind: OwnEventKind, said: Partial<EventFields>) =>
		eventProblems(typed(kind, said), today);

	test('is told by the field to be mended', () => {
		expect(problems('comment', { text: ' ' })).toEqual({ text: 'missing' });
		expect(problems('comment', { text: 'x', on: '' })).toEqual({ on: 'missing' });
		expect(problems('task', { text: 'x', on: '2026-02-30' })).toEqual({ on: 'no-such-day' });
		expect(problems('task', { text: 'x', on: '0026-02-03' })).toEqual({ on: 'no-such-day' });
		expect(problems('status', { to: 'applied', on: '2026-03-11' })).toEqual({ on: 'not-yet' });
		expect(problems('interview', { at: '09:00', until: '09:00', zone: 'UTC' })).toEqual({
			until: 'ends-first'
		});
		expect(problems('interview', { until: '09:00' })).toEqual({ until: 'no-start' });
		expect(problems('interview', { at: '25:00', zone: 'Mars/Base' })).toEqual({
			at: 'no-such-time',
			zone: 'no-such-zone'
		});
		expect(problems('offer', { answerBy: '2026-03-09' })).toEqual({ answerBy: 'before-offer' });
		expect(problems('offer', { answerBy: '?' })).toEqual({ answerBy: 'no-such-day' });
	});

	test('is nothing where everything may be so: planned, and left empty', () => {
		expect(problems('interview', { on: '2027-01-01' })).toEqual({});
		expect(problems('interview', { zone: 'not asked without a time' })).toEqual({});
		expect(problems('offer', { answerBy: '2026-03-10' })).toEqual({});
		expect(problems('message', { text: 'Hello', on: '2026-12-24' })).toEqual({});
	});
});
