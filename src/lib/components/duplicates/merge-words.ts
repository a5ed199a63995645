import type { Job } from '$lib/domain/job';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What a job has besides its facts: "4 events, 1 reminder and notes". */
export function belongingsToWords(job: Job): string {
	const things = [
		counted(job.journey.length, 'event', 'events'),
		counted(job.reminders.length, 'reminder', 'reminders'),
		counted(job.contacts.length, 'contact', 'contacts'),
		counted(job.tags.length, 'tag', 'tags'),
		job.notes.trim() === '' ? undefined : 'notes',
		job.hasPosting ? 'its posting' : undefined
	];
	return list.format(things.filter((thing) => thing !== undefined));
}

function counted(count: number, one: string, many: string): string | undefined {
	return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}
