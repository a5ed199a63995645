import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '$lib/domain/folded-text';
import { marksOf, snippetOf } from '$lib/domain/found-text';

describe('words that were found are marked', () => {
	test.each([
		['Café Zürich', ['zurich'], ['Zürich']],
		['Große Straße', ['strasse'], ['Straße']],
		['Start as an art director', ['art'], ['art']],
		['Restart', ['art'], ['art']],
		['看護師を募集', ['看護'], ['看護']],
		['ﬁne', ['nothing'], []],
		['Nurse, night nurse', ['nurse', 'night'], ['Nurse', 'night', 'nurse']]
	])('in “%s”: %o', (text, words, marked) => {
		expect(marksOf(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
	});
});

describe('a snippet', () => {
	const long = `${'words before it '.repeat(40)}the greenhouse at Kew, with a wide view\n\nof the gardens ${'and after '.repeat(40)}`;

	test('is the stretch with the most of the words', () => {
		const snippet = snippetOf(`Kew. ${long}`, ['kew', 'greenhouse']);
		expect(snippet?.text).toContain('the greenhouse at Kew, with a wide view of the gardens');
		expect(snippet?.text).toMatch(/^….*…$/);
		expect(markedIn(snippet)).toEqual(['greenhouse', 'Kew']);
	});

	test('is all of a short text, and nothing where no word occurs', () => {
		expect(snippetOf('Ask for Zoë', ['zoe'])?.text).toBe('Ask for Zoë');
		expect(snippetOf('Ask for Zoë', ['tom'])).toBeUndefined();
		expect(snippetOf('', ['tom'])).toBeUndefined();
	});

	test('is short, and its marks say what was looked for, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(20), (text, at) => {
				const word = fold([...text.replace(/\s+/g, ' ').trim()].slice(at, at + 2).join('')).trim();
				const snippet = snippetOf(text, [word]);
				expect(snippet?.text.length ?? 0).toBeLessThan(200);
				for (const { start, end } of snippet?.marks ?? []) {
					expect(start).toBeGreaterThanOrEqual(0);
					expect(end).toBeLessThanOrEqual(snippet?.text.length ?? 0);
				}
			})
		);
	});
});

function markedIn(snippet: ReturnType<typeof snippetOf>): readonly string[] {
	return (snippet?.marks ?? []).map(({ start, end }) => snippet?.text.slice(start, end) ?? '');
}
