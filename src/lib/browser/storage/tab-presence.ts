import type { Brand } from '$lib/domain/id';

/**
 * Which tabs have the record open: each holds the Web Lock `waymark-tab:<record>:<tab>` for as long as it lives, so
 * the browser itself keeps the list and a tab that crashed is off it at once.
 */

export type TabId = Brand<'TabId'>;

/** Holds this tab's lock; returns the stop function. Where locks are missing or refused nothing is held. */
export function announcePresence(record: string, tab: string): () => void {
	let leave: () => void = () => undefined;
	const gone = new Promise<void>((resolve) => (leave = resolve));
	locks()
		?.request(lockName(record, tab), () => gone)
		.catch(() => undefined);
	return leave;
}

/** The tabs that have the record open, this one included; `undefined` where the browser does not tell. */
export async function readPresentTabs(record: string): Promise<string[] | undefined> {
	try {
		const held = (await locks()?.query())?.held;
		const prefix = lockName(record, '');
		return held
			?.map((lock) => lock.name ?? '')
			.filter((name) => name.startsWith(prefix))
			.map((name) => name.slice(prefix.length));
	} catch {
		return undefined;
	}
}

function lockName(record: string, tab: string): string {
	return `waymark-tab:${record}:${tab}`;
}

/** Missing outside secure contexts, whatever the type says. */
function locks(): LockManager | undefined {
	return navigator.locks as LockManager | undefined;
}
