import { mergeUpdates } from 'yjs';

/** The highest number of each tab's updates that something covers. */
export type UpTo = Readonly<Record<string, number>>;

export interface Batch {
	encode(): Uint8Array;
	readonly upTo: UpTo;
}

interface Entry {
	readonly from: string;
	readonly number: number;
	readonly update: Uint8Array;
	readonly at: number;
}

/**
 * What the document holds and the disk, as far as known, does not: our own updates and those heard from other tabs.
 * An update is named by the tab that made it and that tab's count. The invariant that everything rests on:
 * **the document is contained in the disk together with this list.** So a write of the whole list leaves the disk
 * without gaps, whichever earlier writes failed, ours or another tab's.
 */
export interface Unsaved {
	add(from: string, number: number, update: Uint8Array, now: number): void;
	/** All of it, to be encoded as one update; `undefined` when there is nothing. It stays in the list until dropped. */
	take(): Batch | undefined;
	drop(upTo: UpTo): void;
	readonly isEmpty: boolean;
	/** Changes with each addition. */
	readonly version: number;
	/** Whether something waits that this tab made itself, or that another made before `since` and never had saved. */
	isDue(since: number): boolean;
}

/** Beyond this many entries a tab's are merged into one, so that a long failure does not make each attempt slower. */
const mostEntries = 64;

export function createUnsaved(ownTab: string): Unsaved {
	let entries: Entry[] = [];
	let version = 0;

	return {
		add(from, number, update, now) {
			entries = [...entries, { from, number, update, at: now }];
			version += 1;
		},
		take() {
			if (entries.length === 0) return undefined;
			const taken = entries;
			const upTo: Record<string, number> = {};
			for (const { from, number } of taken) upTo[from] = Math.max(upTo[from] ?? 0, number);
			return {
				upTo,
				encode() {
					if (entries !== taken || taken.length <= mostEntries) return merge(taken);
					entries = mergeByTab(taken);
					return merge(entries);
				}
			};
		},
		drop(upTo) {
			entries = entries.filter(({ from, number }) => number > (upTo[from] ?? 0));
		},
		get isEmpty() {
			return entries.length === 0;
		},
		get version() {
			return version;
		},
		isDue(since) {
			return entries.some(({ from, at }) => from === ownTab || at <= since);
		}
	};
}

function mergeByTab(entries: readonly Entry[]): Entry[] {
	const byTab = new Map<string, Entry[]>();
	for (const entry of entries) {
		const ofTab = byTab.get(entry.from);
		if (ofTab) ofTab.push(entry);
		else byTab.set(entry.from, [entry]);
	}
	return [...byTab].map(([from, ofTab]) => ({
		from,
		number: Math.max(...ofTab.map((entry) => entry.number)),
		update: merge(ofTab),
		at: Math.min(...ofTab.map((entry) => entry.at))
	}));
}

function merge(entries: readonly Entry[]): Uint8Array {
	const [first] = entries;
	if (first && entries.length === 1) return first.update;
	return mergeUpdates(entries.map((entry) => entry.update));
}
