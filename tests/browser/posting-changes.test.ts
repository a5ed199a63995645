import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from '$lib/browser/posting-changes';

const told = (before: string, after: string) =>
	changesBetween(before, after)?.map((line) =>
		line.kind === 'skipped'
			? `… ${line.count}`
			: line.kind === 'changed'
				? `~ ${line.pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`)).join('')}`
				: `${{ same: '=', added: '+', removed: '-' }[line.kind]} ${line.pieces[0]?.text}`
	);

test('a posting that was captured again tells which words of which line changed', () => {
	const before = 'Cook\n\nWe bake.\nWe clean.\nWe sing.\nPay: 2,400 a month\nApply by June';
	const after = 'Cook\nWe bake.\nWe clean.\nWe sing.\nPay: 2,600 a month\nApply by June\nNo calls';
	expect(told(before, after)).toEqual([
		'… 3',
		'= We sing.',
		'~ Pay: [-2,400][+2,600] a month',
		'= Apply by June',
		'+ No calls'
	]);
});

test('a line that has little in common with what stands in its place went, and the other came', () => {
	expect(told('We bake bread.', 'Ask for Ada!')).toEqual(['- We bake bread.', '+ Ask for Ada!']);
});

test('the same words with other blank lines are no change', () => {
	expect(told('a\n\nb', ' a \nb\n')).toEqual([]);
});

test('two long texts that have nothing in common are not compared', () => {
	const lines = (word: string) => Array.from({ length: 4000 }, (_, at) => word + at).join('\n');
	expect(changesBetween(lines('a'), lines('b'))).toBeUndefined();
});

test('what stayed and came is the later text, what stayed and went the earlier one', () => {
	const line = fc.constantFrom('We bake bread', 'We bake rye bread', 'You sing', 'Ask Ada', '');
	const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
	const bare = (words: string) => words.replace(/\s/g, '');
	fc.assert(
		fc.property(text, text, (before, after) => {
			const changes = changesBetween(before, after) ?? [];
			if (changes.length === 0 || changes.some(({ kind }) => kind === 'skipped')) return;
			const pieces = changes.flatMap((change) => ('pieces' in change ? change.pieces : []));
			const side = (without: string) =>
				pieces
					.filter(({ kind }) => kind !== without)
					.map((piece) => bare(piece.text))
					.join('');
			expect(side('removed')).toBe(bare(after));
			expect(side('added')).toBe(bare(before));
		})
	);
});
