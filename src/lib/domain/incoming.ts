import type { ContactDraft } from './contact';
import type { Day } from './day';
import type { JobDraft } from './draft';
import type { Facts } from './facts';
import type { Instant, JobId, StatusId } from './id';

/** Programs whose files are known; `table` is any other file of rows. */
export const importSources = [
	'linkedin',
	'teal',
	'huntr',
	'simplify',
	'jobsync',
	'offline-cv',
	'table'
] as const;
export type ImportSource = (typeof importSources)[number];

/** A status that a file says a job came to. */
export interface IncomingStep {
	readonly to: StatusId;
	/** Absent where the file does not tell the day. */
	readonly on?: Day;
}

/** A job as a file tells of it; nothing of it is in the record yet. */
export interface IncomingJob {
	readonly source: ImportSource;
	/** The file it came from, as it was called. */
	readonly file: string;
	/** Where in that file: "line 7", "jobs[3]". */
	readonly place: string;
	/** By what that program knows it, where it says. */
	readonly sourceId?: string;
	readonly facts: Facts;
	/** From the first to where it stands. */
	readonly steps: readonly IncomingStep[];
	/** When that program took it in. */
	readonly savedAt?: Instant;
	readonly savedOn?: Day;
	readonly posting?: string;
	readonly notes?: string;
	/** People that it names, each with a name or a mail. */
	readonly people?: readonly ContactDraft[];
	readonly tags: readonly string[];
	readonly followUpOn?: Day;
	readonly isArchived: boolean;
	/** What the file says besides, by the names of its columns. */
	readonly kept: readonly (readonly [name: string, value: string])[];
	/** What could not be read of it: plain sentences. */
	readonly doubts: readonly string[];
}

/** A row of a file that tells of no job. */
export interface UnreadableRow {
	readonly file: string;
	readonly place: string;
	readonly reason: string;
}

/** A job that an import makes. */
export type ImportedDraft = JobDraft & {
	/** Those that are known are not made again. */
	readonly people: readonly ContactDraft[];
	readonly tags: readonly string[];
	readonly isArchived: boolean;
};

/** What an import gives a job that is there; nothing that the job has is replaced. */
export interface JobGain {
	readonly facts: Facts;
	readonly steps: readonly {
		readonly to: StatusId;
		readonly on: Day;
		/** As `holdsFrom` of a status event. */
		readonly holdsFrom?: Day;
		readonly note?: string;
	}[];
	readonly comments: readonly string[];
	readonly people: readonly ContactDraft[];
	readonly tags: readonly string[];
	readonly posting?: string;
}

/** By what a row is known again when it comes once more. */
export interface RowMark {
	readonly key: string;
	/** Of what the row said, so that the same row changes nothing, whatever became of its job. */
	readonly print: string;
}

/** What an import does, ready to be carried out. */
export interface ImportPlan {
	readonly source: ImportSource;
	readonly files: readonly string[];
	readonly added: readonly { readonly mark: RowMark; readonly draft: ImportedDraft }[];
	readonly changed: readonly {
		readonly id: JobId;
		readonly mark: RowMark;
		readonly gain: JobGain;
	}[];
	/** How files of a shape were read, to be remembered under their signatures. */
	readonly mappings: readonly { readonly signature: string; readonly value: StoredMapping }[];
}

/** How the columns of a table are read. */
export interface StoredMapping {
	/** By folded column name, what the column says. */
	readonly columns: Readonly<Record<string, string>>;
	readonly dateOrder?: DateOrder;
	/** By folded label of that file, the status meant. */
	readonly statuses: Readonly<Record<string, StatusId>>;
}

/** Which comes first in a date of numbers. */
export const dateOrders = ['month-first', 'day-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** An import that was carried out, as the record tells of it. */
export interface ImportNote {
	readonly id: string;
	readonly at: Instant;
	/** `waymark`: an export of this app was restored. */
	readonly source: ImportSource | 'waymark';
	readonly files: readonly string[];
	readonly added: number;
	readonly changed: number;
	readonly undoneAt?: Instant;
}

/** What taking an import back did, in jobs. */
export interface UndoneImport {
	/** Put into the bin: nobody had done anything with them since. */
	readonly removed: number;
	/** Lost what the import had given them, and nothing else. */
	readonly restored: number;
	/** Stay whole, because something was done with them since. */
	readonly kept: readonly JobId[];
}
