/**
 * What the sieve tells apart: letters whatever their case, and sorts of everything else. A few characters fold to a letter
 * of ASCII (the long s, the sign of Kelvin, the dotted capital i); they may stand for anything.
 */
export const symbols = 32;
export const symbolBits = 5;
/** How lists of openings write each symbol. */
export const writtenSymbols = ".abcdefghijklmnopqrstuvwxyz0-'*_";
const other = 0;
export const digit = 27;
export const space = 28;
const apostrophe = 29;
const foreign = 30;
const underscore = 31;
export const anything = -1;

export const isLetter = (symbol: number): boolean => symbol >= 1 && symbol <= 26;
/** Of ASCII, as `\b` takes it. */
export const isOfWord = (symbol: number): boolean =>
	isLetter(symbol) || symbol === digit || symbol === underscore;

const ascii = Int8Array.from({ length: 128 }, (_, code) => {
	const text = String.fromCharCode(code);
	if (/[a-z]/i.test(text)) return text.toLowerCase().charCodeAt(0) - 96;
	if (/\d/.test(text)) return digit;
	if (/\s/.test(text)) return space;
	if (text === "'") return apostrophe;
	return text === '_' ? underscore : other;
});

export function symbolOf(code: number): number {
	return code < 128 ? (ascii[code] ?? other) : symbolBeyond(code);
}

function symbolBeyond(code: number): number {
	if (code === 0x2019) return apostrophe;
	if (code === 0x17f || code === 0x212a || code === 0x130) return anything;
	return isSpaceBeyond(code) ? space : foreign;
}

/** What `\s` takes beside ASCII. */
function isSpaceBeyond(code: number): boolean {
	if (code === 0xa0) return true;
	if (code < 0x1680) return false;
	return (
		(code >= 0x2000 && code <= 0x200a) ||
		[0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(code)
	);
}

/** Where an opening can stand: at the start of a text, at that of a word (or at no word at all), anywhere. */
export type Place = 'text' | 'word' | 'anywhere';
export const places = ['text', 'word', 'anywhere'] as const;
