import { fold } from './folded-text';
import type { CollectionId, ContactId } from './id';
import { titleOf, type Job } from './job';
import type { JourneyEvent } from './journey';
import type { Status } from './status';

/** Where in a job a text stands, in the order in which people look. */
export type PartName =
	| 'title'
	| 'company'
	| 'place'
	| 'status'
	| 'tag'
	| 'collection'
	| 'notes'
	| 'contact'
	| 'journey'
	| 'reminder'
	| 'argument'
	| 'fact'
	| 'link'
	| 'posting';

export interface SearchPart {
	readonly where: PartName;
	readonly text: string;
}

/** The names of what a job refers to; nothing where it is not known. */
export interface Names {
	collection(id: CollectionId): string | undefined;
	contact(id: ContactId): string | undefined;
}

const noNames: Names = { collection: () => undefined, contact: () => undefined };

/** Everything a person may look for in a job but the text of its posting. */
export function searchParts(job: Job, status: Status, names: Names = noNames): SearchPart[] {
	const { facts } = job;
	const parts: SearchPart[] = [];
	const add = (where: PartName, ...texts: readonly (string | undefined)[]) => {
		for (const text of texts) if (text) parts.push({ where, text });
	};
	add('title', titleOf(facts));
	add('company', facts.company);
	add('place', facts.location, facts.workplace, facts.remoteWithin);
	add('status', status.label);
	add('tag', ...job.tags);
	add('collection', ...job.collections.map((id) => names.collection(id)));
	add('notes', job.notes);
	add('contact', facts.contact?.name, facts.contact?.email, facts.contact?.phone);
	add('contact', ...job.contacts.map((id) => names.contact(id)));
	for (const event of job.journey) add('journey', ...textsOf(event, names));
	add('reminder', ...job.reminders.map(({ text }) => text));
	add('argument', ...job.arguments.map(({ text }) => text));
	add('fact', facts.employmentType, facts.seniority, facts.equity, facts.clearance);
	add('fact', ...(facts.languages ?? []).map(({ name }) => name));
	add('link', facts.url);
	return parts;
}

/** What of a job is searched, folded as `wordsOf` folds what people type. */
export function searchableText(job: Job, status: Status, names: Names = noNames): string {
	return fold(
		searchParts(job, status, names)
			.map(({ text }) => text)
			.join('\n')
	);
}

/** The words of a search; each must occur, in any order. */
export function wordsOf(query: string): readonly string[] {
	return fold(query).split(/\s+/).filter(Boolean);
}

function textsOf(event: JourneyEvent, names: Names): readonly (string | undefined)[] {
	switch (event.kind) {
		case 'status':
			return [event.note, event.sent?.cv, event.sent?.letter];
		case 'interview':
			return [event.round, event.place, event.prep, event.note, ...people(event, names)];
		case 'message':
			return [event.text, ...people(event, names)];
		case 'offer':
			return [event.note];
		case 'comment':
		case 'task':
			return [event.text];
		default:
			return [];
	}
}

function people(event: { readonly people?: readonly ContactId[] }, names: Names) {
	return (event.people ?? []).map((id) => names.contact(id));
}
