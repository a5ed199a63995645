import type { CollectionId, StatusId } from '$lib/domain/id';
import { sourceOf } from '$lib/domain/job-filter';
import type { Job } from '$lib/domain/job';
import type { Waymark } from './waymark.svelte';

export interface Counted<Value> {
	readonly value: Value;
	readonly count: number;
}

/** What there is to filter by, with how many jobs have it; jobs that are archived do not count. */
export class JobFacets {
	readonly #waymark: Waymark;
	readonly #jobs = $derived.by<readonly Job[]>(() =>
		this.#waymark.jobs.filter(({ archivedAt }) => archivedAt === undefined)
	);

	readonly archivedCount = $derived.by(() => this.#waymark.jobs.length - this.#jobs.length);
	readonly statuses = $derived.by<ReadonlyMap<StatusId, number>>(() =>
		counted(this.#jobs, (job) => [job.statusId])
	);
	readonly collections = $derived.by<ReadonlyMap<CollectionId, number>>(() =>
		counted(this.#jobs, (job) => job.collections)
	);
	readonly companies = $derived.by(() =>
		byCount(counted(this.#jobs, ({ facts }) => (facts.company ? [facts.company] : [])))
	);
	readonly sources = $derived.by(() =>
		byCount(counted(this.#jobs, (job) => [sourceOf(job)].filter(Boolean)))
	);
	/** By name, of all jobs. */
	readonly tags = $derived.by<readonly Counted<string>[]>(() =>
		[...counted(this.#waymark.jobs, (job) => job.tags)]
			.map(([value, count]) => ({ value, count }))
			.sort((a, b) => collator.compare(a.value, b.value))
	);
	/** The currencies of advertised pay, the most frequent first. */
	readonly currencies = $derived.by(() =>
		byCount(
			counted(this.#jobs, ({ facts }) => (facts.salary?.currency ? [facts.salary.currency] : []))
		)
	);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function counted<Value>(
	jobs: readonly Job[],
	valuesOf: (job: Job) => readonly Value[]
): ReadonlyMap<Value, number> {
	const counts = new Map<Value, number>();
	for (const job of jobs) {
		for (const value of valuesOf(job)) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

function byCount(counts: ReadonlyMap<string, number>): readonly Counted<string>[] {
	return [...counts]
		.map(([value, count]) => ({ value, count }))
		.sort((a, b) => b.count - a.count || collator.compare(a.value, b.value));
}
