import {
	employmentWords,
	salaryToWords,
	seniorityWords,
	workplaceToWords
} from '$lib/components/job/fact-words';
import { eventToWords } from '$lib/components/journey/event-words';
import { appliedOn } from '$lib/domain/applying';
import { contactName } from '$lib/domain/contact';
import { dayAt } from '$lib/domain/day';
import { titleOf, type Job } from '$lib/domain/job';
import { sourceOf } from '$lib/domain/job-filter';
import { columnNames, type ColumnName } from '$lib/domain/job-order';
import type { JourneyEvent } from '$lib/domain/journey';
import { callsAt, isOwed } from '$lib/domain/reminder';
import type { JobList } from '$lib/state/job-list.svelte';
import type { FileColumn } from '$lib/state/table-files';
import type { Waymark } from '$lib/state/waymark.svelte';
import { columnWords } from './column-words';

/** The columns of the table as columns of a file: days as `YYYY-MM-DD`, so that a spreadsheet can sort them. */
export function shownColumns(list: JobList, waymark: Waymark): readonly FileColumn[] {
	return list.columns.map((name) => toFileColumn(name, list, waymark));
}

/** Everything that a line can say of a job, but for the text of its posting. */
export function allColumns(list: JobList, waymark: Waymark): readonly FileColumn[] {
	const statusOf = (job: Job) => waymark.statusOf(job.statusId);
	return [
		...columnNames.map((name) => toFileColumn(name, list, waymark)),
		{ label: 'Link', cell: ({ facts }) => facts.url },
		{ label: 'Employment', cell: ({ facts }) => lookUp(employmentWords, facts.employmentType) },
		{ label: 'Seniority', cell: ({ facts }) => lookUp(seniorityWords, facts.seniority) },
		{ label: 'Pay from', cell: ({ facts }) => facts.salary?.min },
		{ label: 'Pay up to', cell: ({ facts }) => facts.salary?.max },
		{ label: 'Currency', cell: ({ facts }) => facts.salary?.currency },
		{ label: 'Pay period', cell: ({ facts }) => facts.salary?.period },
		{ label: 'Applied', cell: (job) => appliedOn(job, (id) => waymark.statusOf(id)) },
		{ label: 'Status since', cell: (job) => job.statusSince },
		{ label: 'Kind of status', cell: (job) => statusOf(job).kind },
		{ label: 'People', cell: (job) => peopleOf(job, waymark) },
		{ label: 'Reminders', cell: remindersOf },
		{ label: 'Journey', cell: (job) => journeyOf(job, waymark) },
		{ label: 'Notes', cell: (job) => job.notes },
		{ label: 'Archived', cell: ({ archivedAt }) => archivedAt && dayAt(archivedAt) }
	];
}

function toFileColumn(name: ColumnName, list: JobList, waymark: Waymark): FileColumn {
	return { label: columnWords[name], cell: (job) => cellOf(name, job, list, waymark) };
}

function cellOf(
	name: ColumnName,
	job: Job,
	list: JobList,
	waymark: Waymark
): string | number | undefined {
	const { facts } = job;
	switch (name) {
		case 'title':
			return titleOf(facts);
		case 'company':
			return facts.company;
		case 'location':
			return facts.location;
		case 'workplace':
			return workplaceToWords(facts);
		case 'salary':
			return facts.salary && salaryToWords(facts.salary);
		case 'status':
			return waymark.statusOf(job.statusId).label;
		case 'match':
			return list.scores.of(job);
		case 'tags':
			return job.tags.join(', ');
		case 'collections':
			return waymark.collections
				.filter(({ id }) => job.collections.includes(id))
				.map(({ name }) => name)
				.join(', ');
		case 'source':
			return sourceOf(job);
		case 'expires':
			return facts.expiresOn;
		case 'posted':
			return facts.postedOn;
		case 'saved':
			return dayAt(job.createdAt);
		case 'changed':
			return job.lastEventOn;
	}
}

function peopleOf(job: Job, { contacts }: Waymark): string {
	return job.contacts
		.flatMap((id) => contacts.get(id) ?? [])
		.map((contact) =>
			[contactName(contact), contact.role, contact.email].filter(Boolean).join(', ')
		)
		.join('; ');
}

function remindersOf({ reminders }: Job): string {
	return reminders
		.filter(isOwed)
		.map((reminder) => `${callsAt(reminder).trim()} ${reminder.text}`)
		.join('\n');
}

/** An event a line: "2026-03-01 Applied: with the short CV". */
function journeyOf(job: Job, waymark: Waymark): string {
	return job.journey
		.map((event) => {
			const said = textOf(event);
			return `${event.on} ${eventToWords(event, waymark)}${said ? `: ${said}` : ''}`;
		})
		.join('\n');
}

function textOf(event: JourneyEvent): string | undefined {
	switch (event.kind) {
		case 'comment':
		case 'task':
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

function lookUp<Key extends string>(
	words: Readonly<Record<Key, string>>,
	key: Key | undefined
): string | undefined {
	return key && words[key];
}
