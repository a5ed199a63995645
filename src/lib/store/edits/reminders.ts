import type { Day } from '$lib/domain/day';
import type { ReminderDraft, ReminderPatch } from '$lib/domain/draft';
import type { PlainEditKind } from '$lib/domain/edit';
import { newId, type JobId, type ReminderId } from '$lib/domain/id';
import { nextDue } from '$lib/domain/reminder';
import type * as Y from 'yjs';
import { keys } from '../schema';
import { entriesOf, put, type Editing } from './editing';
import { removeMade, writeEdit, writeEvent } from './journey';

export function reminderEdits(editing: Editing) {
	const { apply, index, surroundings } = editing;

	function change(
		kind: PlainEditKind,
		id: JobId,
		reminder: ReminderId,
		patch: ReminderPatch
	): void {
		apply({ kind, jobIds: [id] }, () =>
			writeEdit(editing, entriesOf(editing, id), keys.reminder + reminder, patch)
		);
	}

	return {
		addReminder(id: JobId, draft: ReminderDraft): void {
			apply({ kind: 'reminder-added', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) writeReminder(editing, entries, draft);
			});
		},

		/** A reminder that is due at another time is no longer put off. */
		editReminder(id: JobId, reminder: ReminderId, patch: ReminderPatch): void {
			const isMoved = patch.dueOn !== undefined || patch.dueAt !== undefined;
			const awake = isMoved ? { snoozedTo: null, snoozedAt: null } : {};
			change('reminder-edited', id, reminder, { ...awake, ...patch });
		},

		removeReminder(id: JobId, reminder: ReminderId): void {
			apply({ kind: 'reminder-removed', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) removeMade(entries, keys.reminder + reminder);
			});
		},

		/**
		 * One that repeats moves on to the next time after today, and the journey tells that it was done.
		 * @param on the day it was done
		 */
		markReminderDone(id: JobId, reminder: ReminderId, on: Day = surroundings.today()): void {
			const made = index.job(id)?.reminders.find((other) => other.id === reminder);
			apply({ kind: 'reminder-done', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				const key = keys.reminder + reminder;
				if (!made?.repeat) return writeEdit(editing, entries, key, { doneOn: on });
				const dueOn = nextDue(made.dueOn, made.repeat, on);
				writeEdit(editing, entries, key, { dueOn, snoozedTo: null, snoozedAt: null });
				if (entries) writeEvent(editing, entries, { kind: 'task', text: made.text, on });
			});
		},

		dismissReminder(id: JobId, reminder: ReminderId, on: Day = surroundings.today()): void {
			change('reminder-dismissed', id, reminder, { dismissedOn: on });
		},

		/** Puts it off: it is silent until then. What it is owed by stays. */
		snoozeReminder(id: JobId, reminder: ReminderId, to: Day, at?: string): void {
			const snoozedAt = at ?? null;
			change('reminder-snoozed', id, reminder, { snoozedTo: to, snoozedAt });
		}
	};
}

export function writeReminder(
	editing: Editing,
	entries: Y.Map<unknown>,
	draft: ReminderDraft
): void {
	const id = newId<ReminderId>(editing.surroundings.random);
	put(entries, keys.reminder + id, { ...draft, changedAt: editing.stamp() });
}
