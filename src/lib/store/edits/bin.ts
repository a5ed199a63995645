import type { JobId } from '$lib/domain/id';
import { keys } from '../schema';
import { entriesOf, put, remove, type Editing } from './editing';
import { unmerge } from './merging';

export function binEdits(editing: Editing) {
	const { apply, history, index, mayEdit, roots, surroundings } = editing;
	return {
		/** Puts jobs in the bin; they lose nothing, and what other devices do to them still arrives. */
		deleteJobs(ids: readonly JobId[]): void {
			const jobIds = [...new Set(ids)].filter((id) => index.jobs().has(id));
			apply({ kind: 'jobs-deleted', jobIds }, () => {
				for (const id of jobIds) {
					const entries = entriesOf(editing, id);
					if (!entries) continue;
					put(entries, keys.deletedAt, surroundings.now());
					remove(entries, keys.mergedInto);
				}
			});
		},

		/** A job that was merged into another comes back with what it had brought. */
		restoreJobs(ids: readonly JobId[]): void {
			const jobIds = ids.filter((id) => index.bin().has(id));
			apply({ kind: 'jobs-restored', jobIds }, () => {
				for (const id of jobIds) {
					unmerge(editing, id);
				}
			});
		},

		/** Removes jobs in the bin for good, with whatever another device adds meanwhile. Cannot be undone. */
		emptyBin(ids: readonly JobId[] = [...index.bin().keys()]): void {
			mayEdit();
			const gone = new Set(ids.filter((id) => index.bin().has(id)));
			history.forget(gone);
			history.applyForGood(() => {
				for (const id of gone) roots.jobs.delete(id);
			});
		},

		/** Removes what came as sample data, without a stay in the bin. Can be undone. */
		removeSamples(): void {
			const all = [...index.jobs().values(), ...index.bin().values()];
			const jobIds = all.filter((job) => job.isSample).map(({ id }) => id);
			apply({ kind: 'samples-removed', jobIds }, () => {
				for (const id of jobIds) roots.jobs.delete(id);
			});
		}
	};
}
