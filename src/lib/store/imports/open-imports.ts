import * as v from 'valibot';
import {
	dateOrders,
	type ImportNote,
	type ImportPlan,
	type StoredMapping,
	type UndoneImport
} from '$lib/domain/incoming';
import type { Editing } from '../edits/editing';
import { readAs, statusIdSchema } from '../reading/read-as';
import { keys } from '../schema';
import { carryOutImport } from './carry-out';
import { readNotes } from './import-log';
import { takeBackImport } from './take-back';

/** Imports into the record, which few visits need. */
export interface Imports {
	/** The latest first. */
	notes(): readonly ImportNote[];
	/** How tables of that shape were read before. */
	mapping(signature: string): StoredMapping | undefined;
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

export function openImports(editing: Editing): Imports {
	const { settings } = editing.roots;
	return {
		notes: () => readNotes(settings),
		mapping(signature) {
			const stored = readAs(mappingSchema, settings.get(keys.mapping + signature));
			if (!stored) return undefined;
			const { columns, statuses, dateOrder } = stored;
			return { columns, statuses, ...(dateOrder === undefined ? {} : { dateOrder }) };
		},
		carryOut: (plan) => carryOutImport(editing, plan),
		takeBack: (importId) => takeBackImport(editing, importId)
	};
}
