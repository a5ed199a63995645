import { readView, viewToQuery, type JobView, type Query } from '$lib/domain/job-view';

/** What an address of the jobs says: `search` is its part from the question mark on. */
export function viewOf(search: string): JobView {
	const query: Query = [...new URLSearchParams(search)];
	return readView(query);
}

/** The part of an address that shows a view again, with its question mark; empty where nothing is to be said. */
export function searchOf(view: JobView): string {
	const params = new URLSearchParams(viewToQuery(view).map(([name, value]) => [name, value]));
	const text = params.toString();
	return text === '' ? '' : `?${text}`;
}
