export interface Listeners {
	/** Returns the stop function. */
	watch(listener: () => void): () => void;
	/** Calls all; an exception of one is reported to the window and keeps nobody from being called. */
	call(): void;
}

export function createListeners(): Listeners {
	const listeners = new Set<() => void>();
	return {
		watch(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		call() {
			for (const listener of [...listeners]) {
				try {
					listener();
				} catch (error) {
					reportError(error);
				}
			}
		}
	};
}
