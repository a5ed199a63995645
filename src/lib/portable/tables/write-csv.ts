/** What a cell of a table holds; nothing is an empty cell. */
export type Cell = string | number | undefined;

/** UTF-8's byte order mark, without which spreadsheets take the file for one in an older encoding. [E11] */
const mark = '\uFEFF';

/** What spreadsheets take for the beginning of a formula, the wide forms of East Asian keyboards too. [E12] */
const formula = /^[\t\r\n ]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** Rows as CSV (RFC 4180), in which no spreadsheet finds a formula. See EXPORT.md [E11] [E12]. */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
	return mark + rows.map((row) => `${row.map(cellToCsv).join(',')}\r\n`).join('');
}

function cellToCsv(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell === 'number') return String(cell);
	const text = formula.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
