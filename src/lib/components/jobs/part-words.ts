import type { PartName } from '$lib/domain/job-search';

/** Where something was found, before a piece of it. */
export const partWords: Readonly<Record<PartName, string>> = {
	title: 'Title',
	company: 'Company',
	place: 'Place',
	status: 'Status',
	tag: 'Tag',
	collection: 'Collection',
	notes: 'Notes',
	contact: 'Contact',
	journey: 'Journey',
	reminder: 'Reminder',
	argument: 'For and against',
	fact: 'Facts',
	link: 'Link',
	posting: 'Posting'
};
