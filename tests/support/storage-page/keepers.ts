import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { openStorage, type StorageState } from '$lib/browser/storage/open-storage';
import type { StorageOptions } from '$lib/browser/storage/record-storage';

/** Ours, or y-indexeddb as it comes. */
export type KeeperName = 'ours' | 'plain';

/** What keeps a document, so that one trial can be run with either. */
export interface Keeper {
	/** Settles when the document is read; rejects where it says that it could not be. */
	readonly whenReady: Promise<unknown>;
	/** y-indexeddb has no state: it says nothing, whatever happens. */
	state(): StorageState | undefined;
	watch(listener: () => void): void;
	flush(): Promise<boolean>;
	quarantined(): number;
	close(): Promise<void>;
}

export interface KeeperOptions {
	readonly keeper: KeeperName;
	readonly name: string;
	readonly format?: number;
	readonly timeLimit?: number;
	readonly timing?: NonNullable<StorageOptions['timing']>;
}

export function openKeeper(doc: Y.Doc, options: KeeperOptions): Keeper {
	return options.keeper === 'ours' ? openOurs(doc, options) : openPlain(doc, options.name);
}

function openOurs(doc: Y.Doc, { name, format = 1, timeLimit, timing }: KeeperOptions): Keeper {
	const storage = openStorage(doc, {
		name,
		format,
		readFormat: (of) => Number(of.getMap('meta').get('format') ?? 0),
		...(timeLimit !== undefined && { timeLimit }),
		...(timing && { timing })
	});
	return {
		whenReady: storage.whenReady,
		state: () => storage.state,
		watch: storage.watch,
		flush: storage.flush,
		quarantined: () => storage.quarantined,
		close: storage.close
	};
}

function openPlain(doc: Y.Doc, name: string): Keeper {
	const persistence = new IndexeddbPersistence(name, doc);
	return {
		whenReady: persistence.whenSynced,
		state: () => undefined,
		watch: () => undefined,
		flush: () => new Promise((resolve) => setTimeout(() => resolve(true), 100)),
		quarantined: () => 0,
		close: () => persistence.destroy()
	};
}
