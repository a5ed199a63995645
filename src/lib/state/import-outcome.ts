import { countEdits, keepCopy } from '$lib/browser/copies';
import type { FileSummary } from '$lib/browser/importing/open-importer';
import { surroundings } from '$lib/browser/surroundings';
import type { Day } from '$lib/domain/day';
import type { Instant } from '$lib/domain/id';
import type { ImportPlan, IncomingJob, UndoneImport } from '$lib/domain/incoming';
import type { loadImporting, PlannedRow, RowChoice, TableMapping } from '$lib/portable';
import type { Imports, JobRecord } from '$lib/store';

interface Shown {
	readonly rows: readonly PlannedRow[];
	readonly files: readonly FileSummary[];
	/** By place of the file, how its table is read. */
	readonly mappingOf: (place: number) => TableMapping | undefined;
	readonly now: Instant;
	readonly today: Day;
	readonly labelOf: (row: IncomingJob) => string;
	readonly choiceOf: (row: PlannedRow) => RowChoice;
}

/** What the preview shows of other programs' files, to be carried out. */
export function planOf(
	{ toPlan, toStored }: Awaited<ReturnType<typeof loadImporting>>,
	{ rows, files, mappingOf, ...details }: Shown
): ImportPlan {
	const sources = new Set(rows.map(({ incoming }) => incoming.source));
	const [source = 'table'] = sources;
	return toPlan(rows, {
		...details,
		source: sources.size === 1 ? source : 'table',
		files: [...new Set(rows.map(({ incoming }) => incoming.file))],
		mappings: files.flatMap((file, at) => {
			const mapping = mappingOf(at);
			if (file.kind !== 'table' || !mapping) return [];
			const { columns, signature } = file.shape;
			return [{ signature, value: toStored(columns, mapping) }];
		})
	});
}

/**
 * Carries a plan out and takes in the exports among the files.
 * @returns by what the imports are known
 */
export async function writeImport(
	record: JobRecord,
	imports: Imports,
	plan: ImportPlan,
	files: readonly FileSummary[]
): Promise<readonly string[]> {
	const before = new Set(imports.notes().map(({ id }) => id));
	const wasEmpty = record.jobs().size + record.bin().size === 0;
	await imports.carryOut(plan);
	for (const file of files) {
		if (file.kind === 'export') await record.mergeSnapshot(file.snapshot, [file.name]);
	}
	const [only, ...others] = files;
	if (wasEmpty && only?.kind === 'export' && others.length === 0) keepAsCopy(record, only);
	return imports.notes().flatMap(({ id }) => (before.has(id) ? [] : [id]));
}

/** All there is came from that file, which was just read and is whole: it is a copy. */
function keepAsCopy(
	record: JobRecord,
	{ name, isEncrypted }: Extract<FileSummary, { kind: 'export' }>
): void {
	keepCopy({
		kind: isEncrypted ? 'encrypted-file' : 'file',
		at: surroundings.now(),
		jobCount: record.jobs().size,
		edits: countEdits(record.doc),
		name
	});
}

/** Takes imports back; one that is the very last edit is undone as if it had never been. */
export function takeBackImports(
	record: JobRecord,
	imports: Imports,
	importIds: readonly string[]
): UndoneImport {
	const last = record.lastEdit;
	const [only] = importIds;
	if (importIds.length === 1 && last?.kind === 'imported' && last.importId === only) {
		const note = imports.notes().find(({ id }) => id === only);
		record.undo();
		return { removed: note?.added ?? 0, restored: note?.changed ?? 0, kept: [] };
	}
	const undone = importIds.map((id) => imports.takeBack(id));
	return {
		removed: undone.reduce((sum, { removed }) => sum + removed, 0),
		restored: undone.reduce((sum, { restored }) => sum + restored, 0),
		kept: undone.flatMap(({ kept }) => kept)
	};
}
