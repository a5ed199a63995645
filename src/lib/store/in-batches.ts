/** How many streams are open at once; thousands would fill the memory. */
const batchSize = 64;

/** What `work` makes of each item, in their order, a batch at a time. */
export async function inBatches<Item, Output>(
	items: readonly Item[],
	work: (item: Item) => Promise<Output>
): Promise<readonly Output[]> {
	const outputs: Output[] = [];
	for (let start = 0; start < items.length; start += batchSize) {
		outputs.push(...(await Promise.all(items.slice(start, start + batchSize).map(work))));
	}
	return outputs;
}
