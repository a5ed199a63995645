import type { CvText } from './cv-file';

/**
 * The text of a file: PDF, Word (.docx) or plain text, told apart by what is in it. What reads a format is loaded with
 * the first file of that format.
 */
export function fileText(bytes: Uint8Array<ArrayBuffer>): Promise<CvText> {
	return loading(() => textOf(bytes));
}

async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<CvText> {
	const head = latin(bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return (await import('./pdf-text')).pdfText(bytes);
	if (head.startsWith('PK')) return (await import('./docx-text')).docxText(bytes);
	// The container of Word before 2007 (MS-CFB), which also holds encrypted .docx.
	if (head.startsWith('\xd0\xcf\x11\xe0')) return { ok: false, problem: 'old-word' };
	return decodedText(bytes);
}

/** UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else Windows-1252; a file full of control characters is none. */
export function decodedText(bytes: Uint8Array): CvText {
	const head = latin(bytes.subarray(0, 1024));
	const isWide = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
	const controls = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;
	const isPage = /<(?:!doctype\s+html|html)\b/i.test(head);
	if ((!isWide && !isPage && controls.test(head)) || head.startsWith('{\\rtf')) {
		return { ok: false, problem: 'unknown-kind' };
	}
	const encoding = isWide ? (head.startsWith('\xff') ? 'utf-16le' : 'utf-16be') : 'utf-8';
	try {
		return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
	} catch {
		return { ok: true, text: new TextDecoder('windows-1252').decode(bytes) };
	}
}

function latin(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}

/** A part of the app that cannot be fetched is the one thing here that trying again may help. */
export async function loading<Read>(
	read: () => Promise<Read>
): Promise<Read | { readonly ok: false; readonly problem: 'not-loaded' }> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof TypeError && /import|fetch|load/i.test(error.message)) {
			return { ok: false, problem: 'not-loaded' };
		}
		throw error;
	}
}
