import type { Batch, TakenBack } from '$lib/domain/arrival';
import { jobsOfBatch } from '$lib/domain/arrival';
import type { Editing } from '../edits/editing';
import { collectChanges } from './collect';
import { draftOf, emptyBatch } from './draft-batch';
import { takeBackBatch, type Undone } from './take-back';

/** What comes from other devices, batch by batch. */
export interface ArrivalBatches {
	/**
	 * Gives something to the record, and notes what that changed.
	 * @param batch that it goes on from, where it is of one
	 */
	collect(give: () => void, batch?: Batch): Batch;
	/**
	 * Takes a batch back, however long ago it came, in one step of undo. [S32]
	 * @param from what the device is called, for the words
	 * @param kind what is taken back is itself the taking back of a batch
	 */
	takeBack(batch: Batch, from: string, kind?: 'arrival-undone' | 'arrival-redone'): TakenBack;
}

export function openArrivals(editing: Editing): ArrivalBatches {
	return {
		collect(give, batch) {
			const draft = batch ? draftOf(batch) : emptyBatch();
			collectChanges(editing, draft, give);
			return draft;
		},
		takeBack(batch, name, kind = 'arrival-undone') {
			const inverse = emptyBatch();
			let undone: Undone = { binned: 0, restored: 0, kept: [] };
			const jobIds = jobsOfBatch(batch);
			collectChanges(editing, inverse, () =>
				editing.apply({ kind, name, jobIds }, () => (undone = takeBackBatch(editing, batch)))
			);
			return { ...undone, inverse };
		}
	};
}
