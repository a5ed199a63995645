import { dayToWords } from '$lib/components/basics/dates';
import { channelWords, eventToWords } from '$lib/components/journey/event-words';
import type { Day } from '$lib/domain/day';
import { titleOf, type Job } from '$lib/domain/job';
import { sourceOf } from '$lib/domain/job-filter';
import type { JourneyEvent } from '$lib/domain/journey';
import type { ReportEntry, SearchReport } from '$lib/domain/search-report';
import { isOver } from '$lib/domain/status';
import type { Waymark } from '$lib/state/waymark.svelte';

const long = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});

/** "1 March 2026". */
export function dayInFull(day: Day): string {
	return long.format(Date.parse(day));
}

/** "3 applications and 2 interviews, for 4 jobs". */
export function totalsToWords({ applications, interviews, entries }: SearchReport): string {
	const counts = [counted(applications, 'application'), counted(interviews, 'interview')];
	return `${counts.join(' and ')}, for ${counted(entries.length, 'job')}`;
}

/** How one went about it: "On lys.example, with the CV “Kitchen”". */
export function howToWords({ job, events }: ReportEntry): string {
	const sent = job.journey.findLast((event) => event.kind === 'status' && event.sent);
	const papers = sent?.kind === 'status' ? sent.sent : undefined;
	const message = events.find((event) => event.kind === 'message' && event.direction === 'out');
	const channel = message?.kind === 'message' ? message.channel : undefined;
	const source = sourceOf(job);
	const way = source ? `On ${source}` : channel ? `By ${channelWords[channel].toLowerCase()}` : '';
	return [
		way,
		papers?.cv && `CV “${papers.cv}”`,
		papers?.letter && `letter “${papers.letter}”`,
		source && job.facts.url
	]
		.filter(Boolean)
		.join(', ');
}

/** Where it stands now: "Rejected, 3 Mar", "Open: Interview". */
export function outcomeToWords(job: Job, waymark: Waymark): string {
	const status = waymark.statusOf(job.statusId);
	return isOver(status)
		? `${status.label}, ${dayToWords(job.statusSince, waymark.today)}`
		: `Open: ${status.label}`;
}

/** "1 Mar: Applied"; with what was said where that is wanted. */
export function stepToWords(event: JourneyEvent, withWords: boolean, waymark: Waymark): string {
	const day = dayToWords(event.on, waymark.today);
	// What was done is nothing without saying what.
	if (event.kind === 'task') return `${day}: ${event.text}`;
	const said = withWords ? saidIn(event) : undefined;
	const words = `${day}: ${eventToWords(event, waymark)}`;
	return said ? `${words}. “${said}”` : words;
}

export const reportHead = ['Date', 'Company', 'Place', 'Role', 'How', 'Outcome', 'History'];

/** An entry as cells of a file, under `reportHead`. */
export function entryToCells(
	entry: ReportEntry,
	withWords: boolean,
	waymark: Waymark
): readonly (string | undefined)[] {
	const { job, on, events } = entry;
	return [
		on,
		job.facts.company,
		job.facts.location,
		titleOf(job.facts),
		howToWords(entry),
		outcomeToWords(job, waymark),
		events.map((event) => stepToWords(event, withWords, waymark)).join('\n')
	];
}

function saidIn(event: JourneyEvent): string | undefined {
	switch (event.kind) {
		case 'message':
			return event.text;
		case 'status':
		case 'interview':
		case 'offer':
			return event.note;
		default:
			return undefined;
	}
}

function counted(count: number, thing: string): string {
	return `${count} ${count === 1 ? thing : `${thing}s`}`;
}
