import { parseWebLink } from '$lib/domain/links';
import { appliedStatus, savedStatus, type Status } from '$lib/domain/status';
import type { Day } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';
import type {
	DateOrder,
	ImportSource,
	IncomingJob,
	IncomingStep,
	UnreadableRow
} from '$lib/domain/incoming';
import { dayFields, foldColumn, type ColumnField, type DayField } from './fields';
import { readFactCells } from './fact-cells';
import { readPeopleCells } from './people-cells';
import { cellText, isYes, looksLikeHtml, readTags } from './read-cells';
import { readImportedDay } from './read-days';
import type { Table, TableRow } from './read-table';
import { foldLabel, statusOfLabel } from './status-labels';

/** How a table is read into jobs. */
export interface TableReading {
	readonly file: string;
	readonly source: ImportSource;
	/** By place of the column. */
	readonly fields: readonly ColumnField[];
	readonly dateOrder: DateOrder;
	/** By folded label, what the person chose for it. */
	readonly statuses: Readonly<Record<string, StatusId>>;
	/** The label of rows that have none. */
	readonly label?: string | undefined;
}

/** Turns HTML into its text. */
export type TextOfHtml = (html: string) => string;

export interface RowsRead {
	readonly jobs: readonly IncomingJob[];
	readonly unreadable: readonly UnreadableRow[];
}

/** Characters of one text; what is longer is cut, and told. */
const longest = { posting: 500_000, notes: 50_000, kept: 5_000, name: 500 };

export function mapRows(
	table: Table,
	reading: TableReading,
	known: readonly Status[],
	toText: TextOfHtml
): RowsRead {
	const jobs: IncomingJob[] = [];
	const unreadable: UnreadableRow[] = [];
	for (const row of table.rows) {
		const place = `line ${row.line}`;
		const job = row.fault === undefined ? readRow(table, row, reading, known, toText) : undefined;
		if (job) jobs.push(job);
		else {
			const reason = row.fault ?? 'It names neither a title, nor a company, nor a link.';
			unreadable.push({ file: reading.file, place, reason });
		}
	}
	return { jobs, unreadable };
}

/** Cells of one row by what they say. */
export interface Cells {
	one(field: ColumnField): string;
	/** By the name of their column. */
	all(field: ColumnField): readonly (readonly [name: string, text: string])[];
}

function cellsOf(
	{ columns }: Table,
	row: TableRow,
	fields: readonly ColumnField[],
	toText: TextOfHtml
): Cells {
	const byField = new Map<ColumnField, [string, string][]>();
	fields.forEach((field, at) => {
		const raw = cellText(row.cells[at]);
		const text = looksLikeHtml(raw) ? toText(raw).trim() : raw;
		if (text === '' || field === 'skip') return;
		const cells = byField.get(field) ?? [];
		cells.push([columns[at] ?? '', text]);
		byField.set(field, cells);
	});
	return {
		one: (field) => byField.get(field)?.[0]?.[1] ?? '',
		all: (field) => byField.get(field) ?? []
	};
}

function readRow(
	table: Table,
	row: TableRow,
	reading: TableReading,
	known: readonly Status[],
	toText: TextOfHtml
): IncomingJob | undefined {
	const cells = cellsOf(table, row, reading.fields, toText);
	const doubts: string[] = [];
	const kept: (readonly [string, string])[] = [...cells.all('keep')];
	const doubt = (field: ColumnField, sentence: string) => {
		doubts.push(sentence);
		kept.push(...cells.all(field));
	};
	const days = readDays(cells, reading.dateOrder, doubt);
	const url = parseWebLink(cells.one('url'));
	if (url === undefined && cells.one('url') !== '') doubt('url', 'Its link is no web address.');
	const facts = readFactCells(cells, { url, ...days }, doubt);
	if (facts.title === undefined && facts.company === undefined && facts.url === undefined) {
		return undefined;
	}
	const people = readPeopleCells(cells, facts.company, (field) => kept.push(...cells.all(field)));
	const steps = readSteps(cells, reading, known, days, doubt);
	const notes = joined(cells, 'notes', longest.notes);
	const posting = cells.one('posting').slice(0, longest.posting);
	const sourceId = cells.one('sourceId').slice(0, 200);
	return {
		source: reading.source,
		file: reading.file,
		place: `line ${row.line}`,
		...(sourceId === '' ? {} : { sourceId }),
		facts,
		steps,
		...(days.savedOn === undefined ? {} : { savedOn: days.savedOn }),
		...(posting === '' ? {} : { posting }),
		...(notes === '' ? {} : { notes }),
		...(people.length === 0 ? {} : { people }),
		tags: readTags(
			cells
				.all('tags')
				.map(([, text]) => text)
				.join(';')
		),
		...(days.followUpOn === undefined ? {} : { followUpOn: days.followUpOn }),
		isArchived: isSet(cells.one('isArchived')),
		kept: kept.map(([name, text]) => [name, text.slice(0, longest.kept)] as const),
		doubts
	};
}

export type RowDays = { readonly [Field in DayField]?: Day };

function readDays(
	cells: Cells,
	order: DateOrder,
	doubt: (field: ColumnField, sentence: string) => void
): RowDays {
	const days: { [Field in DayField]?: Day } = {};
	for (const field of dayFields) {
		const text = cells.one(field);
		if (text === '' || /^(?:no|false|f|0)$/i.test(text)) continue;
		const day = readImportedDay(text, order);
		if (day !== undefined) days[field] = day;
		// "Applied: yes" is no day, and says what it says.
		else if (!(field === 'appliedOn' && isYes(text))) {
			doubt(field, `“${text.slice(0, 40)}” is no date that can be read.`);
		}
	}
	return days;
}

function readSteps(
	cells: Cells,
	{ statuses, label: usual }: TableReading,
	known: readonly Status[],
	days: RowDays,
	doubt: (field: ColumnField, sentence: string) => void
): readonly IncomingStep[] {
	const label = cells.one('status') || (usual ?? '');
	const stands =
		label === '' ? undefined : (statuses[foldLabel(label)] ?? statusOfLabel(label, known));
	if (label !== '' && stands === undefined) {
		doubt('status', `“${label.slice(0, 40)}” is no status known here.`);
	}
	const isApplied =
		days.appliedOn !== undefined || isYes(cells.one('isApplied')) || isYes(cells.one('appliedOn'));
	const steps: IncomingStep[] = [];
	if (days.savedOn !== undefined) steps.push(step(savedStatus, days.savedOn));
	if (isApplied) steps.push(step(appliedStatus, days.appliedOn));
	const isEarly = known.find(({ id }) => id === stands)?.kind === 'saved';
	// A day of applying tells more than a label that says the job was only kept.
	const isSaid =
		(stands === appliedStatus && isApplied) ||
		(stands === savedStatus && steps.length > 0) ||
		(isEarly && isApplied);
	if (stands !== undefined && !isSaid) steps.push(step(stands, days.statusOn));
	return steps;
}

function step(to: StatusId, on: Day | undefined): IncomingStep {
	return on === undefined ? { to } : { to, on };
}

function joined(cells: Cells, field: ColumnField, most: number): string {
	return cells
		.all(field)
		.map(([, text]) => text)
		.join('\n')
		.slice(0, most);
}

/** A flag, or the moment at which it was set. */
function isSet(text: string): boolean {
	return isYes(text) || /^\d{4}-/.test(text);
}

/** Labels of a table's statuses that nobody has said the meaning of, each once, as written. */
export function labelsOf(table: Table, fields: readonly ColumnField[]): readonly string[] {
	const at = fields.indexOf('status');
	const labels = new Map<string, string>();
	if (at === -1) return [];
	for (const { cells, fault } of table.rows) {
		const label = cellText(cells[at]);
		const folded = foldLabel(label);
		if (fault === undefined && folded !== '' && !labels.has(folded)) labels.set(folded, label);
		if (labels.size >= 40) break;
	}
	return [...labels.values()];
}

/** What tells tables of one shape: the names of their columns, whatever their order. */
export function signatureOf(columns: readonly string[]): string {
	let hash = 0xcbf29ce484222325n;
	for (const character of columns.map(foldColumn).sort().join('|')) {
		hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
	}
	return hash.toString(36);
}
