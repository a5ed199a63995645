import type { StorageState } from './storage-state';

export interface FlushPorts {
	readonly timeLimitInMs: number;
	readonly isAllSaved: () => boolean;
	readonly state: () => StorageState;
	readonly watch: (listener: () => void) => () => void;
}

/** Waits for a write just started: true when nothing is left, false on the next failure or when time is up. */
export function waitUntilSaved(ports: FlushPorts, failureBefore: StorageState): Promise<boolean> {
	return new Promise((resolve) => {
		const limit = setTimeout(() => end(false), ports.timeLimitInMs);
		const stop = ports.watch(check);
		check();

		function check(): void {
			const state = ports.state();
			if (ports.isAllSaved()) end(true);
			else if (state.kind === 'memory-only' || state.kind === 'read-only') end(false);
			else if (state.kind === 'not-saved' && state !== failureBefore) end(false);
		}

		function end(isSaved: boolean): void {
			clearTimeout(limit);
			stop();
			resolve(isSaved);
		}
	});
}
