import type { ImportNote, ImportSource } from '$lib/domain/incoming';
import type { Issue } from '$lib/domain/result';
import type { ColumnField, FileSummary, PreviewRow, RowChoice } from '$lib/state/importer.svelte';

export const sourceWords: Readonly<Record<ImportSource | 'waymark', string>> = {
	linkedin: 'LinkedIn',
	teal: 'Teal',
	huntr: 'Huntr',
	simplify: 'Simplify',
	jobsync: 'JobSync',
	'offline-cv': 'OfflineCV',
	table: 'your table',
	waymark: 'Waymark'
};

/** What a column can mean, in the order of the list; several may have those that are told in the plural. */
export const fieldWords: Readonly<Record<ColumnField, string>> = {
	title: 'Title',
	company: 'Company',
	url: 'Link',
	location: 'Location',
	status: 'Status',
	appliedOn: 'Applied on',
	savedOn: 'Saved on',
	statusOn: 'Status since',
	postedOn: 'Posted on',
	closesOn: 'Closes on',
	followUpOn: 'Follow up on',
	salary: 'Pay',
	salaryMin: 'Pay from',
	salaryMax: 'Pay to',
	currency: 'Currency',
	payPeriod: 'Pay period',
	workplace: 'Workplace',
	employmentType: 'Employment type',
	posting: 'Posting text',
	notes: 'Notes',
	tags: 'Tags',
	contactName: 'Contact name',
	contactEmail: 'Contact mail',
	contactPhone: 'Contact phone',
	sourceId: 'Id in that program',
	isApplied: 'Applied: yes or no',
	isArchived: 'Archived',
	keep: 'Keep as a comment',
	skip: 'Leave out'
};

export const fateWords: Readonly<Record<PreviewRow['fate'], string>> = {
	new: 'New',
	changed: 'Changed',
	same: 'Same',
	left: 'Left out',
	unreadable: 'Unreadable'
};

export const choiceWords: Readonly<Record<RowChoice, string>> = {
	add: 'Add as a job of its own',
	join: 'Complete the job that is here',
	leave: 'Leave out'
};

/** What a file was recognised as. */
export function fileToWords(file: FileSummary): string {
	switch (file.kind) {
		case 'table': {
			const rows = countWords(file.shape.rowCount, 'row');
			return file.source === 'table'
				? `A table of ${rows}`
				: `${sourceWords[file.source]}, ${rows}`;
		}
		case 'offline-cv':
			return `OfflineCV backup, ${countWords(file.jobCount, 'job')}`;
		case 'export':
			return `Waymark export, ${countWords(Object.keys(file.snapshot.jobs).length, 'job')}`;
		case 'cv':
			return 'A CV: it belongs to your profile.';
		case 'encrypted':
			return 'An encrypted export of Waymark';
		case 'unknown':
			return file.issues.slice(0, 3).map(issueToWords).join(' ');
	}
}

export function issueToWords({ message, path }: Issue): string {
	return path.length > 0 ? `${message} (${path.join(' › ')})` : message;
}

/** Why a row is new, changed, the same or left out. */
export function reasonToWords({ fate, match, planned }: PreviewRow): string {
	switch (match?.by) {
		case undefined:
			return '';
		case 'bin':
			return fate === 'left' ? 'You deleted this job.' : 'You deleted this job; it comes again.';
		case 'id':
			return fate === 'changed' ? 'Gains what it lacks.' : 'All of it is here.';
		case 'names':
			return 'Called like a job that is here.';
		case 'link':
			return fate === 'changed' ? 'Same link. Gains what it lacks.' : 'Same link as a job here.';
		case 'import':
			return planned?.gain
				? 'Imported before. Gains what is new.'
				: 'Imported before, nothing new.';
	}
}

export function noteToWords({ added, changed }: ImportNote): string {
	const parts = [
		...(added > 0 ? [`${countWords(added, 'job')} added`] : []),
		...(changed > 0 ? [`${changed} completed`] : [])
	];
	return parts.length > 0 ? parts.join(', ') : 'Settings filled in';
}

export function countWords(count: number, thing: string): string {
	return count === 1 ? `1 ${thing}` : `${count.toLocaleString('en')} ${thing}s`;
}
