import { titleOf, type Job } from './job';
import { bestPayAYear, sourceOf } from './job-filter';
import type { CollectionId, StatusId } from './id';
import type { Status } from './status';

/** What a table of jobs can show of each and be sorted by. The title is always there. */
export const columnNames = [
	'title',
	'company',
	'location',
	'workplace',
	'salary',
	'status',
	'match',
	'tags',
	'collections',
	'source',
	'expires',
	'posted',
	'saved',
	'changed'
] as const;
export type ColumnName = (typeof columnNames)[number];

/** What a comparison needs to know beside the jobs. */
export interface OrderContext {
	statusOf(id: StatusId): Status;
	collectionName(id: CollectionId): string;
	/** 0 to 100, where it is known. */
	matchOf(job: Job): number | undefined;
}

/** What is compared of a job; nothing where it does not say, which comes last either way round. */
type SortKey = string | number | undefined;

interface SortColumn {
	/** Which way round it is of more use at first. */
	readonly startsAscending: boolean;
	readonly keyOf: (job: Job, context: OrderContext) => SortKey;
}

const columns: Readonly<Record<ColumnName, SortColumn>> = {
	title: { startsAscending: true, keyOf: ({ facts }) => titleOf(facts) },
	company: { startsAscending: true, keyOf: ({ facts }) => facts.company },
	location: { startsAscending: true, keyOf: ({ facts }) => facts.location },
	workplace: { startsAscending: true, keyOf: ({ facts }) => facts.workplace },
	// Amounts of different currencies are not compared: those of one stand together.
	salary: {
		startsAscending: false,
		keyOf({ facts: { salary } }) {
			const best = bestPayAYear(salary);
			return best === undefined ? undefined : `${salary?.currency ?? ''} ${Math.round(best)}`;
		}
	},
	status: {
		startsAscending: true,
		keyOf: ({ statusId }, { statusOf }) => statusOf(statusId).order
	},
	match: { startsAscending: false, keyOf: (job, { matchOf }) => matchOf(job) },
	tags: { startsAscending: true, keyOf: ({ tags }) => tags.join(' ') || undefined },
	collections: {
		startsAscending: true,
		keyOf: (job, { collectionName }) => job.collections.map(collectionName).join(' ') || undefined
	},
	source: { startsAscending: true, keyOf: (job) => sourceOf(job) || undefined },
	expires: { startsAscending: true, keyOf: ({ facts }) => facts.expiresOn },
	posted: { startsAscending: false, keyOf: ({ facts }) => facts.postedOn },
	saved: { startsAscending: false, keyOf: ({ createdAt }) => createdAt },
	changed: { startsAscending: false, keyOf: ({ lastEventOn }) => lastEventOn }
};

export function startsAscending(name: ColumnName): boolean {
	return columns[name].startsAscending;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
/** Columns of days, compared as they are: much faster than by language. */
const dayColumns: ReadonlySet<ColumnName> = new Set(['expires', 'posted', 'changed']);

/**
 * The jobs in the order of a column. Equal ones go by when they were saved, the newest first where the column descends.
 * @param jobs the nearer to that order already, the faster
 */
export function sortJobs(
	jobs: readonly Job[],
	name: ColumnName,
	isAscending: boolean,
	context: OrderContext
): readonly Job[] {
	const { keyOf } = columns[name];
	const way = isAscending ? 1 : -1;
	const compareTexts = dayColumns.has(name) ? compare<string> : collator.compare;
	const keyed = jobs.map((job) => ({ job, key: keyOf(job, context) }));
	keyed.sort((a, b) => {
		if (a.key === undefined || b.key === undefined) {
			if (a.key !== b.key) return a.key === undefined ? 1 : -1;
		} else {
			const order =
				typeof a.key === 'number' || typeof b.key === 'number'
					? Number(a.key) - Number(b.key)
					: compareTexts(a.key, b.key);
			if (order !== 0) return order * way;
		}
		return (compare(a.job.createdAt, b.job.createdAt) || compare(a.job.id, b.job.id)) * way;
	});
	return keyed.map(({ job }) => job);
}

function compare<Value extends string | number>(a: Value, b: Value): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
