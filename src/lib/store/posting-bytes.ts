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
	const json = new Blob([JSON.stringify(value)]).stream();
	const deflated = json.pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(deflated).arrayBuffer());
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
	const deflated = new Blob([new Uint8Array(bytes)]).stream();
	const inflated = deflated.pipeThrough(new DecompressionStream('deflate-raw'));
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let length = 0;
	let text = '';
	for await (const chunk of chunksOf(inflated)) {
		length += chunk.length;
		if (length > largestInBytes) throw new RangeError('The posting is too long');
		text += decoder.decode(chunk, { stream: true });
	}
	return text + decoder.decode();
}

/** Streams cannot be iterated in every browser. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
	const reader = stream.getReader();
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
