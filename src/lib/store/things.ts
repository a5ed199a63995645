import type * as Y from 'yjs';
import { put, remove } from './edits/editing';
import { fieldsOf, type Fields } from './reading/read-as';

/**
 * Things with an id in a map at the root (a status, a collection, a contact). Each is made as one plain object under
 * its id, and changed by entries `<id>:<field>`, so that two devices which change different fields keep both [S25].
 */
export function readThings(stored: Y.Map<unknown>): ReadonlyMap<string, Fields> {
	const things = new Map<string, Record<string, unknown>>();
	const changes: (readonly [id: string, field: string, value: unknown])[] = [];
	stored.forEach((value, key) => {
		const colon = key.indexOf(':');
		if (colon > 0) changes.push([key.slice(0, colon), key.slice(colon + 1), value]);
		else {
			const fields = fieldsOf(value);
			if (fields) things.set(key, { ...fields });
		}
	});
	for (const [id, field, value] of changes) {
		const thing = things.get(id) ?? {};
		if (value === null) delete thing[field];
		else thing[field] = value;
		things.set(id, thing);
	}
	return things;
}

/** Changes fields of a thing; `null` takes a field away, what is left out stays. */
export function patchThing(stored: Y.Map<unknown>, id: string, patch: Fields): void {
	const made = fieldsOf(stored.get(id));
	for (const [field, value] of Object.entries(patch)) {
		if (value === undefined) continue;
		const key = `${id}:${field}`;
		// What was never there needs no note that it is gone.
		if (value === null && made?.[field] === undefined) remove(stored, key);
		else put(stored, key, value);
	}
}
