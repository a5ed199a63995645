import { resolve } from '$app/paths';
import type { JobId } from '$lib/domain/id';

/** The page of a job. Its id is in the query, so that one prerendered page serves them all. */
export function jobLink(id: JobId): string {
	return `${resolve('/job')}?id=${id}`;
}
