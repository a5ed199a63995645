import { largestFileInBytes, type CvFileRead } from './cv-file';
import { fileText } from './file-text';

/**
 * Reads a CV on this device: PDF, Word (.docx), plain text or JSON Resume, told apart by what is in the file and not by
 * its name. What reads a format is loaded when the first file of that format comes.
 */
export async function readCvFile(file: Blob, thisYear: number): Promise<CvFileRead> {
	if (file.size === 0) return { ok: false, problem: 'empty' };
	if (file.size > largestFileInBytes) return { ok: false, problem: 'too-large' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const found = await fileText(bytes);
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

/** Nothing where the text is no JSON. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
