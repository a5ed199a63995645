import { addressList, readAddresses, type Candidate } from './addresses';
import { sealedText, version } from './sealed';

/** Where a device can be met again by one that it has met before. */
export interface AgainCode {
	readonly role: 'again';
	/** The first four bytes of the fingerprint of the side that shows the code. */
	readonly tag: Uint8Array;
	/** 16 random bytes. */
	readonly nonce: Uint8Array;
	readonly candidates: readonly Candidate[];
}

export const tagSize = 4;
const nonceSize = 16;
const headSize = 2;

export function againText({ tag, nonce, candidates }: AgainCode): string {
	const { count, bytes } = addressList(candidates);
	return sealedText([(version << 4) | 2, count, ...tag.slice(0, tagSize), ...nonce, ...bytes]);
}

/** Nothing where the bytes are no such code. */
export function readAgainBody(body: Uint8Array): AgainCode | undefined {
	const from = headSize + tagSize + nonceSize;
	const candidates = readAddresses(body, from, body[1] ?? 0);
	if (!candidates) return undefined;
	const tag = body.slice(headSize, headSize + tagSize);
	return { role: 'again', tag, nonce: body.slice(headSize + tagSize, from), candidates };
}
