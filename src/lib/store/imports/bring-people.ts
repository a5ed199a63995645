import type * as Y from 'yjs';
import { contactFields, type ContactDraft } from '$lib/domain/contact';
import { newId, type ContactId } from '$lib/domain/id';
import { indexPeople } from '$lib/domain/same-person';
import { readContacts } from '../contacts';
import { put, type Surroundings } from '../edits/editing';
import { printOf } from './stored-print';

/** People of an import, each made once; one who is known gains what is not said of them yet. [S29] */
export interface BroughtPeople {
	bring(person: ContactDraft): ContactId;
	/** By key, the print of what was put there. */
	prints(): Record<string, string>;
}

export function bringPeople(
	contacts: Y.Map<unknown>,
	{ now, random }: Pick<Surroundings, 'now' | 'random'>
): BroughtPeople {
	const index = indexPeople(readContacts(contacts).values());
	const written = new Set<string>();
	function write(key: string, value: unknown): void {
		put(contacts, key, value);
		written.add(key);
	}
	return {
		bring(person) {
			const known = index.find(person);
			if (!known) {
				const id = newId<ContactId>(random);
				const createdAt = now();
				write(id, { ...person, createdAt });
				index.add({ ...person, id, createdAt });
				return id;
			}
			for (const field of contactFields) {
				const key = `${known.id}:${field}`;
				const isLacking = known[field] === undefined && !contacts.has(key);
				if (isLacking && person[field] !== undefined) write(key, person[field]);
			}
			return known.id;
		},
		prints: () => Object.fromEntries([...written].map((key) => [key, printOf(contacts.get(key))]))
	};
}
