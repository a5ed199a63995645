import { deflateSync, strToU8 } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { openSearchIndex, type SearchIndex } from '$lib/browser/search/search-index';
import { wordsIn } from '$lib/browser/search/search-words';
import { textOfStored } from '$lib/browser/search/stored-posting';
import { fold } from '$lib/domain/folded-text';

let index: SearchIndex;

beforeEach(() => {
	index = openSearchIndex();
	keep(1, 'Night nurse\nHollin Bay', 'Keep care plans up to date, with Zoë and C++.');
	keep(2, 'Backend engineer\nLarkspur', 'Model constraints in PostgreSQL. Care for details.');
	keep(3, '看護師\n東京', '夜勤のある看護師を募集しています。');
});

describe('the index finds', () => {
	test.each([
		['care', [1, 2]],
		['nurse care', [1]],
		['postgres', [2]],
		['zoe', [1]],
		['c++', [1]],
		['larkspur postgresql', [2]],
		['夜勤', [3]],
		['募', [3]],
		['看護師を募集', [3]],
		['い', [3]],
		['', []],
		['  !? ', []]
	])('“%s” in %o', (query, numbers) => {
		const found = index.find(query);
		expect([...found.numbers].sort()).toEqual(numbers);
		expect(found.isSimilar).toBe(false);
	});

	test('words that are spelt alike where nothing is spelt so, and says so', () => {
		const found = index.find('postgrseql egnineer');
		expect([...found.numbers]).toEqual([2]);
		expect(found.isSimilar).toBe(true);
		expect(found.words).toContain('engineer');
	});

	test('what has a word in its own fields before what has it in its posting', () => {
		keep(4, 'Care assistant', 'A home by the sea.');
		expect(index.find('care').numbers[0]).toBe(4);
	});

	test('a job as it is now, and one that is gone no more', () => {
		keep(2, 'Gardener', 'Roses and hedges.');
		expect([...index.find('postgresql').numbers]).toEqual([]);
		expect([...index.find('hedges').numbers]).toEqual([2]);
		index.keep([], [2, 99]);
		expect([...index.find('hedges').numbers]).toEqual([]);
	});
});

test('a piece of the posting is cut out around the words', () => {
	const [piece] = index.cut(
		['plans'],
		[{ number: 1, posting: stored({ text: 'Keep care plans' }) }]
	);
	expect(piece?.[1]).toEqual({ text: 'Keep care plans', marks: [{ start: 10, end: 15 }] });
});

test('a posting that cannot be read has no words', () => {
	const bytes = [
		new Uint8Array([1, 2, 3]),
		stored('not an object'),
		stored({ text: 7 }),
		new Uint8Array()
	];
	expect(bytes.map(textOfStored)).toEqual(['', '', '', '']);
	expect(textOfStored(stored({ html: '<p>Bake <b>bread</b></p><script>x</script>' }))).toMatch(
		/^\s*Bake\s+bread\s*$/
	);
});

test('a text without spaces is taken apart into pairs', () => {
	expect(wordsIn('東京タワー c# 5')).toEqual(['東京', '京タ', 'タワ', 'ワー', 'ー', 'c#', '5']);
});

function keep(number: number, own: string, text: string): void {
	index.keep([{ number, own: fold(own), posting: stored({ text }) }], []);
}

function stored(value: unknown): Uint8Array {
	return deflateSync(strToU8(JSON.stringify(value)));
}
