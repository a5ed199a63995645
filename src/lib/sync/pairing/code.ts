import { checksumOf } from '../checksum';
import { addressBytes, readAddress, type Candidate } from './addresses';
import { fromUrlText, packedSize, packLetters, toUrlText, unpackLetters } from './letters';

/** What must cross from device to device so that they find each other: shown by one, entered on the other. */
export interface PairingCode {
	/** The device that begins offers, the other one answers. */
	readonly role: 'offer' | 'answer';
	/** SHA-256 of the certificate that the channel will be sealed with, 32 bytes. */
	readonly fingerprint: Uint8Array;
	/** ICE credentials of the side that shows the code. */
	readonly ufrag: string;
	readonly password: string;
	/** At most `mostCandidates`. */
	readonly candidates: readonly Candidate[];
}

/** What is wrong with a text that should be a code. */
export type CodeProblem =
	| 'empty'
	/** It is something else. */
	| 'no-code'
	/** A part of a code is missing, or a letter is wrong. */
	| 'damaged'
	/** Made by a newer app. */
	| 'newer';

export const mostCandidates = 6;
const version = 1;
const roles = ['offer', 'answer'] as const;
const fingerprintSize = 32;
const headSize = 4;
const sumSize = 2;
const longestCode = 400;

/**
 * A code as text for an address (RFC 4648 §5). `PROTOCOL.md` has its bytes. Throws where credentials or fingerprint are
 * none that a browser makes; candidates of another sort are left out.
 */
export function codeText(code: PairingCode): string {
	const [ufrag, password] = [packLetters(code.ufrag), packLetters(code.password)];
	if (!ufrag || !password || code.fingerprint.length !== fingerprintSize) {
		throw new Error('Credentials that no browser makes');
	}
	const candidates = code.candidates.flatMap((one) => {
		const bytes = addressBytes(one);
		return bytes ? [bytes] : [];
	});
	const kept = candidates.slice(0, mostCandidates);
	const packing = ufrag.alphabet | (password.alphabet << 1) | (kept.length << 4);
	const body = [
		...[
			(version << 4) | roles.indexOf(code.role),
			code.ufrag.length,
			code.password.length,
			packing
		],
		...code.fingerprint,
		...ufrag.bytes,
		...password.bytes,
		...kept.flatMap((one) => [...one])
	];
	const sum = checksumOf(Uint8Array.from(body));
	return toUrlText(Uint8Array.from([...body, (sum >> 8) & 255, sum & 255]));
}

/** The code in what somebody scanned, opened or pasted: the text itself or a link that ends with it. */
export function readCode(entered: string): PairingCode | CodeProblem {
	const tidy = entered.replace(/\s+/g, '');
	if (tidy === '') return 'empty';
	const text = /[#&]pair=([^&]*)/.exec(tidy)?.[1] ?? tidy;
	if (text.length > longestCode || !/^[\w-]+$/.test(text)) return 'no-code';
	const bytes = fromUrlText(text);
	if (!bytes || bytes.length < headSize + sumSize) return 'no-code';
	const [first = 0, ufragLength = 0, passwordLength = 0, packing = 0] = bytes;
	const role = roles[first & 15];
	if (first >> 4 === 0 || role === undefined) return 'no-code';
	const body = bytes.subarray(0, -sumSize);
	const sum = ((bytes.at(-2) ?? 0) << 8) | (bytes.at(-1) ?? 0);
	if (sum !== (checksumOf(body) & 0xffff)) return first >> 4 === version ? 'damaged' : 'no-code';
	if (first >> 4 > version) return 'newer';

	let at = headSize;
	const take = (size: number): Uint8Array => body.slice(at, (at += size));
	const letters = (length: number, alphabet: 0 | 1): string =>
		unpackLetters({ alphabet, bytes: take(packedSize(length, alphabet)) }, length);
	const fingerprint = take(fingerprintSize);
	const ufrag = letters(ufragLength, packing & 1 ? 1 : 0);
	const password = letters(passwordLength, packing & 2 ? 1 : 0);
	const candidates: Candidate[] = [];
	for (let count = packing >> 4; count > 0; count -= 1) {
		const read = readAddress(body, at);
		if (!read) return 'damaged';
		candidates.push(read.candidate);
		at = read.end;
	}
	// RFC 8839: at least four letters and twenty-two.
	if (at !== body.length || ufragLength < 4 || passwordLength < 22) return 'damaged';
	return { role, fingerprint, ufrag, password, candidates };
}
