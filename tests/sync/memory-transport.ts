import type { Transport, TransportEvents } from '$lib/sync';
import type { VirtualTime } from './virtual-time';

/** What happens to a frame on its way: when each copy of it arrives, in milliseconds, and as what. */
export type Fate = (frame: Uint8Array) => readonly (readonly [delay: number, frame: Uint8Array])[];

/** Every frame arrives once, whole, in order. */
export const faithful: Fate = (frame) => [[1, frame]];

export interface Pair {
	readonly ends: readonly [Transport, Transport];
	/** Both sides learn that the way is gone; what was under way is lost. */
	cut(): void;
}

/** Two ends in one program. */
export function openPair(time: VirtualTime, fate: Fate = faithful): Pair {
	let isOpen = true;
	const listeners: (TransportEvents | undefined)[] = [undefined, undefined];
	const buffered = [0, 0];

	function cut(): void {
		if (!isOpen) return;
		isOpen = false;
		for (const listener of listeners) time.after(0, () => listener?.closed());
	}

	function endAt(side: 0 | 1): Transport {
		const other = 1 - side;
		return {
			get buffered() {
				return buffered[side] ?? 0;
			},
			send(frame) {
				if (!isOpen) return;
				const copy = frame.slice();
				buffered[side] = (buffered[side] ?? 0) + copy.length;
				time.after(1, () => {
					buffered[side] = (buffered[side] ?? 0) - copy.length;
					if (isOpen) listeners[side]?.drained();
				});
				for (const [delay, arriving] of fate(copy)) {
					time.after(delay, () => {
						if (isOpen) listeners[other]?.frame(arriving);
					});
				}
			},
			listen(events) {
				listeners[side] = events;
			},
			// What was sent before still arrives.
			close: () => void time.after(5, cut)
		};
	}

	return { ends: [endAt(0), endAt(1)], cut };
}
