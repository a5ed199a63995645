import type { Day } from './day';
import type { Instant, StatusId } from './id';
import { awaitsApplication, type Job } from './job';
import type { Interview, OfferMade } from './journey';
import { isOwed, type Reminder } from './reminder';
import { isOver, type Status } from './status';
import { instantIn, isZone, wallTimeIn } from './zoned-time';

interface ItemBase {
	readonly job: Job;
	/** On the calendar of the person. */
	readonly on: Day;
	/** `HH:MM`, by the clock of the person. */
	readonly at?: string;
}

/** Something that has its day: what is owed, a conversation, the last day to apply or to answer. */
export type AgendaItem = ItemBase &
	(
		| { readonly kind: 'reminder'; readonly reminder: Reminder }
		| { readonly kind: 'interview'; readonly event: Interview }
		| { readonly kind: 'answer'; readonly event: OfferMade }
		| { readonly kind: 'closing' }
	);

export type AgendaKind = AgendaItem['kind'];

export type InterviewItem = Extract<AgendaItem, { kind: 'interview' }>;
export type ReminderItem = Extract<AgendaItem, { kind: 'reminder' }>;

export interface AgendaContext {
	readonly statusOf: (id: StatusId) => Status;
	/** IANA name of the zone in which the person is. */
	readonly zone: string;
}

/** What has its day in a job, in no order; also what has passed. A job that was set aside has nothing. */
export function agendaOf(job: Job, { statusOf, zone }: AgendaContext): readonly AgendaItem[] {
	if (job.archivedAt !== undefined) return [];
	const status = statusOf(job.statusId);
	const items: AgendaItem[] = job.reminders.filter(isOwed).map((reminder) => {
		const [on, at] = reminder.snoozedTo
			? [reminder.snoozedTo, reminder.snoozedAt]
			: [reminder.dueOn, reminder.dueAt];
		return { kind: 'reminder', job, reminder, on, ...(at !== undefined && { at }) };
	});
	if (job.facts.expiresOn !== undefined && awaitsApplication(status)) {
		items.push({ kind: 'closing', job, on: job.facts.expiresOn });
	}
	if (isOver(status)) return items;
	for (const event of job.journey) {
		if (event.kind === 'interview' && event.outcome !== 'cancelled') {
			items.push({ kind: 'interview', job, event, ...whereOneIs(event, zone) });
		} else if (event.kind === 'offer' && event.answerBy !== undefined) {
			items.push({ kind: 'answer', job, event, on: event.answerBy });
		}
	}
	return items;
}

/**
 * What was on the agenda of a job and is off it before its day came, so that a calendar can be told: reminders done or
 * dismissed early, interviews that were called off.
 */
export function offAgendaOf(
	job: Job,
	{ zone, today }: Pick<AgendaContext, 'zone'> & { readonly today: Day }
): readonly AgendaItem[] {
	const reminders: AgendaItem[] = job.reminders
		.filter((reminder) => !isOwed(reminder))
		// A proposal that was turned down never was on any calendar.
		.filter(({ suggestion, dismissedOn }) => suggestion === undefined || dismissedOn === undefined)
		.map((reminder) => ({ kind: 'reminder', job, reminder, on: reminder.dueOn }));
	const interviews: AgendaItem[] = job.journey
		.filter((event) => event.kind === 'interview')
		.filter(({ outcome }) => outcome === 'cancelled')
		.map((event) => ({ kind: 'interview', job, event, ...whereOneIs(event, zone) }));
	return [...reminders, ...interviews].filter(({ on }) => on >= today);
}

/** When an interview is by the calendar and clock of the person, who may be in another zone. */
export function whereOneIs(
	{ on, at, zone: there }: Interview,
	zone: string
): { on: Day; at?: string } {
	if (at === undefined) return { on };
	if (there === undefined || there === zone || !isZone(there)) return { on, at };
	const { day, time } = wallTimeIn(zone, instantIn(there, on, at));
	return { on: day, at: time };
}

/** By day and time; what has a day alone comes first on it. */
export function byTime(a: AgendaItem, b: AgendaItem): number {
	const [one, other] = [`${a.on} ${a.at ?? ''}`, `${b.on} ${b.at ?? ''}`];
	return one < other ? -1 : one > other ? 1 : 0;
}

/** Tells one item from another, on every device and as long as it lives. */
export function keyOf(item: AgendaItem): string {
	switch (item.kind) {
		case 'reminder':
			return `reminder-${item.reminder.id}`;
		case 'closing':
			return `closing-${item.job.id}`;
		case 'interview':
		case 'answer':
			return `${item.kind}-${item.event.id}`;
	}
}

/** When an item is, where one without a time is at `dayTime`. */
export function instantOfItem(item: AgendaItem, dayTime: string, zone: string): Instant {
	return instantIn(zone, item.on, item.at ?? dayTime);
}
