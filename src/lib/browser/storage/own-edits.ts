import * as Y from 'yjs';

export interface OwnEdits {
	/** How many updates were made so far. */
	readonly number: number;
	readonly hasUntold: boolean;
	/**
	 * Does work that applies what others made. Yjs encodes each transaction for those who listen to updates: of a large
	 * record that would take as long as half of reading it, and nobody needs it.
	 */
	withoutListening<Result>(work: () => Result): Result;
	/** Counts updates among our own, though another tab made them. */
	adopt(updates: readonly Uint8Array[]): void;
	/** Hands over what is gathered without waiting for the end of the task. */
	settle(): void;
	close(): void;
}

export interface OwnEditsPorts {
	readonly doc: Y.Doc;
	/** Origins whose updates are on disk or cared for already. */
	readonly isOthers: (origin: unknown) => boolean;
	/** All updates of one task as one; their numbers are `after` + 1 to `number`. */
	readonly onBatch: (update: Uint8Array, after: number, number: number) => void;
	readonly onTrouble: (error: unknown) => void;
	/** An edit was made, by an observer, while nobody listened. */
	readonly onUnheard: () => void;
}

/**
 * Gathers the updates made in this tab until the end of the task they were made in. Its handler never throws: an
 * exception in an `update` handler keeps every later update of that document from every provider.
 */
export function gatherOwnEdits(ports: OwnEditsPorts): OwnEdits {
	const { doc, isOthers, onBatch, onTrouble, onUnheard } = ports;
	let gathered: Uint8Array[] = [];
	let number = 0;
	let told = 0;

	function gather(update: Uint8Array, origin: unknown): void {
		if (!isOthers(origin)) count(update);
	}

	function count(update: Uint8Array): void {
		gathered.push(update);
		number += 1;
		if (gathered.length === 1) queueMicrotask(settle);
	}

	function settle(): void {
		if (gathered.length === 0) return;
		const batch = gathered;
		const after = told;
		gathered = [];
		told = number;
		try {
			const [first] = batch;
			onBatch(first && batch.length === 1 ? first : Y.mergeUpdates(batch), after, number);
		} catch (error) {
			onTrouble(error);
		}
	}

	function withoutListening<Result>(work: () => Result): Result {
		const notice = ({ origin }: Y.Transaction) => isOthers(origin) || onUnheard();
		doc.off('update', gather);
		doc.on('afterTransaction', notice);
		try {
			return work();
		} finally {
			doc.off('afterTransaction', notice);
			doc.on('update', gather);
		}
	}

	// What the document holds already was made here too.
	if (doc.store.clients.size > 0) count(Y.encodeStateAsUpdate(doc));
	doc.on('update', gather);
	return {
		get number() {
			return number;
		},
		get hasUntold() {
			return gathered.length > 0;
		},
		withoutListening,
		adopt(updates) {
			updates.forEach(count);
			settle();
		},
		settle,
		close: () => doc.off('update', gather)
	};
}
