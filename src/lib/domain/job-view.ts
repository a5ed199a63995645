import { emptyFilter, isPayPeriod, type JobFilter } from './job-filter';
import { columnNames, startsAscending, type ColumnName } from './job-order';
import { statusKinds } from './status';
import { workplaces, type Workplace } from './facts';
import type { CollectionId, StatusId, ViewId } from './id';
import type { Expiry } from './job';

export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** How the table of jobs is looked at: what an address of it says. */
export interface JobView {
	readonly query: string;
	readonly filter: JobFilter;
	readonly sortBy: ColumnName;
	readonly isAscending: boolean;
	/** In the order of `columnNames`; nothing for the usual ones. */
	readonly columns?: readonly ColumnName[];
	readonly density?: Density;
}

/** A view kept under a name. */
export interface SavedView {
	readonly id: ViewId;
	readonly name: string;
	/** As `viewToQuery` writes it. */
	readonly query: string;
}

export const plainView: JobView = {
	query: '',
	filter: emptyFilter,
	sortBy: 'changed',
	isAscending: false
};

export const usualColumns: readonly ColumnName[] = [
	'title',
	'company',
	'status',
	'expires',
	'changed'
];

const expiries: readonly Expiry[] = ['soon', 'live', 'passed', 'unknown'];
const mostValues = 50;
const longestValue = 200;
const payPattern = /^(\d{1,9}(?:\.\d{1,2})?)-([A-Z]{3})-([a-z]+)$/;

/** By its name in the address, the values that it is given, in order. */
export type Query = readonly (readonly [name: string, value: string])[];

/** What an address says; what makes no sense in it is as if it were not there. Never throws. */
export function readView(query: Query): JobView {
	const all = (name: string) =>
		query
			.filter(([key, value]) => key === name && value !== '')
			.slice(0, mostValues)
			.map(([, value]) => value.slice(0, longestValue));
	const one = (name: string) => all(name)[0];
	const sort = one('sort') ?? '';
	const sortBy = columnNames.find((name) => name === sort.replace(/^-/, ''));
	const columns = one('cols')?.split('-');
	const density = densities.find((name) => name === one('rows'));
	return {
		query: one('q') ?? '',
		filter: readFilter(all, one),
		sortBy: sortBy ?? plainView.sortBy,
		isAscending: sortBy !== undefined && !sort.startsWith('-'),
		...(columns && { columns: columnNames.filter((n) => n === 'title' || columns.includes(n)) }),
		...(density && { density })
	};
}

function readFilter(
	all: (name: string) => readonly string[],
	one: (name: string) => string | undefined
): JobFilter {
	const [, amount, currency, period = ''] = payPattern.exec(one('pay') ?? '') ?? [];
	const match = Number(one('match') ?? NaN);
	const archived = one('archived');
	return {
		// Ids of what may have been removed meanwhile are kept: the screen says so.
		statuses: all('status') as readonly string[] as readonly StatusId[],
		collections: all('in') as readonly string[] as readonly CollectionId[],
		kinds: statusKinds.filter((kind) => all('kind').includes(kind)),
		tags: all('tag'),
		companies: all('company'),
		workplaces: workplaces.filter((place: Workplace) => all('workplace').includes(place)),
		expiry: expiries.filter((expiry) => all('expiry').includes(expiry)),
		sources: all('from'),
		...(amount &&
			currency &&
			isPayPeriod(period) && { leastPay: { amount: Number(amount), currency, period } }),
		...(match >= 0 && match <= 100 && { leastMatch: Math.round(match) }),
		...((archived === 'too' || archived === 'only') && { archived })
	};
}

/** The least that an address must say to show a view again. */
export function viewToQuery({
	query,
	filter,
	sortBy,
	isAscending,
	columns,
	density
}: JobView): Query {
	const { leastPay, leastMatch, archived } = filter;
	const lists: Readonly<Record<string, readonly string[]>> = {
		status: filter.statuses,
		kind: filter.kinds,
		in: filter.collections,
		tag: filter.tags,
		company: filter.companies,
		workplace: filter.workplaces,
		expiry: filter.expiry,
		from: filter.sources
	};
	const said: (readonly [string, string])[] = [];
	if (query.trim() !== '') said.push(['q', query.trim()]);
	for (const [name, values] of Object.entries(lists)) {
		for (const value of values) said.push([name, value]);
	}
	if (leastPay) {
		said.push(['pay', `${leastPay.amount}-${leastPay.currency}-${leastPay.period}`]);
	}
	if (leastMatch !== undefined) said.push(['match', String(leastMatch)]);
	if (archived) said.push(['archived', archived]);
	if (sortBy !== plainView.sortBy || isAscending !== plainView.isAscending) {
		said.push(['sort', `${isAscending ? '' : '-'}${sortBy}`]);
	}
	if (columns) said.push(['cols', columns.filter((name) => name !== 'title').join('-') || 'title']);
	if (density) said.push(['rows', density]);
	return said;
}

/** Sorted by a column; asked for the same one again, the other way round. */
export function sortedBy(view: JobView, name: ColumnName): JobView {
	const isAscending = view.sortBy === name ? !view.isAscending : startsAscending(name);
	return { ...view, sortBy: name, isAscending };
}
