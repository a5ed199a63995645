import type { SortName } from '$lib/domain/job-order';

export const sortWords: Readonly<Record<SortName, string>> = {
	changed: 'Last change',
	title: 'Job',
	company: 'Company',
	status: 'Status',
	expires: 'Expires',
	saved: 'Date saved'
};
