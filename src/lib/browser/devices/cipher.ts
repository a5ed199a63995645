import type { Cipher } from '$lib/sync';
import { derivation } from './derivation';

/** The browser's own cryptography, for files. */
export const cipher: Cipher = {
	...derivation,
	async encrypt(key, nonce, head, text) {
		const own = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
		const parameters = { name: 'AES-GCM', iv: nonce, additionalData: head };
		return new Uint8Array(await crypto.subtle.encrypt(parameters, own, text));
	},
	async decrypt(key, nonce, head, sealed) {
		const own = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
		try {
			const parameters = { name: 'AES-GCM', iv: nonce, additionalData: head };
			return new Uint8Array(await crypto.subtle.decrypt(parameters, own, sealed));
		} catch {
			return undefined; // The seal does not fit.
		}
	}
};
