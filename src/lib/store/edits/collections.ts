import { tagOf, type CollectionDraft, type CollectionPatch } from '$lib/domain/collection';
import type { Edit } from '$lib/domain/edit';
import { newId, type CollectionId, type JobId } from '$lib/domain/id';
import { keys } from '../schema';
import { patchThing } from '../things';
import { entriesOf, put, remove, type Editing } from './editing';

export function collectionEdits(editing: Editing) {
	const { apply, roots, surroundings } = editing;

	/** Sets a flag of jobs, or takes it away, in one step. */
	function flag(ids: readonly JobId[], key: string, isSet: boolean, edit: Edit): void {
		apply(edit, () => {
			for (const id of ids) {
				const entries = entriesOf(editing, id);
				if (!entries) continue;
				if (isSet) put(entries, key, true);
				else remove(entries, key);
			}
		});
	}

	return {
		/** @returns the new collection; it comes after the others */
		addCollection(draft: CollectionDraft): CollectionId {
			const id = newId<CollectionId>(surroundings.random);
			apply({ kind: 'collection-added', name: draft.name, jobIds: [] }, () =>
				put(roots.collections, id, { order: surroundings.now(), ...draft })
			);
			return id;
		},

		editCollection(id: CollectionId, patch: CollectionPatch): void {
			apply({ kind: 'collection-edited', jobIds: [] }, () =>
				patchThing(roots.collections, id, { ...patch })
			);
		},

		/** Removes a collection; its jobs stay. Undo brings it back with its jobs in it. */
		removeCollection(id: CollectionId, name: string): void {
			apply({ kind: 'collection-removed', name, jobIds: [] }, () =>
				put(roots.collections, `${id}:removedAt`, surroundings.now())
			);
		},

		/** @param name of the collection, for the words of undo */
		collect(ids: readonly JobId[], collection: CollectionId, name: string): void {
			flag(ids, keys.collection + collection, true, { kind: 'collected', name, jobIds: ids });
		},

		uncollect(ids: readonly JobId[], collection: CollectionId, name: string): void {
			flag(ids, keys.collection + collection, false, { kind: 'uncollected', name, jobIds: ids });
		},

		/** A tag is kept as `tagOf` of `domain/collection` makes it; nothing happens where nothing is left of it. */
		addTag(ids: readonly JobId[], text: string): void {
			const tag = tagOf(text);
			if (tag !== '') flag(ids, keys.tag + tag, true, { kind: 'tagged', name: tag, jobIds: ids });
		},

		removeTag(ids: readonly JobId[], tag: string): void {
			flag(ids, keys.tag + tag, false, { kind: 'untagged', name: tag, jobIds: ids });
		},

		/** Gives jobs one tag in the place of another; nothing happens where nothing is left of the new one. */
		renameTag(ids: readonly JobId[], from: string, text: string): void {
			const tag = tagOf(text);
			if (tag === '' || tag === from) return;
			apply({ kind: 'tag-renamed', name: tag, jobIds: ids }, () => {
				for (const id of ids) {
					const entries = entriesOf(editing, id);
					if (!entries?.has(keys.tag + from)) continue;
					remove(entries, keys.tag + from);
					put(entries, keys.tag + tag, true);
				}
			});
		},

		/** Sets jobs aside, out of the lists of what is going on. */
		archiveJobs(ids: readonly JobId[]): void {
			apply({ kind: 'archived', jobIds: ids }, () => {
				for (const id of ids) {
					const entries = entriesOf(editing, id);
					if (entries && !entries.has(keys.archivedAt)) {
						put(entries, keys.archivedAt, surroundings.now());
					}
				}
			});
		},

		unarchiveJobs(ids: readonly JobId[]): void {
			apply({ kind: 'unarchived', jobIds: ids }, () => {
				for (const id of ids) {
					const entries = entriesOf(editing, id);
					if (entries) remove(entries, keys.archivedAt);
				}
			});
		}
	};
}
