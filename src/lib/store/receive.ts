import * as Y from 'yjs';
import type { JobId } from '$lib/domain/id';
import { recordFormat } from '$lib/domain/snapshot';
import { entriesOf, type Editing } from './edits/editing';
import { fieldsOf } from './reading/read-as';
import { keys, readRecordFormat } from './schema';

/** A job that was replaced by another device's job of the same id, as it was before. */
interface Replaced {
	readonly id: JobId;
	readonly entries: readonly (readonly [string, unknown])[];
	readonly notes: string;
}

/** What belongs to the side that Yjs kept, whether it has it or not. */
const keptKeys: readonly string[] = [
	keys.createdAt,
	keys.facts,
	keys.notes,
	keys.sample,
	keys.archivedAt,
	keys.deletedAt,
	keys.mergedInto
];

/**
 * Applies an update that came from another device. Where both had made a job under one id, Yjs keeps one side; on the
 * device whose side is dropped, what it had is given to the side that was kept [S21].
 */
export function receiveUpdate(
	editing: Editing,
	doc: Y.Doc,
	update: Uint8Array,
	origin: unknown
): void {
	const { roots, history } = editing;
	const replaced: Replaced[] = [];
	const collect = (event: Y.YMapEvent<unknown>) => replaced.push(...replacedBy(event));
	roots.jobs.observe(collect);
	try {
		Y.applyUpdate(doc, update, origin);
	} finally {
		roots.jobs.unobserve(collect);
	}
	if (replaced.length === 0 || readRecordFormat(doc) > recordFormat) return;
	history.applyForGood(() => {
		for (const job of replaced) {
			const entries = entriesOf(editing, job.id);
			if (entries) giveTo(entries, job);
		}
	});
}

function replacedBy(event: Y.YMapEvent<unknown>): readonly Replaced[] {
	return [...event.keys].flatMap(([id, { action, oldValue }]) => {
		if (action !== 'update' || !(oldValue instanceof Y.Map)) return [];
		const items = [...oldValue._map].filter(([, item]) => event.deletes(item));
		const contents = items.map(([key, item]) => [key, item.content.getContent().at(-1)] as const);
		const notes = contents.find(([key]) => key === keys.notes)?.[1];
		return [
			{
				// A key of this root is a job id.
				id: id as JobId,
				entries: contents.filter(([, value]) => !(value instanceof Y.AbstractType)),
				notes: notes instanceof Y.Text ? textDroppedBy(event, notes) : ''
			}
		];
	});
}

/** The text as it was before the event; as its items are deleted, it reads as empty now. */
function textDroppedBy(event: Y.YMapEvent<unknown>, text: Y.Text): string {
	let dropped = '';
	for (let item = text._start; item; item = item.right) {
		if (item.content instanceof Y.ContentString && event.deletes(item)) dropped += item.content.str;
	}
	return dropped;
}

function giveTo(entries: Y.Map<unknown>, { entries: before, notes }: Replaced): void {
	for (const [key, value] of before) {
		if (!entries.has(key) && !keptKeys.includes(key)) entries.set(key, value);
	}
	const present = entries.get(keys.notes);
	if (notes.trim() === '' || (present instanceof Y.Text && present.toString().includes(notes)))
		return;
	// Named and dated after the first event, so that two devices that rescue the same notes do it once.
	const [first] = before.filter(([key]) => key.startsWith(keys.event)).sort();
	if (!first) return;
	const { on, clock } = fieldsOf(first[1]) ?? {};
	entries.set(`${first[0]}-notes`, { kind: 'comment', on, clock, text: notes });
}
