/**
 * Gaps: Yjs takes in a device's items only in unbroken order. What comes too early waits in the document, unseen, and
 * for ever if what it waits for never comes.
 */
import * as Y from 'yjs';

/** Whether parts of the document wait for other parts that are missing; Yjs would hide them for ever, silently. */
export function hasGaps(doc: Y.Doc): boolean {
	return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}

/** Whether all items of an update that was applied are in the document, and none waits for others. */
export function hasTakenIn(doc: Y.Doc, update: Uint8Array): boolean {
	if (doc.store.pendingStructs === null) return true;
	const { to } = Y.parseUpdateMeta(update);
	return [...to].every(([client, clock]) => Y.getState(doc.store, client) >= clock);
}

/** Lets go of what waits. Only for what can be asked for again. */
export function forgetGaps(doc: Y.Doc): void {
	doc.store.pendingStructs = null;
	doc.store.pendingDs = null;
}

/** Whether the rows hold all that the document holds. */
export function holdsAll(updates: readonly Uint8Array[], doc: Y.Doc): boolean {
	if (updates.length === 0) return doc.store.clients.size === 0;
	const stored = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(Y.mergeUpdates([...updates])));
	for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(doc))) {
		if ((stored.get(client) ?? 0) < clock) return false;
	}
	return true;
}
