import { largestFileInBytes, type CvFileRead, type CvText } from './cv-file';

/**
 * Reads a CV on this device: PDF, Word (.docx), plain text or JSON Resume, told apart by what is in the file and not by
 * its name. What reads a format is loaded when the first file of that format comes.
 */
export async function readCvFile(file: Blob, thisYear: number): Promise<CvFileRead> {
	if (file.size === 0) return { ok: false, problem: 'empty' };
	if (file.size > largestFileInBytes) return { ok: false, problem: 'too-large' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const found = await loading(() => textOf(bytes));
	if (!found.ok) return found;
	if (found.text.trim() === '') return { ok: false, problem: 'no-text' };
	return readCvText(found.text, thisYear);
}

/** Reads a CV that was pasted, or the JSON of one. */
export async function readCvText(text: string, thisYear: number): Promise<CvFileRead> {
	const { readCv, readJsonResume } = await import('./reading-cv');
	if (!/^\s*\{\s*["}]/.test(text)) return { ok: true, reading: readCv(text, thisYear) };
	const json = parseJson(text);
	if (json === undefined) return { ok: false, problem: 'damaged' };
	const reading = readJsonResume(json, thisYear);
	return reading ? { ok: true, reading } : { ok: false, problem: 'no-resume' };
}

async function textOf(bytes: Uint8Array<ArrayBuffer>): Promise<CvText> {
	const head = latin(bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return (await import('./pdf-text')).pdfText(bytes);
	if (head.startsWith('PK')) return (await import('./docx-text')).docxText(bytes);
	// The container of Word before 2007 (MS-CFB), which also holds encrypted .docx.
	if (head.startsWith('\xd0\xcf\x11\xe0')) return { ok: false, problem: 'old-word' };
	return plainText(bytes, head);
}

/** UTF-8 or UTF-16 by its mark, else UTF-8 where it is valid, else Windows-1252; a file full of control characters is none. */
function plainText(bytes: Uint8Array, head: string): CvText {
	const isWide = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
	const controls = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;
	if ((!isWide && controls.test(head)) || head.startsWith('{\\rtf')) {
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

/** Nothing where the text is no JSON. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** A part of the app that cannot be fetched is the one thing here that trying again may help. */
async function loading(read: () => Promise<CvText>): Promise<CvText> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof TypeError && /import|fetch|load/i.test(error.message)) {
			return { ok: false, problem: 'not-loaded' };
		}
		throw error;
	}
}
