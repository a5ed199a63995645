import type { Contact, ContactDraft } from './contact';
import type { Facts } from './facts';

/** Whom a posting says to ask, as a contact to add; nothing where nobody is named, or they stand there already. */
export function offeredContact(
	{ contact, company }: Facts,
	present: readonly Contact[]
): ContactDraft | undefined {
	if (!contact) return undefined;
	const { name, email, phone } = contact;
	const isThere = present.some(
		(person) =>
			(email !== undefined && person.email === email) ||
			(phone !== undefined && person.phone === phone) ||
			(name !== undefined && person.name === name)
	);
	if (isThere || !(name || email || phone)) return undefined;
	return {
		...(name && { name }),
		...(company && { company }),
		...(email && { email }),
		...(phone && { phone })
	};
}
