import type { ColumnName } from '$lib/domain/job-order';

export const columnWords: Readonly<Record<ColumnName, string>> = {
	title: 'Job',
	company: 'Company',
	location: 'Location',
	workplace: 'Workplace',
	salary: 'Salary',
	status: 'Status',
	match: 'Match',
	tags: 'Tags',
	collections: 'Collections',
	source: 'Source',
	expires: 'Expires',
	posted: 'Posted',
	saved: 'Date saved',
	changed: 'Last change'
};

/** The least room of each column, in rem, and its share of the rest. */
const columnRoom: Readonly<Record<ColumnName, readonly [least: number, share: number]>> = {
	title: [13, 5],
	company: [8, 3],
	location: [8, 3],
	workplace: [5.5, 1],
	salary: [10, 2.5],
	status: [8.5, 2],
	match: [4, 1],
	tags: [9, 3],
	collections: [9, 3],
	source: [7, 2],
	expires: [8, 2],
	posted: [5.5, 1.5],
	saved: [5.5, 1.5],
	changed: [6.5, 1.5]
};

/** Columns of a CSS grid. */
export function columnTemplate(columns: readonly ColumnName[]): string {
	return columns
		.map((name) => `minmax(${columnRoom[name][0]}rem, ${columnRoom[name][1]}fr)`)
		.join(' ');
}

/** The least width of a table with those columns, as a CSS length. */
export function tableWidth(columns: readonly ColumnName[]): string {
	const least = columns.reduce((sum, name) => sum + columnRoom[name][0], 0);
	return `${least + columns.length * 0.75 + 1.5}rem`;
}
