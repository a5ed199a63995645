import { checksumOf } from '../checksum';
import { secretSize } from './group';

/** Crockford's: without I, L, O and U, which are taken for others or make words. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLetters = Math.ceil((secretSize * 8) / 5);
const sumLetters = 2;

/** 28 letters. */
const phraseLength = secretLetters + sumLetters;

export type PhraseProblem =
	| 'empty'
	/** A letter that no phrase has, or too many or too few. */
	| 'no-phrase'
	/** A letter is wrong, or two have changed places. */
	| 'mistyped';

/** The secret as something to read and to type: seven times four letters, the last two of them to check. [F2] */
export function phraseText(secret: Uint8Array): string {
	const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('');
	const sum = (checksumOf(secret) & 0x3ff).toString(2).padStart(10, '0');
	const padded = bits.padEnd(secretLetters * 5, '0') + sum;
	const text = (padded.match(/.{5}/g) ?? []).map((five) => letters[parseInt(five, 2)]).join('');
	return (text.match(/.{4}/g) ?? []).join('-');
}

/** The secret in what somebody typed, whatever the case and the gaps; 0 for O and 1 for I and L are forgiven. */
export function readPhrase(typed: string): Uint8Array | PhraseProblem {
	const tidy = typed
		.toUpperCase()
		.replace(/[\s\p{Pd}_.,]/gu, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
	if (tidy === '') return 'empty';
	const values = [...tidy].map((letter) => letters.indexOf(letter));
	if (values.length !== phraseLength || values.includes(-1)) return 'no-phrase';
	const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
	const bytes = bits.slice(0, secretSize * 8).match(/.{8}/g) ?? [];
	const secret = Uint8Array.from(bytes, (byte) => parseInt(byte, 2));
	return phraseText(secret).replaceAll('-', '') === tidy ? secret : 'mistyped';
}
