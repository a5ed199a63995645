import type * as Y from 'yjs';
import type { JobId } from '$lib/domain/id';
import { titleOf } from '$lib/domain/job';
import { correctedFacts, type Corrections, type Facts } from '$lib/domain/facts';
import type { RecordSnapshot, SnapshotEntries } from '$lib/domain/snapshot';
import type { Editing } from '../edits/editing';
import { isFactName, readFact, readFacts } from '../reading/read-facts';
import { keys } from '../schema';
import { planMerge } from '../snapshot/merge';

/** A job of an export, held against the record. */
export interface ComparedJob {
	readonly id: JobId;
	readonly title: string;
	readonly company?: string;
	/** It was in the bin when the export was made. */
	readonly isDeleted: boolean;
	readonly fate: 'new' | 'changed' | 'same';
	/** How many entries it would gain. */
	readonly gainCount: number;
}

export interface SnapshotComparison {
	readonly jobs: readonly ComparedJob[];
	/** Settings, statuses, collections, contacts and entries of the profile that are not here. */
	readonly filled: number;
}

/** What taking a snapshot in would do, by [S20]. */
export function compareSnapshot(
	editing: Editing,
	doc: Y.Doc,
	snapshot: RecordSnapshot
): SnapshotComparison {
	const { newJobs, gains, fills } = planMerge(editing, doc, snapshot, new Map());
	const added = new Set(newJobs.map(([id]) => id));
	const gainsById = new Map(gains.map(([id, gained]) => [id, gained.length]));
	return {
		jobs: Object.entries(snapshot.jobs).map(([key, entries]) => {
			// A key of this root is a job id.
			const id = key as JobId;
			const facts = factsOf(entries);
			const gainCount = gainsById.get(id) ?? 0;
			return {
				id,
				title: titleOf(facts),
				...(facts.company === undefined ? {} : { company: facts.company }),
				isDeleted: entries[keys.deletedAt] !== undefined,
				fate: added.has(id) ? 'new' : gainCount > 0 ? 'changed' : 'same',
				gainCount
			};
		}),
		filled: fills.reduce((sum, [, gained]) => sum + gained.length, 0)
	};
}

/** As the person sees them there, corrections and all. */
function factsOf(entries: SnapshotEntries): Facts {
	const corrections = Object.entries(entries).flatMap(([key, value]) => {
		const name = key.startsWith(keys.fix) ? key.slice(keys.fix.length) : '';
		if (!isFactName(name)) return [];
		return [[name, value === null ? null : readFact(name, value)] as const];
	});
	// Each was read by the name that it has.
	return correctedFacts(
		readFacts(entries[keys.facts]),
		Object.fromEntries(corrections) as Corrections
	);
}
