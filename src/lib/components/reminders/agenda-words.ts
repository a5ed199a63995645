import { salaryToWords } from '$lib/components/job/fact-words';
import type { AgendaItem } from '$lib/domain/agenda';
import { contactName } from '$lib/domain/contact';
import { titleOf } from '$lib/domain/job';
import type { AgendaWords } from '$lib/state/calendar-files';
import type { Waymark } from '$lib/state/waymark.svelte';
import { interviewToWords } from './reminder-words';

/** "Pastry cook, Kornhaus". */
export function jobToWords({ job }: Pick<AgendaItem, 'job'>): string {
	const { company } = job.facts;
	return company && job.facts.title ? `${titleOf(job.facts)}, ${company}` : titleOf(job.facts);
}

/** What an item of the agenda says where it stands by itself: in a calendar, in a notification. */
export function itemToWords(
	item: AgendaItem,
	{ contacts }: Pick<Waymark, 'contacts'>
): AgendaWords {
	const about = jobToWords(item);
	switch (item.kind) {
		case 'reminder':
			return { summary: item.reminder.text, description: about };
		case 'closing':
			return { summary: `Last day to apply: ${about}`, description: 'As the posting says.' };
		case 'answer': {
			const { salary, note } = item.event;
			const offered = salary && `Offered: ${salaryToWords(salary)}`;
			return {
				summary: `Last day to answer the offer: ${about}`,
				description: lines(offered, note)
			};
		}
		case 'interview': {
			const { people = [], place, prep } = item.event;
			const names = people.flatMap((id) => contacts.get(id) ?? []).map(contactName);
			return {
				summary: `${interviewToWords(item.event)}: ${about}`,
				description: lines(names.length > 0 && `With ${names.join(', ')}`, prep),
				...(place && { location: place })
			};
		}
	}
}

function lines(...parts: readonly (string | false | undefined)[]): string {
	return parts.filter(Boolean).join('\n');
}
