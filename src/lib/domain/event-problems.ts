import { parseDay, type Day } from './day';
import type { EventFields } from './event-fields';
import { isTime, isZone } from './zoned-time';

/** What is wrong with an event as it was typed, by the field that is to be mended. */
export type EventProblems = {
	readonly [Field in 'on' | 'text' | 'at' | 'until' | 'zone' | 'answerBy']?: EventProblem;
};

export type EventProblem =
	| 'missing'
	| 'no-such-day'
	| 'not-yet'
	| 'no-such-time'
	| 'no-start'
	| 'ends-first'
	| 'no-such-zone'
	| 'before-offer';

/** @param today a status cannot be reached later than that; everything else may lie ahead */
export function eventProblems(fields: EventFields, today: Day): EventProblems {
	const problems: { -readonly [Field in keyof EventProblems]: EventProblem } = {};
	const on = parseDay(fields.on);
	if (fields.on.trim() === '') problems.on = 'missing';
	else if (!on) problems.on = 'no-such-day';
	else if (fields.kind === 'status' && on > today) problems.on = 'not-yet';

	const hasText = ['comment', 'task', 'message'].includes(fields.kind);
	if (hasText && fields.text.trim() === '') problems.text = 'missing';

	if (fields.kind === 'interview') {
		const { at, until, zone } = fields;
		if (at && !isTime(at)) problems.at = 'no-such-time';
		if (until && !isTime(until)) problems.until = 'no-such-time';
		else if (until && !at) problems.until = 'no-start';
		else if (until && until <= at) problems.until = 'ends-first';
		if (at && zone && !isZone(zone)) problems.zone = 'no-such-zone';
	}
	if (fields.kind === 'offer' && fields.answerBy !== '') {
		const answerBy = parseDay(fields.answerBy);
		if (!answerBy) problems.answerBy = 'no-such-day';
		else if (on && answerBy < on) problems.answerBy = 'before-offer';
	}
	return problems;
}
