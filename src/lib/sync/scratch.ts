import * as Y from 'yjs';

/**
 * Applies an update to a document of its own first: what Yjs cannot read must not reach the record, where an error half
 * way would leave half of it. Throws where it cannot be read.
 */
export function tryOut(update: Uint8Array): void {
	const scratch = new Y.Doc({ gc: false });
	try {
		Y.applyUpdate(scratch, update);
	} finally {
		scratch.destroy();
	}
}

/** Throws where it is no state vector. */
export function tryVector(stateVector: Uint8Array): void {
	for (const [client, clock] of Y.decodeStateVector(stateVector)) {
		if (!Number.isSafeInteger(client) || !Number.isSafeInteger(clock) || clock < 0) {
			throw new Error('A state vector with an impossible clock');
		}
	}
}
