import type { CollectionId, StatusId } from './id';
import type { Day } from './day';
import { payPeriods, type PayPeriod, type Salary, type Workplace } from './facts';
import { expiryOf, type Expiry, type Job } from './job';
import { foldName } from './profile';
import type { Status, StatusKind } from './status';

/** The least that a job must pay, in a currency, for a period. */
export interface LeastPay {
	readonly amount: number;
	/** ISO 4217. */
	readonly currency: string;
	readonly period: PayPeriod;
}

/** `too`: shown beside the others; where nothing is said, they are shown only to who searches for words. */
export type ArchivedChoice = 'too' | 'only';

/** Which jobs to show. Of each list one value is enough, an empty list asks nothing; all that is asked must hold. */
export interface JobFilter {
	readonly statuses: readonly StatusId[];
	readonly kinds: readonly StatusKind[];
	readonly collections: readonly CollectionId[];
	readonly tags: readonly string[];
	readonly companies: readonly string[];
	readonly workplaces: readonly Workplace[];
	readonly expiry: readonly Expiry[];
	/** Sites, as `sourceOf` tells them. */
	readonly sources: readonly string[];
	readonly leastPay?: LeastPay;
	/** 0 to 100. */
	readonly leastMatch?: number;
	readonly archived?: ArchivedChoice;
}

export const emptyFilter: JobFilter = {
	statuses: [],
	kinds: [],
	collections: [],
	tags: [],
	companies: [],
	workplaces: [],
	expiry: [],
	sources: []
};

/** What a filter needs to know beside the job. */
export interface FilterContext {
	readonly today: Day;
	/** Whether words are searched for as well. */
	readonly isSearch: boolean;
	statusOf(id: StatusId): Status;
	/** Whether it was not removed. */
	hasCollection(id: CollectionId): boolean;
	/** 0 to 100, where it is known. */
	matchOf(job: Job): number | undefined;
}

/** A test of one job, made ready once for many. */
export function filterOf(
	filter: JobFilter,
	{ today, isSearch, statusOf, hasCollection, matchOf }: FilterContext
): (job: Job) => boolean {
	const tests: ((job: Job) => boolean)[] = [];
	const { statuses, kinds, collections, tags, companies, workplaces, expiry, sources } = filter;
	const { leastPay, leastMatch, archived } = filter;
	if (archived === 'only') tests.push((job) => job.archivedAt !== undefined);
	else if (archived === undefined && !isSearch) tests.push((job) => job.archivedAt === undefined);
	if (statuses.length > 0) {
		// A view may name a status that was deleted since; its jobs stand elsewhere now.
		const asked = new Set(statuses.map((id) => statusOf(id).movedTo ?? id));
		tests.push((job) => asked.has(job.statusId));
	}
	if (kinds.length > 0) tests.push((job) => kinds.includes(statusOf(job.statusId).kind));
	if (collections.length > 0) {
		// Jobs stay in a collection that was removed, for it may be brought back; it finds nothing meanwhile.
		const asked = collections.filter(hasCollection);
		tests.push((job) => hasAny(job.collections, asked));
	}
	if (tags.length > 0) tests.push((job) => hasAny(job.tags, tags));
	if (companies.length > 0) {
		const asked = new Set(companies.map(foldName));
		tests.push(({ facts }) => facts.company !== undefined && asked.has(foldName(facts.company)));
	}
	if (workplaces.length > 0) {
		tests.push(({ facts }) => !!facts.workplace && workplaces.includes(facts.workplace));
	}
	if (expiry.length > 0) tests.push((job) => expiry.includes(expiryOf(job.facts, today)));
	if (sources.length > 0) tests.push((job) => sources.includes(sourceOf(job)));
	if (leastPay) tests.push(({ facts }) => pays(facts.salary, leastPay));
	if (leastMatch !== undefined) tests.push((job) => (matchOf(job) ?? -1) >= leastMatch);
	return (job) => tests.every((test) => test(job));
}

/** How many things a filter asks for. */
export function askedOf(filter: JobFilter): number {
	const lists = [filter.statuses, filter.kinds, filter.collections, filter.tags];
	const more = [filter.companies, filter.workplaces, filter.expiry, filter.sources];
	const single = [filter.leastPay, filter.leastMatch, filter.archived];
	return (
		[...lists, ...more].reduce((count, list) => count + list.length, 0) +
		single.filter((asked) => asked !== undefined).length
	);
}

/** The site that a job was found on, "linkedin.com"; empty where it has no link. */
export function sourceOf({ facts: { url } }: Job): string {
	const host = url && /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1];
	return host ? host.toLowerCase() : '';
}

/** Full-time work: 40 hours and 5 days a week, 52 weeks a year. */
const timesAYear: Readonly<Record<PayPeriod, number>> = {
	hour: 2080,
	day: 260,
	week: 52,
	month: 12,
	year: 1
};

/** An amount for a year of full-time work. */
export function aYear(amount: number, period: PayPeriod): number {
	return amount * timesAYear[period];
}

/**
 * What a job pays in a year at best, in its own currency; nothing where it does not say for which period and an amount
 * alone does not tell.
 */
export function bestPayAYear(salary: Salary | undefined): number | undefined {
	const best = salary?.max ?? salary?.min;
	return best === undefined ? undefined : aYear(best, salary?.period ?? 'year');
}

/** No exchange rate is made up: pay in another currency, or in none, is never enough. */
function pays(salary: Salary | undefined, { amount, currency, period }: LeastPay): boolean {
	const best = bestPayAYear(salary);
	return best !== undefined && salary?.currency === currency && best >= aYear(amount, period);
}

function hasAny<Value>(values: readonly Value[], asked: readonly Value[]): boolean {
	return values.some((value) => asked.includes(value));
}

export function isPayPeriod(text: string): text is PayPeriod {
	return payPeriods.some((period) => period === text);
}
