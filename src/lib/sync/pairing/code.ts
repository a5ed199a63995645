import { addressList, readAddresses, type Candidate } from './addresses';
import { readAgainBody, type AgainCode } from './again-code';
import { packedSize, packLetters, unpackLetters } from './letters';
import { openSealed, sealedText, version, type SealProblem } from './sealed';

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
export type CodeProblem = SealProblem;

const roles = ['offer', 'answer'] as const;
const fingerprintSize = 32;
const headSize = 4;

/**
 * A code as text for an address (RFC 4648 §5). `PROTOCOL.md` has its bytes. Throws where credentials or fingerprint are
 * none that a browser makes; candidates of another sort are left out.
 */
export function codeText(code: PairingCode): string {
	const [ufrag, password] = [packLetters(code.ufrag), packLetters(code.password)];
	if (!ufrag || !password || code.fingerprint.length !== fingerprintSize) {
		throw new Error('Credentials that no browser makes');
	}
	const { count, bytes } = addressList(code.candidates);
	const packing = ufrag.alphabet | (password.alphabet << 1) | (count << 4);
	return sealedText([
		(version << 4) | roles.indexOf(code.role),
		code.ufrag.length,
		code.password.length,
		packing,
		...code.fingerprint,
		...ufrag.bytes,
		...password.bytes,
		...bytes
	]);
}

/** The code in what somebody scanned, opened or pasted: the text itself or a link that ends with it. */
export function readCode(entered: string): PairingCode | AgainCode | CodeProblem {
	const body = openSealed(entered);
	if (typeof body === 'string') return body;
	const [first = 0, ufragLength = 0, passwordLength = 0, packing = 0] = body;
	if ((first & 15) === 2) return readAgainBody(body) ?? 'damaged';
	const role = roles[first & 15];
	if (role === undefined) return 'no-code';
	let at = headSize;
	const take = (size: number): Uint8Array => body.slice(at, (at += size));
	const letters = (length: number, alphabet: 0 | 1): string =>
		unpackLetters({ alphabet, bytes: take(packedSize(length, alphabet)) }, length);
	const fingerprint = take(fingerprintSize);
	const ufrag = letters(ufragLength, packing & 1 ? 1 : 0);
	const password = letters(passwordLength, packing & 2 ? 1 : 0);
	const candidates = readAddresses(body, at, packing >> 4);
	// RFC 8839: at least four letters and twenty-two.
	if (!candidates || ufragLength < 4 || passwordLength < 22) return 'damaged';
	return { role, fingerprint, ufrag, password, candidates };
}
