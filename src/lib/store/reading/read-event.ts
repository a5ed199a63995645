import { instantOf, type Clock } from '$lib/domain/clock';
import { dayAt, type Day } from '$lib/domain/day';
import type { EventId, Instant, ReminderId, VersionId } from '$lib/domain/id';
import type { Reminder } from '$lib/domain/job';
import type { JourneyEvent, StatusChange } from '$lib/domain/journey';
import {
	clockSchema,
	daySchema,
	fieldsOf,
	readAs,
	statusIdSchema,
	textSchema,
	timeSchema,
	type Draft,
	type Fields
} from './read-as';

/** Stands for a clock that cannot be read: said before everything else. */
const noClock = '000000000.0000.000000' as Clock;

/**
 * An event of the journey. What is of a kind or shape that this app does not know becomes an `unknown` event.
 * @param fallback when it happened where the event does not say
 */
export function readEvent(id: EventId, stored: unknown, fallback: Instant): JourneyEvent {
	const fields = fieldsOf(stored) ?? {};
	const clock = readAs(clockSchema, fields.clock);
	const on = readAs(daySchema, fields.on);
	const known = clock && on && readKnown(fields, id, on, clock);
	if (known) return known;
	const day = on ?? dayAt(clock ? instantOf(clock) : fallback);
	return { id, on: day, clock: clock ?? noClock, kind: 'unknown', stored };
}

function readKnown(fields: Fields, id: EventId, on: Day, clock: Clock): JourneyEvent | undefined {
	if (fields.kind === 'status') {
		const to = readAs(statusIdSchema, fields.to);
		if (to === undefined) return undefined;
		const change: Draft<StatusChange> = { id, on, clock, kind: 'status', to };
		const note = readAs(textSchema, fields.note);
		const holdsFrom = readAs(daySchema, fields.holdsFrom);
		if (note !== undefined) change.note = note;
		if (holdsFrom !== undefined) change.holdsFrom = holdsFrom;
		return change;
	}
	if (fields.kind === 'comment' && typeof fields.text === 'string') {
		return { id, on, clock, kind: 'comment', text: fields.text };
	}
	if (fields.kind === 'recapture') {
		const version = readAs(textSchema, fields.version);
		if (version === undefined) return undefined;
		// The text of a version's id is all there is to it.
		return { id, on, clock, kind: 'recapture', version: version as VersionId };
	}
	return undefined;
}

/** A reminder, or nothing where it does not say what is owed and when. */
export function readReminder(id: ReminderId, stored: unknown): Reminder | undefined {
	const fields = fieldsOf(stored) ?? {};
	const dueOn = readAs(daySchema, fields.dueOn);
	const dueAt = readAs(timeSchema, fields.dueAt);
	const doneOn = readAs(daySchema, fields.doneOn);
	if (typeof fields.text !== 'string' || dueOn === undefined) return undefined;
	const reminder: Draft<Reminder> = { id, text: fields.text, dueOn };
	if (dueAt !== undefined) reminder.dueAt = dueAt;
	if (doneOn !== undefined) reminder.doneOn = doneOn;
	return reminder;
}
