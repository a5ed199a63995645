import { dayToNearWords } from '$lib/components/basics/dates';
import type { Call } from '$lib/domain/calls';
import { addDays, type Day } from '$lib/domain/day';
import { interviewToWords } from './reminder-words';
import { jobToWords } from './agenda-words';

/** What a notification says: "Closes in 3 days", "Pastry cook, Kornhaus". */
export function callToWords({ item, daysBefore }: Call): { title: string; body: string } {
	const body = jobToWords(item);
	// Told on the day it calls, whenever the worker gets to it.
	const near = dayToNearWords(item.on, addDays(item.on, -daysBefore) as Day);
	switch (item.kind) {
		case 'reminder':
			return { title: item.reminder.text, body };
		case 'interview':
			return {
				title: `${interviewToWords(item.event)} ${near}${item.at ? `, ${item.at}` : ''}`,
				body: [body, item.event.place].filter(Boolean).join('\n')
			};
		case 'closing':
			return { title: `Closes ${near}`, body };
		case 'answer':
			return { title: `Answer the offer ${near === 'today' ? 'today' : `by ${near}`}`, body };
	}
}
