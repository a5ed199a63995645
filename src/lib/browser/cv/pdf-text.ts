import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CvText } from './cv-file';
import { linesOfItems } from './pdf-lines';

/** Pages that are read; a CV has a few. */
const mostPages = 40;

/** The text of a PDF, line by line; read in a worker of its own that ends with it. */
export async function pdfText(bytes: Uint8Array): Promise<CvText> {
	const port = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
	const worker = PDFWorker.create({ port });
	const task = getDocument({
		data: bytes,
		worker,
		// The content security policy allows no code made of text, and nothing is drawn.
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		useWasm: false,
		stopAtErrors: false,
		verbosity: 0
	});
	try {
		const pdf = await task.promise;
		const pages: string[] = [];
		for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
			const { items } = await (await pdf.getPage(number)).getTextContent();
			pages.push(linesOfItems(items.filter((item) => 'str' in item)).join('\n'));
		}
		return { ok: true, text: pages.join('\n') };
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		return { ok: false, problem: isLocked ? 'encrypted' : 'damaged' };
	} finally {
		await task.destroy();
		worker.destroy();
		port.terminate();
	}
}
