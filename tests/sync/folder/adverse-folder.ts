import type { FolderEntry, FolderPort } from '$lib/sync';
import type { VirtualTime } from '../virtual-time';

/** How badly a drive does its work; all of it passes with time. */
export interface Badness {
	readonly random: () => number;
	/** Until a file, or its removal, is elsewhere; drawn anew each time. */
	readonly longestDelay: number;
	/** Part of the files that are there half before they are there whole. */
	readonly half: number;
	/** Part of the files that are left out of a listing, or are in it twice. */
	readonly listing: number;
	/** Part of the writes that fail. */
	readonly failing: number;
}

export const perfect: Badness = {
	random: () => 0.999,
	longestDelay: 1,
	half: 0,
	listing: 0,
	failing: 0
};

const keyOf = ({ directory, name }: FolderEntry) => `${directory}/${name}`;

/** One device's copy of the folder. */
export class Replica implements FolderPort {
	readonly files = new Map<string, Uint8Array>();
	/** Bytes written here, files removed here: by their own device. */
	readonly written: string[] = [];
	readonly removed: string[] = [];
	isAway = false;
	readonly #drive: Drive;

	constructor(drive: Drive) {
		this.#drive = drive;
	}

	list(): Promise<readonly FolderEntry[]> {
		if (this.isAway) return Promise.reject(new Error('The folder is not there'));
		const { random, listing } = this.#drive.badness;
		const entries = [...this.files.keys()].flatMap((key) => {
			const [directory = '', name = ''] = key.split('/');
			const entry = { directory, name };
			if (random() >= listing) return [entry];
			return random() < 0.5 ? [] : [entry, entry];
		});
		return Promise.resolve(entries.sort(() => random() - 0.5));
	}

	read(entry: FolderEntry, longest: number): Promise<Uint8Array | 'too-long' | undefined> {
		const bytes = this.files.get(keyOf(entry));
		return Promise.resolve(bytes && bytes.length > longest ? 'too-long' : bytes?.slice());
	}

	write(entry: FolderEntry, bytes: Uint8Array): Promise<void> {
		const { random, failing } = this.#drive.badness;
		const isFailing = random() < failing;
		// A write that fails may have left the file all the same.
		if (isFailing && random() < 0.5) return Promise.reject(new Error('No room'));
		this.files.set(keyOf(entry), bytes.slice());
		this.written.push(keyOf(entry));
		this.#drive.spread(this, keyOf(entry), bytes.slice());
		return isFailing ? Promise.reject(new Error('No answer')) : Promise.resolve();
	}

	remove(entry: FolderEntry): Promise<void> {
		this.files.delete(keyOf(entry));
		this.removed.push(keyOf(entry));
		this.#drive.spread(this, keyOf(entry), undefined);
		return Promise.resolve();
	}
}

/** What carries files from copy to copy. */
export class Drive {
	readonly replicas: Replica[] = [];
	badness: Badness;
	/** What the drive was given last, wherever it has arrived. */
	readonly #whole = new Map<string, Uint8Array>();
	readonly #time: VirtualTime;

	constructor(time: VirtualTime, badness: Badness = perfect) {
		this.#time = time;
		this.badness = badness;
	}

	join(): Replica {
		const replica = new Replica(this);
		for (const [key, bytes] of this.#whole) replica.files.set(key, bytes);
		this.replicas.push(replica);
		return replica;
	}

	spread(from: Replica, key: string, bytes: Uint8Array | undefined): void {
		const { random, longestDelay, half } = this.badness;
		if (bytes) this.#whole.set(key, bytes);
		else this.#whole.delete(key);
		for (const replica of this.replicas) {
			if (replica === from) continue;
			const delay = Math.ceil(random() * longestDelay);
			if (bytes && random() < half) {
				const part = bytes.slice(0, Math.floor(random() * bytes.length));
				this.#time.after(Math.floor(delay * random()), () => replica.files.set(key, part));
			}
			this.#time.after(delay, () => {
				if (bytes) replica.files.set(key, bytes);
				else replica.files.delete(key);
			});
		}
	}
}
