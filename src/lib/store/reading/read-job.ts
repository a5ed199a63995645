import * as Y from 'yjs';
import { instantOf } from '$lib/domain/clock';
import { dayAt } from '$lib/domain/day';
import { correctedFacts, type Facts } from '$lib/domain/facts';
import type { CollectionId, EventId, Instant, JobId, ReminderId, VersionId } from '$lib/domain/id';
import type { Job, Reminder } from '$lib/domain/job';
import { inOrder, standing, type JourneyEvent } from '$lib/domain/journey';
import {
	noReadingCorrections,
	type SectionCorrection,
	type SkillCorrection
} from '$lib/domain/reading-corrections';
import { savedStatus } from '$lib/domain/status';
import { keys } from '../schema';
import { readSectionCorrection, readSkillCorrection } from './read-corrections';
import { daySchema, fieldsOf, instantSchema, readAs, type Draft } from './read-as';
import { readEvent, readReminder } from './read-event';
import { isFactName, readFact, readFacts } from './read-facts';

/**
 * A job as it reads at this moment. Never throws and never writes: an entry that cannot be read is as if it were not
 * there. The bytes of postings are not touched.
 */
export function readJob(id: JobId, entries: Y.Map<unknown>): Job {
	const createdAt = readAs(instantSchema, entries.get(keys.createdAt));
	const deletedAt = readAs(instantSchema, entries.get(keys.deletedAt));
	const notes = entries.get(keys.notes);
	const capturedFacts = readFacts(entries.get(keys.facts));
	const parts = readNamedEntries(entries, createdAt ?? 0);
	const journey = inOrder(parts.events);
	const stands = standing(journey);
	const since = createdAt ?? firstSaidAt(journey);
	const job: Draft<Job> = {
		id,
		createdAt: since,
		facts:
			Object.keys(parts.corrections).length > 0
				? correctedFacts(capturedFacts, parts.corrections)
				: capturedFacts,
		capturedFacts,
		corrections: parts.corrections,
		readingCorrections: parts.readingCorrections,
		notes: notes instanceof Y.Text ? notes.toString() : '',
		journey,
		statusId: stands?.to ?? savedStatus,
		statusSince: stands?.on ?? dayAt(since),
		lastEventOn: lastDatedEvent(journey)?.on ?? dayAt(since),
		reminders: parts.reminders.sort(byDueTime),
		collections: parts.collections.sort(),
		tags: parts.tags.sort(),
		hasPosting: entries.get(keys.posting) instanceof Uint8Array,
		versions: versionsInOrder(parts.versions, journey),
		isSample: entries.get(keys.sample) === true
	};
	if (deletedAt !== undefined) job.deletedAt = deletedAt;
	return job;
}

function readNamedEntries(entries: Y.Map<unknown>, createdAt: Instant) {
	const events: JourneyEvent[] = [];
	const reminders: Reminder[] = [];
	const collections: CollectionId[] = [];
	const tags: string[] = [];
	const versions: VersionId[] = [];
	const skills: SkillCorrection[] = [];
	const sections: SectionCorrection[] = [];
	const corrections: { [name: string]: Facts[keyof Facts] | null } = {};
	entries.forEach((value, key) => {
		const colon = key.indexOf(':') + 1;
		if (colon === 0) return;
		const name = key.slice(colon);
		// What follows the colon is the id that the schema puts there.
		switch (key.slice(0, colon)) {
			case keys.event:
				events.push(readEvent(name as EventId, value, createdAt));
				break;
			case keys.reminder: {
				const reminder = readReminder(name as ReminderId, value);
				if (reminder) reminders.push(reminder);
				break;
			}
			case keys.fix: {
				if (!isFactName(name)) break;
				const fact = value === null ? null : readFact(name, value);
				if (fact !== undefined) corrections[name] = fact;
				break;
			}
			case keys.skill: {
				const skill = readSkillCorrection(name, value);
				if (skill) skills.push(skill);
				break;
			}
			case keys.section: {
				const section = readSectionCorrection(name, value);
				if (section) sections.push(section);
				break;
			}
			case keys.collection:
				if (value === true) collections.push(name as CollectionId);
				break;
			case keys.tag:
				if (value === true) tags.push(name);
				break;
			case keys.version:
				if (value instanceof Uint8Array) versions.push(name as VersionId);
		}
	});
	const isAsRead = skills.length === 0 && sections.length === 0;
	const readingCorrections = isAsRead
		? noReadingCorrections
		: { skills: skills.sort(byName), sections: sections.sort(byQuote) };
	return { events, reminders, collections, tags, versions, corrections, readingCorrections };
}

const byName = (a: SkillCorrection, b: SkillCorrection) => (a.name < b.name ? -1 : 1);
const byQuote = (a: SectionCorrection, b: SectionCorrection) => (a.quote < b.quote ? -1 : 1);

function firstSaidAt(journey: readonly JourneyEvent[]): Instant {
	return journey.length === 0 ? 0 : Math.min(...journey.map(({ clock }) => instantOf(clock)));
}

/** An event without a readable day of its own does not tell when something last happened. */
function lastDatedEvent(journey: readonly JourneyEvent[]): JourneyEvent | undefined {
	return journey.findLast(
		(event) =>
			event.kind !== 'unknown' || readAs(daySchema, fieldsOf(event.stored)?.on) !== undefined
	);
}

function byDueTime(a: Reminder, b: Reminder): number {
	const [x, y] = [a, b].map(({ dueOn, dueAt, id }) => `${dueOn} ${dueAt ?? ''} ${id}`);
	return (x ?? '') < (y ?? '') ? -1 : 1;
}

/** Oldest first, as the recaptures that made them say; those whose event is gone come before. */
function versionsInOrder(
	versions: VersionId[],
	journey: readonly JourneyEvent[]
): readonly VersionId[] {
	const places = new Map<VersionId, number>();
	journey.forEach((event, place) => {
		if (event.kind === 'recapture') places.set(event.version, place);
	});
	return versions.sort().sort((a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1));
}
