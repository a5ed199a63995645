import { Inflate } from 'fflate';

/** As the record does not inflate more than this either. */
const largestInBytes = 20_000_000;

/** The text of a posting as stored; empty where the bytes hold none. Never throws. */
export function textOfStored(bytes: Uint8Array): string {
	try {
		const parts: Uint8Array[] = [];
		let length = 0;
		const inflate = new Inflate((part) => {
			length += part.length;
			if (length > largestInBytes) throw new RangeError('The posting is too long');
			parts.push(part);
		});
		inflate.push(bytes, true);
		const decoder = new TextDecoder();
		const json = parts.map((part) => decoder.decode(part, { stream: true })).join('');
		const stored: unknown = JSON.parse(json + decoder.decode());
		if (typeof stored !== 'object' || stored === null) return '';
		if ('text' in stored && typeof stored.text === 'string' && stored.text !== '')
			return stored.text;
		return 'html' in stored && typeof stored.html === 'string' ? withoutTags(stored.html) : '';
	} catch {
		// Bytes that are no posting have no words to be found by.
		return '';
	}
}

function withoutTags(html: string): string {
	return html.replace(/<(script|style)\b[^]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}
