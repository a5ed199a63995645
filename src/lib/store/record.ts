import type * as Y from 'yjs';
import { nextClock, type Clock } from '$lib/domain/clock';
import type { Edit } from '$lib/domain/edit';
import type { Collection } from '$lib/domain/collection';
import type { Contact } from '$lib/domain/contact';
import { newId, type ContactId, type JobId, type StatusId, type VersionId } from '$lib/domain/id';
import type { Job, Posting } from '$lib/domain/job';
import type { SavedView } from '$lib/domain/job-view';
import type { Profile } from '$lib/domain/profile';
import { recordFormat, type MergeReport, type RecordSnapshot } from '$lib/domain/snapshot';
import type { SkillWord } from '$lib/domain/skill-words';
import { unknownStatus, type Status } from '$lib/domain/status';
import type { ArrivalBatches } from './arrivals/open-arrivals';
import { readCollections } from './collections';
import { readContacts } from './contacts';
import { binEdits } from './edits/bin';
import { collectionEdits } from './edits/collections';
import { contactEdits } from './edits/contacts';
import { entriesOf, ReadOnlyRecord, type Editing, type Surroundings } from './edits/editing';
import { factEdits } from './edits/facts';
import { journeyEdits } from './edits/journey';
import { mergingEdits } from './edits/merging';
import { profileEdits } from './edits/profile';
import { readingCorrectionEdits } from './edits/reading-corrections';
import { reminderEdits } from './edits/reminders';
import { savingEdits } from './edits/saving';
import { settingEdits } from './edits/settings';
import { statusEdits } from './edits/statuses';
import { weighingEdits } from './edits/weighing';
import type { Imports } from './imports/open-imports';
import { indexJobs } from './job-index';
import { unpackPosting } from './posting-bytes';
import { receiveUpdate } from './receive';
import { readProfile } from './reading/read-profile';
import { keys, readRecordFormat, rootsOf, type Roots } from './schema';
import { takeSnapshot } from './snapshot/take';
import { readSkillWords } from './skill-words';
import { readStatuses, type Statuses } from './statuses';
import { keepHistory } from './undo';
import { readViews } from './views';
import { watchRoots, type ChangeListener } from './watch';

const onDemand = () => import('./on-demand');

type NamedEdits = ReturnType<typeof namedEdits>;

/** One person's record: what can be read of it, and every edit there is, by name. */
export interface JobRecord extends NamedEdits {
	readonly doc: Y.Doc;
	/** A newer app made the record such that this one must not write to it: every edit throws `ReadOnlyRecord`. */
	readonly isReadOnly: boolean;
	/** Not deleted. A new map after a change, the same `Job` for every job that did not change. */
	jobs(): ReadonlyMap<JobId, Job>;
	/** Deleted, until the bin is emptied. */
	bin(): ReadonlyMap<JobId, Job>;
	/** Deleted or not. */
	job(id: JobId): Job | undefined;
	/** Not deleted, in order; the same list until one changes. */
	statuses(): readonly Status[];
	/** Those that can be brought back. */
	deletedStatuses(): readonly Status[];
	/** Also one that was deleted, or that this device does not know. */
	status(id: StatusId): Status;
	/** In order; the same list until one changes. */
	collections(): readonly Collection[];
	/** By name; the same until one changes. */
	contacts(): ReadonlyMap<ContactId, Contact>;
	/** A plain value as stored; whoever asks checks its shape. */
	setting(name: string): unknown;
	/** The same until it changes. */
	profile(): Profile;
	/** The person's own dictionary, by name; the same until a setting changes. */
	skillWords(): readonly SkillWord[];
	/** Views of the jobs kept under a name; the same until a setting changes. */
	views(): readonly SavedView[];
	/** The posting as stored [S5], for who unpacks it elsewhere. */
	postingBytes(id: JobId): Uint8Array | undefined;
	/** The text of the posting, where there is one that can be read. */
	readPosting(id: JobId): Promise<Posting | undefined>;
	readVersion(id: JobId, version: VersionId): Promise<Posting | undefined>;
	/** The whole record as plain values; needs only what is in memory. */
	takeSnapshot(): Promise<RecordSnapshot>;
	/**
	 * Adds what the record lacks, in one step, and changes nothing that it has. Throws `ReadOnlyRecord` where the
	 * snapshot is of a newer format.
	 * @param files where it came from; with them it is listed among the imports, and can be taken back later [S30]
	 */
	mergeSnapshot(snapshot: RecordSnapshot, files?: readonly string[]): Promise<MergeReport>;
	/** Imports from files of other programs, and the list of all imports. */
	openImports(): Promise<Imports>;
	/** What other devices bring, batch by batch. */
	openArrivals(): Promise<ArrivalBatches>;
	/** Applies what another device sent; not for storage and tabs of this browser. Throws where it is no update. */
	receiveUpdate(update: Uint8Array, origin: unknown): void;
	/** Returns what stops it. The listener must not edit. */
	watch(listener: ChangeListener): () => void;
	/** Takes back the last edit of this screen that still can be, and returns it; others' edits stay. */
	undo(): Edit | undefined;
	redo(): Edit | undefined;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/** What `undo` would take back. */
	readonly lastEdit: Edit | undefined;
	/** Stops observing the document. */
	close(): void;
}

/** Opens the record that a document holds, empty or not; the document may still be loading. */
export function openRecord(doc: Y.Doc, surroundings: Surroundings): JobRecord {
	let statuses: Statuses | undefined;
	const statusesNow = () => (statuses ??= readStatuses(roots.statuses));
	const roots = rootsOf(doc);
	const editing = prepareEditing(doc, roots, surroundings, () => statusesNow().moves);
	const { index, history } = editing;
	const report = surroundings.report?.bind(surroundings) ?? throwApart;
	const changes = watchRoots(doc, roots, history.authorOf, index.markChanged, report);

	let collections: readonly Collection[] | undefined;
	let contacts: ReadonlyMap<ContactId, Contact> | undefined;
	let profile: Profile | undefined;
	let skillWords: readonly SkillWord[] | undefined;
	let views: readonly SavedView[] | undefined;
	changes.add((change) => {
		if (change.roots.has('statuses')) {
			const before = statuses?.moves;
			statuses = undefined;
			if (!before || !isSameMap(before, statusesNow().moves)) index.markMoved();
		}
		if (change.roots.has('collections')) collections = undefined;
		if (change.roots.has('contacts')) contacts = undefined;
		if (change.roots.has('profile')) profile = undefined;
		if (change.roots.has('settings')) {
			skillWords = undefined;
			views = undefined;
		}
	});

	return {
		...namedEdits(editing),
		doc,
		get isReadOnly() {
			return readRecordFormat(doc) > recordFormat;
		},
		jobs: index.jobs,
		bin: index.bin,
		job: index.job,
		statuses: () => statusesNow().live,
		deletedStatuses: () =>
			[...statusesNow().byId.values()].filter(({ movedTo }) => movedTo !== undefined),
		status: (id) => statusesNow().byId.get(id) ?? unknownStatus(id),
		collections: () => (collections ??= readCollections(roots.collections)),
		contacts: () => (contacts ??= readContacts(roots.contacts)),
		setting: (name) => roots.settings.get(name),
		profile: () => (profile ??= readProfile(roots.profile)),
		skillWords: () => (skillWords ??= readSkillWords(roots.settings)),
		views: () => (views ??= readViews(roots.settings)),
		postingBytes(id) {
			const bytes = entriesOf(editing, id)?.get(keys.posting);
			return bytes instanceof Uint8Array ? bytes : undefined;
		},
		readPosting: (id) => unpackPosting(entriesOf(editing, id)?.get(keys.posting)),
		readVersion: (id, version) =>
			unpackPosting(entriesOf(editing, id)?.get(keys.version + version)),
		takeSnapshot: () => takeSnapshot(doc, roots),
		mergeSnapshot: async (snapshot, files) =>
			(await onDemand()).mergeSnapshot(editing, doc, snapshot, files),
		openImports: async () => (await onDemand()).openImports(editing, doc),
		openArrivals: async () => (await onDemand()).openArrivals(editing),
		receiveUpdate: (update, origin) => receiveUpdate(editing, doc, update, origin),
		watch: changes.add,
		undo() {
			editing.mayEdit();
			return history.undo();
		},
		redo() {
			editing.mayEdit();
			return history.redo();
		},
		get canUndo() {
			return history.canUndo;
		},
		get canRedo() {
			return history.canRedo;
		},
		get lastEdit() {
			return history.lastEdit;
		},
		close() {
			changes.close();
			history.close();
		}
	};
}

function namedEdits(editing: Editing) {
	return {
		...savingEdits(editing),
		...journeyEdits(editing),
		...statusEdits(editing),
		...collectionEdits(editing),
		...contactEdits(editing),
		...weighingEdits(editing),
		...mergingEdits(editing),
		...factEdits(editing),
		...reminderEdits(editing),
		...binEdits(editing),
		...settingEdits(editing),
		...profileEdits(editing),
		...readingCorrectionEdits(editing)
	};
}

function isSameMap(
	one: ReadonlyMap<StatusId, StatusId>,
	other: ReadonlyMap<StatusId, StatusId>
): boolean {
	return one.size === other.size && [...one].every(([id, to]) => other.get(id) === to);
}

function prepareEditing(
	doc: Y.Doc,
	roots: Roots,
	surroundings: Surroundings,
	movesNow: () => ReadonlyMap<StatusId, StatusId>
): Editing {
	const index = indexJobs(roots.jobs, () => surroundings.now(), movesNow);
	const history = keepHistory(doc, roots, () => surroundings.now());
	const device = newId(surroundings.random).slice(0, 6);
	let latest: Clock | undefined;

	function mayEdit(): void {
		if (readRecordFormat(doc) > recordFormat) {
			throw new ReadOnlyRecord('A newer Waymark keeps this record');
		}
	}

	function stamp(): Clock {
		const seen = index.latestClock();
		if (seen && (!latest || seen > latest)) latest = seen;
		latest = nextClock(latest, surroundings.now(), device);
		return latest;
	}

	return {
		roots,
		surroundings,
		index,
		history,
		stamp,
		mayEdit,
		apply(edit, change) {
			mayEdit();
			history.apply(edit, change);
		}
	};
}

function throwApart(error: unknown): void {
	queueMicrotask(() => {
		throw error;
	});
}
