import { newId, type ViewId } from '$lib/domain/id';
import { keys } from '../schema';
import { put, remove, type Editing } from './editing';

export function settingEdits({ apply, roots, surroundings }: Editing) {
	return {
		/** Keeps a plain value, one that JSON can say. */
		setSetting(name: string, value: unknown): void {
			apply({ kind: 'setting-changed', name, jobIds: [] }, () => put(roots.settings, name, value));
		},

		removeSetting(name: string): void {
			apply({ kind: 'setting-changed', name, jobIds: [] }, () => remove(roots.settings, name));
		},

		/** Keeps a view of the jobs under a name: the query of its address. */
		keepView(name: string, query: string, id = newId<ViewId>(surroundings.random)): ViewId {
			apply({ kind: 'view-kept', jobIds: [] }, () =>
				put(roots.settings, keys.view + id, { name, query })
			);
			return id;
		},

		removeView(id: ViewId): void {
			apply({ kind: 'view-removed', jobIds: [] }, () => remove(roots.settings, keys.view + id));
		}
	};
}
