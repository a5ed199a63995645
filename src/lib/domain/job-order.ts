import { titleOf, type Job } from './job';
import type { StatusId } from './id';
import type { Status } from './status';

export const sortNames = ['changed', 'title', 'company', 'status', 'expires', 'saved'] as const;
export type SortName = (typeof sortNames)[number];

type StatusOf = (id: StatusId) => Status;

export interface SortColumn {
	/** Which way round it is of more use at first. */
	readonly startsAscending: boolean;
	/** Ascending. Jobs that compare equal keep the order of their saving. */
	readonly compare: (a: Job, b: Job, statusOf: StatusOf) => number;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
/** After every real day: a job without a closing date comes last. */
const never = '9999-99-99';

const columns: Readonly<Record<SortName, SortColumn>> = {
	changed: {
		startsAscending: false,
		compare: (a, b) => compare(a.lastEventOn, b.lastEventOn) || a.createdAt - b.createdAt
	},
	title: {
		startsAscending: true,
		compare: (a, b) => collator.compare(titleOf(a.facts), titleOf(b.facts))
	},
	company: {
		startsAscending: true,
		compare: (a, b) => collator.compare(a.facts.company ?? '', b.facts.company ?? '')
	},
	status: {
		startsAscending: true,
		compare: (a, b, statusOf) => statusOf(a.statusId).order - statusOf(b.statusId).order
	},
	expires: {
		startsAscending: true,
		compare: (a, b) => compare(a.facts.expiresOn ?? never, b.facts.expiresOn ?? never)
	},
	saved: { startsAscending: false, compare: (a, b) => a.createdAt - b.createdAt }
};

export function columnOf(name: SortName): SortColumn {
	return columns[name];
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
