import Papa from 'papaparse';
import { failure, type Result } from '$lib/domain/result';

/** A line of a table: its cells under their columns, and where it is. */
export interface TableRow {
	readonly line: number;
	readonly cells: readonly string[];
	/** What is wrong with its form. */
	readonly fault?: string;
}

export interface Table {
	/** Trimmed; a column without a name is called by its number. */
	readonly columns: readonly string[];
	readonly rows: readonly TableRow[];
}

export const mostRows = 100_000;
const mostColumns = 300;

/** @param told is given how far it is, from 0 to 1 */
export function readTable(given: string, told: (share: number) => void = () => {}): Result<Table> {
	const text = given.replace(/\r\n?/g, '\n');
	let columns: readonly string[] | undefined;
	const rows: TableRow[] = [];
	let line = 1;
	let counted = 0;
	let isTooLong = false;
	Papa.parse<string[]>(text, {
		skipEmptyLines: false,
		delimiter: delimiterOf(text),
		step: ({ data, errors, meta }, parser) => {
			const at = line;
			line += newLines(text, counted, meta.cursor);
			counted = meta.cursor;
			if (data.every((cell) => cell.trim() === '')) return;
			// Above its columns, LinkedIn and others put notes of one cell.
			if (!columns) {
				if (isHeader(data)) columns = named(data);
				return;
			}
			if (rows.length >= mostRows) {
				isTooLong = true;
				return parser.abort();
			}
			const fault = faultOf(data, errors[0]?.code, columns.length);
			rows.push({ line: at, cells: data, ...(fault === undefined ? {} : { fault }) });
			if (rows.length % 500 === 0) told(meta.cursor / text.length);
		}
	});
	if (isTooLong) return failure(`This table has more than ${mostRows} rows.`);
	if (!columns) return failure('This is no table: no line with the names of columns was found.');
	if (columns.length > mostColumns)
		return failure(`This table has more than ${mostColumns} columns.`);
	return { ok: true, value: { columns, rows } };
}

function isHeader(cells: readonly string[]): boolean {
	return cells.filter((cell) => /\p{L}/u.test(cell) && cell.trim().length <= 80).length >= 2;
}

function named(cells: readonly string[]): readonly string[] {
	return cells.map((cell, index) => cell.replace(/\s+/g, ' ').trim() || `Column ${index + 1}`);
}

function faultOf(
	cells: readonly string[],
	code: string | undefined,
	columnCount: number
): string | undefined {
	if (code === 'MissingQuotes') return 'A quotation mark is not closed: the file may be cut short.';
	const extra = cells.slice(columnCount).some((cell) => cell.trim() !== '');
	if (extra) return `It has ${cells.length} cells, and the table ${columnCount} columns.`;
	return undefined;
}

/** By what parts the first line that has any of them, outside of quotation marks. */
function delimiterOf(text: string): string {
	const head = text.slice(0, 4000).replace(/"(?:[^"]|"")*"/g, '');
	for (const line of head.split('\n')) {
		const counts = [',', ';', '\t', '|'].map((mark) => [mark, line.split(mark).length] as const);
		const [best] = counts.sort((a, b) => b[1] - a[1]);
		if (best && best[1] > 1) return best[0];
	}
	return ',';
}

function newLines(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at += 1) {
		if (text.charCodeAt(at) === 10) count += 1;
	}
	return count;
}
