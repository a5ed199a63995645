import type { Cell } from './write-csv';

/** Rows as a table in Markdown, one line each. See EXPORT.md [E13]. */
export function writeMarkdownTable(
	head: readonly string[],
	rows: readonly (readonly Cell[])[]
): string {
	const lines = [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
	return lines.join('\n') + '\n';
}

/** Rows as a section each, headed by its first cell; for what is too wide for a table. Empty cells are left out. */
export function writeMarkdownSections(
	head: readonly string[],
	rows: readonly (readonly Cell[])[]
): string {
	return rows
		.map(([first, ...rest]) => {
			const lines = rest.flatMap((cell, index) => {
				const text = cell === undefined ? '' : String(cell).trim();
				return text === '' ? [] : [`- **${escaped(head[index + 1] ?? '')}:** ${indented(text)}`];
			});
			return [`## ${escaped(String(first ?? ''))}`, '', ...lines, ''].join('\n');
		})
		.join('\n');
}

function line(cells: readonly Cell[]): string {
	return `| ${cells.map((cell) => escaped(String(cell ?? ''))).join(' | ')} |`;
}

/** Lines of one item, those after the first under it. */
function indented(text: string): string {
	return text
		.split(/\r\n?|\n/)
		.map((part) => escaped(part))
		.join('\\\n  ');
}

/** On one line, and without anything that Markdown would take for a sign of its own. */
function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\|*_`<>[\]#~&]/g, '\\$&');
}
