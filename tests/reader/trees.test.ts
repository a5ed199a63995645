import {
	cutsPerTrait,
	forestOf,
	leafStep,
	leaves,
	questions,
	treeSize
} from '$lib/reader/tagger/trees';
import { describe, expect, test } from 'vitest';

/** Cuts of two traits at 0, 1, 2… */
const cuts = Array.from({ length: 2 * cutsPerTrait }, (_, at) => at % cutsPerTrait);

/** A tree that asks the same of all: whether the trait is at least the cut at the place. */
function treeOf(trait: number, place: number, worth: readonly number[]): readonly number[] {
	return [
		...Array<number>(questions).fill(trait),
		...Array<number>(questions).fill(place),
		...worth.map((steps) => steps & 255)
	];
}

describe('boosted trees', () => {
	test('add up the leaves that a row of traits comes to, negative ones too', () => {
		const worth = Array.from({ length: leaves }, (_, at) => (at === 0 ? -5 : at));
		const bytes = Uint8Array.from([...treeOf(0, 3, worth), ...treeOf(1, 0, worth)]);
		expect(bytes).toHaveLength(2 * treeSize);
		const forest = forestOf(bytes, cuts);
		expect(forest([2.9, -1])).toBeCloseTo(-10 * leafStep);
		expect(forest([3, -1])).toBeCloseTo((leaves - 1 - 5) * leafStep);
		expect(forest([3, 0])).toBeCloseTo(2 * (leaves - 1) * leafStep);
	});

	test('never take the way of a cut that is not there, and add nothing where there are none', () => {
		const worth = Array.from({ length: leaves }, (_, at) => at);
		expect(forestOf(Uint8Array.from(treeOf(0, cutsPerTrait, worth)), cuts)([1e9])).toBe(0);
		expect(forestOf(new Uint8Array(), [])([1])).toBe(0);
	});
});
