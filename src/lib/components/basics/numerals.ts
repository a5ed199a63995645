const grouped = new Intl.NumberFormat('en');

/** A count as people write it: 12,480. */
export function numeral(count: number): string {
	return grouped.format(count);
}
