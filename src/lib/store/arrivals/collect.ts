import * as Y from 'yjs';
import type { GoneJob } from '$lib/domain/arrival';
import type { JobId } from '$lib/domain/id';
import { titleOf } from '$lib/domain/job';
import { entriesOf, type Editing } from '../edits/editing';
import { printOfJob } from '../imports/stored-print';
import { readFacts } from '../reading/read-facts';
import { keys, rootNames, type RootName } from '../schema';
import { addChange, emptyJob, sizeOf, within, type DraftBatch } from './draft-batch';
import { notesChangeOf, textBefore } from './notes-change';
import { toldOfEntry, toldOfRoot } from './told';

type DeepEvent = Y.YEvent<Y.AbstractType<unknown>>;
/** What a key of a map said, as Yjs tells it to observers. */
type KeyChange = { readonly action: 'add' | 'update' | 'delete'; readonly oldValue: unknown };

/** Roots of which nothing is noted: the format cannot be taken back. */
const followed = rootNames.filter((name) => name !== 'meta');

/** Notes in a batch whatever changes while something is given to the record. */
export function collectChanges(editing: Editing, batch: DraftBatch, give: () => void): void {
	const { roots } = editing;
	/** Jobs that came with this batch, and that nobody has touched. */
	const intact = new Set(
		[...batch.made].flatMap(([id]) => (isAsMade(editing, batch, id) ? id : []))
	);
	const touched = new Set<JobId>();
	const stops = followed.map((name) => {
		const observe = (events: readonly DeepEvent[]) => {
			// An error in here would stop every later update of the document. [S13]
			try {
				for (const event of events) {
					if (name === 'jobs') noteInJobs(editing, batch, event, touched);
					else if (event instanceof Y.YMapEvent && event.path.length === 0)
						noteInRoot(batch, name, event);
				}
			} catch (error) {
				editing.surroundings.report?.(error);
			}
		};
		roots[name].observeDeep(observe);
		return () => roots[name].unobserveDeep(observe);
	});
	try {
		give();
	} finally {
		for (const stop of stops) stop();
	}
	for (const id of touched) {
		const entries = entriesOf(editing, id);
		if (!entries) batch.made.delete(id);
		else if (intact.has(id) || batch.made.get(id) === '') batch.made.set(id, printOfJob(entries));
	}
	for (const [id, { entries, notes }] of batch.changed) {
		if (entries.size === 0 && !notes) batch.changed.delete(id);
	}
	for (const [name, entries] of batch.beside) if (entries.size === 0) batch.beside.delete(name);
}

function isAsMade(editing: Editing, batch: DraftBatch, id: JobId): boolean {
	const entries = entriesOf(editing, id);
	return entries !== undefined && printOfJob(entries) === batch.made.get(id);
}

function noteInRoot(batch: DraftBatch, name: RootName, event: Y.YMapEvent<unknown>): void {
	const changes = within(batch.beside, name, () => new Map());
	for (const [key, change] of event.keys) {
		const [before, after] = sidesOf(event.target, key, change);
		if (!before || !after) continue;
		batch.size += addChange(changes, key, before, after, (first) => toldOfRoot(name, first, after));
	}
}

function noteInJobs(
	editing: Editing,
	batch: DraftBatch,
	event: DeepEvent,
	touched: Set<JobId>
): void {
	const [job, key] = event.path;
	if (job === undefined) {
		if (event instanceof Y.YMapEvent) noteJobs(batch, event, touched);
		return;
	}
	// A key of this root is a job id.
	const id = job as JobId;
	if (batch.made.has(id)) {
		touched.add(id);
		return;
	}
	const changed = within(batch.changed, id, emptyJob);
	const entries = entriesOf(editing, id);
	if (key === undefined && event instanceof Y.YMapEvent && entries) {
		for (const [name, change] of event.keys) {
			const [before, after] = sidesOf(entries, name, change);
			if (!before || !after) continue;
			batch.size += addChange(changed.entries, name, before, after, (first) =>
				toldOfEntry(entries, name, first, after)
			);
		}
	} else if (key === keys.notes && event.target instanceof Y.Text) {
		changed.notes = notesChangeOf(event.target, event, changed.notes);
		batch.size += changed.notes.removed.reduce((sum, { text }) => sum + text.length, 0);
	}
}

/** Jobs that came, went for good, or were replaced by another device's of the same id [S21]. */
function noteJobs(batch: DraftBatch, event: Y.YMapEvent<unknown>, touched: Set<JobId>): void {
	for (const [key, { action, oldValue }] of event.keys) {
		// A key of this root is a job id.
		const id = key as JobId;
		const now = event.target.get(key);
		if (action === 'add') {
			// What left within the batch and is back is not new.
			if (batch.gone.delete(id)) continue;
			batch.made.set(id, '');
			touched.add(id);
		} else if (batch.made.has(id)) {
			touched.add(id);
		} else if (oldValue instanceof Y.Map) {
			const was = contentsBefore(oldValue, event);
			if (action === 'delete') noteGone(batch, id, was);
			else if (now instanceof Y.Map) noteReplaced(batch, id, was, now);
		}
	}
}

function noteGone(batch: DraftBatch, id: JobId, { title, entries, notes }: GoneJob): void {
	const before = new Map(entries);
	for (const [key, change] of batch.changed.get(id)?.entries ?? []) {
		if (change.before.length === 0) before.delete(key);
		else before.set(key, change.before[0]);
	}
	batch.changed.delete(id);
	batch.gone.set(id, { title, entries: before, notes });
	for (const [key, value] of before) batch.size += key.length + sizeOf(value);
	batch.size += notes.length;
}

function noteReplaced(
	batch: DraftBatch,
	id: JobId,
	{ entries }: GoneJob,
	now: Y.Map<unknown>
): void {
	const changed = within(batch.changed, id, emptyJob);
	for (const key of new Set([...entries.keys(), ...now.keys()])) {
		const value = now.get(key);
		if (value instanceof Y.AbstractType) continue;
		const before = entries.has(key) ? [entries.get(key)] : [];
		const after = now.has(key) ? [value] : [];
		batch.size += addChange(changed.entries, key, before, after, (first) =>
			toldOfEntry(now, key, first, after)
		);
	}
}

/** What an entry said before and says now; nothing of nested types, which cannot be put back. */
function sidesOf(
	map: Y.Map<unknown>,
	key: string,
	{ action, oldValue }: KeyChange
): readonly [before?: readonly unknown[], after?: readonly unknown[]] {
	const value = map.get(key);
	if (oldValue instanceof Y.AbstractType || value instanceof Y.AbstractType) return [];
	return [action === 'add' ? [] : [oldValue], map.has(key) ? [value] : []];
}

/** A job that is gone, as it was before the transaction; its items are deleted, so that it reads as empty by now. */
function contentsBefore(job: Y.Map<unknown>, event: Y.YMapEvent<unknown>): GoneJob {
	const entries = new Map<string, unknown>();
	let notes = '';
	for (const [key, last] of job._map) {
		let item: Y.Item | null = last;
		while (item && event.adds(item)) item = item.left;
		if (!item || !event.deletes(item)) continue;
		const value: unknown = item.content.getContent().at(-1);
		if (!(value instanceof Y.AbstractType)) entries.set(key, value);
		else if (key === keys.notes && value instanceof Y.Text) notes = textBefore(value, event);
	}
	return { title: titleOf(readFacts(entries.get(keys.facts))), entries, notes };
}
