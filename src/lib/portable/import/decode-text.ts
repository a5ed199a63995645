/** How the characters of a file were told. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

export interface DecodedText {
	readonly text: string;
	readonly encoding: Encoding;
	/** The line of the first byte that is no UTF-8, where the file is not; it may mix encodings. */
	readonly strayLine?: number;
}

/**
 * Bytes as text: UTF-8 and UTF-16 by their mark, UTF-16 also by its zero bytes, else UTF-8 where it is valid, else
 * Windows-1252, in which programs for spreadsheets write. Nothing where the bytes are no text. A file that is UTF-8 but
 * for single bytes is read as UTF-8, those bytes as Windows-1252.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
	const wide = wideOf(bytes);
	if (wide) return { text: withoutMark(new TextDecoder(wide).decode(bytes)), encoding: 'utf-16' };
	if (isBinary(bytes.subarray(0, 4096))) return undefined;
	const valid = validUtf8(bytes);
	if (valid !== undefined) return { text: withoutMark(valid), encoding: 'utf-8' };
	const { text, stray, wideCount, strayCount } = decodeMixed(bytes);
	const strayLine = lineAt(text, stray);
	if (wideCount > strayCount) return { text: withoutMark(text), encoding: 'utf-8', strayLine };
	return {
		text: new TextDecoder('windows-1252').decode(bytes),
		encoding: 'windows-1252',
		strayLine
	};
}

function validUtf8(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Another encoding is tried.
		return undefined;
	}
}

function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const head = bytes.subarray(0, 400);
	const zeros = [0, 0];
	head.forEach((byte, at) => {
		if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	});
	const half = head.length / 2;
	if ((zeros[1] ?? 0) > half * 0.8 && zeros[0] === 0) return 'utf-16le';
	return (zeros[0] ?? 0) > half * 0.8 && zeros[1] === 0 ? 'utf-16be' : undefined;
}

function isBinary(head: Uint8Array): boolean {
	return head.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}

/** UTF-8 where it is, each byte that is not as Windows-1252; how often it was the one and the other. */
function decodeMixed(bytes: Uint8Array) {
	const latin = new TextDecoder('windows-1252');
	const utf8 = new TextDecoder('utf-8', { fatal: true });
	const parts: string[] = [];
	let length = 0;
	let stray = -1;
	let strayCount = 0;
	let wideCount = 0;
	const push = (part: string) => {
		parts.push(part);
		length += part.length;
	};
	let from = 0;
	for (let at = 0; at < bytes.length;) {
		const size = sequenceLength(bytes, at);
		if (size > 1) wideCount += 1;
		if (size > 0) {
			at += size;
			continue;
		}
		push(utf8.decode(bytes.subarray(from, at)));
		if (stray === -1) stray = length;
		strayCount += 1;
		push(latin.decode(bytes.subarray(at, at + 1)));
		at += 1;
		from = at;
	}
	push(utf8.decode(bytes.subarray(from)));
	return { text: parts.join(''), stray, strayCount, wideCount };
}

/** Bytes of the character that begins there, or 0 where none does (RFC 3629 §4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
	const first = bytes[at] ?? 0;
	if (first < 0x80) return 1;
	const size = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
	if (size === 0 || first > 0xf4) return 0;
	for (let next = 1; next < size; next += 1) {
		if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
	}
	const second = bytes[at + 1] ?? 0;
	const isTooLong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
	const isNone = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
	return isTooLong || isNone ? 0 : size;
}

function lineAt(text: string, at: number): number {
	return text.slice(0, Math.max(0, at)).split('\n').length;
}

function withoutMark(text: string): string {
	return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
