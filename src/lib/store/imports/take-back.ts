import * as Y from 'yjs';
import type { JobId } from '$lib/domain/id';
import type { UndoneImport } from '$lib/domain/incoming';
import { entriesOf, put, remove, type Editing } from '../edits/editing';
import { removeMade } from '../edits/journey';
import { fieldsOf } from '../reading/read-as';
import { keys, rootNames, type Roots } from '../schema';
import { jobIdsOf, readLog, writeLog, type LoggedGain } from './import-log';
import { printOf, printOfJob } from './stored-print';

/**
 * Takes an import back, however long ago it was: jobs that it made and that nobody has touched go to the bin, others
 * lose what it gave them and is still as it gave it. Whatever was done since stays. [S31]
 */
export function takeBackImport(editing: Editing, importId: string): UndoneImport {
	const { roots, surroundings } = editing;
	const log = readLog(roots.settings, importId);
	if (!log || log.undoneAt !== undefined) return { removed: 0, restored: 0, kept: [] };
	let removed = 0;
	let restored = 0;
	const kept: JobId[] = [];
	const now = surroundings.now();
	const jobIds = [...jobIdsOf(log.made), ...jobIdsOf(log.changed)];
	editing.apply({ kind: 'import-undone', importId, jobIds }, () => {
		for (const id of jobIdsOf(log.made)) {
			const entries = entriesOf(editing, id);
			if (!entries) continue;
			if (printOfJob(entries) !== log.made[id]) {
				kept.push(id);
				continue;
			}
			remove(entries, keys.import + importId);
			if (!entries.has(keys.deletedAt)) put(entries, keys.deletedAt, now);
			removed += 1;
		}
		for (const id of jobIdsOf(log.changed)) {
			const entries = entriesOf(editing, id);
			const gain = log.changed[id];
			if (!entries || !gain) continue;
			remove(entries, keys.import + importId);
			if (takeFrom(entries, gain)) restored += 1;
		}
		takeFills(editing, log.filled, kept.length > 0);
		writeLog(roots.settings, importId, { ...log, undoneAt: now });
	});
	return { removed, restored, kept };
}

/** Whether anything was taken. */
function takeFrom(entries: Y.Map<unknown>, gain: LoggedGain): boolean {
	let isChanged = false;
	for (const [key, print] of Object.entries(gain.keys)) {
		if (!entries.has(key) || printOf(entries.get(key)) !== print || isEdited(entries, key))
			continue;
		removeMade(entries, key);
		isChanged = true;
	}
	const facts = { ...fieldsOf(entries.get(keys.facts)) };
	const gained = Object.entries(gain.facts).filter(
		([name, print]) => printOf(facts[name]) === print
	);
	for (const [name] of gained) delete facts[name];
	if (gained.length > 0) put(entries, keys.facts, facts);
	return isChanged || gained.length > 0;
}

/** Whether somebody has said more of an event or a reminder. [S26] */
function isEdited(entries: Y.Map<unknown>, key: string): boolean {
	const edits = `${keys.edit}${key.slice(key.indexOf(':') + 1)}:`;
	return [...entries.keys()].some((name) => name.startsWith(edits));
}

/** Takes what an import brought beside jobs, where it is as it came, nobody has said more of it and no job leans on it. */
function takeFills(
	{ roots }: Editing,
	filled: Readonly<Record<string, Readonly<Record<string, string>>>>,
	hasKeptJobs: boolean
): void {
	const leanedOn = thingsOfJobs(roots.jobs);
	for (const name of rootNames) {
		const root: Roots[keyof Roots] = roots[name];
		const prints = filled[name] ?? {};
		const isAsGiven = (key: string) => root.has(key) && printOf(root.get(key)) === prints[key];
		const isThing = name === 'statuses' || name === 'collections' || name === 'contacts';
		// Checks and marks of a job go by settings.
		if (hasKeptJobs && !isThing) continue;
		const changed = new Set(
			[...(isThing ? root.keys() : [])].flatMap((key) =>
				key.includes(':') && !isAsGiven(key) ? [idOf(key)] : []
			)
		);
		for (const key of Object.keys(prints)) {
			// A field of somebody who was there before goes by itself.
			const isFieldAlone = key.includes(':') && prints[idOf(key)] === undefined;
			const isKept =
				isThing && !isFieldAlone && (leanedOn.has(idOf(key)) || changed.has(idOf(key)));
			if (!isKept && isAsGiven(key)) root.delete(key);
		}
	}
}

/** Changes of a thing stand under its id and the name of a field. [S25] */
function idOf(key: string): string {
	return key.split(':', 1)[0] ?? key;
}

/** Ids of all that jobs which are not in the bin lean on. Read as stored: within an edit the index is as it was before. */
function thingsOfJobs(jobs: Y.Map<unknown>): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const entries of jobs.values()) {
		if (!(entries instanceof Y.Map) || entries.has(keys.deletedAt)) continue;
		for (const [key, value] of entries.entries()) {
			if (key.startsWith(keys.collection)) ids.add(key.slice(keys.collection.length));
			if (key.startsWith(keys.contact)) ids.add(key.slice(keys.contact.length));
			if (!key.startsWith(keys.event)) continue;
			const { to, people } = fieldsOf(value) ?? {};
			for (const id of Array.isArray(people) ? [...people, to] : [to]) {
				if (typeof id === 'string') ids.add(id);
			}
		}
	}
	return ids;
}
