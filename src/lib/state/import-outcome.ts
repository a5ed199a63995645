import type { UndoneImport } from '$lib/domain/incoming';
import type { Imports, JobRecord } from '$lib/store';

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
