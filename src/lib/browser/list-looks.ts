import * as v from 'valibot';
import { columnNames, type ColumnName } from '$lib/domain/job-order';
import { densities, type Density } from '$lib/domain/job-view';

/** How the table of jobs looks on this device. */
export interface ListLooks {
	readonly columns?: readonly ColumnName[];
	readonly density?: Density;
}

const key = 'waymark-jobs-looks';

const Looks = v.object({
	columns: v.optional(v.array(v.picklist(columnNames))),
	density: v.optional(v.picklist(densities))
});

/** What was chosen last; nothing where storage is refused or does not make sense. */
export function readListLooks(): ListLooks {
	try {
		const parsed = v.safeParse(Looks, JSON.parse(localStorage.getItem(key) ?? '{}'));
		if (!parsed.success) return {};
		const { columns, density } = parsed.output;
		return { ...(columns && { columns }), ...(density && { density }) };
	} catch {
		return {};
	}
}

export function rememberListLooks(looks: ListLooks): void {
	try {
		localStorage.setItem(key, JSON.stringify(looks));
	} catch {
		return; // It lasts for this visit.
	}
}
