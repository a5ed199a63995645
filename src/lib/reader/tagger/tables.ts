/** Bits of a sieve in front of a table: many numbers asked for are not there, and this much stays close at hand. */
const sieveSize = 1 << 19;

function sieveOf(numbers: Float64Array): Int32Array {
	const sieve = new Int32Array(sieveSize >> 5);
	numbers.forEach((number) => {
		const bit = number & (sieveSize - 1);
		sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << (bit & 31));
	});
	return sieve;
}

function mayHave(sieve: Int32Array, number: number): boolean {
	const bit = number & (sieveSize - 1);
	return ((sieve[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Finds the place of a 32-bit number in a list without repeats; −1 where it is not there. */
export function tableOf(numbers: Float64Array): (number: number) => number {
	let size = 16;
	while (size < numbers.length * 2.5) size *= 2;
	const mask = size - 1;
	/** Pairs of a number and its place; the place counts from one, so that nothing is nothing. */
	const slots = new Int32Array(2 * size);
	const sieve = sieveOf(numbers);
	numbers.forEach((number, place) => {
		let slot = number & mask;
		while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
		slots[2 * slot] = number | 0;
		slots[2 * slot + 1] = place + 1;
	});
	return (number) => {
		if (!mayHave(sieve, number)) return -1;
		const key = number | 0;
		let slot = number & mask;
		for (;;) {
			const place = slots[2 * slot + 1] ?? 0;
			if (place === 0) return -1;
			if (slots[2 * slot] === key) return place - 1;
			slot = (slot + 1) & mask;
		}
	};
}
