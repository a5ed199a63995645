import { appliedOn } from './applying';
import type { Day } from './day';
import type { StatusId } from './id';
import type { Job } from './job';
import type { JourneyEvent } from './journey';
import type { Status } from './status';

/** What was done for one job in a span of days. */
export interface ReportEntry {
	readonly job: Job;
	/** The application where it lies in the span, else what happened first in it. */
	readonly on: Day;
	readonly isApplication: boolean;
	/** What happened in the span, oldest first. */
	readonly events: readonly JourneyEvent[];
}

export interface SearchReport {
	/** By day. */
	readonly entries: readonly ReportEntry[];
	readonly applications: number;
	readonly interviews: number;
}

/** The first and the last day that count. */
export interface DaySpan {
	readonly from: Day;
	readonly to: Day;
}

/**
 * What somebody did to find work in a span of days: every job of theirs for which something happened beyond saving and
 * thinking about it. Sample jobs are nobody's search.
 */
export function reportSearch(
	jobs: readonly Job[],
	{ from, to }: DaySpan,
	statusOf: (id: StatusId) => Status
): SearchReport {
	const isWithin = (on: Day | undefined) => on !== undefined && on >= from && on <= to;
	const entries = jobs.flatMap((job): ReportEntry[] => {
		if (job.isSample) return [];
		const sentOn = appliedOn(job, statusOf);
		const isApplication = isWithin(sentOn);
		const events = job.journey.filter(
			(event) =>
				isWithin(event.on) &&
				isStep(event, sentOn !== undefined, statusOf) &&
				event.of === undefined
		);
		const [first] = events;
		if (!first) return [];
		return [{ job, on: (isApplication && sentOn) || first.on, isApplication, events }];
	});
	entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.job.createdAt - b.job.createdAt));
	const interviews = entries.flatMap(({ events }) =>
		events.filter((event) => event.kind === 'interview' && event.outcome !== 'cancelled')
	).length;
	const applications = entries.filter(({ isApplication }) => isApplication).length;
	return { entries, applications, interviews };
}

/** Whether something is a step of the search: not the saving, nor a note to oneself, nor that a posting ran out. */
function isStep(
	event: JourneyEvent,
	wasSent: boolean,
	statusOf: (id: StatusId) => Status
): boolean {
	switch (event.kind) {
		case 'status':
			return wasSent && statusOf(event.to).kind !== 'saved';
		case 'interview':
		case 'message':
		case 'offer':
		case 'task':
			return true;
		default:
			return false;
	}
}
