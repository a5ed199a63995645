import { whereOneIs } from './agenda';
import type { Day } from './day';
import type { Interview } from './journey';

/** When an interview is, by the calendar and clock of the person, and by those of the other side where they differ. */
export interface InterviewTime {
	readonly on: Day;
	readonly at?: string;
	readonly until?: string;
	readonly there?: { readonly on: Day; readonly at: string; readonly zone: string };
}

/** @param zone IANA name of the zone in which the person is */
export function interviewTime(interview: Interview, zone: string): InterviewTime {
	const { on, at, until } = interview;
	const here = whereOneIs(interview, zone);
	if (at === undefined || here.at === undefined) return here;
	const end = until === undefined ? undefined : whereOneIs({ ...interview, at: until }, zone).at;
	const isElsewhere = here.at !== at || here.on !== on;
	return {
		...here,
		...(end !== undefined && { until: end }),
		...(isElsewhere && interview.zone !== undefined && { there: { on, at, zone: interview.zone } })
	};
}
