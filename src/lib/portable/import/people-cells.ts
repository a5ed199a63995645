import type { ContactDraft } from '$lib/domain/contact';
import type { ColumnField } from './fields';
import type { Cells } from './map-rows';

const longestName = 200;
const mostPeople = 10;
const mail = /[^\s<>(),;:"']+@[^\s<>(),;:"']+\.[\p{L}\d-]{2,}/u;

/**
 * The people that a row names: "Ann Lee <ann@a.example>; Bo", mails in a column of their own. A phone belongs to the
 * only one there is; what belongs to nobody is left to `keep`.
 */
export function readPeopleCells(
	cells: Cells,
	company: string | undefined,
	keep: (field: ColumnField) => void
): readonly ContactDraft[] {
	const named = cells.one('contactName').split(/[;\n]/).map(readName);
	const mails = cells
		.one('contactEmail')
		.split(/[\s,;]+/)
		.flatMap((part) => mail.exec(part) ?? []);
	if (mails.length === 0 && cells.one('contactEmail') !== '') keep('contactEmail');
	const left = mails.filter((one) => !named.some(({ email }) => email === one));
	const people = named
		.filter(({ name, email }) => name || email)
		.map((person) => {
			const email = person.email ?? left.shift();
			return email === undefined ? person : { ...person, email };
		});
	const all: readonly ContactDraft[] = [...people, ...left.map((email) => ({ email }))];
	const phone = cells.one('contactPhone').slice(0, longestName);
	if (phone !== '' && all.length !== 1) keep('contactPhone');
	return all.slice(0, mostPeople).map((person) => ({
		...person,
		...(phone !== '' && all.length === 1 ? { phone } : {}),
		...(company === undefined ? {} : { company })
	}));
}

function readName(text: string): ContactDraft {
	const email = mail.exec(text)?.[0];
	const name = text
		.replace(email ?? '', ' ')
		.replace(/[<>()"]|mailto:/g, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s,:-]+|[\s,:-]+$/g, '')
		.slice(0, longestName);
	return {
		...(/\p{L}/u.test(name) ? { name } : {}),
		...(email === undefined ? {} : { email })
	};
}
