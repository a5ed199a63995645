import type { Issue, Result } from '$lib/domain/result';
import type { IncomingJob, ImportSource, StoredMapping, UnreadableRow } from '$lib/domain/incoming';
import type { StatusId } from '$lib/domain/id';
import type { RecordSnapshot } from '$lib/domain/snapshot';
import type { Status } from '$lib/domain/status';
import type { TableMapping, TableShape } from '$lib/portable';

/** A file as the person sees it before anything is taken from it. */
export type FileSummary = { readonly name: string; readonly notices: readonly string[] } & (
	| { readonly kind: 'table'; readonly source: ImportSource; readonly shape: TableShape }
	| { readonly kind: 'offline-cv'; readonly jobCount: number }
	| { readonly kind: 'export'; readonly snapshot: RecordSnapshot; readonly isEncrypted: boolean }
	/** The file itself, for who reads CVs. */
	| { readonly kind: 'cv'; readonly file: File }
	| { readonly kind: 'encrypted' }
	| { readonly kind: 'unknown'; readonly issues: readonly Issue[] }
);

/** Labels of a table's statuses, and what each is taken for. */
export interface TableLabels {
	readonly labels: readonly string[];
	readonly statuses: Readonly<Record<string, StatusId>>;
}

export interface ImportedRows {
	readonly jobs: readonly IncomingJob[];
	readonly unreadable: readonly UnreadableRow[];
	/** By place of the file. */
	readonly labels: Readonly<Record<number, TableLabels>>;
}

export type ImportRequest =
	| {
			readonly kind: 'open';
			readonly files: readonly File[];
			readonly known: readonly Status[];
			readonly remembered: Readonly<Record<string, StoredMapping>>;
	  }
	| {
			readonly kind: 'read';
			/** By place of the file, how its table is read. */
			readonly mappings: Readonly<Record<number, TableMapping>>;
			readonly known: readonly Status[];
	  }
	/** Opens the encrypted export at a place among the files. */
	| { readonly kind: 'unlock'; readonly place: number; readonly passphrase: string };

/** What became of a passphrase: the file that it opened, or why it did not. */
export type Unlocked = Result<FileSummary>;

export type ImportResponse =
	/** How far it is, from 0 to 1. */
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'opened'; readonly files: readonly FileSummary[] }
	| { readonly kind: 'rows'; readonly rows: ImportedRows }
	| { readonly kind: 'unlocked'; readonly unlocked: Unlocked }
	| { readonly kind: 'failed'; readonly message: string };
