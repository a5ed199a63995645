import * as Y from 'yjs';
import type { JobDraft } from '$lib/domain/draft';
import type { Corrections, Facts } from '$lib/domain/facts';
import { newId, type JobId, type VersionId } from '$lib/domain/id';
import type { Posting } from '$lib/domain/job';
import { inBatches } from '../in-batches';
import { packPosting, unpackPosting } from '../posting-bytes';
import { readFacts } from '../reading/read-facts';
import { keys } from '../schema';
import { storedCopy } from '../stored-value';
import { entriesOf, put, type Editing } from './editing';
import { writeCorrections } from './facts';
import { writeReadingCorrections } from './reading-corrections';
import { writeEvent } from './journey';
import { writeReminder } from './reminders';

export function savingEdits(editing: Editing) {
	const { apply, mayEdit, surroundings } = editing;

	async function saveJobs(drafts: readonly JobDraft[]): Promise<readonly JobId[]> {
		mayEdit();
		// What is given may change while the postings are packed.
		const copies = drafts.map((draft) => storedCopy(draft) as JobDraft);
		const packed = await inBatches(copies, async (draft) => ({
			id: newId<JobId>(surroundings.random),
			draft,
			bytes: draft.posting && (await packPosting(draft.posting))
		}));
		const jobIds = packed.map(({ id }) => id);
		const isSample = copies.length > 0 && copies.every((draft) => draft.isSample);
		apply({ kind: 'jobs-saved', isSample, jobIds }, () => {
			for (const { id, draft, bytes } of packed) createJob(editing, id, draft, bytes);
		});
		return jobIds;
	}

	return {
		saveJobs,

		async saveJob(draft: JobDraft): Promise<JobId> {
			const [id] = await saveJobs([draft]);
			if (id === undefined) throw new Error('A saved job has an id');
			return id;
		},

		/**
		 * Takes the posting in anew: its facts replace the captured ones, corrections stay, the text it replaces
		 * becomes a version. A text that did not change makes no version.
		 * @param corrections what the person says besides, over those that are there
		 */
		async recapture(
			id: JobId,
			facts: Facts,
			posting: Posting,
			corrections: Corrections = {}
		): Promise<void> {
			mayEdit();
			const nextFacts = readFacts(storedCopy(facts));
			const next = storedCopy(posting) as Posting;
			const bytes = await packPosting(next);
			const before = await unpackPosting(entriesOf(editing, id)?.get(keys.posting));
			const isSameText = before?.text === next.text && before.html === next.html;
			apply({ kind: 'posting-recaptured', jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (!entries) return;
				put(entries, keys.facts, nextFacts);
				writeCorrections(entries, corrections);
				const replaced = entries.get(keys.posting);
				if (replaced instanceof Uint8Array && !isSameText) {
					const version = newId<VersionId>(surroundings.random);
					entries.set(keys.version + version, replaced);
					writeEvent(editing, entries, { kind: 'recapture', on: surroundings.today(), version });
				}
				if (!isSameText) entries.set(keys.posting, bytes);
			});
		}
	};
}

/** Every nested type of a job is made here, under its random id and in the transaction that makes the job. */
export function createJob(
	editing: Editing,
	id: JobId,
	draft: JobDraft,
	bytes: Uint8Array | undefined
): void {
	const entries = new Y.Map<unknown>();
	editing.roots.jobs.set(id, entries);
	put(entries, keys.createdAt, draft.createdAt ?? editing.surroundings.now());
	put(entries, keys.facts, readFacts(draft.facts));
	if (draft.corrections) writeCorrections(entries, draft.corrections);
	if (draft.readingCorrections) writeReadingCorrections(entries, draft.readingCorrections);
	if (bytes) entries.set(keys.posting, bytes);
	entries.set(keys.notes, new Y.Text((draft.notes ?? '').toWellFormed()));
	for (const event of draft.journey ?? []) writeEvent(editing, entries, event);
	writeEvent(editing, entries, {
		kind: 'status',
		to: draft.status,
		on: draft.on,
		...draft.details
	});
	for (const reminder of draft.reminders ?? []) writeReminder(editing, entries, reminder);
	for (const other of draft.differsFrom ?? []) put(entries, keys.differs + other, true);
	if (draft.isSample) put(entries, keys.sample, true);
}
