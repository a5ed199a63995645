import type { ContactId, Instant } from './id';

/** Somebody one meets in the search; at least one of name, mail, phone and link says who. */
export interface Contact {
	readonly id: ContactId;
	readonly createdAt: Instant;
	readonly name?: string;
	/** "Recruiter", "Head of nursing". */
	readonly role?: string;
	readonly company?: string;
	readonly email?: string;
	readonly phone?: string;
	/** Absolute, http or https. */
	readonly link?: string;
	readonly notes?: string;
}

export const contactFields = [
	'name',
	'role',
	'company',
	'email',
	'phone',
	'link',
	'notes'
] as const satisfies readonly (keyof Contact)[];
export type ContactField = (typeof contactFields)[number];

export type ContactDraft = Omit<Contact, 'id' | 'createdAt'>;

/** `null` takes the field away, what is left out stays. */
export type ContactPatch = { readonly [Field in ContactField]?: string | null };

/** What somebody is called in lists. */
export function contactName({ name, email, phone, link, role, company }: ContactDraft): string {
	return name ?? email ?? phone ?? link ?? role ?? company ?? 'Somebody';
}
