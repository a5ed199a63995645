import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseText, readPhrase } from '$lib/sync';

const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 });
const secret = Uint8Array.from({ length: 16 }, (_, at) => (at * 53 + 7) & 255);

describe('[F2] the key phrase', () => {
	test('is seven times four letters, and the secret again (property)', () => {
		fc.assert(
			fc.property(secrets, (bytes) => {
				const text = phraseText(bytes);
				expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
				expect(readPhrase(text)).toEqual(bytes);
			})
		);
	});

	test('is read in small letters, with any gaps, and with letters that look alike', () => {
		const text = phraseText(Uint8Array.from({ length: 16 }, (_, at) => at % 3));
		const sloppy = text
			.toLowerCase()
			.replaceAll('0', 'o')
			.replaceAll('1', 'l')
			.replaceAll('-', ' – ');
		expect(readPhrase(`  ${sloppy}\n`)).toEqual(readPhrase(text));
		expect(sloppy).toMatch(/[ol]/);
	});

	test('with one wrong letter is found out, or is too short', () => {
		const text = phraseText(secret);
		const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
		let missed = 0;
		let tried = 0;
		for (let at = 0; at < text.length; at += 1) {
			if (text[at] === '-') continue;
			expect(readPhrase(text.slice(0, at) + text.slice(at + 1))).toBe('no-phrase');
			for (const letter of letters) {
				if (letter === text[at]) continue;
				tried += 1;
				const read = readPhrase(text.slice(0, at) + letter + text.slice(at + 1));
				if (read !== 'mistyped') missed += 1;
			}
		}
		expect(tried).toBe(28 * 31);
		// A checksum of ten bits lets one in 1,024 pass; such a phrase then opens nothing.
		expect(missed).toBeLessThan(5);
	});

	test('of nothing, of words and of a code of pairing is told apart', () => {
		expect(readPhrase(' \n ')).toBe('empty');
		expect(readPhrase('correct horse battery staple')).toBe('no-phrase');
		expect(readPhrase('EAQYI-xDQbXiaQXPdrkCjFJz8ueFmy_f7W')).toBe('no-phrase');
	});
});
