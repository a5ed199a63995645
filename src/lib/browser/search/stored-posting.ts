import { Inflate } from 'fflate';

/** As the record does not inflate more than this either. */
const largestInBytes = 20_000_000;

export interface StoredText {
	readonly text: string;
	readonly html?: string;
}

/** What a posting says, from the bytes that the record keeps of it; nothing where they hold none. Never throws. */
export function readStored(bytes: Uint8Array): StoredText | undefined {
	try {
		const stored: unknown = JSON.parse(inflated(bytes));
		if (typeof stored !== 'object' || stored === null) return undefined;
		const text = 'text' in stored && typeof stored.text === 'string' ? stored.text : '';
		const html = 'html' in stored && typeof stored.html === 'string' ? stored.html : undefined;
		return { text, ...(html !== undefined && { html }) };
	} catch {
		// Bytes that are no posting have no words.
		return undefined;
	}
}

/** The text of a posting as stored; empty where the bytes hold none. */
export function textOfStored(bytes: Uint8Array): string {
	const { text = '', html = '' } = readStored(bytes) ?? {};
	return text === '' ? withoutTags(html) : text;
}

function inflated(bytes: Uint8Array): string {
	const parts: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((part) => {
		length += part.length;
		if (length > largestInBytes) throw new RangeError('The posting is too long');
		parts.push(part);
	});
	inflate.push(bytes, true);
	const decoder = new TextDecoder();
	return parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
}

function withoutTags(html: string): string {
	return html.replace(/<(script|style)\b[^]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}
