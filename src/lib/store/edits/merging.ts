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
			if (into === twin || !kept || !gone) return;
			apply({ kind: 'jobs-merged', jobIds: [into, twin] }, () => {
				const clock = editing.stamp();
				for (const [key, value] of movable(gone, twin)) if (!kept.has(key)) put(kept, key, value);
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
				const merger = { kind: 'merger', on, clock, from: twin };
				put(kept, mergerKey(twin), { ...merger, facts: gained.map(([name]) => name) });
				put(gone, keys.mergedInto, into);
				put(gone, keys.deletedAt, surroundings.now());
			});
		},

		/** Takes a merger back, also long after: the twin returns, and what came from it leaves. Later edits stay. */
		splitJobs(into: JobId, twin: JobId): void {
			const [kept, gone] = [entriesOf(editing, into), entriesOf(editing, twin)];
			if (!kept || !gone || index.job(twin)?.mergedInto !== into) return;
			apply({ kind: 'jobs-split', jobIds: [into, twin] }, () => {
				const gained = fieldsOf(kept.get(mergerKey(twin)))?.facts;
				const ownIds = new Set([...movable(gone, twin)].map(([key]) => key));
				for (const key of [...kept.keys()]) {
					const isBrought = ownIds.has(key) && isUnique(key);
					const isOfMerger = key.startsWith(`${keys.event}${twin}-`) || key === keys.version + twin;
					if (isBrought || isOfMerger) kept.delete(key);
				}
				put(kept, keys.facts, factsWithout(kept, gained, { ...index.job(twin)?.facts }));
				remove(gone, keys.mergedInto);
				remove(gone, keys.deletedAt);
			});
		}
	};
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
	const kinds = [keys.event, keys.reminder, keys.edit, keys.version, keys.pro, keys.con];
	return kinds.some((kind) => key.startsWith(kind));
}
