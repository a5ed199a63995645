import type { StatusId } from './id';
import type { Job } from './job';
import type { Status } from './status';

/**
 * Which of two jobs has come farther: by the farthest step that it stood at, then by how much happened, then the one
 * that was saved first. Endings are no step: a rejection after an interview came as far as the interview.
 */
export function fartherAlong(one: Job, other: Job, statusOf: (id: StatusId) => Status): Job {
	const steps = farthestStep(other, statusOf) - farthestStep(one, statusOf);
	const events = other.journey.length - one.journey.length;
	return (steps || events || one.createdAt - other.createdAt) > 0 ? other : one;
}

function farthestStep(job: Job, statusOf: (id: StatusId) => Status): number {
	const steps = job.journey.flatMap((event) => {
		if (event.kind !== 'status') return [];
		const { kind, order } = statusOf(event.to);
		return kind === 'lost' ? [] : [order];
	});
	return Math.max(0, ...steps);
}
