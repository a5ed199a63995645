/** Letters of ICE credentials (RFC 8839, `ice-char`), in the order of base64. */
const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const hex = '0123456789abcdef';

/** The alphabets a text may be packed with, the tightest first; browsers use the first two. */
const alphabets = [
	{ letters: hex, bits: 4 },
	{ letters: base64, bits: 6 }
] as const;

export interface Packed {
	/** Which alphabet. */
	readonly alphabet: 0 | 1;
	readonly bytes: Uint8Array;
}

/** The letters of a text packed as tightly as its alphabet allows; nothing where one is of no alphabet. */
export function packLetters(text: string): Packed | undefined {
	const at = alphabets.findIndex(({ letters }) => [...text].every((one) => letters.includes(one)));
	const alphabet = alphabets[at];
	if (!alphabet || (at !== 0 && at !== 1)) return undefined;
	const { letters, bits } = alphabet;
	const bytes = new Uint8Array(packedSize(text.length, at));
	[...text].forEach((letter, place) => {
		const value = letters.indexOf(letter);
		for (let bit = 0; bit < bits; bit += 1) {
			if (((value >> (bits - 1 - bit)) & 1) === 0) continue;
			const into = place * bits + bit;
			bytes[into >> 3] = (bytes[into >> 3] ?? 0) | (128 >> (into & 7));
		}
	});
	return { alphabet: at, bytes };
}

export function packedSize(length: number, alphabet: 0 | 1): number {
	return Math.ceil((length * alphabets[alphabet].bits) / 8);
}

export function unpackLetters({ bytes, alphabet }: Packed, length: number): string {
	const { letters, bits } = alphabets[alphabet];
	let text = '';
	for (let place = 0; place < length; place += 1) {
		let value = 0;
		for (let bit = 0; bit < bits; bit += 1) {
			const from = place * bits + bit;
			value = (value << 1) | (((bytes[from >> 3] ?? 0) >> (7 - (from & 7))) & 1);
		}
		text += letters[value] ?? '';
	}
	return text;
}

const urlLetters = base64.replace('+', '-').replace('/', '_');

/** Base64 for addresses (RFC 4648 §5), without padding. */
export function toUrlText(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const count = Math.min(3, bytes.length - at) + 1;
		for (let place = 0; place < count; place += 1)
			text += urlLetters[(three >> (18 - 6 * place)) & 63] ?? '';
	}
	return text;
}

/** Nothing where it is no such text. */
export function fromUrlText(text: string): Uint8Array | undefined {
	if (text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let held = 0;
	let bits = 0;
	let at = 0;
	for (const letter of text) {
		const value = urlLetters.indexOf(letter);
		if (value < 0) return undefined;
		held = ((held << 6) | value) & 0xffff;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at] = (held >> bits) & 255;
		at += 1;
	}
	return bytes;
}
