/**
 * Boosted trees (Friedman 2001): each asks three questions, "is this trait at least so much?", and adds the number of the
 * leaf it comes to. All are of one shape, so that a tree is 7 traits, 7 places in the trait's list of cuts and 8 leaves.
 */
export const treeDepth = 3;
export const questions = (1 << treeDepth) - 1;
export const leaves = 1 << treeDepth;
/** Numbers that a trait is compared with; a place beyond them is never reached. */
export const cutsPerTrait = 23;
/** Leaves are signed bytes in steps of this size. */
export const leafStep = 0.01;
/** Bytes of a tree. */
export const treeSize = 2 * questions + leaves;

/** Gives the sum of all trees' leaves for a row of traits. */
export type Forest = (traits: ArrayLike<number>) => number;

/** The trees in `bytes`, with the cuts of all traits. */
export function forestOf(bytes: Uint8Array, cuts: ArrayLike<number>): Forest {
	const count = Math.floor(bytes.length / treeSize);
	const traitOf = new Uint8Array(count * questions);
	const cutOf = new Float64Array(count * questions);
	const leafOf = new Float64Array(count * leaves);
	for (let tree = 0; tree < count; tree += 1) {
		const from = tree * treeSize;
		for (let at = 0; at < questions; at += 1) {
			const trait = bytes[from + at] ?? 0;
			const place = bytes[from + questions + at] ?? cutsPerTrait;
			traitOf[tree * questions + at] = trait;
			cutOf[tree * questions + at] =
				place < cutsPerTrait ? (cuts[trait * cutsPerTrait + place] ?? Infinity) : Infinity;
		}
		for (let at = 0; at < leaves; at += 1)
			leafOf[tree * leaves + at] =
				(((bytes[from + 2 * questions + at] ?? 0) << 24) >> 24) * leafStep;
	}
	return (traits) => {
		let sum = 0;
		for (let tree = 0; tree < count; tree += 1) {
			let at = 0;
			while (at < questions) {
				const cell = tree * questions + at;
				// A number, not a branch: half of all answers would be guessed wrong by the processor.
				at = (2 * at + 1 + Number((traits[traitOf[cell] ?? 0] ?? 0) >= (cutOf[cell] ?? 0))) | 0;
			}
			sum += leafOf[tree * leaves + at - questions] ?? 0;
		}
		return sum;
	};
}
