/** The value that a share of the sorted values do not exceed; `share` from 0 to 1. Throws where there is no value. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
	if (value === undefined) throw new Error('Nothing was measured.');
	return value;
}

export function median(values: readonly number[]): number {
	return percentile(values, 0.5);
}

export function inMs(value: number): string {
	return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}

export function asRatio(value: number, to: number): string {
	return `${(value / to).toFixed(2)} ×`;
}
