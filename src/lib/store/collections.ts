import * as v from 'valibot';
import type * as Y from 'yjs';
import type { Collection } from '$lib/domain/collection';
import type { CollectionId } from '$lib/domain/id';
import { statusHues } from '$lib/domain/status';
import { readAs, textSchema, type Draft } from './reading/read-as';
import { readThings } from './things';

const hueSchema = v.picklist(statusHues);
const orderSchema = v.pipe(v.number(), v.finite());

/** The person's collections, in their order. One without a readable name is called after nothing, and kept. */
export function readCollections(stored: Y.Map<unknown>): readonly Collection[] {
	const collections: Collection[] = [];
	for (const [id, fields] of readThings(stored)) {
		if (typeof fields.removedAt === 'number') continue;
		const collection: Draft<Collection> = {
			// A key of this root is the id of a collection.
			id: id as CollectionId,
			name: readAs(textSchema, fields.name) ?? 'Unnamed',
			hue: readAs(hueSchema, fields.hue) ?? 'slate',
			order: readAs(orderSchema, fields.order) ?? 0
		};
		const description = readAs(textSchema, fields.description);
		if (description !== undefined) collection.description = description;
		collections.push(collection);
	}
	return collections.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
