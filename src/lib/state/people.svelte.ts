import type { Contact } from '$lib/domain/contact';
import type { ContactId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { fold } from '$lib/domain/folded-text';
import type { JourneyEvent } from '$lib/domain/journey';
import type { Waymark } from './waymark.svelte';

/** Something that a person was part of. */
export interface Part {
	readonly job: Job;
	readonly event: JourneyEvent;
}

/** The people of the search, and what each was part of. */
export class People {
	query = $state('');
	readonly #waymark: Waymark;

	readonly #jobsByPerson = $derived.by(() => {
		const byPerson = new Map<ContactId, Job[]>();
		for (const job of this.#waymark.jobs) {
			for (const id of peopleOf(job)) byPerson.set(id, [...(byPerson.get(id) ?? []), job]);
		}
		return byPerson;
	});
	/** Those found by every word of the query in whatever is known of them, by name. */
	readonly found = $derived.by<readonly Contact[]>(() => {
		const words = fold(this.query).split(/\s+/).filter(Boolean);
		return [...this.#waymark.contacts.values()].filter((person) => {
			const text = fold(Object.values(person).join('\n'));
			return words.every((word) => text.includes(word));
		});
	});

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** The jobs that somebody stands at or was part of, the latest first. */
	jobsOf(id: ContactId): readonly Job[] {
		return (this.#jobsByPerson.get(id) ?? []).toSorted((a, b) =>
			a.lastEventOn < b.lastEventOn ? 1 : -1
		);
	}

	/** Interviews and messages that somebody was part of, the latest first. */
	partsOf(id: ContactId): readonly Part[] {
		return this.jobsOf(id)
			.flatMap((job) => job.journey.map((event) => ({ job, event })))
			.filter(({ event }) => 'people' in event && event.people?.includes(id))
			.sort((a, b) => (a.event.on < b.event.on ? 1 : -1));
	}
}

function peopleOf(job: Job): ReadonlySet<ContactId> {
	const people = new Set(job.contacts);
	for (const event of job.journey) {
		if ('people' in event) for (const id of event.people ?? []) people.add(id);
	}
	return people;
}
