import * as Y from 'yjs';
import type { JobId } from '$lib/domain/id';
import { fieldsOf, type Fields } from '../reading/read-as';
import { keys } from '../schema';
import { isSameStored } from '../stored-value';
import { entriesOf, put, remove, type Editing } from './editing';

/** What belongs to a job itself and does not move to the one it is merged into. */
const ownKeys: readonly string[] = [
	keys.createdAt,
	keys.facts,
	keys.posting,
	keys.notes,
	keys.sample,
	keys.archivedAt,
	keys.deletedAt,
	keys.mergedInto
];

/** Merges jobs that a person found to be one, and takes that back. */
export function mergingEdits(editing: Editing) {
	const { apply, index, surroundings } = editing;
	return {
		/**
		 * Gives a job what its twin has: events, reminders, tags, people, its posting as a version, its notes as a comment,
		 * and facts that were not stated. What it has itself, it keeps, and it stands where it stood. The twin goes to the
		 * bin whole. Two devices that do the same do it once: nothing of it has a random id. [S27]
		 */
		mergeJobs(into: JobId, twin: JobId): void {
			const [kept, gone] = [entriesOf(editing, into), entriesOf(editing, twin)];
			const areThere = index.jobs().has(into) && index.jobs().has(twin);
			if (into === twin || !areThere || !kept || !gone) return;
			apply({ kind: 'jobs-merged', jobIds: [into, twin] }, () => {
				const clock = editing.stamp();
				const brought: string[] = [];
				for (const [key, value] of movable(gone, twin)) {
					if (kept.has(key)) continue;
					put(kept, key, value);
					brought.push(key);
				}
				const on = surroundings.today();
				const notes = gone.get(keys.notes);
				const said = notes instanceof Y.Text ? notes.toString().trim() : '';
				if (said !== '') {
					put(kept, `${keys.event}${twin}-notes`, {
						kind: 'comment',
						on,
						clock,
						text: said,
						of: twin
					});
				}
				const posting = gone.get(keys.posting);
				if (posting instanceof Uint8Array) {
					const place = kept.has(keys.posting) ? keys.version + twin : keys.posting;
					kept.set(place, posting);
				}
				const facts = fieldsOf(kept.get(keys.facts)) ?? {};
				const twinFacts = Object.entries(index.job(twin)?.facts ?? {});
				const gained = twinFacts.filter(([name]) => facts[name] === undefined);
				put(kept, keys.facts, { ...facts, ...Object.fromEntries(gained) });
				const merger = { kind: 'merger', on, clock, from: twin, brought };
				put(kept, mergerKey(twin), { ...merger, facts: gained.map(([name]) => name) });
				put(gone, keys.mergedInto, into);
				put(gone, keys.deletedAt, surroundings.now());
			});
		},

		/** Takes a merger back, also long after: the twin returns, and what came from it leaves. */
		splitJobs(into: JobId, twin: JobId): void {
			if (index.job(twin)?.mergedInto !== into) return;
			apply({ kind: 'jobs-split', jobIds: [into, twin] }, () => unmerge(editing, twin));
		}
	};
}

/**
 * Brings a merged job back with what it brought. What was said since of events that came from it goes along with them;
 * what the other job gained besides stays there.
 */
export function unmerge(editing: Editing, twin: JobId): void {
	const gone = entriesOf(editing, twin);
	const into = gone?.get(keys.mergedInto);
	// The id of a job is all there is to it.
	const kept = typeof into === 'string' ? entriesOf(editing, into as JobId) : undefined;
	if (gone && kept) takeBack(editing, kept, gone, twin);
	// Two devices had merged them into each other.
	if (gone && kept?.get(keys.mergedInto) === twin) {
		takeBack(editing, gone, kept, into as JobId);
		bringBack(kept);
	}
	if (gone) bringBack(gone);
}

function bringBack(entries: Y.Map<unknown>): void {
	remove(entries, keys.mergedInto);
	remove(entries, keys.deletedAt);
}

function takeBack(editing: Editing, kept: Y.Map<unknown>, gone: Y.Map<unknown>, twin: JobId): void {
	const merger = fieldsOf(kept.get(mergerKey(twin)));
	const brought = new Set<unknown>(Array.isArray(merger?.brought) ? merger.brought : []);
	for (const [key, value] of kept) {
		if (key.startsWith(keys.event) && fieldsOf(value)?.of === twin) brought.add(key);
	}
	for (const key of [...kept.keys()]) {
		const isLaterSaid = key.startsWith(keys.edit) && isEditOfAny(key, brought);
		if (isLaterSaid && !gone.has(key)) put(gone, key, kept.get(key));
		const isAsBrought = brought.has(key) && (isUnique(key) || gone.get(key) === kept.get(key));
		const isOfMerger = key.startsWith(`${keys.event}${twin}-`) || key === keys.version + twin;
		if (isAsBrought || isLaterSaid || isOfMerger) kept.delete(key);
	}
	const facts = { ...editing.index.job(twin)?.facts };
	put(kept, keys.facts, factsWithout(kept, merger?.facts, facts));
}

function isEditOfAny(key: string, brought: ReadonlySet<unknown>): boolean {
	const id = key.slice(keys.edit.length, key.lastIndexOf(':'));
	return brought.has(keys.event + id) || brought.has(keys.reminder + id);
}

function mergerKey(twin: JobId): string {
	return `${keys.event}${twin}-merger`;
}

/** The facts of a job without those that a merger brought and that are still as it brought them. */
function factsWithout(kept: Y.Map<unknown>, gained: unknown, brought: Fields): Fields {
	const names: readonly unknown[] = Array.isArray(gained) ? gained : [];
	const facts = Object.entries(fieldsOf(kept.get(keys.facts)) ?? {});
	return Object.fromEntries(
		facts.filter(([name, value]) => !names.includes(name) || !isSameStored(value, brought[name]))
	);
}

/** What moves with a merger, as it is to stand in the other job. */
function* movable(gone: Y.Map<unknown>, twin: JobId): Generator<readonly [string, unknown]> {
	for (const [key, value] of gone) {
		const isCorrection = key.startsWith(keys.fix);
		if (ownKeys.includes(key) || isCorrection || value instanceof Y.AbstractType) continue;
		const event = key.startsWith(keys.event) ? fieldsOf(value) : undefined;
		yield [key, event ? { of: twin, ...event } : value];
	}
}

/** Whether an entry stands under a random id, so that it can only have come from the twin. */
function isUnique(key: string): boolean {
	const kinds = [
		keys.event,
		keys.reminder,
		keys.edit,
		keys.version,
		keys.pro,
		keys.con,
		keys.import
	];
	return kinds.some((kind) => key.startsWith(kind));
}
