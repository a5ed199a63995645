import { surroundings } from '$lib/browser/surroundings';
import type { Instant, JobId } from '$lib/domain/id';
import type { JobRecord } from '$lib/store';

/** What came from another device through files since the page was opened. */
export interface Arrival {
	readonly device: string;
	readonly name: string;
	readonly at: Instant;
	/** Jobs that came or were changed. */
	readonly changedJobs: ReadonlySet<JobId>;
}

export class Arrivals {
	/** One for each device, the latest first. */
	list = $state.raw<readonly Arrival[]>([]);
	readonly #record: () => JobRecord;

	constructor(record: () => JobRecord) {
		this.#record = record;
	}

	/** Gives something to the record, and notes which jobs that changed; returns these. */
	take(from: Pick<Arrival, 'device' | 'name'>, give: () => void): ReadonlySet<JobId> {
		const changed = new Set<JobId>();
		const stop = this.#record().watch((change) => {
			for (const id of change.jobIds) changed.add(id);
		});
		try {
			give();
		} finally {
			stop();
		}
		const before = this.list.find(({ device }) => device === from.device);
		if (changed.size === 0) return changed;
		const { device, name } = from;
		const changedJobs = new Set([...(before?.changedJobs ?? []), ...changed]);
		const arrival = { device, name, at: surroundings.now(), changedJobs };
		this.list = [arrival, ...this.list.filter((other) => other !== before)];
		return changed;
	}
}
