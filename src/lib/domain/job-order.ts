import { titleOf, type Job } from './job';
import { bestPayAYear, sourceOf } from './job-filter';
import type { CollectionId, JobId, StatusId } from './id';
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

/** The order of a column. Equal jobs go by when they were saved, the newest first where the column descends. */
export function orderOf(
	name: ColumnName,
	isAscending: boolean,
	context: OrderContext
): (jobs: readonly Job[]) => readonly Job[] {
	const { keyOf } = columns[name];
	const way = isAscending ? 1 : -1;
	const compareKeys = comparisonOf(dayColumns.has(name) ? compare<string> : collator.compare, way);
	return (jobs) => {
		const keyed = jobs.map((job) => ({ job, key: keyOf(job, context) }));
		keyed.sort(
			(a, b) =>
				compareKeys(a.key, b.key) ||
				(compare(a.job.createdAt, b.job.createdAt) || compare(a.job.id, b.job.id)) * way
		);
		return keyed.map(({ job }) => job);
	};
}

function comparisonOf(
	compareTexts: (a: string, b: string) => number,
	way: 1 | -1
): (a: SortKey, b: SortKey) => number {
	return (a, b) => {
		if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
		const isNumber = typeof a === 'number' || typeof b === 'number';
		return (isNumber ? Number(a) - Number(b) : compareTexts(a, b)) * way;
	};
}

/** So many changed jobs are put into place one by one; of more, all are sorted again. */
const fewJobs = 200;

/**
 * Puts jobs in order again of which few have changed: in the time of a look at each instead of a sort.
 * @param before in order, as they were
 * @param jobsById as they are
 */
export function orderedAgain(
	before: readonly Job[],
	jobsById: ReadonlyMap<JobId, Job>,
	inOrder: (jobs: readonly Job[]) => readonly Job[]
): readonly Job[] {
	const kept: Job[] = [];
	const changed: Job[] = [];
	for (const job of before) {
		const now = jobsById.get(job.id);
		if (now === job) kept.push(job);
		else if (now) changed.push(now);
	}
	if (kept.length + changed.length < jobsById.size) {
		const known = new Set(before.map(({ id }) => id));
		for (const job of jobsById.values()) if (!known.has(job.id)) changed.push(job);
	}
	if (changed.length > fewJobs || kept.length === 0) return inOrder([...jobsById.values()]);
	const isBefore = (a: Job, b: Job) => inOrder([a, b])[0] === a;
	let from = 0;
	for (const job of inOrder(changed)) {
		from = placeOf(job, kept, from, isBefore);
		kept.splice(from, 0, job);
	}
	return kept;
}

/** Before which of the jobs in order, from a place on, it belongs. */
function placeOf(
	job: Job,
	jobs: readonly Job[],
	from: number,
	isBefore: (a: Job, b: Job) => boolean
): number {
	let low = from;
	let high = jobs.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = jobs[middle];
		if (other && isBefore(other, job)) low = middle + 1;
		else high = middle;
	}
	return low;
}

function compare<Value extends string | number>(a: Value, b: Value): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
