import { resolve } from '$app/paths';
import type { JobId } from '$lib/domain/id';

/** The page that shows these jobs side by side; with fewer than two it lets one choose more. */
export function compareLink(ids: readonly JobId[]): string {
	return `${resolve('/compare')}?ids=${ids.join(',')}`;
}
