/** A multiple of three, so that the pieces can be joined; small enough to be spread into a call. */
const pieceSize = 0x6000;

/** Base64 of RFC 4648, section 4. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let start = 0; start < bytes.length; start += pieceSize) {
		text += btoa(String.fromCharCode(...bytes.subarray(start, start + pieceSize)));
	}
	return text;
}

/** The bytes; nothing where the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
	try {
		const letters = atob(text);
		const bytes = new Uint8Array(letters.length);
		for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
		return bytes;
	} catch {
		return undefined;
	}
}
