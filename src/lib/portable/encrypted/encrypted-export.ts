import { failure, type Result } from '$lib/domain/result';
import { parseJson } from '../parse-json';
import type { ExportDetails } from '../write-export';
import { toBase64 } from './base64';
import type { PassphraseCipher } from './cipher';
import {
	envelopeToJson,
	isEnvelope,
	iterations,
	nonceSize,
	readEnvelope,
	saltSize,
	sealedHeader
} from './envelope';
import { gunzip, gzip } from './gzip';

/** Bytes of the export within. */
const largestExport = 500_000_000;

/** The text of an export, sealed under a passphrase. See EXPORT.md. */
export async function encryptExport(
	text: string,
	passphrase: string,
	{ exportedAt, appVersion }: ExportDetails,
	cipher: PassphraseCipher
): Promise<string> {
	const salt = new Uint8Array(saltSize);
	const nonce = new Uint8Array(nonceSize);
	cipher.random(salt);
	cipher.random(nonce);
	const said = { exportedAt: new Date(exportedAt).toISOString(), appVersion };
	const content = await cipher.seal(await gzip(new TextEncoder().encode(text)), {
		passphrase: passphraseBytes(passphrase),
		salt,
		iterations,
		nonce,
		header: sealedHeader(said)
	});
	const sha256 = await cipher.digest(content);
	return envelopeToJson({ ...said, iterations, salt, nonce, sha256, content }, toBase64);
}

/** Whether a text is an encrypted export, so that its passphrase is to be asked for. */
export function isEncryptedExport(text: string): boolean {
	// A look is much cheaper than parsing what may be sixty megabytes of plain export.
	if (!/"encrypted"\s*:/.test(text)) return false;
	const parsed = parseJson(text);
	return parsed.ok && isEnvelope(parsed.value);
}

/**
 * The text of the export that was encrypted, for `readExport`; or why it cannot be had: another passphrase, a damaged
 * file, parameters out of bounds, or one from a newer Waymark.
 */
export async function decryptExport(
	text: string,
	passphrase: string,
	cipher: PassphraseCipher
): Promise<Result<string>> {
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	const read = readEnvelope(parsed.value);
	if (!read.ok) return read;
	const { content, sha256, ...envelope } = read.value;
	if (!areEqual(await cipher.digest(content), sha256)) {
		return failure('This file was damaged after it was made.', ['content']);
	}
	const opened = await cipher.open(content, {
		...envelope,
		passphrase: passphraseBytes(passphrase),
		header: sealedHeader(envelope)
	});
	if (!opened) return failure('That is not the passphrase of this file.');
	const bytes = await gunzip(opened, largestExport);
	if (bytes === 'too-large') return failure('What is in this file is too large to be a record.');
	if (!bytes) return failure('What is in this file is not an export of Waymark.');
	return { ok: true, value: new TextDecoder().decode(bytes) };
}

/** The same characters give the same bytes however a keyboard composes them (RFC 8265, 4.2). [E7] */
function passphraseBytes(passphrase: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(passphrase.normalize('NFC'));
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
