import fc from 'fast-check';
import { webcrypto } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
	againText,
	confirmationOf,
	credentialsOf,
	readCode,
	secretOf,
	sdpFrom,
	withCredentials,
	type Derivation
} from '$lib/sync';

const derivation: Derivation = {
	digest: async (bytes) => new Uint8Array(await webcrypto.subtle.digest('SHA-256', bytes)),
	async hkdf(secret, salt, info, size) {
		const key = await webcrypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
		const told = new TextEncoder().encode(info);
		const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: told };
		return new Uint8Array(await webcrypto.subtle.deriveBits(parameters, key, 8 * size));
	}
};
const bytes = (length: number, seed: number) =>
	Uint8Array.from({ length }, (_, at) => (at * 37 + seed) & 255);

describe('[P13] a code for devices that have met', () => {
	const code = {
		role: 'again' as const,
		tag: bytes(4, 1),
		nonce: bytes(16, 2),
		candidates: [{ address: '192.168.1.20', port: 50_123 }]
	};

	test('says where to call, in 42 letters', () => {
		expect(readCode(againText(code))).toEqual(code);
		expect(againText(code).length).toBe(42);
	});

	test('that is cut anywhere is damaged or no code (property)', () => {
		const text = againText(code);
		fc.assert(
			fc.property(fc.nat(text.length - 1), (length) => {
				expect(['empty', 'no-code', 'damaged']).toContain(readCode(text.slice(0, length)));
			})
		);
	});

	test('gives both sides the same credentials, of letters that ICE takes', async () => {
		const [secret, nonce] = [bytes(32, 3), bytes(16, 4)];
		const [a, again] = await Promise.all([
			credentialsOf(secret, nonce, 'A', derivation),
			credentialsOf(secret, nonce, 'A', derivation)
		]);
		const b = await credentialsOf(secret, nonce, 'B', derivation);
		expect(a).toEqual(again);
		expect(a).not.toEqual(b);
		expect(a.ufrag).toMatch(/^[A-Za-z0-9+/]{8}$/);
		expect(a.password).toMatch(/^[A-Za-z0-9+/]{32}$/);
		expect(await credentialsOf(secret, bytes(16, 5), 'A', derivation)).not.toEqual(a);
		const sdp = sdpFrom({
			role: 'offer',
			fingerprint: bytes(32, 1),
			ufrag: 'abcd',
			password: 'x'.repeat(24),
			candidates: []
		});
		const changed = withCredentials(sdp, a);
		expect(changed).toContain(`a=ice-ufrag:${a.ufrag}\r\na=ice-pwd:${a.password}\r\n`);
		expect(changed.split('\r\n')).toHaveLength(sdp.split('\r\n').length);
	});
});

test('[P12] the secret is the same on both sides', async () => {
	const [one, other] = [bytes(32, 1), bytes(32, 200)];
	expect(await secretOf(one, other, derivation)).toEqual(await secretOf(other, one, derivation));
});

test('[P11] both screens show the same six digits', async () => {
	const [one, other] = [bytes(32, 9), bytes(32, 10)];
	const shown = await confirmationOf(one, other, derivation);
	expect(shown).toMatch(/^\d{3} \d{3}$/);
	expect(await confirmationOf(other, one, derivation)).toBe(shown);
	expect(await confirmationOf(one, bytes(32, 11), derivation)).not.toBe(shown);
});
