import { expect, test } from 'vitest';
import { peekAt } from '$lib/components/job/sentence-peek';

const text = 'Duties\n- Bake bread\n- Feed the starter\nWelcome';

test('a sentence out of sight is shown among what stands around it, without list marks', () => {
	const start = text.indexOf('Bake');
	expect(peekAt(text, { start, end: start + 10 })).toEqual({
		before: 'Duties · ',
		sentence: 'Bake bread',
		after: ' · Feed the starter · Welcome'
	});
});

test('what stands far around is cut at words', () => {
	const long = `${'early '.repeat(40)}Here. ${'later '.repeat(40)}`;
	const start = long.indexOf('Here');
	const { before, after } = peekAt(long, { start, end: start + 5 });
	expect(before).toMatch(/^… early .* $/);
	expect(after).toMatch(/^ later .*later …$/);
	expect(before.length + after.length).toBeLessThan(200);
});
