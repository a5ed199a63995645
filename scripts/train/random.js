/**
 * Mulberry32: the same numbers in [0, 1) for the same seed.
 * @param {number} seed
 */
export function randomOf(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mix = Math.imul(state ^ (state >>> 15), 1 | state);
		mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
		return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296;
	};
}
