import * as v from 'valibot';
import { parseClock } from '$lib/domain/clock';
import type { EventId, ReminderId } from '$lib/domain/id';
import { repeatUnits, suggestionKinds, type Reminder, type Repeat } from '$lib/domain/reminder';
import { daySchema, fieldsOf, readAs, textSchema, timeSchema, type Draft } from './read-as';

const repeatSchema: v.GenericSchema<unknown, Repeat> = v.object({
	every: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
	unit: v.picklist(repeatUnits)
});
const suggestionSchema = v.picklist(suggestionKinds);

/** A reminder, or nothing where it does not say what is owed and when. */
export function readReminder(id: ReminderId, stored: unknown): Reminder | undefined {
	const fields = fieldsOf(stored) ?? {};
	const dueOn = readAs(daySchema, fields.dueOn);
	if (typeof fields.text !== 'string' || dueOn === undefined) return undefined;
	const reminder: Draft<Reminder> = { id, text: fields.text, dueOn };
	for (const name of ['doneOn', 'dismissedOn', 'snoozedTo'] as const) {
		const day = readAs(daySchema, fields[name]);
		if (day !== undefined) reminder[name] = day;
	}
	for (const name of ['dueAt', 'snoozedAt'] as const) {
		const time = readAs(timeSchema, fields[name]);
		if (time !== undefined) reminder[name] = time;
	}
	const repeat = readAs(repeatSchema, fields.repeat);
	const about = readAs(textSchema, fields.about);
	const suggestion = readAs(suggestionSchema, fields.suggestion);
	const changedAt = parseClock(fields.changedAt);
	if (repeat !== undefined) reminder.repeat = repeat;
	// The id of an event is all there is to it.
	if (about !== undefined) reminder.about = about as EventId;
	if (suggestion !== undefined) reminder.suggestion = suggestion;
	if (changedAt !== undefined) reminder.changedAt = changedAt;
	return reminder;
}
