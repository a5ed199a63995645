import type { Day } from './day';
import type { StatusId } from './id';
import type { Job } from './job';
import type { Status } from './status';

/** Endings that only an application comes to. */
const answered: readonly string[] = ['rejected', 'no-response'];

/** The day on which a job was applied to, as far as its journey tells; nothing where it was not. */
export function appliedOn(job: Job, statusOf: (id: StatusId) => Status): Day | undefined {
	for (const event of job.journey) {
		if (event.kind !== 'status') continue;
		const { kind } = statusOf(event.to);
		if (kind === 'active' || kind === 'won' || answered.includes(event.to)) return event.on;
	}
	return undefined;
}

/** Fewer times than these say little of a person. */
export const fewestTimes = 3;

/** The middle of the times that applications took, in seconds; nothing where there are fewer than three. */
export function medianTook(jobs: Iterable<Job>): number | undefined {
	const times = [...timesIn(jobs)].sort((a, b) => a - b);
	if (times.length < fewestTimes) return undefined;
	const middle = Math.floor(times.length / 2);
	const [before, at] = [times[middle - 1] ?? 0, times[middle] ?? 0];
	return times.length % 2 === 1 ? at : (before + at) / 2;
}

function* timesIn(jobs: Iterable<Job>): Generator<number> {
	for (const { journey } of jobs) {
		for (const event of journey) {
			if (event.kind === 'status' && event.sent?.tookInS !== undefined) yield event.sent.tookInS;
		}
	}
}
