import * as Y from 'yjs';
import { isBelieved, isLater, type Clock } from '$lib/domain/clock';
import type { Instant, JobId, StatusId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { standing } from '$lib/domain/journey';
import { readJob, standsAt } from './reading/read-job';
import { keys } from './schema';

/** The jobs as read, each read again only after it changed. */
export interface JobIndex {
	/** Not deleted. A new map after a change, the same `Job` for every job that did not change. */
	jobs(): ReadonlyMap<JobId, Job>;
	/** Deleted, until the bin is emptied. */
	bin(): ReadonlyMap<JobId, Job>;
	job(id: JobId): Job | undefined;
	/** The latest clock of any event seen in this session that can be believed. */
	latestClock(): Clock | undefined;
	markChanged(id: JobId): void;
	/** Statuses were deleted or brought back: jobs that stand elsewhere now are to be read again. */
	markMoved(): void;
}

/** @param movesNow by deleted status, the one at which its jobs stand */
export function indexJobs(
	stored: Y.Map<unknown>,
	now: () => Instant,
	movesNow: () => ReadonlyMap<StatusId, StatusId>
): JobIndex {
	let live: ReadonlyMap<JobId, Job> = new Map();
	let deleted: ReadonlyMap<JobId, Job> = new Map();
	let latest: Clock | undefined;
	// A key of this root is a job id.
	const changed = new Set(stored.keys() as IterableIterator<JobId>);

	function refresh(): void {
		if (changed.size === 0) return;
		const moves = movesNow();
		const nextLive = new Map(live);
		const nextDeleted = new Map(deleted);
		let isLiveChanged = false;
		let isBinChanged = false;
		for (const id of withPartners(changed)) {
			const entries = stored.get(id);
			const job = entries instanceof Y.Map ? readMerged(id, entries, moves) : undefined;
			if (job) seeClocks(job);
			isLiveChanged =
				replace(nextLive, id, job?.deletedAt === undefined ? job : undefined) || isLiveChanged;
			isBinChanged =
				replace(nextDeleted, id, job?.deletedAt === undefined ? undefined : job) || isBinChanged;
		}
		changed.clear();
		if (isLiveChanged) live = nextLive;
		if (isBinChanged) deleted = nextDeleted;
	}

	/** Whether a job that was merged is still there depends on the one it was merged into. */
	function withPartners(ids: ReadonlySet<JobId>): ReadonlySet<JobId> {
		const all = new Set(ids);
		for (const id of ids) {
			for (const start of [deleted.get(id)?.mergedInto, into(id)]) {
				for (let next = start; next !== undefined && !all.has(next); next = into(next)) {
					if (stored.has(next)) all.add(next);
					else break;
				}
			}
		}
		return all;
	}

	function into(id: JobId): JobId | undefined {
		const entries = stored.get(id);
		const target = entries instanceof Y.Map ? entries.get(keys.mergedInto) : undefined;
		// The id of a job is all there is to it.
		return typeof target === 'string' ? (target as JobId) : undefined;
	}

	/**
	 * Two devices may have merged jobs into each other before they met: of those the one with the lowest id stays, as
	 * otherwise all of them would be in the bin. [S27]
	 */
	function readMerged(
		id: JobId,
		entries: Y.Map<unknown>,
		moves: ReadonlyMap<StatusId, StatusId>
	): Job {
		const job = readJob(id, entries, moves);
		const path: JobId[] = [id];
		for (let next = job.mergedInto; next !== undefined; next = into(next)) {
			if (next === id) {
				if (path.some((other) => other < id)) return job;
				const { deletedAt: _, mergedInto: __, ...kept } = job;
				return kept;
			}
			if (path.includes(next)) return job;
			path.push(next);
		}
		return job;
	}

	function seeClocks(job: Job): void {
		for (const clock of clocksOf(job)) {
			if ((!latest || isLater(clock, latest)) && isBelieved(clock, now())) latest = clock;
		}
	}

	return {
		jobs: () => (refresh(), live),
		bin: () => (refresh(), deleted),
		job: (id) => (refresh(), live.get(id) ?? deleted.get(id)),
		latestClock: () => (refresh(), latest),
		markChanged: (id) => changed.add(id),
		markMoved() {
			const moves = movesNow();
			for (const jobs of [live, deleted]) {
				for (const [id, { journey, statusId }] of jobs) {
					if (standsAt(standing(journey), moves) !== statusId) changed.add(id);
				}
			}
		}
	};
}

function* clocksOf({ journey, reminders }: Job): Generator<Clock> {
	for (const { clock, changedAt } of journey) yield changedAt ?? clock;
	for (const { changedAt } of reminders) if (changedAt) yield changedAt;
}

/** Whether the map is another one now. */
function replace(jobs: Map<JobId, Job>, id: JobId, job: Job | undefined): boolean {
	if (!job) return jobs.delete(id);
	jobs.set(id, job);
	return true;
}
