interface Tries {
	/** How often it is tried at most. */
	readonly times?: number;
	/** Milliseconds; what was quicker than that need not be tried again, as the quickest counts. */
	readonly enough?: number;
}

/** Milliseconds of processor time that work takes at its quickest, in Node; what else the machine does is no part of it. */
export function processorTime(work: () => unknown, { times = 2, enough = 0 }: Tries = {}): number {
	let quickest = Infinity;
	for (let left = times; left > 0 && quickest >= enough; left -= 1) {
		const from = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(from);
		quickest = Math.min(quickest, (user + system) / 1000);
	}
	return quickest;
}
