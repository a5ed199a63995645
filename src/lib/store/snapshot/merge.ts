import * as Y from 'yjs';
import { newId, type JobId } from '$lib/domain/id';
import {
	formatOf,
	recordFormat,
	type MergeReport,
	type RecordSnapshot,
	type SnapshotEntries
} from '$lib/domain/snapshot';
import { entriesOf, ReadOnlyRecord, type Editing } from '../edits/editing';
import { writeLog } from '../imports/import-log';
import { printOf, printOfJob } from '../imports/stored-print';
import { inBatches } from '../in-batches';
import { packJson } from '../posting-bytes';
import { fieldsOf } from '../reading/read-as';
import { keys, rootNames } from '../schema';
import { decodeValue, type PackedPostings } from './decode';

type Gain = readonly [key: string, value: unknown];

export interface MergePlan {
	readonly newJobs: readonly (readonly [JobId, readonly Gain[]])[];
	readonly gains: readonly (readonly [JobId, readonly Gain[]])[];
	readonly fills: readonly (readonly [root: string, gains: readonly Gain[]])[];
}

/** What a job that is there already keeps as it is, also where it has nothing: its owner may have taken it away. */
const settledKeys: readonly string[] = [
	keys.createdAt,
	keys.facts,
	keys.notes,
	keys.sample,
	keys.archivedAt,
	keys.deletedAt,
	keys.mergedInto
];

/**
 * Takes a snapshot into the record, in one step. Jobs that are not there are added as they are; jobs that are gain
 * what they lack (events, reminders, versions, tags, collections) and keep everything they have; settings, statuses,
 * collections and the profile are filled where nothing is.
 */
export async function mergeSnapshot(
	editing: Editing,
	doc: Y.Doc,
	snapshot: RecordSnapshot,
	files?: readonly string[]
): Promise<MergeReport> {
	editing.mayEdit();
	if (formatOf(Object.entries(snapshot.meta)) > recordFormat) {
		throw new ReadOnlyRecord('The snapshot is of a newer Waymark');
	}
	const packed = await packPostings(editing, snapshot);
	const plan = planMerge(editing, doc, snapshot, packed);
	const jobIds = [...plan.newJobs, ...plan.gains].map(([id]) => id);
	const importId = newId<JobId>(editing.surroundings.random);
	editing.apply(
		files ? { kind: 'imported', importId, jobIds } : { kind: 'record-merged', jobIds },
		() => {
			carryOut(editing, doc, plan);
			if (files) note(editing, doc, plan, importId, files);
		}
	);
	return {
		added: plan.newJobs.length,
		changed: plan.gains.length,
		same: Object.keys(snapshot.jobs).length - jobIds.length,
		filled: plan.fills.reduce((sum, [, gains]) => sum + gains.length, 0)
	};
}

function carryOut({ roots }: Editing, doc: Y.Doc, { newJobs, gains, fills }: MergePlan): void {
	for (const [id, entries] of newJobs) {
		const [first] = entries;
		if (first?.[0] === '$value') roots.jobs.set(id, first[1]);
		else roots.jobs.set(id, new Y.Map(entries));
	}
	for (const [id, entries] of gains) {
		const job = roots.jobs.get(id);
		if (job instanceof Y.Map) for (const [key, value] of entries) job.set(key, value);
	}
	for (const [root, entries] of fills) {
		for (const [key, value] of entries) doc.getMap(root).set(key, value);
	}
}

/** Lists it among the imports, unless it changed nothing. [S30] */
function note(
	editing: Editing,
	doc: Y.Doc,
	plan: MergePlan,
	importId: string,
	files: readonly string[]
): void {
	const { newJobs, gains, fills } = plan;
	if (newJobs.length + gains.length + fills.length === 0) return;
	const printsOf = (entries: Y.Map<unknown>, gained: readonly Gain[]) =>
		Object.fromEntries(gained.map(([key]) => [key, printOf(entries.get(key))]));
	writeLog(editing.roots.settings, importId, {
		at: editing.surroundings.now(),
		source: 'waymark',
		files: [...files],
		made: Object.fromEntries(
			newJobs.flatMap(([id]) => {
				const entries = entriesOf(editing, id);
				return entries ? [[id, printOfJob(entries)]] : [];
			})
		),
		changed: Object.fromEntries(
			gains.flatMap(([id, gained]) => {
				const entries = entriesOf(editing, id);
				return entries ? [[id, { keys: printsOf(entries, gained), facts: {} }]] : [];
			})
		),
		filled: Object.fromEntries(
			fills.map(([root, gained]) => [root, printsOf(doc.getMap(root), gained)])
		)
	});
}

export function planMerge(
	editing: Editing,
	doc: Y.Doc,
	snapshot: RecordSnapshot,
	packed: PackedPostings
): MergePlan {
	const decode = (entries: SnapshotEntries, isWanted: (key: string) => boolean): Gain[] =>
		Object.entries(entries)
			.filter(([key]) => isWanted(key))
			.map(([key, value]) => [key, decodeValue(value, packed)]);
	const newJobs: (readonly [JobId, readonly Gain[]])[] = [];
	const gains: (readonly [JobId, readonly Gain[]])[] = [];
	for (const [key, entries] of Object.entries(snapshot.jobs)) {
		// A key of this root is a job id.
		const id = key as JobId;
		const isThere = editing.roots.jobs.has(id);
		const present = entriesOf(editing, id);
		if (!isThere) newJobs.push([id, decode(entries, () => true)]);
		else if (present) {
			const gained = decode(entries, (name) => isGain(present, name));
			if (gained.length > 0) gains.push([id, gained]);
		}
	}
	const { jobs: _, others, ...roots } = snapshot;
	const fills = [...Object.entries(roots), ...foreignRoots(others)].map(
		([root, entries]) =>
			[root, decode(entries, (key) => !isFormat(root, key) && !doc.getMap(root).has(key))] as const
	);
	return { newJobs, gains, fills: fills.filter(([, entries]) => entries.length > 0) };
}

function isGain(present: Y.Map<unknown>, key: string): boolean {
	const isCorrection = [keys.fix, keys.skill, keys.section].some((prefix) =>
		key.startsWith(prefix)
	);
	return !present.has(key) && !settledKeys.includes(key) && !isCorrection;
}

function foreignRoots(
	others: RecordSnapshot['others']
): readonly (readonly [string, SnapshotEntries])[] {
	const known: readonly string[] = rootNames;
	return Object.entries(others).filter(([name]) => !known.includes(name));
}

function isFormat(root: string, key: string): boolean {
	return root === 'meta' && /^format(:|$)/.test(key);
}

/** Deflates the postings that the record does not have. */
async function packPostings(editing: Editing, snapshot: RecordSnapshot): Promise<PackedPostings> {
	const postings = Object.entries(snapshot.jobs).flatMap(([id, entries]) => {
		// A key of this root is a job id.
		const present = entriesOf(editing, id as JobId);
		return Object.entries(entries).flatMap(([key, value]) => {
			const posting = fieldsOf(fieldsOf(value)?.$posting);
			return posting === undefined || present?.has(key) ? [] : [posting];
		});
	});
	const packed = await inBatches(
		postings,
		async (posting) => [posting, await packJson(posting)] as const
	);
	return new Map<unknown, Uint8Array>(packed);
}
