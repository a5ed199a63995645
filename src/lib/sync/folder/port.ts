/** A file in a directory of the folder; both are plain names. */
export interface FolderEntry {
	readonly directory: string;
	readonly name: string;
}

/**
 * A folder that something else replicates: a cloud drive, Syncthing, a stick. Whoever uses it bears listings that are
 * late, doubled or have a part only, and files that are half there. The contract is `tests/sync/folder/folder-contract.ts`.
 */
export interface FolderPort {
	/** The files in directories of devices; rejects where the folder is not there (any more). */
	list(): Promise<readonly FolderEntry[]>;
	/** Nothing where it is not there; `too-long` without being read where it has more than that many bytes. */
	read(entry: FolderEntry, longest: number): Promise<Uint8Array | 'too-long' | undefined>;
	/** Makes the directory where it is missing. On this machine the file is there whole, or not at all. */
	write(entry: FolderEntry, bytes: Uint8Array): Promise<void>;
	/** Also of one that is gone already. */
	remove(entry: FolderEntry): Promise<void>;
}
