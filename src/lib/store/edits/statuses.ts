import { newId, type StatusId } from '$lib/domain/id';
import { canBeDeleted, type StatusDraft, type StatusPatch } from '$lib/domain/status';
import { patchThing } from '../things';
import { put, remove, type Editing } from './editing';

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

		/** Brings a deleted status back, with the jobs that stood at it. */
		bringStatusBack(id: StatusId, label: string): void {
			apply({ kind: 'status-added', name: label, jobIds: [] }, () =>
				remove(roots.statuses, `${id}:movedTo`)
			);
		}
	};
}
