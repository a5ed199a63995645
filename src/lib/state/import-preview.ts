import type { FileSummary } from '$lib/browser/importing/open-importer';
import type { Day } from '$lib/domain/day';
import type { JobId, StatusId } from '$lib/domain/id';
import type { UnreadableRow } from '$lib/domain/incoming';
import { titleOf } from '$lib/domain/job';
import type {
	ColumnField,
	loadImporting,
	MatchedBy,
	PlannedRow,
	RowChoice,
	RowFate,
	TableMapping
} from '$lib/portable';
import type { SnapshotComparison } from '$lib/store';

/** A row of the files as the preview shows it. */
export interface PreviewRow {
	/** Differs for every row. */
	readonly id: string;
	readonly title: string;
	readonly company?: string;
	readonly file: string;
	readonly place: string;
	readonly fate: RowFate | 'unreadable';
	/** Where it would stand. */
	readonly status?: StatusId;
	/** Since when, where the file tells. */
	readonly on?: Day;
	/** The job of the record that it seems to be. */
	readonly match?: { readonly id: JobId; readonly by: MatchedBy | 'id' };
	/** Plain sentences of what could not be read. */
	readonly doubts: readonly string[];
	readonly planned?: PlannedRow;
	readonly choice?: RowChoice;
}

interface Previewed {
	readonly planned: readonly PlannedRow[];
	readonly choiceOf: (row: PlannedRow) => RowChoice;
	readonly unreadable: readonly UnreadableRow[];
	readonly files: readonly FileSummary[];
	readonly compared: readonly (SnapshotComparison | undefined)[];
}

export function previewOf({
	planned,
	choiceOf,
	unreadable,
	files,
	compared
}: Previewed): readonly PreviewRow[] {
	return [
		...unreadable.map((row, at) => ({
			id: `unreadable ${at}`,
			title: row.reason,
			file: row.file,
			place: row.place,
			fate: 'unreadable' as const,
			doubts: []
		})),
		...planned.map((row) => plannedRow(row, choiceOf(row))),
		...compared.flatMap((comparison, at) => exportRows(comparison, files[at]?.name ?? ''))
	];
}

function plannedRow(row: PlannedRow, choice: RowChoice): PreviewRow {
	const { incoming, steps, match, gain, mark } = row;
	const { company } = incoming.facts;
	const last = steps.at(-1);
	const fate = choice === 'add' ? 'new' : choice === 'leave' ? 'left' : gain ? 'changed' : 'same';
	return {
		id: mark.key,
		title: titleOf(incoming.facts),
		...(company === undefined ? {} : { company }),
		file: incoming.file,
		place: incoming.place,
		fate,
		...(last ? { status: last.to } : {}),
		...(last && last.note === undefined ? { on: last.on } : {}),
		...(match ? { match } : {}),
		doubts: incoming.doubts,
		planned: row,
		choice
	};
}

function exportRows(comparison: SnapshotComparison | undefined, file: string): PreviewRow[] {
	return (comparison?.jobs ?? []).map(({ id, title, company, fate, isDeleted }, at) => ({
		id: `${file} ${id}`,
		title,
		...(company === undefined ? {} : { company }),
		file,
		place: isDeleted ? 'in its bin' : `job ${at + 1}`,
		fate,
		...(fate === 'new' ? {} : { match: { id, by: 'id' as const } }),
		doubts: []
	}));
}

/** Gives a column another meaning; a meaning that only one column can have leaves the one that had it. */
export function changeField(
	mapping: TableMapping,
	column: number,
	field: ColumnField,
	{ joinedFields }: Awaited<ReturnType<typeof loadImporting>>
): TableMapping {
	const isShared = joinedFields.includes(field);
	const fields = mapping.fields.map((before, at) => {
		if (at === column) return field;
		return before === field && !isShared ? 'keep' : before;
	});
	return { ...mapping, fields };
}
