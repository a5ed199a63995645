import { longestMessage } from '../frames';
import { tryOut } from '../scratch';
import type { Cipher } from './cipher';
import { decodeContents, encodeContents, type Contents } from './contents';
import { tagSize, type Group } from './group';

/** "WMRK", then the version. */
const mark = [0x57, 0x4d, 0x52, 0x4b] as const;
const version = 1;
const saltSize = 16;
const headSize = mark.length + 1 + tagSize + saltSize;
const sealSize = 16;
const keySize = 32;
const nonceSize = 12;

/** Bytes of a file at most, in or out. */
export const longestFile = longestMessage;

export type FileProblem =
	/** Not a file of Waymark's devices at all. */
	| 'foreign'
	/** Made by a newer app, in a way that this one cannot read. */
	| 'newer'
	/** Of a group whose secret is not known here. */
	| 'other-key'
	/** Of a group that is known, and not as it was written: cut, changed, or made up. */
	| 'damaged'
	| 'too-long';

/** Random bytes, from outside. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

/** A file that only the group can read, and nobody else could have written. [F3] */
export async function sealFile(
	contents: Contents,
	group: Group,
	cipher: Cipher,
	random: Random
): Promise<Uint8Array> {
	const salt = new Uint8Array(saltSize);
	random(salt);
	const head = Uint8Array.from([...mark, version, ...group.tag, ...salt]);
	const text = Uint8Array.from(encodeContents(contents));
	if (text.length + headSize + sealSize > longestFile) throw new RangeError('A file too long');
	const { key, nonce } = await keysOf(group, salt, cipher);
	const sealed = await cipher.encrypt(key, nonce, head, text);
	const file = new Uint8Array(headSize + sealed.length);
	file.set(head);
	file.set(sealed, headSize);
	return file;
}

/** What is in a file, or why it is refused; nothing of it is believed before its seal was found whole. */
export async function openFile(
	file: Uint8Array,
	groups: readonly Group[],
	cipher: Cipher
): Promise<Contents | FileProblem> {
	if (!mark.every((byte, at) => file[at] === byte)) return 'foreign';
	const made = file[mark.length] ?? 0;
	if (made !== version) return made > version ? 'newer' : 'foreign';
	if (file.length > longestFile) return 'too-long';
	if (file.length < headSize + sealSize) return 'damaged';
	const head = file.slice(0, headSize);
	const tag = head.subarray(mark.length + 1, mark.length + 1 + tagSize);
	const group = groups.find((one) => one.tag.every((byte, at) => tag[at] === byte));
	if (!group) return 'other-key';
	const { key, nonce } = await keysOf(group, head.slice(-saltSize), cipher);
	const text = await cipher.decrypt(key, nonce, head, file.slice(headSize));
	if (!text) return 'damaged';
	try {
		const contents = decodeContents(text);
		tryOut(contents.update);
		return contents;
	} catch {
		return 'damaged';
	}
}

/** Keys for this one file, so that no nonce serves twice, also where a profile was copied. */
async function keysOf(group: Group, salt: Uint8Array, { hkdf }: Cipher) {
	const size = keySize + nonceSize;
	const bytes = await hkdf(
		Uint8Array.from(group.secret),
		Uint8Array.from(salt),
		'waymark file',
		size
	);
	return { key: bytes.slice(0, keySize), nonce: bytes.slice(keySize) };
}
