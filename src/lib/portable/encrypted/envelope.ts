import * as v from 'valibot';
import { failure, type Result } from '$lib/domain/result';
import { fromBase64 } from './base64';

/** The format of the envelope; it rises when an older app could not open the file any more. [E6] */
export const envelopeFormat = 1;

/** What OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). [E7] */
export const iterations = 600_000;
export const saltSize = 16;
export const nonceSize = 12;
const tagSize = 16;

/** Bounds of what a file may ask for, checked before anything is derived from it. [E9] */
const mostIterations = 10_000_000;
const largestSalt = 64;
/** Of the content as base64; the record of 10,000 jobs with postings takes about a fifteenth of it. */
const mostLetters = 360_000_000;

const algorithms = {
	keyFrom: 'PBKDF2-HMAC-SHA-256',
	cipher: 'AES-256-GCM',
	compression: 'gzip'
} as const;

/** What an encrypted export says in the clear. */
export interface Envelope {
	readonly exportedAt: string;
	readonly appVersion: string;
	readonly iterations: number;
	readonly salt: Uint8Array<ArrayBuffer>;
	readonly nonce: Uint8Array<ArrayBuffer>;
	/** SHA-256 of the content, by which a damaged file is told from a wrong passphrase. [E8] */
	readonly sha256: Uint8Array<ArrayBuffer>;
	/** Sealed, its tag at the end. */
	readonly content: Uint8Array<ArrayBuffer>;
}

const shape = v.looseObject({
	waymark: v.looseObject({
		encrypted: v.pipe(v.number(), v.integer(), v.minValue(1)),
		exportedAt: v.pipe(v.string(), v.maxLength(100)),
		appVersion: v.pipe(v.string(), v.maxLength(100))
	}),
	encryption: v.looseObject({
		keyFrom: v.literal(algorithms.keyFrom),
		iterations: v.pipe(v.number(), v.integer(), v.minValue(iterations), v.maxValue(mostIterations)),
		salt: bytesSchema(saltSize, largestSalt),
		cipher: v.literal(algorithms.cipher),
		nonce: bytesSchema(nonceSize, nonceSize),
		compression: v.literal(algorithms.compression),
		sha256: bytesSchema(32, 32)
	}),
	content: bytesSchema(tagSize, (mostLetters / 4) * 3)
});

const marked = v.looseObject({
	waymark: v.looseObject({ encrypted: v.pipe(v.number(), v.integer(), v.minValue(1)) })
});

/** Whether a parsed file says that it is an encrypted export, of whatever format. [E6] */
export function isEnvelope(parsed: unknown): boolean {
	return v.is(marked, parsed);
}

export function readEnvelope(parsed: unknown): Result<Envelope> {
	const mark = v.safeParse(marked, parsed);
	if (!mark.success) return failure('This is not an encrypted export of Waymark.');
	if (mark.output.waymark.encrypted > envelopeFormat) {
		const message = 'This export was encrypted by a newer Waymark than this one; update it first.';
		return failure(message, ['waymark', 'encrypted']);
	}
	const read = v.safeParse(shape, parsed);
	if (!read.success) {
		const [{ path: at, message }] = read.issues;
		const path = at?.map(({ key }) => String(key)) ?? [];
		return failure(`What it says of its encryption cannot be used: ${message}`, path);
	}
	const { waymark, encryption, content } = read.output;
	const { exportedAt, appVersion } = waymark;
	const { iterations, salt, nonce, sha256 } = encryption;
	return {
		ok: true,
		value: { exportedAt, appVersion, iterations, salt, nonce, sha256, content }
	};
}

/** The envelope as JSON, what is needed to open it by other means in the clear. */
export function envelopeToJson(
	envelope: Envelope,
	toBase64: (bytes: Uint8Array) => string
): string {
	const { exportedAt, appVersion, content } = envelope;
	const json = {
		waymark: { encrypted: envelopeFormat, exportedAt, appVersion },
		encryption: {
			keyFrom: algorithms.keyFrom,
			iterations: envelope.iterations,
			salt: toBase64(envelope.salt),
			cipher: algorithms.cipher,
			nonce: toBase64(envelope.nonce),
			compression: algorithms.compression,
			sha256: toBase64(envelope.sha256)
		},
		content: toBase64(content)
	};
	return JSON.stringify(json, null, '\t') + '\n';
}

/** What is authenticated with the content: nothing of it can be changed without being noticed. [E8] */
export function sealedHeader({
	exportedAt,
	appVersion
}: Pick<Envelope, 'exportedAt' | 'appVersion'>): Uint8Array<ArrayBuffer> {
	const lines = ['waymark', String(envelopeFormat), exportedAt, appVersion];
	return new TextEncoder().encode(lines.join('\n'));
}

function bytesSchema(least: number, most: number) {
	const outOfBounds =
		least === most ? `Expected ${least} bytes` : `Expected ${least} to ${most} bytes`;
	return v.pipe(
		v.string(),
		v.maxLength(Math.ceil(most / 3) * 4, outOfBounds),
		v.rawTransform<string, Uint8Array<ArrayBuffer>>(({ dataset, addIssue, NEVER }) => {
			const bytes = fromBase64(dataset.value);
			if (bytes && bytes.length >= least && bytes.length <= most) return bytes;
			addIssue({ message: bytes ? outOfBounds : 'Expected base64' });
			return NEVER;
		})
	);
}
