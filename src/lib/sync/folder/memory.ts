import type { Instant } from '$lib/domain/id';

/** Another device, as its files in the folder tell. */
export interface OtherDevice {
	readonly name: string;
	/** Of its latest file. */
	readonly writtenAt: Instant;
	/** Names of its files that are taken in. */
	readonly settled: readonly string[];
	/** Place of its last whole that is taken in; 0 before one is. */
	readonly heard: number;
	/** Place of the last whole of ours that it said it had taken in. [F8] */
	readonly hasHeardUs: number;
}

/** What a device keeps about a folder between visits; where it is lost, everything is read and written once more. */
export interface FolderMemory {
	/** Who wrote as said here; another one than now after a new id. */
	readonly device: string;
	/** Tag of the group that was written for. */
	readonly tag: Uint8Array;
	/** Place of our last file. */
	readonly seq: number;
	/** Names of our files that should be there. */
	readonly present: readonly string[];
	/** Names of our files that are not needed any more, the latest of them. */
	readonly removed: readonly string[];
	/** Bytes of our updates since our last whole. */
	readonly bytesSince: number;
	readonly whole?: { readonly seq: number; readonly writtenAt: Instant; readonly bytes: number };
	/** Everything that the folder is known to have, as a snapshot of Yjs. */
	readonly told?: Uint8Array;
	readonly others: Readonly<Record<string, OtherDevice>>;
	readonly writtenAt?: Instant;
	readonly readAt?: Instant;
}

/** A memory, and where it is kept. */
export interface Notebook {
	readonly page: FolderMemory;
	/** Resolves when it is kept. */
	note(change: Partial<FolderMemory>): Promise<void>;
	/** Begins anew under another id. */
	turnTo(page: FolderMemory): Promise<void>;
}

export function openNotebook(
	first: FolderMemory,
	save: (memory: FolderMemory) => Promise<void>
): Notebook {
	let page = first;
	function turnTo(next: FolderMemory): Promise<void> {
		page = next;
		return save(page);
	}
	return {
		get page() {
			return page;
		},
		note: (change) => turnTo({ ...page, ...change }),
		turnTo
	};
}

/** What is still true of what was kept: nothing for another id; all but what was told for another group. */
export function memoryFor(
	kept: FolderMemory | undefined,
	device: string,
	tag: Uint8Array
): FolderMemory {
	if (kept?.device !== device) return freshMemory(device, tag);
	if (kept.tag.every((byte, at) => byte === tag[at])) return kept;
	const { told: _told, ...rest } = kept;
	return { ...rest, tag };
}

/** Names of files that are kept although they are gone; a drive may bring one back. */
export const mostRemoved = 4_000;

export function freshMemory(device: string, tag: Uint8Array): FolderMemory {
	return { device, tag, seq: 0, present: [], removed: [], bytesSince: 0, others: {} };
}

export const unknownDevice: OtherDevice = {
	name: '',
	writtenAt: 0,
	settled: [],
	heard: 0,
	hasHeardUs: 0
};
