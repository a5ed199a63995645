import * as v from 'valibot';
import type * as Y from 'yjs';
import type { JobId } from '$lib/domain/id';
import { importSources, type ImportNote } from '$lib/domain/incoming';
import { put } from '../edits/editing';
import { instantSchema, readAs } from '../reading/read-as';
import { keys } from '../schema';

/** What an import gave to a job that was there. */
const gainSchema = v.object({
	/** By key of the job's entries, the print of what was put there. */
	keys: v.record(v.string(), v.string()),
	/** By name of the fact, the print of what was filled in. */
	facts: v.optional(v.record(v.string(), v.string()), {})
});
const prints = v.record(v.string(), v.string());

/** `import:<id>` of `settings`. [S30] */
const logSchema = v.object({
	at: instantSchema,
	source: v.picklist([...importSources, 'waymark']),
	files: v.array(v.string()),
	/** By id, the print of each job that it made. */
	made: v.optional(prints, {}),
	changed: v.optional(v.record(v.string(), gainSchema), {}),
	/** By root and key, the print of what it filled in besides. */
	filled: v.optional(v.record(v.string(), prints), {}),
	undoneAt: v.optional(instantSchema)
});

export type ImportLog = v.InferOutput<typeof logSchema>;
export type LoggedGain = v.InferOutput<typeof gainSchema>;

export function readLog(settings: Y.Map<unknown>, id: string): ImportLog | undefined {
	return readAs(logSchema, settings.get(keys.import + id));
}

export function writeLog(settings: Y.Map<unknown>, id: string, log: ImportLog): void {
	put(settings, keys.import + id, log);
}

/** The imports of this record, the latest first. One that cannot be read is left where it is. */
export function readNotes(settings: Y.Map<unknown>): readonly ImportNote[] {
	const notes: ImportNote[] = [];
	settings.forEach((_, key) => {
		if (!key.startsWith(keys.import)) return;
		const id = key.slice(keys.import.length);
		const log = readLog(settings, id);
		if (!log) return;
		const { at, source, files, undoneAt } = log;
		const added = Object.keys(log.made).length;
		const changed = Object.keys(log.changed).length;
		const note = { id, at, source, files, added, changed };
		notes.push(undoneAt === undefined ? note : { ...note, undoneAt });
	});
	return notes.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** Ids of jobs as keys of an object lose their brand. */
export function jobIdsOf(prints: Readonly<Record<string, unknown>>): readonly JobId[] {
	return Object.keys(prints) as JobId[];
}
