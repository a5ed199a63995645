import { isBelieved } from '$lib/domain/clock';
import { dayAt, type Day } from '$lib/domain/day';
import type { EventDraft, EventPatch, ReminderPatch } from '$lib/domain/draft';
import { newId, type EventId, type JobId, type StatusId } from '$lib/domain/id';
import { standing, type Sent } from '$lib/domain/journey';
import type { Job } from '$lib/domain/job';
import type * as Y from 'yjs';
import { collectEdit, foldEdits, type StoredEdit } from '../reading/fold-edits';
import { fieldsOf } from '../reading/read-as';
import { keys } from '../schema';
import { isSameStored } from '../stored-value';
import { entriesOf, put, type Editing } from './editing';

/** When and with which words a status was changed. */
export interface StatusChangeDetails {
	/** The day it happened; today where left out. */
	readonly on?: Day;
	readonly note?: string;
	/** What was sent, where that is how it came there. */
	readonly sent?: Sent;
}

/** What to say besides of how a job came to stand somewhere; `null` takes it away, what is left out stays. */
export type StatusDetailsPatch = Pick<EventPatch, 'on' | 'note' | 'sent'>;

export function journeyEdits(editing: Editing) {
	const { apply, index, surroundings } = editing;
	return {
		/** Jobs that stand there already are left alone, unless something is told of it. */
		changeStatus(ids: readonly JobId[], to: StatusId, details: StatusChangeDetails = {}): void {
			const isDetailed = Object.values(details).some((detail) => detail !== undefined);
			const jobs = [...new Set(ids)].flatMap((id) => index.job(id) ?? []);
			const moved = isDetailed ? jobs : jobs.filter(({ statusId }) => statusId !== to);
			apply({ kind: 'status-changed', to, jobIds: moved.map(({ id }) => id) }, () => {
				for (const job of moved) {
					const entries = entriesOf(editing, job.id);
					if (entries)
						writeEvent(editing, entries, statusDraft(job, to, details, surroundings.today()));
				}
			});
		},

		/**
		 * Says more of the change by which each of the jobs came to stand at a status; others are left alone. Of one job
		 * it replaces what was sent, of several it adds to it.
		 */
		detailStatus(ids: readonly JobId[], to: StatusId, patch: StatusDetailsPatch): void {
			apply({ kind: 'event-edited', jobIds: ids }, () => {
				for (const id of new Set(ids)) {
					const stands = standing(index.job(id)?.journey ?? []);
					if (stands?.to !== to) continue;
					const isAdded = ids.length > 1 && patch.sent;
					const sent = isAdded ? { sent: { ...stands.sent, ...patch.sent } } : {};
					patchEvent(editing, id, stands.id, { ...patch, ...sent });
				}
			});
		},

		addEvent(id: JobId, ...drafts: readonly EventDraft[]): void {
			apply({ kind: 'event-added', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) for (const draft of drafts) writeEvent(editing, entries, draft);
			});
		},

		addComment(id: JobId, text: string, on: Day = surroundings.today()): void {
			apply({ kind: 'comment-added', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) writeEvent(editing, entries, { kind: 'comment', text, on });
			});
		},

		/**
		 * Changes fields of an event; its clock and what this app does not know of it stay. A status that the job
		 * stands at goes on standing when it is dated back: only the day it happened on was wrong.
		 */
		editEvent(id: JobId, eventId: EventId, patch: EventPatch): void {
			apply({ kind: 'event-edited', jobIds: [id] }, () => patchEvent(editing, id, eventId, patch));
		},

		removeEvent(id: JobId, eventId: EventId): void {
			apply({ kind: 'event-removed', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) removeMade(entries, keys.event + eventId);
			});
		}
	};
}

function patchEvent(editing: Editing, id: JobId, eventId: EventId, patch: EventPatch): void {
	const stands = standing(editing.index.job(id)?.journey ?? []);
	const countsFrom = stands?.id === eventId ? (stands.holdsFrom ?? stands.on) : undefined;
	const isDatedBack = countsFrom !== undefined && patch.on !== undefined && patch.on < countsFrom;
	writeEdit(
		editing,
		entriesOf(editing, id),
		keys.event + eventId,
		isDatedBack ? { ...patch, holdsFrom: countsFrom } : patch
	);
}

/** Adds an event to a job's entries, said now. */
export function writeEvent(
	editing: Editing,
	entries: Y.Map<unknown>,
	draft: EventDraft | { readonly kind: 'recapture'; readonly on: Day; readonly version: string }
): void {
	const id = newId<EventId>(editing.surroundings.random);
	put(entries, keys.event + id, { ...draft, clock: editing.stamp() });
}

/**
 * Says how an event or a reminder is to be changed, as an entry of its own, so that nobody's edit replaces another's;
 * `null` takes a field away. Nothing is written where it says so already. [S26]
 */
export function writeEdit(
	editing: Editing,
	entries: Y.Map<unknown> | undefined,
	key: string,
	patch: (EventPatch & { readonly holdsFrom?: Day }) | ReminderPatch
): void {
	if (!entries || !fieldsOf(entries.get(key))) return;
	const id = key.slice(key.indexOf(':') + 1);
	const edits = new Map<string, StoredEdit[]>();
	entries.forEach((value, name) => {
		if (name.startsWith(`${keys.edit}${id}:`)) {
			collectEdit(edits, name.slice(keys.edit.length), value);
		}
	});
	const now = fieldsOf(foldEdits(entries.get(key), edits.get(id))) ?? {};
	const changed = Object.entries(patch).filter(([field, value]) => {
		if (value === undefined) return false;
		return value === null ? field in now : !isSameStored(now[field], value);
	});
	if (changed.length === 0) return;
	// What a device with a wrong wall clock said would otherwise stand above whatever is said after it.
	for (const edit of (edits.get(id) ?? []).sort((a, b) => (a.clock < b.clock ? -1 : 1))) {
		if (isBelieved(edit.clock, editing.surroundings.now())) continue;
		put(entries, keys.edit + edit.key, { clock: editing.stamp(), set: edit.set });
	}
	const name = `${keys.edit}${id}:${newId(editing.surroundings.random)}`;
	put(entries, name, { clock: editing.stamp(), set: Object.fromEntries(changed) });
}

/** Removes an event or a reminder with every edit of it. */
export function removeMade(entries: Y.Map<unknown>, key: string): void {
	const edits = `${keys.edit}${key.slice(key.indexOf(':') + 1)}:`;
	for (const name of [...entries.keys()]) {
		if (name === key || name.startsWith(edits)) entries.delete(name);
	}
}

/** Whoever says today that the interview was last week means that the job stands at Interview now. */
function statusDraft(
	job: Job,
	to: StatusId,
	{ on, note, sent }: StatusChangeDetails,
	today: Day
): EventDraft {
	const day = on ?? today;
	const stands = standing(job.journey);
	const countsFrom = stands ? (stands.holdsFrom ?? stands.on) : dayAt(job.createdAt);
	const holdsFrom = today > countsFrom ? today : countsFrom;
	return {
		kind: 'status',
		to,
		on: day,
		...(note !== undefined && { note }),
		...(sent !== undefined && { sent }),
		...(day < countsFrom && { holdsFrom })
	};
}
