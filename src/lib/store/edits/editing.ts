import * as Y from 'yjs';
import type { Clock } from '$lib/domain/clock';
import type { Day } from '$lib/domain/day';
import type { Edit } from '$lib/domain/edit';
import type { Instant, JobId, RandomBytes } from '$lib/domain/id';
import type { JobIndex } from '../job-index';
import type { Roots } from '../schema';
import { isSameStored, storedCopy } from '../stored-value';
import type { History } from '../undo';

/** The outside world, as the record needs it. */
export interface Surroundings {
	now(): Instant;
	today(): Day;
	random: RandomBytes;
	/** Is given what a listener throws; without it that is thrown apart, as an uncaught error. */
	report?(error: unknown): void;
}

/** What the named edits work with. */
export interface Editing {
	readonly roots: Roots;
	readonly surroundings: Surroundings;
	readonly index: JobIndex;
	readonly history: History;
	/** A clock later than any seen. */
	stamp(): Clock;
	/** Throws `ReadOnlyRecord` where this app may not write. */
	mayEdit(): void;
	/** One transaction and one step of undo. */
	apply(edit: Edit, change: () => void): void;
}

/** The record was written by a newer app in a way that this one must not write next to. */
export class ReadOnlyRecord extends Error {
	override readonly name = 'ReadOnlyRecord';
}

/** The entries of a job, or nothing where there is no such job (any more). */
export function entriesOf({ roots }: Editing, id: JobId): Y.Map<unknown> | undefined {
	const entries = roots.jobs.get(id);
	return entries instanceof Y.Map ? entries : undefined;
}

/** Sets an entry to a plain value where it does not say so already. */
export function put(entries: Y.Map<unknown>, key: string, value: unknown): void {
	const copy = storedCopy(value);
	if (!entries.has(key) || !isSameStored(entries.get(key), copy)) entries.set(key, copy);
}

export function remove(entries: Y.Map<unknown>, key: string): void {
	if (entries.has(key)) entries.delete(key);
}
