import { contactFields, type ContactDraft, type ContactField, type ContactPatch } from './contact';
import { parseWebLink } from './links';

/** A person as a form holds them: everything as typed, empty where nothing is. */
export type ContactTyped = { [Field in ContactField]: string };

export type ContactProblem = 'nobody' | 'no-mail' | 'no-link';
export type ContactProblems = { readonly [Field in ContactField]?: ContactProblem };

export function typedContact(contact: ContactDraft = {}): ContactTyped {
	const typed = contactFields.map((field) => [field, contact[field] ?? '']);
	// Every field of a contact is there.
	return Object.fromEntries(typed) as ContactTyped;
}

/** What is wrong with a person as typed: nothing that tells who, a mail address or a link that is none. */
export function contactProblems(typed: ContactTyped): ContactProblems {
	const { name, email, phone, link } = typed;
	const isNobody = [name, email, phone, link].every((text) => text.trim() === '');
	return {
		...(isNobody && { name: 'nobody' as const }),
		...(email.trim() !== '' && !/^\S+@\S+$/.test(email.trim()) && { email: 'no-mail' as const }),
		...(link.trim() !== '' && !parseWebLink(link) && { link: 'no-link' as const })
	};
}

/** The person that was typed, of whom `contactProblems` finds nothing wrong. */
export function contactOf(typed: ContactTyped): ContactDraft {
	const said = contactFields
		.map((field) => [field, valueOf(field, typed[field])] as const)
		.filter(([, value]) => value !== '');
	return Object.fromEntries(said);
}

/** What to change of a person where one field is typed anew. */
export function contactPatch(field: ContactField, text: string): ContactPatch {
	const value = valueOf(field, text);
	return { [field]: value === '' ? null : value };
}

function valueOf(field: ContactField, text: string): string {
	const trimmed = text.trim();
	return field === 'link' ? (parseWebLink(trimmed) ?? trimmed) : trimmed;
}
