import type * as Y from 'yjs';
import { contactFields, contactName, type Contact } from '$lib/domain/contact';
import type { ContactId } from '$lib/domain/id';
import { instantSchema, readAs, textSchema, type Draft } from './reading/read-as';
import { readThings } from './things';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The people of the search, by name. */
export function readContacts(stored: Y.Map<unknown>): ReadonlyMap<ContactId, Contact> {
	const contacts: Contact[] = [];
	for (const [id, fields] of readThings(stored)) {
		if (typeof fields.removedAt === 'number') continue;
		// A key of this root is the id of a contact.
		const contact: Draft<Contact> = {
			id: id as ContactId,
			createdAt: readAs(instantSchema, fields.createdAt) ?? 0
		};
		for (const field of contactFields) {
			const value = readAs(textSchema, fields[field]);
			if (value !== undefined) contact[field] = value;
		}
		contacts.push(contact);
	}
	contacts.sort(
		(a, b) => collator.compare(contactName(a), contactName(b)) || (a.id < b.id ? -1 : 1)
	);
	return new Map(contacts.map((contact) => [contact.id, contact]));
}
