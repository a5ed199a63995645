import type { Batch, EntryChange, GoneJob, NotesChange, Told } from '$lib/domain/arrival';
import type { JobId } from '$lib/domain/id';
import { printOf } from '../imports/stored-print';

export interface DraftJob {
	readonly entries: Map<string, EntryChange>;
	notes?: NotesChange;
}

/** A batch that is still being put together. */
export interface DraftBatch extends Batch {
	readonly made: Map<JobId, string>;
	readonly changed: Map<JobId, DraftJob>;
	readonly gone: Map<JobId, GoneJob>;
	readonly beside: Map<string, Map<string, EntryChange>>;
	size: number;
}

export function emptyBatch(): DraftBatch {
	return { made: new Map(), changed: new Map(), gone: new Map(), beside: new Map(), size: 0 };
}

export function emptyJob(): DraftJob {
	return { entries: new Map() };
}

/** One that goes on from another. */
export function draftOf({ made, changed, gone, beside, size }: Batch): DraftBatch {
	return {
		made: new Map(made),
		changed: new Map(
			[...changed].map(([id, job]) => [id, { ...job, entries: new Map(job.entries) }])
		),
		gone: new Map(gone),
		beside: new Map([...beside].map(([root, entries]) => [root, new Map(entries)])),
		size
	};
}

/** The value under a key of a map, made where there is none. */
export function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const there = map.get(key);
	if (there !== undefined) return there;
	const made = make();
	map.set(key, made);
	return made;
}

/**
 * Adds a change of an entry to those of the batch before it. Where somebody else has said something in between, that
 * is what there is to go back to. What ends as it began is no change.
 * @param before one value, or none; `after` as well
 * @returns about how many bytes it takes to keep
 */
export function addChange(
	changes: Map<string, EntryChange>,
	key: string,
	before: readonly unknown[],
	after: readonly unknown[],
	toldOf: (before: readonly unknown[]) => Told
): number {
	const known = changes.get(key);
	const first = known && known.after === printOfOne(before) ? known.before : before;
	const print = printOfOne(after);
	if (printOfOne(first) === print) {
		changes.delete(key);
		return 0;
	}
	const told = toldOf(first);
	changes.set(key, { before: first, told, ...(print !== undefined && { after: print }) });
	return key.length + (first.length === 0 ? 40 : sizeOf(first[0]));
}

/** Of one value; nothing where there is none. */
export function printOfOne(value: readonly unknown[]): string | undefined {
	return value.length === 0 ? undefined : printOf(value[0]);
}

export function sizeOf(value: unknown): number {
	if (value instanceof Uint8Array) return value.length;
	return typeof value === 'bigint' ? 8 : (JSON.stringify(value) ?? '').length;
}
