import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFew } from '$lib/domain/first-few';

test('the first few are those that sorting would put first, in its order', () => {
	const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 5 }), mark: fc.nat() }));
	const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
	fc.assert(
		fc.property(items, fc.integer({ min: 0, max: 8 }), (items, count) => {
			expect(firstFew(items, count, compare)).toEqual(items.toSorted(compare).slice(0, count));
		})
	);
});
