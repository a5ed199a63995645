import type { ComparedRow } from './compared-facts';

/** A part of the comparison as lines of a table. */
export interface ComparedPart {
	readonly title: string;
	readonly rows: readonly ComparedRow[];
	/** Said under the table. */
	readonly note?: string;
}

/** The comparison as Markdown tables, one for each part that has something to say. */
export function comparisonToMarkdown(
	titles: readonly string[],
	parts: readonly ComparedPart[]
): string {
	const tables = parts
		.filter(({ rows }) => rows.length > 0)
		.map(({ title, rows, note }) => {
			const lines = [
				line(['', ...titles]),
				line(['', ...titles].map(() => '---')),
				...rows.map(({ label, cells, differs }) =>
					line([differs ? `**${escaped(label)}**` : escaped(label), ...cells.map(cellOf)], false)
				)
			];
			return [`## ${title}`, '', ...lines, ...(note ? ['', escaped(note)] : [])].join('\n');
		});
	return `# ${titles.map(escaped).join(' / ')}\n\n${tables.join('\n\n')}\n`;
}

function cellOf(cell: string | undefined): string {
	return cell === undefined || cell.trim() === '' ? '–' : escaped(cell);
}

function line(cells: readonly string[], isBare = true): string {
	return `| ${(isBare ? cells.map((cell) => (cell === '---' ? cell : escaped(cell))) : cells).join(' | ')} |`;
}

/** What would end a cell or start something else in Markdown. */
function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\|*_`<>[\]]/g, '\\$&');
}
