import { contactName, type ContactDraft, type ContactPatch } from '$lib/domain/contact';
import { newId, type ContactId, type JobId } from '$lib/domain/id';
import { keys } from '../schema';
import { patchThing } from '../things';
import { entriesOf, put, remove, type Editing } from './editing';

export function contactEdits(editing: Editing) {
	const { apply, roots, surroundings } = editing;
	return {
		/** Adds a person, to jobs at once where any are given. */
		addContact(draft: ContactDraft, jobIds: readonly JobId[] = []): ContactId {
			const id = newId<ContactId>(surroundings.random);
			apply({ kind: 'contact-added', name: contactName(draft), jobIds }, () => {
				put(roots.contacts, id, { ...draft, createdAt: surroundings.now() });
				for (const jobId of jobIds) {
					const entries = entriesOf(editing, jobId);
					if (entries) put(entries, keys.contact + id, true);
				}
			});
			return id;
		},

		editContact(id: ContactId, patch: ContactPatch): void {
			apply({ kind: 'contact-edited', jobIds: [] }, () =>
				patchThing(roots.contacts, id, { ...patch })
			);
		},

		/** Removes a person; undo brings them back to all they were part of. */
		removeContact(id: ContactId, name: string): void {
			apply({ kind: 'contact-removed', name, jobIds: [] }, () =>
				put(roots.contacts, `${id}:removedAt`, surroundings.now())
			);
		},

		attachContact(jobId: JobId, id: ContactId): void {
			apply({ kind: 'contact-attached', jobIds: [jobId] }, () => {
				const entries = entriesOf(editing, jobId);
				if (entries) put(entries, keys.contact + id, true);
			});
		},

		detachContact(jobId: JobId, id: ContactId): void {
			apply({ kind: 'contact-detached', jobIds: [jobId] }, () => {
				const entries = entriesOf(editing, jobId);
				if (entries) remove(entries, keys.contact + id);
			});
		}
	};
}
