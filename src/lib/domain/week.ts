import { addDays, type Day } from './day';
import { weekdayOf } from './day-words';
import type { StatusId } from './id';
import type { Job } from './job';
import type { Status } from './status';

/** What was done in a week, from Monday to Sunday. */
export interface WeekTally {
	readonly from: Day;
	readonly to: Day;
	readonly applications: number;
	readonly interviews: number;
	/** Messages that came in. */
	readonly answers: number;
}

/** Counts the week in which a day is. An application counts where its first status under way was dated. */
export function tallyWeek(
	jobs: readonly Job[],
	today: Day,
	statusOf: (id: StatusId) => Status
): WeekTally {
	const from = addDays(today, -weekdayOf(today));
	const to = addDays(from, 6);
	let [applications, interviews, answers] = [0, 0, 0];
	for (const job of jobs) {
		if (job.lastEventOn < from) continue;
		let wasUnderWay = false;
		for (const event of job.journey) {
			const isThisWeek = event.on >= from && event.on <= to;
			if (event.kind === 'status' && event.of === undefined && !wasUnderWay) {
				wasUnderWay = statusOf(event.to).kind === 'active';
				if (wasUnderWay && isThisWeek) applications += 1;
			} else if (event.kind === 'interview' && isThisWeek && event.outcome !== 'cancelled') {
				interviews += 1;
			} else if (event.kind === 'message' && event.direction === 'in' && isThisWeek) {
				answers += 1;
			}
		}
	}
	return { from, to, applications, interviews, answers };
}
