import * as Y from 'yjs';
import { instantOf } from '$lib/domain/clock';
import { dayAt } from '$lib/domain/day';
import { correctedFacts, type Facts } from '$lib/domain/facts';
import type {
	CollectionId,
	ContactId,
	EventId,
	Instant,
	JobId,
	ReminderId,
	StatusId,
	VersionId
} from '$lib/domain/id';
import type { Argument, Job } from '$lib/domain/job';
import type { RowMark } from '$lib/domain/incoming';
import { inOrder, standing, type JourneyEvent, type StatusChange } from '$lib/domain/journey';
import {
	noReadingCorrections,
	type SectionCorrection,
	type SkillCorrection
} from '$lib/domain/reading-corrections';
import type { Reminder } from '$lib/domain/reminder';
import { savedStatus } from '$lib/domain/status';
import { keys } from '../schema';
import { collectEdit, foldEdits, type StoredEdit } from './fold-edits';
import { readSectionCorrection, readSkillCorrection } from './read-corrections';
import { daySchema, fieldsOf, instantSchema, readAs, textSchema, type Draft } from './read-as';
import { readEvent } from './read-event';
import { isFactName, readFact, readFacts } from './read-facts';
import { readReminder } from './read-reminder';

/**
 * A job as it reads at this moment. Never throws and never writes: an entry that cannot be read is as if it were not
 * there. The bytes of postings are not touched.
 * @param moves by deleted status, the one at which its jobs stand
 */
export function readJob(
	id: JobId,
	entries: Y.Map<unknown>,
	moves: ReadonlyMap<StatusId, StatusId>
): Job {
	const createdAt = readAs(instantSchema, entries.get(keys.createdAt));
	const deletedAt = readAs(instantSchema, entries.get(keys.deletedAt));
	const notes = entries.get(keys.notes);
	const capturedFacts = readFacts(entries.get(keys.facts));
	const parts = readNamedEntries(entries, createdAt ?? 0);
	const journey = inOrder(parts.events);
	const stands = standing(journey);
	const archivedAt = readAs(instantSchema, entries.get(keys.archivedAt));
	const mergedInto = readAs(textSchema, entries.get(keys.mergedInto));
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
		statusId: standsAt(stands, moves),
		statusSince: stands?.on ?? dayAt(since),
		lastEventOn: lastDatedEvent(journey)?.on ?? dayAt(since),
		reminders: parts.reminders.sort(byDueTime),
		collections: parts.collections.sort(),
		tags: parts.tags.sort(),
		hasPosting: entries.get(keys.posting) instanceof Uint8Array,
		versions: versionsInOrder(parts.versions, journey),
		contacts: parts.contacts,
		arguments: parts.sides,
		marks: parts.marks,
		checks: parts.checks,
		differsFrom: parts.differsFrom,
		isSample: entries.get(keys.sample) === true
	};
	if (parts.importedAs.length > 0) job.importedAs = parts.importedAs;
	if (archivedAt !== undefined) job.archivedAt = archivedAt;
	// The id of a job is all there is to it.
	if (mergedInto !== undefined) job.mergedInto = mergedInto as JobId;
	if (deletedAt !== undefined) job.deletedAt = deletedAt;
	return job;
}

/**
 * Where a job stands: the status that its latest change says, and where that was deleted the one that took over.
 * @param moves by deleted status, the one at which its jobs stand
 */
export function standsAt(
	latest: StatusChange | undefined,
	moves: ReadonlyMap<StatusId, StatusId>
): StatusId {
	const said = latest?.to ?? savedStatus;
	return moves.get(said) ?? said;
}

function readNamedEntries(entries: Y.Map<unknown>, createdAt: Instant) {
	const events: (readonly [EventId, unknown])[] = [];
	const reminders: (readonly [ReminderId, unknown])[] = [];
	const edits = new Map<string, StoredEdit[]>();
	const collections: CollectionId[] = [];
	const tags: string[] = [];
	const versions: VersionId[] = [];
	const skills: SkillCorrection[] = [];
	const sections: SectionCorrection[] = [];
	const contacts: ContactId[] = [];
	const said: (readonly [clock: string, argument: Argument])[] = [];
	const marks: Record<string, number> = {};
	const checks: Record<string, boolean> = {};
	const differsFrom: JobId[] = [];
	const importedAs: RowMark[] = [];
	const corrections: { [name: string]: Facts[keyof Facts] | null } = {};
	entries.forEach((value, key) => {
		const colon = key.indexOf(':') + 1;
		if (colon === 0) return;
		const name = key.slice(colon);
		// What follows the colon is the id that the schema puts there.
		switch (key.slice(0, colon)) {
			case keys.event:
				events.push([name as EventId, value]);
				break;
			case keys.reminder:
				reminders.push([name as ReminderId, value]);
				break;
			case keys.edit:
				collectEdit(edits, name, value);
				break;
			case keys.contact:
				if (value === true) contacts.push(name as ContactId);
				break;
			case keys.pro:
			case keys.con: {
				const fields = fieldsOf(value);
				if (typeof fields?.text !== 'string') break;
				const side = key.startsWith(keys.pro) ? 'pro' : 'con';
				said.push([String(fields.clock), { id: name, side, text: fields.text }]);
				break;
			}
			case keys.mark:
				if (typeof value === 'number' && value >= 0 && value <= 5) marks[name] = value;
				break;
			case keys.check:
				if (typeof value === 'boolean') checks[name] = value;
				break;
			case keys.differs:
				if (value === true) differsFrom.push(name as JobId);
				break;
			case keys.import: {
				const { key: row, print } = fieldsOf(value) ?? {};
				if (typeof row === 'string' && typeof print === 'string') {
					importedAs.push({ key: row, print });
				}
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
	return {
		events: events.map(([id, made]) => readEvent(id, foldEdits(made, edits.get(id)), createdAt)),
		reminders: reminders.flatMap(
			([id, made]) => readReminder(id, foldEdits(made, edits.get(id))) ?? []
		),
		collections,
		tags,
		versions,
		corrections,
		readingCorrections,
		contacts: contacts.sort(),
		sides: said.sort(byClock).map(([, argument]) => argument),
		marks,
		checks,
		differsFrom,
		importedAs
	};
}

const byClock = ([a, x]: readonly [string, Argument], [b, y]: readonly [string, Argument]) =>
	a < b || (a === b && x.id < y.id) ? -1 : 1;
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
