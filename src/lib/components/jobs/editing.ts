import type { ColumnName } from '$lib/domain/job-order';

/** Columns that can be changed where they stand. */
export const editableColumns: ReadonlySet<ColumnName> = new Set<ColumnName>([
	'status',
	'expires',
	'tags',
	'collections'
]);

/** A cell that is being changed. */
export interface EditedCell {
	readonly jobId: string;
	readonly column: ColumnName;
	/** What the editor stands beside, and where the focus goes back to. */
	readonly anchor: HTMLElement;
}
