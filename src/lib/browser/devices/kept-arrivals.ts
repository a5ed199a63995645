import * as v from 'valibot';
import { arrivalWays, type Arrival, type Batch } from '$lib/domain/arrival';
import type { JobId } from '$lib/domain/id';
import { keptStore } from './kept-store';

const inStore = keptStore('waymark-received', 'arrivals');

/** Only this app writes here; its maps are not looked into one by one. */
const batchSchema = v.custom<Batch>((value) => {
	if (typeof value !== 'object' || value === null) return false;
	const parts: { readonly [name: string]: unknown } = { ...value };
	const maps = [parts.made, parts.changed, parts.gone, parts.beside];
	return typeof parts.size === 'number' && maps.every((map) => map instanceof Map);
});
const arrivalSchema = v.object({
	id: v.string(),
	device: v.string(),
	name: v.string(),
	way: v.picklist(arrivalWays),
	at: v.number(),
	batch: batchSchema,
	again: v.exactOptional(batchSchema),
	undone: v.exactOptional(
		v.object({
			at: v.number(),
			binned: v.number(),
			restored: v.number(),
			kept: v.array(v.custom<JobId>((value) => typeof value === 'string')),
			inverse: batchSchema
		})
	)
});

/** What came to this browser profile, the latest first; never part of the record. Nothing where nothing can be kept. */
export async function readArrivals(): Promise<readonly Arrival[]> {
	let found: readonly unknown[] = [];
	await inStore('readonly', (store) => {
		const all = store.getAll();
		all.onsuccess = () => (found = all.result);
	});
	const arrivals = found.flatMap((value): readonly Arrival[] => {
		const read = v.safeParse(arrivalSchema, value);
		return read.success ? [read.output] : [];
	});
	return arrivals.sort((a, b) => b.at - a.at);
}

/** Keeps some, and lets go of others. */
export function keepArrivals(
	arrivals: readonly Arrival[],
	dropped: readonly string[]
): Promise<void> {
	return inStore('readwrite', (store) => {
		for (const arrival of arrivals) store.put(arrival, arrival.id);
		for (const id of dropped) store.delete(id);
	});
}
