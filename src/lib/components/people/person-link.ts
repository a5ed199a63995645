import { resolve } from '$app/paths';
import type { ContactId } from '$lib/domain/id';

/** The page of a person. The id is in the query, so that one prerendered page serves them all. */
export function personLink(id: ContactId): string {
	return `${resolve('/people')}?id=${id}`;
}
