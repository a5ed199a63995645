/**
 * The record, kept as one Yjs document: its schema (SCHEMA.md), reads, named edits and undo. Everything outside this
 * folder works with plain jobs and named edits and never sees how they are stored.
 */
export { openRecord, type JobRecord } from './record';
export { ReadOnlyRecord, type Surroundings } from './edits/editing';
export type { StatusChangeDetails } from './edits/journey';
export type { ArrivalBatches } from './arrivals/open-arrivals';
export type { ChangeListener, RecordChange } from './watch';
export type { ComparedJob, SnapshotComparison } from './imports/compare-snapshot';
export type { Imports } from './imports/open-imports';
export { readRecordFormat, type RootName } from './schema';
export { recordFormat } from '$lib/domain/snapshot';
export type { Edit, EditKind } from '$lib/domain/edit';
export type {
	EventDraft,
	EventPatch,
	JobDraft,
	ReminderDraft,
	ReminderPatch
} from '$lib/domain/draft';
export type { MergeReport, RecordSnapshot } from '$lib/domain/snapshot';
