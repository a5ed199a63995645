import type { JobId } from '$lib/domain/id';
import { addDays, dayAt, type Day } from '$lib/domain/day';
import { builtInStatuses } from '$lib/domain/status';
import { startOfTests, type TestRecord } from './open-test-record';

export type Random = () => number;
/** What it returns is waited for, and else of no interest. */
export type RandomEdit = (record: TestRecord, random: Random) => unknown;

export function pick<Item>(items: readonly Item[], random: Random): Item {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error('Nothing to pick from');
	return item;
}

const words = ['garden', 'très', '園芸', '🌱🌿', 'a', '', '  ', '"quoted"', '\n', 'مرحبا'];

export function text(random: Random): string {
	return Array.from({ length: Math.floor(random() * 5) }, () => pick(words, random)).join(' ');
}

export function someDay(random: Random): Day {
	return addDays(dayAt(startOfTests), Math.floor(random() * 40) - 20);
}

/** A status that is there, or was. */
export const someStatus = (record: TestRecord, random: Random) =>
	pick([...builtInStatuses, ...record.statuses()], random).id;

/** An edit of a job that is there, live or deleted. */
export function ofJob(
	edit: (record: TestRecord, id: JobId, random: Random) => unknown
): RandomEdit {
	return (record, random) => {
		const ids = [...record.jobs().keys(), ...record.bin().keys()].sort();
		return ids.length > 0 ? edit(record, pick(ids, random), random) : undefined;
	};
}
