import { interviewToWords } from '$lib/components/reminders/reminder-words';
import type { JourneyEvent } from '$lib/domain/journey';

/** What happened, in a line; a status is named by its label instead. */
export function eventToWords(event: JourneyEvent): string {
	switch (event.kind) {
		case 'comment':
			return `“${event.text}”`;
		case 'message':
			return event.direction === 'in'
				? `They wrote: “${event.text}”`
				: `You wrote: “${event.text}”`;
		case 'interview':
			return interviewToWords(event);
		case 'offer':
			return 'An offer was made';
		case 'task':
			return event.text;
		case 'recapture':
			return 'Posting captured again';
		case 'merger':
			return 'Merged with another job';
		case 'status':
		case 'unknown':
			return 'Changed by a newer Waymark';
	}
}
