import type { PassphraseCipher, SealParameters } from '$lib/portable';

/** The browser's own cryptography, for encrypted exports. */
export const passphraseCipher: PassphraseCipher = {
	random(bytes) {
		crypto.getRandomValues(bytes);
	},
	async digest(bytes) {
		return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	},
	async seal(bytes, parameters) {
		const key = await keyOf(parameters);
		return new Uint8Array(await crypto.subtle.encrypt(algorithmOf(parameters), key, bytes));
	},
	async open(bytes, parameters) {
		const key = await keyOf(parameters);
		try {
			return new Uint8Array(await crypto.subtle.decrypt(algorithmOf(parameters), key, bytes));
		} catch (error) {
			// That is how it says that the tag does not fit.
			if (error instanceof DOMException && error.name === 'OperationError') return undefined;
			throw error;
		}
	}
};

async function keyOf({ passphrase, salt, iterations }: SealParameters): Promise<CryptoKey> {
	const material = await crypto.subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}

function algorithmOf({ nonce, header }: SealParameters): AesGcmParams {
	return { name: 'AES-GCM', iv: nonce, additionalData: header, tagLength: 128 };
}
