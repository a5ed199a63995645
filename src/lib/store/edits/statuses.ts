import { newId, type StatusId } from '$lib/domain/id';
import {
	builtInStatuses,
	canBeDeleted,
	type StatusDraft,
	type StatusPatch
} from '$lib/domain/status';
import { fieldsOf } from '../reading/read-as';
import { patchThing } from '../things';
import { put, remove, type Editing } from './editing';

/** What this app knows of a status; the rest is a newer one's [S12]. */
const resettable: ReadonlySet<string> = new Set([
	'label',
	'kind',
	'hue',
	'order',
	'isHidden',
	'movedTo'
]);

export function statusEdits({ apply, roots, surroundings }: Editing) {
	return {
		addStatus(draft: StatusDraft): StatusId {
			const id = newId<StatusId>(surroundings.random);
			apply({ kind: 'status-added', name: draft.label, jobIds: [] }, () =>
				put(roots.statuses, id, draft)
			);
			return id;
		},

		/** Of a built-in status `null` brings back what it came with. */
		editStatus(id: StatusId, patch: StatusPatch): void {
			apply({ kind: 'status-edited', jobIds: [] }, () =>
				patchThing(roots.statuses, id, { ...patch })
			);
		},

		/** Puts the statuses in this order, in one step. */
		orderStatuses(ids: readonly StatusId[]): void {
			apply({ kind: 'statuses-ordered', jobIds: [] }, () =>
				ids.forEach((id, place) => patchThing(roots.statuses, id, { order: (place + 1) * 10 }))
			);
		},

		/**
		 * Deletes a status. Its jobs stand at `moveTo` from now on, those too that another device moves to it later;
		 * journeys go on naming it. Does nothing where the status cannot be deleted, or would lead to itself.
		 */
		deleteStatus(id: StatusId, label: string, moveTo: StatusId): void {
			if (!canBeDeleted(id) || id === moveTo) return;
			apply({ kind: 'status-removed', name: label, jobIds: [] }, () =>
				put(roots.statuses, `${id}:movedTo`, moveTo)
			);
		},

		/**
		 * Makes the built-in statuses what they came as, deleted ones too, in one step; the person's own stay, and stay as
		 * they are.
		 */
		resetStatuses(): void {
			apply({ kind: 'statuses-reset', jobIds: [] }, () => {
				const isBuiltIn = new Set<string>(builtInStatuses.map(({ id }) => id));
				for (const key of [...roots.statuses.keys()]) {
					const [id = '', field] = key.split(':');
					const isOwn = field === undefined || !resettable.has(field);
					if (isBuiltIn.has(id) && !isOwn) roots.statuses.delete(key);
				}
				for (const { id } of builtInStatuses) {
					const fields = fieldsOf(roots.statuses.get(id));
					if (!fields) continue;
					const foreign = Object.entries(fields).filter(([field]) => !resettable.has(field));
					if (foreign.length === 0) roots.statuses.delete(id);
					else put(roots.statuses, id, Object.fromEntries(foreign));
				}
			});
		},

		/** Brings a deleted status back, with the jobs that stood at it. */
		bringStatusBack(id: StatusId, label: string): void {
			apply({ kind: 'status-added', name: label, jobIds: [] }, () =>
				remove(roots.statuses, `${id}:movedTo`)
			);
		}
	};
}
