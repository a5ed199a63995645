import type * as Y from 'yjs';
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
		if (kept.length === 0) takeFills(editing, log.filled);
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

/** Takes what a restored export brought beside jobs, where it is as it came and nothing leans on it. */
function takeFills(
	{ roots, index }: Editing,
	filled: Readonly<Record<string, Readonly<Record<string, string>>>>
): void {
	const used = new Set<string>();
	for (const job of index.jobs().values()) {
		for (const id of [...job.collections, ...job.contacts, job.statusId]) used.add(id);
		for (const event of job.journey) if (event.kind === 'status') used.add(event.to);
	}
	for (const name of rootNames) {
		const root: Roots[keyof Roots] = roots[name];
		for (const [key, print] of Object.entries(filled[name] ?? {})) {
			const isThing = name === 'statuses' || name === 'collections' || name === 'contacts';
			const isUsed = isThing && used.has(key.split(':', 1)[0] ?? key);
			if (!isUsed && root.has(key) && printOf(root.get(key)) === print) root.delete(key);
		}
	}
}
