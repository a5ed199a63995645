import * as v from 'valibot';
import { postingSources, type Posting } from '$lib/domain/job';
import { fieldsOf, instantSchema, readAs } from './reading/read-as';

/** The longest posting that is inflated; a few bytes of a bad peer could otherwise fill the memory. */
const largestInBytes = 20_000_000;

const sourceSchema = v.picklist(postingSources);

export function packPosting(posting: Posting): Promise<Uint8Array> {
	const { text, html, capturedAt, from } = posting;
	return packJson({ text, ...(html !== undefined && { html }), capturedAt, from });
}

/** The posting in the bytes, or nothing where they hold none or more than 20 MB. */
export async function unpackPosting(bytes: unknown): Promise<Posting | undefined> {
	const fields = fieldsOf(await unpackJson(bytes));
	if (typeof fields?.text !== 'string') return undefined;
	return {
		text: fields.text,
		...(typeof fields.html === 'string' && { html: fields.html }),
		capturedAt: readAs(instantSchema, fields.capturedAt) ?? 0,
		from: readAs(sourceSchema, fields.from) ?? 'import'
	};
}

/** Deflate-raw (RFC 1951) of the value's JSON in UTF-8. */
export async function packJson(value: unknown): Promise<Uint8Array> {
	const json = new TextEncoder().encode(JSON.stringify(value));
	const parts: Uint8Array[] = [];
	for await (const part of through(new CompressionStream('deflate-raw'), json)) parts.push(part);
	const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** The JSON value in the bytes, or nothing where there is none. */
export async function unpackJson(bytes: unknown): Promise<unknown> {
	if (!(bytes instanceof Uint8Array)) return undefined;
	try {
		return JSON.parse(await inflate(bytes));
	} catch {
		// Bytes that are not a posting are as if not there; they stay where they are.
		return undefined;
	}
}

async function inflate(bytes: Uint8Array): Promise<string> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let length = 0;
	let text = '';
	for await (const part of through(new DecompressionStream('deflate-raw'), bytes)) {
		length += part.length;
		if (length > largestInBytes) throw new RangeError('The posting is too long');
		text += decoder.decode(part, { stream: true });
	}
	return text + decoder.decode();
}

/** What comes out of a stream that the bytes are put into. Streams themselves cannot be iterated in every browser. */
async function* through(
	stream: CompressionStream | DecompressionStream,
	bytes: Uint8Array
): AsyncGenerator<Uint8Array> {
	const writer = stream.writable.getWriter();
	// What fails here fails in reading, too.
	Promise.all([writer.write(new Uint8Array(bytes)), writer.close()]).catch(() => undefined);
	const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}
