/**
 * The first few of many as sorting would have them, ties in the order given; one look at each, where sorting ten
 * thousand takes longer than a frame.
 */
export function firstFew<Item>(
	items: Iterable<Item>,
	count: number,
	compare: (a: Item, b: Item) => number
): Item[] {
	const first: Item[] = [];
	for (const item of items) {
		const last = first.at(-1);
		if (first.length === count && (last === undefined || compare(item, last) >= 0)) continue;
		let at = first.length;
		for (; at > 0; at -= 1) {
			const before = first[at - 1];
			if (before === undefined || compare(before, item) <= 0) break;
		}
		first.splice(at, 0, item);
		if (first.length > count) first.pop();
	}
	return first;
}
