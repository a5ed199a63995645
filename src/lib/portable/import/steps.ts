import { dayAt, type Day } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';
import type { IncomingJob } from '$lib/domain/incoming';
import { savedStatus, type Status } from '$lib/domain/status';

export type StatusOf = (id: StatusId) => Status;

/** A status that a job came to, with its day. */
export interface ResolvedStep {
	readonly to: StatusId;
	readonly on: Day;
	/** Said of a day that the file does not tell. */
	readonly note?: string;
}

/** How far along a status is; endings come after every step. */
export function rankOf({ kind, order }: Status): number {
	return kind === 'lost' ? 1e9 : kind === 'won' ? 1e8 : order;
}

/**
 * The steps of a row from the first to where the job stands. A day that the file does not tell is the latest that it
 * does tell before it, never today where it tells any.
 */
export function resolveSteps(
	{ steps, savedOn, savedAt }: IncomingJob,
	statusOf: StatusOf,
	today: Day
): readonly ResolvedStep[] {
	const told = steps.length > 0 ? steps : [{ to: savedStatus, on: savedOn }];
	const inOrder = [...told].sort((a, b) => rankOf(statusOf(a.to)) - rankOf(statusOf(b.to)));
	const first = inOrder.find(({ on }) => on !== undefined)?.on;
	let latest = savedOn ?? (savedAt === undefined ? first : dayAt(savedAt)) ?? today;
	return inOrder.map(({ to, on }) => {
		if (on === undefined) return { to, on: latest, note: 'The file does not tell the day.' };
		if (on > latest) latest = on;
		return { to, on };
	});
}
