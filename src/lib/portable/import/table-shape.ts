import type { DateOrder, StoredMapping } from '$lib/domain/incoming';
import type { Status } from '$lib/domain/status';
import type { StatusId } from '$lib/domain/id';
import { dayFields, foldColumn, isColumnField, type ColumnField } from './fields';
import { fieldsOfTable, formatOfTable } from './formats';
import { labelsOf, signatureOf } from './map-rows';
import { cellText } from './read-cells';
import { dateOrderOf } from './read-days';
import type { Table } from './read-table';
import { foldLabel, statusOfLabel } from './status-labels';

/** How a table is read; the person may change any of it. */
export interface TableMapping {
	/** By place of the column. */
	readonly fields: readonly ColumnField[];
	readonly dateOrder: DateOrder;
	/** By folded label. */
	readonly statuses: Readonly<Record<string, StatusId>>;
}

/** What a person sees of a table before it is read. */
export interface TableShape {
	readonly columns: readonly string[];
	readonly rowCount: number;
	/** By place of the column, the first thing it says. */
	readonly samples: readonly string[];
	readonly signature: string;
	/** Each label of a status once, as written. */
	readonly labels: readonly string[];
	/** Whether its dates tell by themselves in which order they are. */
	readonly isOrderSure: boolean;
	readonly mapping: TableMapping;
}

const mostSampled = 2000;

/** @param remembered how a table of that shape was read before */
export function shapeOf(
	table: Table,
	known: readonly Status[],
	remembered?: StoredMapping
): TableShape {
	const format = formatOfTable(table.columns);
	const guessed = fieldsOfTable(table.columns, format);
	const fields = table.columns.map((name, at) => {
		const before = remembered?.columns[foldColumn(name)];
		return isColumnField(before) ? before : (guessed[at] ?? 'keep');
	});
	const labels = labelsOf(table, fields);
	const sure = format.dateOrder ?? dateOrderOf(datesOf(table, fields));
	return {
		columns: table.columns,
		rowCount: table.rows.length,
		samples: table.columns.map((_, at) => sampleOf(table, at)),
		signature: signatureOf(table.columns),
		labels,
		isOrderSure: sure !== undefined,
		mapping: {
			fields,
			dateOrder: sure ?? remembered?.dateOrder ?? 'month-first',
			statuses: statusesOf(labels, known, remembered?.statuses)
		}
	};
}

/** What each label means, as far as it can be told. */
export function statusesOf(
	labels: readonly string[],
	known: readonly Status[],
	remembered: Readonly<Record<string, StatusId>> = {}
): Readonly<Record<string, StatusId>> {
	const isThere = (id: StatusId | undefined) => known.some((status) => status.id === id);
	return Object.fromEntries(
		labels.flatMap((label) => {
			const folded = foldLabel(label);
			const before = remembered[folded];
			const meant = isThere(before) ? before : statusOfLabel(label, known);
			return meant === undefined ? [] : [[folded, meant]];
		})
	);
}

/** A mapping by the names of columns, so that it fits the same table with its columns in another order. */
export function toStored(columns: readonly string[], mapping: TableMapping): StoredMapping {
	return {
		columns: Object.fromEntries(
			columns.map((name, at) => [foldColumn(name), mapping.fields[at] ?? 'keep'])
		),
		dateOrder: mapping.dateOrder,
		statuses: mapping.statuses
	};
}

function* datesOf({ rows }: Table, fields: readonly ColumnField[]): Generator<string> {
	const places = fields.flatMap((field, at) =>
		(dayFields as readonly ColumnField[]).includes(field) ? [at] : []
	);
	for (const { cells } of rows.slice(0, mostSampled)) {
		for (const at of places) yield cells[at] ?? '';
	}
}

function sampleOf({ rows }: Table, at: number): string {
	for (const { cells, fault } of rows.slice(0, 200)) {
		const text = fault === undefined ? cellText(cells[at]) : '';
		if (text !== '') return text.replace(/\s+/g, ' ').slice(0, 80);
	}
	return '';
}
