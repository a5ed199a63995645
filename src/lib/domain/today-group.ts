import { addDays, type Day } from './day';
import { awaitsApplication, quietDays, soonDays, type Job } from './job';
import { isOver, type Status } from './status';

/**
 * What a job is to the person on a day: still to be sent and closing soon, with its closing date passed or with time;
 * sent and gone quiet or under way; over.
 */
export type TodayGroup = 'closing' | 'passed' | 'later' | 'quiet' | 'under-way' | 'ended';

/** The days that part the groups, worked out once for ten thousand jobs. */
export interface GroupDays {
	readonly today: Day;
	readonly soonUntil: Day;
	readonly quietBefore: Day;
}

export function groupDays(today: Day): GroupDays {
	return { today, soonUntil: addDays(today, soonDays), quietBefore: addDays(today, -quietDays) };
}

/** As `expiryOf` and `isQuiet` tell it, by comparing days instead of counting between them. */
export function groupOf(
	{ facts: { expiresOn }, lastEventOn }: Pick<Job, 'facts' | 'lastEventOn'>,
	status: Status,
	{ today, soonUntil, quietBefore }: GroupDays
): TodayGroup {
	if (awaitsApplication(status)) {
		if (expiresOn === undefined || expiresOn > soonUntil) return 'later';
		return expiresOn < today ? 'passed' : 'closing';
	}
	if (isOver(status)) return 'ended';
	return lastEventOn < quietBefore ? 'quiet' : 'under-way';
}
