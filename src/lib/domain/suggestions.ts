import { addDays, daysBetween, type Day } from './day';
import type { EventId, StatusId } from './id';
import { awaitsApplication, type Job } from './job';
import type { Interview, Message, OfferMade, StatusChange } from './journey';
import type { ReminderSettings } from './reminder-settings';
import { isOver, type Status } from './status';
import type { SuggestionKind } from './reminder';

/** A reminder that Waymark proposes. */
export interface Suggestion {
	readonly kind: SuggestionKind;
	/** May have passed. */
	readonly dueOn: Day;
	readonly about?: EventId;
}

/** Days after which nobody would still send a nudge or say thanks. */
const tooLateDays: Readonly<Record<'nudge' | 'thanks', number>> = { nudge: 45, thanks: 7 };

/** A status given this long after an interview tells what came of it; one given before is how it was noted. */
const movedOnDays = 2;

export interface SuggestionContext {
	readonly statusOf: (id: StatusId) => Status;
	readonly days: ReminderSettings['days'];
	readonly today: Day;
}

/**
 * What to be reminded of in a job, the first due first. Nothing that was taken up or turned down before, and nothing
 * once a job is over or set aside.
 */
export function suggestionsFor(job: Job, context: SuggestionContext): readonly Suggestion[] {
	const status = context.statusOf(job.statusId);
	if (isOver(status) || job.archivedAt !== undefined) return [];
	const found = awaitsApplication(status)
		? beforeClosing(job, context)
		: [
				...nudges(job, context),
				...interviewsOf(job).flatMap((interview) => afterInterview(job, interview, context)),
				...answerOffer(job, context)
			];
	return found
		.filter(({ kind, about }) => !isSettled(job, kind, about))
		.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}

/** Whether it is time to show it among what is to be done. */
export function isPressing({ dueOn }: Suggestion, today: Day): boolean {
	return dueOn <= today;
}

function isSettled(job: Job, kind: SuggestionKind, about: EventId | undefined): boolean {
	return job.reminders.some((reminder) => reminder.suggestion === kind && reminder.about === about);
}

/** Two at most, while nothing was heard since the application. What was sent by hand counts as one. */
function nudges(job: Job, { statusOf, days, today }: SuggestionContext): readonly Suggestion[] {
	const application = job.journey.find(
		(event): event is StatusChange =>
			event.kind === 'status' && event.of === undefined && statusOf(event.to).kind === 'active'
	);
	if (!application || job.statusId !== application.to || hasHeard(job, application.on)) return [];
	const about = application.id;
	const first = job.reminders.find(
		(reminder) => reminder.suggestion === 'follow-up' && reminder.about === about
	);
	const nudged = [
		...(first?.doneOn === undefined ? [] : [first.doneOn]),
		...messagesOf(job, 'out')
			.map(({ on }) => on)
			.filter((on) => on > application.on)
	].sort();
	const times = new Set(nudged).size;
	const last = nudged.at(-1);
	if (first?.dismissedOn !== undefined || times >= 2) return [];
	const suggestion =
		last === undefined
			? after('follow-up', application.on, days['follow-up'], about)
			: after('second-follow-up', last, days['second-follow-up'], about);
	return suggestion.filter(({ dueOn }) => daysBetween(dueOn, today) <= tooLateDays.nudge);
}

/** Whether the employer has said anything since, or is about to: a message, an interview, an offer. */
function hasHeard(job: Job, since: Day): boolean {
	return job.journey.some(
		(event) =>
			event.on >= since &&
			(event.kind === 'interview' ||
				event.kind === 'offer' ||
				(event.kind === 'message' && event.direction === 'in'))
	);
}

function afterInterview(
	job: Job,
	{ id, on, outcome, format }: Interview,
	{ days, today }: SuggestionContext
): readonly Suggestion[] {
	if (on > today || outcome === 'cancelled') return [];
	const wrote = messagesOf(job, 'out').some((message) => message.on >= on);
	const isSettledSince =
		(outcome !== undefined && outcome !== 'waiting') ||
		messagesOf(job, 'in').some((message) => message.on > on) ||
		job.journey.some(
			(event) => (event.kind === 'interview' || event.kind === 'offer') && event.on > on
		) ||
		daysBetween(on, job.statusSince) >= movedOnDays;
	const thanks = wrote || format === 'task' ? [] : after('thank-you', on, days['thank-you'], id);
	const question = isSettledSince ? [] : after('after-interview', on, days['after-interview'], id);
	return [
		...thanks.filter(({ dueOn }) => daysBetween(dueOn, today) <= tooLateDays.thanks),
		...question.filter(({ dueOn }) => daysBetween(dueOn, today) <= tooLateDays.nudge)
	];
}

function beforeClosing(job: Job, { days, today }: SuggestionContext): readonly Suggestion[] {
	const { expiresOn } = job.facts;
	if (expiresOn === undefined || expiresOn < today) return [];
	return before('before-closing', expiresOn, days['before-closing'], undefined);
}

function answerOffer(job: Job, { days, today }: SuggestionContext): readonly Suggestion[] {
	const offer = job.journey.findLast((event): event is OfferMade => event.kind === 'offer');
	if (offer?.answerBy === undefined || offer.answerBy < today) return [];
	return before('answer-offer', offer.answerBy, days['answer-offer'], offer.id);
}

function after(
	kind: SuggestionKind,
	day: Day,
	days: number | false,
	about: EventId
): readonly Suggestion[] {
	return days === false ? [] : [{ kind, dueOn: addDays(day, days), about }];
}

function before(
	kind: SuggestionKind,
	day: Day,
	days: number | false,
	about: EventId | undefined
): readonly Suggestion[] {
	if (days === false) return [];
	return [{ kind, dueOn: addDays(day, -days), ...(about !== undefined && { about }) }];
}

function interviewsOf(job: Job): readonly Interview[] {
	return job.journey.filter((event): event is Interview => event.kind === 'interview');
}

function messagesOf(job: Job, direction: Message['direction']): readonly Message[] {
	return job.journey.filter(
		(event): event is Message => event.kind === 'message' && event.direction === direction
	);
}
