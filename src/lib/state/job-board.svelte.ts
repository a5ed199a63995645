import type { Job } from '$lib/domain/job';
import type { JobId, StatusId } from '$lib/domain/id';
import { orderedAgain, orderOf, type OrderContext } from '$lib/domain/job-order';
import { unknownStatus, type Status } from '$lib/domain/status';
import type { Waymark } from './waymark.svelte';

export interface BoardColumn {
	readonly status: Status;
	/** What changed last comes first. */
	readonly jobs: readonly Job[];
}

/** The jobs by where they stand: a column for every status along the way, and those that ended apart. */
export class JobBoard {
	readonly #waymark: Waymark;
	/** Those that are not archived, what changed last first. */
	readonly #sorted = $derived.by<readonly Job[]>(() => {
		// From the order before: one card is moved at a time, and there may be ten thousand.
		this.#order = orderedAgain(this.#order, this.#waymark.jobsById, byLastChange);
		return this.#order.filter(({ archivedAt }) => archivedAt === undefined);
	});
	readonly #jobsByStatus = $derived.by<ReadonlyMap<StatusId, readonly Job[]>>(() => {
		const byStatus = new Map<StatusId, Job[]>();
		for (const job of this.#sorted) {
			const jobs = byStatus.get(job.statusId);
			if (jobs) jobs.push(job);
			else byStatus.set(job.statusId, [job]);
		}
		return byStatus;
	});
	readonly #columns = $derived.by<readonly BoardColumn[]>(() => {
		const known = this.#waymark.statuses;
		const foreign = [...this.#jobsByStatus.keys()]
			.filter((id) => !this.#waymark.statuses.some((status) => status.id === id))
			.map((id) => this.#waymark.statusOf(id));
		return [...known, ...foreign]
			.map((status) => this.#columnOf(status))
			.filter(({ status, jobs }) => !status.isHidden || jobs.length > 0);
	});

	readonly open = $derived(this.#columns.filter(({ status }) => status.kind !== 'lost'));
	readonly ended = $derived(this.#columns.filter(({ status }) => status.kind === 'lost'));
	readonly endedCount = $derived(this.ended.reduce((count, { jobs }) => count + jobs.length, 0));
	/** Where a job may be moved to, in the order of the columns. */
	readonly statuses = $derived.by<readonly Status[]>(() => {
		const statuses = [...this.open, ...this.ended].map(({ status }) => status);
		// The same list as before where nothing changed: every card offers all of it.
		if (!isSameList(this.#statuses, statuses)) this.#statuses = statuses;
		return this.#statuses;
	});

	#order: readonly Job[] = [];
	#statuses: readonly Status[] = [];
	/** A column in which nothing changed stays the same object, and its screen as it is. */
	readonly #known = new Map<StatusId, BoardColumn>();

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	move(id: JobId, to: StatusId): void {
		const job = this.#waymark.jobsById.get(id);
		if (job && job.statusId !== to) this.#waymark.record.changeStatus([id], to);
	}

	/** Moves a job to the column beside its own: -1 before it, 1 after it. @returns whether there is one */
	step(job: Job, by: -1 | 1): boolean {
		const at = this.statuses.findIndex((status) => status.id === job.statusId);
		const next = this.statuses[at + by];
		if (at === -1 || !next) return false;
		this.move(job.id, next.id);
		return true;
	}

	#columnOf(status: Status): BoardColumn {
		const jobs = this.#jobsByStatus.get(status.id) ?? [];
		const known = this.#known.get(status.id);
		if (known?.status === status && isSameList(known.jobs, jobs)) return known;
		const column = { status, jobs };
		this.#known.set(status.id, column);
		return column;
	}
}

const nothingNeeded: OrderContext = {
	statusOf: unknownStatus,
	collectionName: () => '',
	matchOf: () => undefined
};
const byLastChange = orderOf('changed', false, nothingNeeded);

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
	return one.length === other.length && one.every((item, at) => item === other[at]);
}
