import { dayAt, type Day } from '$lib/domain/day';
import type { EventDraft, EventPatch, ReminderPatch } from '$lib/domain/draft';
import { newId, type EventId, type JobId, type StatusId } from '$lib/domain/id';
import { standing } from '$lib/domain/journey';
import type { Job } from '$lib/domain/job';
import type * as Y from 'yjs';
import { fieldsOf } from '../reading/read-as';
import { keys } from '../schema';
import { entriesOf, put, remove, type Editing } from './editing';

/** When and with which words a status was changed. */
export interface StatusChangeDetails {
	/** The day it happened; today where left out. */
	readonly on?: Day;
	readonly note?: string;
}

export function journeyEdits(editing: Editing) {
	const { apply, index, surroundings } = editing;
	return {
		/** Jobs that stand there already are left alone, unless a day or a note is given. */
		changeStatus(ids: readonly JobId[], to: StatusId, details: StatusChangeDetails = {}): void {
			const isDetailed = details.on !== undefined || details.note !== undefined;
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

		addEvent(id: JobId, draft: EventDraft): void {
			apply({ kind: 'event-added', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) writeEvent(editing, entries, draft);
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
			apply({ kind: 'event-edited', jobIds: [id] }, () => {
				const stands = standing(index.job(id)?.journey ?? []);
				const countsFrom = stands?.id === eventId ? (stands.holdsFrom ?? stands.on) : undefined;
				const isDatedBack =
					countsFrom !== undefined && patch.on !== undefined && patch.on < countsFrom;
				patchEntry(
					entriesOf(editing, id),
					keys.event + eventId,
					isDatedBack ? { ...patch, holdsFrom: countsFrom } : patch
				);
			});
		},

		removeEvent(id: JobId, eventId: EventId): void {
			apply({ kind: 'event-removed', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries) remove(entries, keys.event + eventId);
			});
		}
	};
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

/** Changes fields of a plain object kept under a key; `null` takes a field away. */
export function patchEntry(
	entries: Y.Map<unknown> | undefined,
	key: string,
	patch: (EventPatch & { readonly holdsFrom?: Day }) | ReminderPatch
): void {
	const fields = fieldsOf(entries?.get(key));
	if (!entries || !fields) return;
	const next = new Map(Object.entries(fields));
	for (const [field, value] of Object.entries(patch)) {
		if (value === null) next.delete(field);
		else if (value !== undefined) next.set(field, value);
	}
	put(entries, key, Object.fromEntries(next));
}

/** Whoever says today that the interview was last week means that the job stands at Interview now. */
function statusDraft(
	job: Job,
	to: StatusId,
	{ on, note }: StatusChangeDetails,
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
		...(day < countsFrom && { holdsFrom })
	};
}
