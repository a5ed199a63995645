import { dayToNearWords, dayToWords } from '$lib/components/basics/dates';
import { daysBetween, type Day } from '$lib/domain/day';
import type { Interview } from '$lib/domain/journey';
import type { Reminder, Repeat, SuggestionKind } from '$lib/domain/reminder';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/** "today", "tomorrow, 09:00", "Tue 1 Dec", "3 Nov, 15:00". */
export function momentToWords(on: Day, at: string | undefined, today: Day): string {
	const days = daysBetween(today, on);
	const near = days >= -1 && days <= 1 ? dayToNearWords(on, today) : dayToWords(on, today);
	const day = days > 1 && days <= 14 ? `${weekday.format(Date.parse(on))} ${near}` : near;
	return at === undefined ? day : `${day}, ${at}`;
}

export type Urgency = 'overdue' | 'today' | 'ahead';

/** @param on the day it calls, which is later than the day it is due where it was put off */
export function urgencyOf(on: Day, today: Day): Urgency {
	return on < today ? 'overdue' : on === today ? 'today' : 'ahead';
}

/** "Due tomorrow, 09:00", "3 days overdue", "Put off to Fri 4 Dec". */
export function dueToWords(reminder: Reminder, today: Day): string {
	const { dueOn, dueAt, snoozedTo, snoozedAt } = reminder;
	if (snoozedTo && snoozedTo >= today)
		return `Put off to ${momentToWords(snoozedTo, snoozedAt, today)}`;
	const days = daysBetween(snoozedTo ?? dueOn, today);
	if (days === 1) return 'Due yesterday';
	if (days > 1) return `${days} days overdue`;
	return `Due ${momentToWords(dueOn, dueAt, today)}`;
}

const unitWords = {
	day: ['Every day', 'days'],
	weekday: ['Every weekday', 'weekdays'],
	week: ['Every week', 'weeks'],
	month: ['Every month', 'months']
} as const;

/** "Every week", "Every 2 weeks". */
export function repeatToWords({ every, unit }: Repeat): string {
	const [one, many] = unitWords[unit];
	return every === 1 ? one : `Every ${every} ${many}`;
}

/** What each proposal asks to be reminded of; becomes the reminder's own words. */
export const suggestionWords: Readonly<Record<SuggestionKind, string>> = {
	'follow-up': 'Follow up on the application',
	'second-follow-up': 'Follow up once more',
	'thank-you': 'Say thanks for the interview',
	'after-interview': 'Ask what came of the interview',
	'before-closing': 'Apply before it closes',
	'answer-offer': 'Answer the offer'
};

/** "Technical interview, video", "Interview". */
export function interviewToWords({ round, format }: Pick<Interview, 'round' | 'format'>): string {
	const name = round ? `${round} interview` : 'Interview';
	return format === undefined || format === 'other' ? name : `${name}, ${formatWords[format]}`;
}

const formatWords = {
	phone: 'by phone',
	video: 'by video',
	'on-site': 'on site',
	task: 'a task'
} as const;
