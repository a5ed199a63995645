import type { Day } from '$lib/domain/day';
import type { ReminderDraft, ReminderPatch } from '$lib/domain/draft';
import { newId, type JobId, type ReminderId } from '$lib/domain/id';
import type * as Y from 'yjs';
import { keys } from '../schema';
import { entriesOf, put, remove, type Editing } from './editing';
import { patchEntry } from './journey';

export function reminderEdits(editing: Editing) {
	const { apply, surroundings } = editing;
	return {
		addReminder(id: JobId, draft: ReminderDraft): void {
			apply({ kind: 'reminder-added', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) writeReminder(editing, entries, draft);
			});
		},

		editReminder(id: JobId, reminderId: ReminderId, patch: ReminderPatch): void {
			apply({ kind: 'reminder-edited', jobIds: [id] }, () =>
				patchEntry(entriesOf(editing, id), keys.reminder + reminderId, patch)
			);
		},

		removeReminder(id: JobId, reminderId: ReminderId): void {
			apply({ kind: 'reminder-removed', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) remove(entries, keys.reminder + reminderId);
			});
		},

		markReminderDone(id: JobId, reminderId: ReminderId, on: Day = surroundings.today()): void {
			apply({ kind: 'reminder-done', jobIds: [id] }, () =>
				patchEntry(entriesOf(editing, id), keys.reminder + reminderId, { doneOn: on })
			);
		}
	};
}

export function writeReminder(
	editing: Editing,
	entries: Y.Map<unknown>,
	draft: ReminderDraft
): void {
	const id = newId<ReminderId>(editing.surroundings.random);
	put(entries, keys.reminder + id, draft);
}
