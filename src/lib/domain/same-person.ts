import type { ContactDraft } from './contact';
import { fold } from './folded-text';

/** Finds among people the one that a file tells of. */
export interface PeopleIndex<Person extends ContactDraft> {
	add(person: Person): void;
	/** By mail, else by name where no two mails and no two companies speak against it. */
	find(person: ContactDraft): Person | undefined;
}

export function indexPeople<Person extends ContactDraft>(
	people: Iterable<Person>
): PeopleIndex<Person> {
	const byMail = new Map<string, Person>();
	const byName = new Map<string, Person[]>();
	const index: PeopleIndex<Person> = {
		add(person) {
			const { mail, name } = keysOf(person);
			if (mail && !byMail.has(mail)) byMail.set(mail, person);
			if (name) byName.set(name, [...(byName.get(name) ?? []), person]);
		},
		find(person) {
			const { mail, name } = keysOf(person);
			const known = mail ? byMail.get(mail) : undefined;
			return known ?? byName.get(name)?.find((other) => canBeOne(person, other));
		}
	};
	for (const person of people) index.add(person);
	return index;
}

function canBeOne(one: ContactDraft, other: ContactDraft): boolean {
	const isOther = (a: string | undefined, b: string | undefined) =>
		a && b && folded(a) !== folded(b);
	return !isOther(one.email, other.email) && !isOther(one.company, other.company);
}

function keysOf({ email, name }: ContactDraft) {
	return { mail: folded(email), name: folded(name) };
}

function folded(text: string | undefined): string {
	return fold(text ?? '').trim();
}
