import type { JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import type { JobList } from './job-list.svelte';

/** The jobs of the table that are chosen, to do something to all of them at once. */
export class JobSelection {
	readonly #list: JobList;
	#ids = $state.raw<ReadonlySet<JobId>>(new Set());
	/** Whether every row shows that it can be chosen, as those who have no pointer to hover with need. */
	isChoosing = $state(false);
	/** Where a range begins. */
	#anchor: JobId | undefined;

	/** Those that the table shows: nothing is done to what is not seen. */
	readonly jobs = $derived.by<readonly Job[]>(() =>
		this.#ids.size === 0 ? [] : this.#list.shown.filter(({ id }) => this.#ids.has(id))
	);
	readonly ids = $derived<readonly JobId[]>(this.jobs.map(({ id }) => id));
	readonly isAll = $derived.by(
		() => this.jobs.length > 0 && this.jobs.length === this.#list.shown.length
	);

	constructor(list: JobList) {
		this.#list = list;
	}

	has(id: JobId): boolean {
		return this.#ids.has(id);
	}

	toggle(id: JobId): void {
		this.#anchor = id;
		const ids = new Set(this.#ids);
		if (!ids.delete(id)) ids.add(id);
		this.#ids = ids;
	}

	/** Chooses everything from where the last choice was made to here. */
	extendTo(id: JobId): void {
		const { shown } = this.#list;
		const from = shown.findIndex((job) => job.id === this.#anchor);
		const to = shown.findIndex((job) => job.id === id);
		if (from === -1 || to === -1) {
			if (!this.#ids.has(id)) this.toggle(id);
			return;
		}
		const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
		this.#ids = new Set([...this.#ids, ...range.map((job) => job.id)]);
	}

	/** Everything that is found, also what is out of sight. */
	selectAll(): void {
		this.#ids = new Set(this.#list.shown.map(({ id }) => id));
	}

	clear(): void {
		this.#ids = new Set();
		this.#anchor = undefined;
		this.isChoosing = false;
	}
}
