import { put, type Editing } from './editing';

export function settingEdits({ apply, roots }: Editing) {
	return {
		/** Keeps a plain value, one that JSON can say. */
		setSetting(name: string, value: unknown): void {
			apply({ kind: 'setting-changed', name, jobIds: [] }, () => put(roots.settings, name, value));
		}
	};
}
