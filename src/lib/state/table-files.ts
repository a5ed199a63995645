import { deliver, type Delivery } from '$lib/browser/files';
import { surroundings } from '$lib/browser/surroundings';
import type { Job } from '$lib/domain/job';
import { loadTableWriters, type Cell } from '$lib/portable';
import type { Waymark } from './waymark.svelte';

/** A column of a file with a line for each job. */
export interface FileColumn {
	readonly label: string;
	readonly cell: (job: Job) => Cell;
}

export type TableFormat = 'csv' | 'markdown';

interface TableChoice {
	readonly columns: readonly FileColumn[];
	/** Whether the text of each posting is a column too. */
	readonly withPostings: boolean;
	/** Too many columns for a table that a person reads: in Markdown each job is a section. */
	readonly isWide: boolean;
}

/** A file with a line for each of some jobs, in their order. */
export async function makeTable(
	waymark: Waymark,
	jobs: readonly Job[],
	format: TableFormat,
	{ columns, withPostings, isWide }: TableChoice
): Promise<File> {
	const head = columns.map(({ label }) => label);
	const rows: Cell[][] = [];
	for (const job of jobs) {
		const row = columns.map(({ cell }) => cell(job));
		if (withPostings) row.push((await waymark.record.readPosting(job.id))?.text);
		rows.push(row);
	}
	const labels = withPostings ? [...head, 'Posting'] : head;
	const name = `waymark-jobs-${surroundings.today()}`;
	const writers = await loadTableWriters();
	if (format === 'csv') return csvFile(name, writers.writeCsv([labels, ...rows]));
	const text = isWide
		? writers.writeMarkdownSections(labels, rows)
		: writers.writeMarkdownTable(labels, rows);
	return new File([text], `${name}.md`, { type: 'text/markdown' });
}

/** A file of CSV with a head and lines of any kind. */
export async function makeCsv(name: string, rows: readonly (readonly Cell[])[]): Promise<File> {
	const { writeCsv } = await loadTableWriters();
	return csvFile(`${name}-${surroundings.today()}`, writeCsv(rows));
}

export function deliverTable(file: File): Promise<Delivery> {
	return deliver(file);
}

function csvFile(name: string, text: string): File {
	return new File([text], `${name}.csv`, { type: 'text/csv' });
}
