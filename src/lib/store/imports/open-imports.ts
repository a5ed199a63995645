import * as v from 'valibot';
import {
	dateOrders,
	type ImportNote,
	type ImportPlan,
	type StoredMapping,
	type UndoneImport
} from '$lib/domain/incoming';
import type { RecordSnapshot } from '$lib/domain/snapshot';
import type * as Y from 'yjs';
import type { Editing } from '../edits/editing';
import { readAs, statusIdSchema } from '../reading/read-as';
import { keys } from '../schema';
import { carryOutImport } from './carry-out';
import { compareSnapshot, type SnapshotComparison } from './compare-snapshot';
import { readNotes } from './import-log';
import { takeBackImport } from './take-back';

/** Imports into the record, which few visits need. */
export interface Imports {
	/** The latest first. */
	notes(): readonly ImportNote[];
	/** How tables were read before, by signature. */
	mappings(): Readonly<Record<string, StoredMapping>>;
	/** What taking an export in would do; nothing is written. */
	compare(snapshot: RecordSnapshot): SnapshotComparison;
	/**
	 * One step of undo. Returns by what the import is known, or nothing where there was nothing to do.
	 * @see carryOutImport
	 */
	carryOut(plan: ImportPlan): Promise<string | undefined>;
	/** Also long after. @see takeBackImport */
	takeBack(importId: string): UndoneImport;
}

const mappingSchema = v.object({
	columns: v.record(v.string(), v.string()),
	dateOrder: v.optional(v.picklist(dateOrders)),
	statuses: v.record(v.string(), statusIdSchema)
});

export function openImports(editing: Editing, doc: Y.Doc): Imports {
	const { settings } = editing.roots;
	return {
		notes: () => readNotes(settings),
		mappings() {
			const mappings: Record<string, StoredMapping> = {};
			settings.forEach((value, key) => {
				const stored = key.startsWith(keys.mapping) ? readAs(mappingSchema, value) : undefined;
				if (!stored) return;
				const { columns, statuses, dateOrder } = stored;
				const order = dateOrder === undefined ? {} : { dateOrder };
				mappings[key.slice(keys.mapping.length)] = { columns, statuses, ...order };
			});
			return mappings;
		},
		compare: (snapshot) => compareSnapshot(editing, doc, snapshot),
		carryOut: (plan) => carryOutImport(editing, plan),
		takeBack: (importId) => takeBackImport(editing, importId)
	};
}
