import type { Job } from '$lib/domain/job';
import type { JobId, StatusId } from '$lib/domain/id';
import type { Status } from '$lib/domain/status';
import type { Waymark } from './waymark.svelte';

export interface BoardColumn {
	readonly status: Status;
	/** What changed last comes first. */
	readonly jobs: readonly Job[];
}

/** The jobs by where they stand: a column for every status along the way, and those that ended apart. */
export class JobBoard {
	readonly #waymark: Waymark;
	readonly #jobsByStatus = $derived.by(() => {
		const byStatus = new Map<StatusId, Job[]>();
		for (const job of this.#waymark.jobs) {
			const jobs = byStatus.get(job.statusId);
			if (jobs) jobs.push(job);
			else byStatus.set(job.statusId, [job]);
		}
		for (const jobs of byStatus.values()) jobs.sort(byLastChange);
		return byStatus;
	});
	readonly #columns = $derived.by<readonly BoardColumn[]>(() => {
		const known = this.#waymark.statuses;
		const foreign = [...this.#jobsByStatus.keys()]
			.filter((id) => !this.#waymark.statuses.some((status) => status.id === id))
			.map((id) => this.#waymark.statusOf(id));
		return [...known, ...foreign]
			.map((status) => ({ status, jobs: this.#jobsByStatus.get(status.id) ?? [] }))
			.filter(({ status, jobs }) => !status.isHidden || jobs.length > 0);
	});

	readonly open = $derived(this.#columns.filter(({ status }) => status.kind !== 'lost'));
	readonly ended = $derived(this.#columns.filter(({ status }) => status.kind === 'lost'));
	readonly endedCount = $derived(this.ended.reduce((count, { jobs }) => count + jobs.length, 0));
	/** Where a job may be moved to, in the order of the columns. */
	readonly statuses = $derived([...this.open, ...this.ended].map(({ status }) => status));

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
}

function byLastChange(a: Job, b: Job): number {
	if (a.lastEventOn !== b.lastEventOn) return a.lastEventOn < b.lastEventOn ? 1 : -1;
	return b.createdAt - a.createdAt;
}
