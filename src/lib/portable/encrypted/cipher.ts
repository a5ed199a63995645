/** What the platform's cryptography does for an encrypted export. */
export interface PassphraseCipher {
	/** Fills the array with random bytes. */
	random(bytes: Uint8Array<ArrayBuffer>): void;
	/** SHA-256. */
	digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
	/** AES-256-GCM with a tag of 128 bits at the end. */
	seal(
		bytes: Uint8Array<ArrayBuffer>,
		parameters: SealParameters
	): Promise<Uint8Array<ArrayBuffer>>;
	/** What `seal` sealed; nothing where the passphrase or a parameter is another one. */
	open(
		bytes: Uint8Array<ArrayBuffer>,
		parameters: SealParameters
	): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

export interface SealParameters {
	/** The key is PBKDF2-HMAC-SHA-256 of it, 256 bits. */
	readonly passphrase: Uint8Array<ArrayBuffer>;
	readonly salt: Uint8Array<ArrayBuffer>;
	readonly iterations: number;
	/** 96 bits, never used twice with one key. */
	readonly nonce: Uint8Array<ArrayBuffer>;
	/** Authenticated along with what is sealed, and not part of it. */
	readonly header: Uint8Array<ArrayBuffer>;
}
