import type { Clock } from './clock';
import type { Day } from './day';
import type { EventId, StatusId, VersionId } from './id';

interface EventBase {
	readonly id: EventId;
	/** The day it happened, as the person says. */
	readonly on: Day;
	/** When it was said; orders what happened on one day. */
	readonly clock: Clock;
}

export interface StatusChange extends EventBase {
	readonly kind: 'status';
	readonly to: StatusId;
	readonly note?: string;
	/**
	 * The day from which the status counts where that is not `on`: somebody who says today that the interview was last
	 * week means that the job stands at Interview now, even though an application is dated after it.
	 */
	readonly holdsFrom?: Day;
}

export interface Comment extends EventBase {
	readonly kind: 'comment';
	readonly text: string;
}

/** The posting was captured again; the text it replaced is kept as a version. */
export interface Recapture extends EventBase {
	readonly kind: 'recapture';
	readonly version: VersionId;
}

/** An event of a kind, or in a shape, that this app does not know: shown as such, kept untouched. */
export interface UnknownEvent extends EventBase {
	readonly kind: 'unknown';
	readonly stored: unknown;
}

export type JourneyEvent = StatusChange | Comment | Recapture | UnknownEvent;

/** Oldest first: by day, and within a day by what was said first. */
export function inOrder(events: Iterable<JourneyEvent>): readonly JourneyEvent[] {
	return [...events].sort(
		(a, b) => compare(a.on, b.on) || compare(a.clock, b.clock) || compare(a.id, b.id)
	);
}

/**
 * The status change that tells where a job stands: the one that counts from the latest day, and of those the one said
 * last. Nothing where the journey has no status change.
 */
export function standing(events: Iterable<JourneyEvent>): StatusChange | undefined {
	let latest: StatusChange | undefined;
	for (const event of events) {
		if (event.kind === 'status' && (!latest || countsAfter(event, latest))) latest = event;
	}
	return latest;
}

function countsAfter(event: StatusChange, than: StatusChange): boolean {
	const order =
		compare(event.holdsFrom ?? event.on, than.holdsFrom ?? than.on) ||
		compare(event.clock, than.clock) ||
		compare(event.id, than.id);
	return order > 0;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
