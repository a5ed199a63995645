import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { passphraseCipher } from '$lib/browser/passphrase-cipher';
import { loadEncryption, readExport, type PassphraseCipher } from '$lib/portable';
import { gunzip } from '$lib/portable/encrypted/gzip';

vi.setConfig({ testTimeout: 60_000 });

const { decryptExport, encryptExport, isEncryptedExport } = await loadEncryption();
const details = { exportedAt: Date.UTC(2026, 2, 10), appVersion: '0.1.0' };
const passphrase = 'four plain words déjà';
const plain = '{"waymark":{"format":1},"jobs":{}}\n';

interface File {
	waymark: Record<string, unknown>;
	encryption: Record<string, unknown>;
	content: string;
}

const made = await encryptExport(plain, passphrase, details, passphraseCipher);
const parsed = (): File => JSON.parse(made) as File;

/** The file with something in it changed. */
function changed(change: (file: File) => void): string {
	const file = parsed();
	change(file);
	return JSON.stringify(file);
}

/** Says how often a key was derived. */
function counting(): PassphraseCipher & { opened: number } {
	const cipher = {
		...passphraseCipher,
		opened: 0,
		open(...given: Parameters<PassphraseCipher['open']>) {
			cipher.opened++;
			return passphraseCipher.open(...given);
		}
	};
	return cipher;
}

async function messageOf(text: string, words = passphrase): Promise<string> {
	const opened = await decryptExport(text, words, passphraseCipher);
	return opened.ok ? 'opened' : (opened.issues[0]?.message ?? 'no issue');
}

describe('an encrypted export', () => {
	test('[E7] opens with its passphrase, however that is composed', async () => {
		const asTyped = [passphrase.normalize('NFC'), passphrase.normalize('NFD')];
		for (const words of asTyped) {
			expect(await decryptExport(made, words, passphraseCipher)).toEqual({
				ok: true,
				value: plain
			});
		}
	});

	test('[E7] [E8] is opened by other means from what it says of itself', () => {
		const { waymark, encryption, content } = parsed();
		expect(waymark).toEqual({
			encrypted: 1,
			exportedAt: '2026-03-10T00:00:00.000Z',
			appVersion: '0.1.0'
		});
		expect(encryption).toMatchObject({ keyFrom: 'PBKDF2-HMAC-SHA-256', iterations: 600_000 });
		const bytesOf = (text: unknown) => Buffer.from(String(text), 'base64');
		const salt = bytesOf(encryption['salt']);
		const key = pbkdf2Sync(passphrase.normalize('NFC'), salt, 600_000, 32, 'sha256');
		const sealed = bytesOf(content);
		const cipher = createDecipheriv('aes-256-gcm', key, bytesOf(encryption['nonce']));
		cipher.setAAD(Buffer.from('waymark\n1\n2026-03-10T00:00:00.000Z\n0.1.0'));
		cipher.setAuthTag(sealed.subarray(-16));
		const opened = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
		expect(gunzipSync(opened).toString('utf8')).toBe(plain);
	});

	test('[E7] never uses a salt or a nonce twice', async () => {
		const again = JSON.parse(
			await encryptExport(plain, passphrase, details, passphraseCipher)
		) as File;
		expect(again.encryption['salt']).not.toBe(parsed().encryption['salt']);
		expect(again.encryption['nonce']).not.toBe(parsed().encryption['nonce']);
		expect(again.content).not.toBe(parsed().content);
	});

	test('[E6] is told from every other file without a passphrase, and reading it as it is says so', () => {
		expect(isEncryptedExport(made)).toBe(true);
		expect(isEncryptedExport('\uFEFF' + JSON.stringify(parsed()))).toBe(true);
		const others = [plain, '', '{', '[]', '"encrypted": 1', '{"encrypted": 1}'];
		expect(others.map(isEncryptedExport)).toEqual(others.map(() => false));
		const quoted = JSON.stringify({ waymark: { format: 1 }, jobs: {}, note: made });
		expect(isEncryptedExport(quoted)).toBe(false);
		const read = readExport(made);
		expect(read.ok ? [] : read.issues).toEqual([
			{ path: ['waymark', 'encrypted'], message: expect.stringContaining('encrypted') }
		]);
	});

	test('carries texts of any kind and length (property)', async () => {
		// A cipher without its costly derivation: what is tried here is what happens around it.
		const cheap: PassphraseCipher = {
			...passphraseCipher,
			seal: (bytes) => Promise.resolve(new Uint8Array([...bytes, ...new Uint8Array(16)])),
			open: (bytes) => Promise.resolve(bytes.slice(0, -16))
		};
		const anyText = fc.string({ unit: 'grapheme', maxLength: 200 });
		const property = fc.asyncProperty(anyText, fc.nat(4_000), async (text, times) => {
			const long = text.repeat(times);
			const file = await encryptExport(long, 'x', details, cheap);
			expect(await decryptExport(file, 'x', cheap)).toEqual({ ok: true, value: long });
		});
		await fc.assert(property, { numRuns: 40, seed: 3 });
	});
});

describe('[E10] what cannot be opened says why', () => {
	test('another passphrase', async () => {
		for (const words of ['', 'four plain words', `${passphrase} `]) {
			expect(await messageOf(made, words)).toContain('not the passphrase');
		}
	});

	test('[E8] a file that was damaged, as such and not as a wrong passphrase', async () => {
		const flipped = changed((file) => {
			file.content = (file.content.startsWith('A') ? 'B' : 'A') + file.content.slice(1);
		});
		expect(await messageOf(flipped)).toContain('damaged');
		expect(await messageOf(made.slice(0, -20))).toContain('cut short');
	});

	test.each(['exportedAt', 'appVersion'])('[E8] one whose %s was changed', async (name) => {
		expect(await messageOf(changed((file) => (file.waymark[name] = '2020')))).toContain(
			'not the passphrase'
		);
	});

	test('[E6] one from a newer Waymark', async () => {
		expect(await messageOf(changed((file) => (file.waymark['encrypted'] = 2)))).toContain('newer');
	});

	test.each([
		['iterations', 599_999],
		['iterations', 10_000_001],
		['iterations', 1e12],
		['iterations', 600_000.5],
		['iterations', '600000'],
		['salt', 'AAAA'],
		['salt', 'A'.repeat(1_000_000)],
		['nonce', 'A'.repeat(20)],
		['nonce', '%'],
		['sha256', ''],
		['cipher', 'AES-128-CBC'],
		['keyFrom', 'plain'],
		['compression', 'none']
	])('[E9] one whose %s is %j, before a key is derived', async (name, value) => {
		const cipher = counting();
		const text = changed((file) => (file.encryption[name] = value));
		const opened = await decryptExport(text, passphrase, cipher);
		expect(opened.ok ? undefined : opened.issues[0]?.path).toEqual(['encryption', name]);
		expect(cipher.opened).toBe(0);
	});

	test('[E9] what is no compressed text, or swells beyond all bounds', async () => {
		const within = (bytes: Uint8Array): PassphraseCipher => ({
			...passphraseCipher,
			open: () => Promise.resolve(new Uint8Array(bytes))
		});
		const noGzip = await decryptExport(made, passphrase, within(new Uint8Array([1, 2, 3])));
		expect(noGzip.ok ? '' : noGzip.issues[0]?.message).toContain('not an export');
		const bomb = new Uint8Array(gzipSync(new Uint8Array(1_000_000)));
		expect(bomb.length).toBeLessThan(2_000);
		expect(await gunzip(bomb, 999_999)).toBe('too-large');
		expect(await gunzip(bomb, 1_000_000)).toHaveLength(1_000_000);
	});

	test('anything else, without throwing (property)', async () => {
		const { waymark, encryption, content } = parsed();
		const some = fc.oneof(fc.json(), fc.constant(JSON.stringify({ waymark, encryption, content })));
		const cut = fc.tuple(some, fc.nat(600)).map(([text, length]) => text.slice(0, length));
		const property = fc.asyncProperty(cut, async (text) => {
			expect(await decryptExport(text, passphrase, passphraseCipher)).toHaveProperty('ok');
		});
		await fc.assert(property, { numRuns: 100, seed: 4 });
	});
});
