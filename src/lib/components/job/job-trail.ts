import type { Blaze } from '$lib/components/basics/trail';
import type { Job } from '$lib/domain/job';
import { isOver, type Status } from '$lib/domain/status';
import type { StatusId } from '$lib/domain/id';

/**
 * The trail of a job: a filled blaze for every status it has stood at, in the order it did, and hollow ones for the
 * way that is still ahead. A job that is over has nothing ahead.
 */
export function trailOf(
	job: Job,
	statuses: readonly Status[],
	statusOf: (id: StatusId) => Status
): readonly Blaze[] {
	const current = statusOf(job.statusId);
	const path: Status[] = [];
	for (const event of job.journey) {
		// What a merged job went through was not this one's way.
		if (event.kind !== 'status' || event.of !== undefined) continue;
		const status = statusOf(event.to);
		const id = status.movedTo ?? status.id;
		if (id !== job.statusId && id !== path.at(-1)?.id) path.push(statusOf(id));
	}
	path.push(current);
	const ahead = isOver(current)
		? []
		: statuses.filter(
				({ kind, order, isHidden }) => kind !== 'lost' && !isHidden && order > current.order
			);
	return [
		...path.map((status) => blazeOf(status, true, status === current)),
		...ahead.map((status) => blazeOf(status, false, false))
	];
}

/** "Saved, Applied, now Interview". */
export function trailToWords(blazes: readonly Blaze[]): string {
	return blazes
		.filter((blaze) => blaze.isReached)
		.map((blaze) => (blaze.isCurrent ? `now ${blaze.label}` : blaze.label))
		.join(', ');
}

function blazeOf(status: Status, isReached: boolean, isCurrent: boolean): Blaze {
	return { label: status.label, hue: status.hue, isReached, isCurrent };
}
