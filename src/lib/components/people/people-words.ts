import type { ContactField } from '$lib/domain/contact';
import type { ContactProblem } from '$lib/domain/contact-fields';

export const contactFieldWords: Readonly<Record<ContactField, string>> = {
	name: 'Name',
	role: 'Role',
	company: 'Company',
	email: 'Mail',
	phone: 'Phone',
	link: 'Link',
	notes: 'Notes'
};

export const contactProblemWords: Readonly<Record<ContactProblem, string>> = {
	nobody: 'Say who it is: by a name, a mail address, a phone number or a link.',
	'no-mail': 'This is not a mail address.',
	'no-link': 'This is not a web address.'
};
