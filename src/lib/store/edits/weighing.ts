import { newId, type JobId } from '$lib/domain/id';
import type { Argument } from '$lib/domain/job';
import { keys } from '../schema';
import { entriesOf, put, remove, type Editing } from './editing';

/** What a person says for and against a job, how they mark it, and what is done of its checklist. */
export function weighingEdits(editing: Editing) {
	const { apply, surroundings, index } = editing;
	return {
		addArgument(jobId: JobId, side: Argument['side'], text: string): void {
			apply({ kind: 'argument-added', jobIds: [jobId] }, () => {
				const entries = entriesOf(editing, jobId);
				const id = newId(surroundings.random);
				if (entries) put(entries, keys[side] + id, { text, clock: editing.stamp() });
			});
		},

		editArgument(jobId: JobId, argument: Argument, text: string): void {
			apply({ kind: 'argument-edited', jobIds: [jobId] }, () => {
				const entries = entriesOf(editing, jobId);
				const key = keys[argument.side] + argument.id;
				const stored = entries?.get(key);
				if (entries && typeof stored === 'object') put(entries, key, { ...stored, text });
			});
		},

		removeArgument(jobId: JobId, argument: Argument): void {
			apply({ kind: 'argument-removed', jobIds: [jobId] }, () => {
				const entries = entriesOf(editing, jobId);
				if (entries) remove(entries, keys[argument.side] + argument.id);
			});
		},

		/** @param mark 0 to 5; `null` takes the mark away */
		giveMark(jobId: JobId, criterion: string, mark: number | null): void {
			apply({ kind: 'mark-given', jobIds: [jobId] }, () => {
				const entries = entriesOf(editing, jobId);
				if (!entries) return;
				if (mark === null) remove(entries, keys.mark + criterion);
				else put(entries, keys.mark + criterion, Math.min(5, Math.max(0, mark)));
			});
		},

		check(jobId: JobId, point: string, isDone: boolean): void {
			apply({ kind: 'check-changed', jobIds: [jobId] }, () => {
				const entries = entriesOf(editing, jobId);
				if (entries) put(entries, keys.check + point, isDone);
			});
		},

		/** Keeps that two jobs that look alike are not the same; said on both, so that either knows. */
		tellApart(one: JobId, other: JobId): void {
			if (one === other || !index.job(one) || !index.job(other)) return;
			apply({ kind: 'told-apart', jobIds: [one, other] }, () => {
				for (const [id, twin] of [
					[one, other],
					[other, one]
				] as const) {
					const entries = entriesOf(editing, id);
					if (entries) put(entries, keys.differs + twin, true);
				}
			});
		}
	};
}
