import { checksumOf } from '../checksum';
import { fromUrlText, toUrlText } from './letters';

/** The version of codes, in the high half of their first byte. */
export const version = 1;
const sumSize = 2;
const shortest = 4;
const longestCode = 400;

export type SealProblem =
	| 'empty'
	/** It is something else. */
	| 'no-code'
	/** A part of a code is missing, or a letter is wrong. */
	| 'damaged'
	/** Made by a newer app. */
	| 'newer';

/** Bytes as text, with a checksum. */
export function sealedText(body: readonly number[]): string {
	const sum = checksumOf(Uint8Array.from(body));
	return toUrlText(Uint8Array.from([...body, (sum >> 8) & 255, sum & 255]));
}

/** The bytes in a text, or behind `#pair=` in a link, without the checksum that they hold to. */
export function openSealed(entered: string): Uint8Array | SealProblem {
	const tidy = entered.replace(/\s+/g, '');
	if (tidy === '') return 'empty';
	const text = /[#&]pair=([^&]*)/.exec(tidy)?.[1] ?? tidy;
	if (text.length > longestCode || !/^[\w-]+$/.test(text)) return 'no-code';
	const bytes = fromUrlText(text);
	if (!bytes || bytes.length < shortest + sumSize) return 'no-code';
	const made = (bytes[0] ?? 0) >> 4;
	const body = bytes.subarray(0, -sumSize);
	const sum = ((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0);
	if (sum !== (checksumOf(body) & 0xffff)) return made === version ? 'damaged' : 'no-code';
	return made === version ? body : made > version ? 'newer' : 'no-code';
}
