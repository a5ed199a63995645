/** Bytes of a frame at most: what every browser's data channel takes in one piece. */
export const longestFrame = 16_384;

export interface TransportEvents {
	/** A frame arrived. Frames may be lost, doubled, late or cut; whoever listens must bear it. */
	frame(frame: Uint8Array): void;
	/** Nothing comes or goes any more; told once. */
	closed(): void;
	/** `buffered` has become small. */
	drained(): void;
}

/**
 * A way to another device, open from the start. The contract is `tests/sync/transport-contract.ts`: frames that arrive
 * arrive whole, `send` after the end does nothing, nothing is told after `closed`.
 */
export interface Transport {
	/** Bytes that were sent and have not left yet. */
	readonly buffered: number;
	/** Sends at most `longestFrame` bytes. */
	send(frame: Uint8Array): void;
	/** The one who is told; replaces whoever was before. */
	listen(events: TransportEvents): void;
	close(): void;
}
