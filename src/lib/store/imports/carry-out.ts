import type * as Y from 'yjs';
import type { Day } from '$lib/domain/day';
import type { Facts } from '$lib/domain/facts';
import { newId, type ContactId, type JobId } from '$lib/domain/id';
import type { ImportPlan, JobGain } from '$lib/domain/incoming';
import type { Posting } from '$lib/domain/job';
import { entriesOf, put, type Editing } from '../edits/editing';
import { writeEvent } from '../edits/journey';
import { createJob } from '../edits/saving';
import { inBatches } from '../in-batches';
import { packPosting } from '../posting-bytes';
import { fieldsOf } from '../reading/read-as';
import { readFacts } from '../reading/read-facts';
import { keys } from '../schema';
import { storedCopy } from '../stored-value';
import { bringPeople } from './bring-people';
import { writeLog, type LoggedGain } from './import-log';
import { printOf, printOfJob } from './stored-print';

/**
 * Makes the jobs of an import and gives others what they lack, in one step, and notes what it did so that it can be
 * taken back at any time. What is given must stay as it is until then. [S29] [S30]
 * @returns by what the import is known, or nothing where it would change nothing
 */
export async function carryOutImport(
	editing: Editing,
	plan: ImportPlan
): Promise<string | undefined> {
	editing.mayEdit();
	if (plan.added.length + plan.changed.length === 0) return undefined;
	const { roots, surroundings } = editing;
	const now = surroundings.now();
	const added = await inBatches(plan.added, async ({ mark, draft }) => ({
		id: newId<JobId>(surroundings.random),
		mark,
		draft,
		bytes: draft.posting && (await packPosting(wellFormed(draft.posting)))
	}));
	const changed = await inBatches(plan.changed, async (change) => ({
		...change,
		bytes:
			change.gain.posting === undefined
				? undefined
				: await packPosting(
						wellFormed({ text: change.gain.posting, capturedAt: now, from: 'import' })
					)
	}));
	const importId = newId<JobId>(surroundings.random);
	const jobIds = [...added.map(({ id }) => id), ...changed.map(({ id }) => id)];
	editing.apply({ kind: 'imported', importId, jobIds }, () => {
		const people = bringPeople(roots.contacts, surroundings);
		const made: Record<string, string> = {};
		const gained: Record<string, LoggedGain> = {};
		for (const { id, mark, draft, bytes } of added) {
			createJob(editing, id, draft, bytes);
			const entries = entriesOf(editing, id);
			if (!entries) continue;
			for (const tag of draft.tags) put(entries, keys.tag + tag.toWellFormed(), true);
			for (const person of draft.people) put(entries, keys.contact + people.bring(person), true);
			if (draft.isArchived) put(entries, keys.archivedAt, now);
			put(entries, keys.import + importId, mark);
			made[id] = printOfJob(entries);
		}
		for (const { id, mark, gain, bytes } of changed) {
			const entries = entriesOf(editing, id);
			if (!entries) continue;
			const since = editing.index.job(id)?.statusSince ?? surroundings.today();
			const contacts = gain.people.map((person) => people.bring(person));
			gained[id] = give(editing, entries, { gain, contacts, bytes, since });
			put(entries, keys.import + importId, mark);
		}
		const { source, files, mappings } = plan;
		writeLog(roots.settings, importId, {
			at: now,
			source,
			files: [...files],
			made,
			changed: gained,
			filled: { contacts: people.prints() }
		});
		for (const { signature, value } of mappings) {
			put(roots.settings, keys.mapping + signature, value);
		}
	});
	return importId;
}

function wellFormed(posting: Posting): Posting {
	// A copy of what it is given.
	return storedCopy(posting) as Posting;
}

interface Given {
	readonly gain: JobGain;
	/** The people of the gain. */
	readonly contacts: readonly ContactId[];
	readonly bytes: Uint8Array | undefined;
	/** Comments of an import are dated so that a job does not seem to have moved today. */
	readonly since: Day;
}

/** Gives a job what it lacks at this moment; what somebody gave it meanwhile stays. */
function give(
	editing: Editing,
	entries: Y.Map<unknown>,
	{ gain, contacts, bytes, since }: Given
): LoggedGain {
	const before = new Set(entries.keys());
	const facts = fillFacts(entries, gain.facts);
	for (const { to, on, holdsFrom, note } of gain.steps) {
		writeEvent(editing, entries, {
			kind: 'status',
			to,
			on,
			...(holdsFrom === undefined ? {} : { holdsFrom }),
			...(note === undefined ? {} : { note })
		});
	}
	const on = gain.steps.at(-1)?.on ?? since;
	for (const text of gain.comments) writeEvent(editing, entries, { kind: 'comment', text, on });
	for (const tag of gain.tags) put(entries, keys.tag + tag.toWellFormed(), true);
	for (const contact of contacts) put(entries, keys.contact + contact, true);
	if (bytes && !entries.has(keys.posting)) entries.set(keys.posting, bytes);
	const added = [...entries.keys()].filter((key) => !before.has(key) && key !== keys.facts);
	return { keys: Object.fromEntries(added.map((key) => [key, printOf(entries.get(key))])), facts };
}

function fillFacts(entries: Y.Map<unknown>, gained: Facts): Record<string, string> {
	const before = fieldsOf(entries.get(keys.facts)) ?? {};
	const lacking = Object.entries(readFacts(gained)).filter(
		([name]) => before[name] === undefined && !entries.has(keys.fix + name)
	);
	if (lacking.length === 0) return {};
	put(entries, keys.facts, { ...before, ...Object.fromEntries(lacking) });
	return Object.fromEntries(lacking.map(([name, value]) => [name, printOf(value)]));
}
