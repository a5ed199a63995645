/** Milliseconds of processor time that work takes at the quickest of `times`, in Node; what else the machine does is no part of it. */
export function processorTime(work: () => unknown, times = 2): number {
	const once = (): number => {
		const from = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(from);
		return (user + system) / 1000;
	};
	return Math.min(...Array.from({ length: times }, once));
}
