import * as Y from 'yjs';

export interface OwnEdits {
	/** How many updates were made so far. */
	readonly number: number;
	readonly hasUntold: boolean;
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
}

/**
 * Gathers the updates made in this tab until the end of the task they were made in. Its handler never throws: an
 * exception in an `update` handler keeps every later update of that document from every provider.
 */
export function gatherOwnEdits({ doc, isOthers, onBatch, onTrouble }: OwnEditsPorts): OwnEdits {
	let gathered: Uint8Array[] = [];
	let number = 0;
	let told = 0;

	function gather(update: Uint8Array, origin: unknown): void {
		if (isOthers(origin)) return;
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

	// What the document holds already was made here too.
	if (doc.store.clients.size > 0) gather(Y.encodeStateAsUpdate(doc), undefined);
	doc.on('update', gather);
	return {
		get number() {
			return number;
		},
		get hasUntold() {
			return gathered.length > 0;
		},
		settle,
		close: () => doc.off('update', gather)
	};
}
