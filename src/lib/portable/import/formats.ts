import type { DateOrder, ImportSource } from '$lib/domain/incoming';
import { foldColumn, guessFields, type ColumnField } from './fields';

/** A table of a program that is known by the names of its columns. */
export interface TableFormat {
	readonly source: ImportSource;
	/** Folded names of columns that all have to be there. */
	readonly needs: readonly string[];
	/** What columns say where their names alone do not tell it, by folded name. */
	readonly columns?: Readonly<Record<string, ColumnField>>;
	/** The label of a row that has none. */
	readonly label?: string;
	readonly dateOrder?: DateOrder;
}

/**
 * The first that fits is it. Headers as found in real exports; what is not confirmed there is recognised by the names
 * that are, and the rest is guessed and shown.
 */
const formats: readonly TableFormat[] = [
	{
		source: 'linkedin',
		needs: ['application date', 'company name', 'job title', 'job url'],
		// Contact data and answers to questions of a form are the person's, and rarely meant to be copied about.
		columns: {
			'application date': 'appliedOn',
			'contact email': 'skip',
			'contact phone number': 'skip',
			'question and answers': 'skip'
		},
		label: 'applied',
		dateOrder: 'month-first'
	},
	{
		source: 'linkedin',
		needs: ['saved date', 'job url', 'job title', 'company name'],
		columns: { 'saved date': 'savedOn' },
		label: 'saved',
		dateOrder: 'month-first'
	},
	{
		source: 'teal',
		needs: ['company name', 'role', 'statusname', 'id'],
		columns: {
			status: 'skip',
			statusname: 'status',
			'added at': 'savedOn',
			'created at': 'skip',
			'archived at': 'isArchived',
			source: 'keep'
		}
	},
	{
		source: 'huntr',
		needs: ['title', 'companyname', 'listname'],
		columns: { boardname: 'keep', htmldescription: 'posting' }
	},
	{ source: 'huntr', needs: ['employer', 'job title', 'list'] },
	{ source: 'huntr', needs: ['company', 'title', 'list', 'date applied'] },
	{
		source: 'jobsync',
		needs: ['createdat', 'applieddate', 'jobtitle', 'jobsource'],
		// The index is a count of that one file.
		columns: { index: 'skip', applied: 'isApplied', applieddate: 'appliedOn', jobsource: 'keep' }
	},
	{ source: 'simplify', needs: ['job url', 'applied date'] }
];

export function formatOfTable(columns: readonly string[]): TableFormat {
	const folded = new Set(columns.map(foldColumn));
	return (
		formats.find(({ needs }) => needs.every((name) => folded.has(name))) ?? {
			source: 'table',
			needs: []
		}
	);
}

/** By place in `columns`, what each says: as the format tells, else as its name does. */
export function fieldsOfTable(
	columns: readonly string[],
	{ columns: known = {} }: TableFormat
): readonly ColumnField[] {
	const told = columns.map((name) => known[foldColumn(name)]);
	const guessed = guessFields(columns.map((name, at) => (told[at] === undefined ? name : '')));
	return columns.map((_, at) => {
		const field = told[at] ?? guessed[at] ?? 'keep';
		return told[at] === undefined && told.includes(field) && field !== 'skip' ? 'keep' : field;
	});
}
