import type { Derivation } from '../pairing/secret';

/** AES-256-GCM of the platform, beside what it derives keys with. */
export interface Cipher extends Derivation {
	/** @param head is vouched for, and not hidden */
	encrypt(key: Key, nonce: Bytes, head: Bytes, text: Bytes): Promise<Uint8Array>;
	/** Nothing where the bytes, or the head, are not as they were made with this key. */
	decrypt(key: Key, nonce: Bytes, head: Bytes, sealed: Bytes): Promise<Uint8Array | undefined>;
}

type Bytes = Uint8Array<ArrayBuffer>;
/** 32 bytes. */
type Key = Bytes;
