import * as Y from 'yjs';
import type { Batch, EntryChange, TakenBack } from '$lib/domain/arrival';
import type { JobId } from '$lib/domain/id';
import { builtInStatuses, savedStatus } from '$lib/domain/status';
import { entriesOf, put, remove, type Editing } from '../edits/editing';
import { printOf, printOfJob } from '../imports/stored-print';
import { fieldsOf } from '../reading/read-as';
import { keys } from '../schema';
import { printOfOne } from './draft-batch';
import { reverseNotes } from './notes-change';

export type Undone = Omit<TakenBack, 'inverse'>;

/**
 * Takes a batch back: what it brought and nobody has touched since leaves, what it took returns. Whatever was said
 * since stays, and with it what it is said of. Within a transaction. [S32]
 */
export function takeBackBatch(editing: Editing, batch: Batch): Undone {
	const { roots, surroundings } = editing;
	const now = surroundings.now();
	const kept = new Set<JobId>();
	let binned = 0;
	let restored = 0;
	for (const [id, print] of batch.made) {
		const entries = entriesOf(editing, id);
		if (!entries) continue;
		if (printOfJob(entries) !== print) kept.add(id);
		else if (!entries.has(keys.deletedAt)) {
			put(entries, keys.deletedAt, now);
			binned += 1;
		}
	}
	for (const [id, change] of batch.changed) {
		const entries = entriesOf(editing, id);
		if (!entries) continue;
		const before = printOfJob(entries) + String(entries.get(keys.deletedAt));
		if (!reverseEntries(entries, change.entries)) kept.add(id);
		const notes = entries.get(keys.notes);
		if (change.notes && notes instanceof Y.Text) reverseNotes(notes, change.notes);
		if (printOfJob(entries) + String(entries.get(keys.deletedAt)) !== before) restored += 1;
	}
	for (const [id, job] of batch.gone) {
		if (roots.jobs.has(id)) continue;
		const entries = new Y.Map<unknown>();
		roots.jobs.set(id, entries);
		for (const [key, value] of job.entries) put(entries, key, value);
		entries.set(keys.notes, new Y.Text(job.notes));
		restored += 1;
	}
	takeBackBeside(editing, batch);
	return { binned, restored, kept: [...kept] };
}

/** Whether all of it is as it was before. */
function reverseEntries(
	entries: Y.Map<unknown>,
	changes: ReadonlyMap<string, EntryChange>
): boolean {
	const stays = staying(entries, changes);
	let isWhole = stays.size === 0;
	for (const [key, change] of changes) {
		if (stays.has(key)) continue;
		if (!reverseEntry(entries, key, change)) isWhole = false;
	}
	return isWhole;
}

/** Whether the entry is as it was before. */
function reverseEntry(map: Y.Map<unknown>, key: string, { before, after }: EntryChange): boolean {
	const print = map.has(key) ? printOf(map.get(key)) : undefined;
	if (print === printOfOne(before)) return true;
	if (print !== after) return false;
	if (before.length === 0) remove(map, key);
	else put(map, key, before[0]);
	return true;
}

/** Entries that something which was said since is about, or would be lost with. */
function staying(
	entries: Y.Map<unknown>,
	changes: ReadonlyMap<string, EntryChange>
): ReadonlySet<string> {
	const stays = new Set<string>();
	const isAsItCame = (key: string) => {
		const change = changes.get(key);
		return change?.after !== undefined && change.after === printOf(entries.get(key));
	};
	for (const [key, { before, after }] of changes) {
		const isMade = key.startsWith(keys.event) || key.startsWith(keys.reminder);
		if (!isMade || before.length > 0 || after === undefined) continue;
		const edits = [...entries.keys()].filter((name) => name.startsWith(editsOf(key)));
		if (edits.every(isAsItCame)) continue;
		// Somebody has said more of it: it stays, and so does what had been said of it.
		for (const name of [key, ...edits]) stays.add(name);
	}
	const posting = changes.get(keys.posting);
	const isPostingBack = posting === undefined || isAsItCame(keys.posting);
	if (isPostingBack) return stays;
	// The text that was there before is nowhere but in a version that came along.
	for (const [key, { before }] of changes) {
		const version = fieldsOf(entries.get(key))?.version;
		const isOfVersion = key.startsWith(keys.event) && typeof version === 'string';
		if (before.length === 0 && (key.startsWith(keys.version) || isOfVersion)) stays.add(key);
	}
	return stays;
}

function editsOf(key: string): string {
	return `${keys.edit}${key.slice(key.indexOf(':') + 1)}:`;
}

function takeBackBeside(editing: Editing, { beside }: Batch): void {
	const { roots, surroundings } = editing;
	const used = usedThings(roots.jobs);
	const isBuiltIn = new Set<string>(builtInStatuses.map(({ id }) => id));
	for (const name of ['statuses', 'collections', 'contacts'] as const) {
		const root = roots[name];
		const changes = beside.get(name) ?? new Map<string, EntryChange>();
		const came = new Set<string>();
		for (const [key, { before, after }] of changes) {
			if (key.includes(':') || before.length > 0 || isBuiltIn.has(key)) continue;
			came.add(key);
			const isTouched = [...root.keys()].some(
				(other) =>
					(other === key || other.startsWith(`${key}:`)) &&
					changes.get(other)?.after !== printOf(root.get(other))
			);
			if (after === undefined || isTouched || used.has(key)) continue;
			if (name === 'statuses') put(root, `${key}:movedTo`, savedStatus);
			else put(root, `${key}:removedAt`, surroundings.now());
		}
		for (const [key, change] of changes) {
			// What came whole leaves whole, by the note above.
			if (!came.has(key.split(':', 1)[0] ?? key)) reverseEntry(root, key, change);
		}
	}
	for (const name of ['settings', 'profile'] as const) {
		for (const [key, change] of beside.get(name) ?? []) {
			// What an import did is still what it did.
			if (name === 'settings' && key.startsWith(keys.import)) continue;
			reverseEntry(roots[name], key, change);
		}
	}
}

/** Statuses, collections and contacts that jobs lean on which are not in the bin. */
function usedThings(jobs: Y.Map<unknown>): ReadonlySet<string> {
	const used = new Set<string>();
	jobs.forEach((entries) => {
		if (!(entries instanceof Y.Map) || entries.has(keys.deletedAt)) return;
		entries.forEach((value: unknown, key) => {
			for (const prefix of [keys.collection, keys.contact]) {
				if (key.startsWith(prefix)) used.add(key.slice(prefix.length));
			}
			const { to, people, set } = fieldsOf(value) ?? {};
			for (const said of [to, fieldsOf(set)?.to]) if (typeof said === 'string') used.add(said);
			for (const list of [people, fieldsOf(set)?.people]) {
				if (Array.isArray(list)) for (const id of list) used.add(String(id));
			}
		});
	});
	return used;
}
