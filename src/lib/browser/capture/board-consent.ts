import { boardHosts } from '$lib/domain/boards';

/** Which hosts may be asked for postings, as the person said on this device; no part of the record. */
const key = 'waymark-boards';

export function readAllowedBoards(): readonly string[] {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return boardHosts.filter((host) => Array.isArray(stored) && stored.includes(host));
	} catch {
		return [];
	}
}

export function rememberAllowedBoards(hosts: readonly string[]): void {
	try {
		localStorage.setItem(key, JSON.stringify(hosts));
	} catch {
		return; // Storage is refused in some private modes; it then holds for this visit.
	}
}
