import type { Derivation } from '$lib/sync';

/** The browser's own cryptography. */
export const derivation: Derivation = {
	async digest(bytes) {
		return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	},
	async hkdf(secret, salt, info, size) {
		const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
		const parameters = {
			name: 'HKDF',
			hash: 'SHA-256',
			salt,
			info: new TextEncoder().encode(info)
		};
		return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 8 * size));
	}
};
