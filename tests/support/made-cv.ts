import { strToU8, zipSync } from 'fflate';

/** A PDF of one page with a line of text each (ISO 32000-1, without compression); no lines, a page without text. */
export function pdfOf(lines: readonly string[], trailer = ''): Uint8Array<ArrayBuffer> {
	const text = lines
		.map((line, index) => {
			const escaped = line.replace(/[\\()]/g, '\\$&');
			return `1 0 0 1 50 ${760 - index * 16} Tm (${escaped}) Tj`;
		})
		.join('\n');
	const content = lines.length === 0 ? '0 0 100 100 re f' : `BT /F1 11 Tf\n${text}\nET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, index) => {
		const at = file.length;
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return String(at).padStart(10, '0');
	});
	const xrefAt = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	file += places.map((place) => `${place} 00000 n \n`).join('');
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xrefAt}\n%%EOF\n`;
	return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** The same PDF behind a password that nobody knows. */
export function lockedPdfOf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
	const key = 'ab'.repeat(32);
	return pdfOf(
		lines,
		`/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`
	);
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word document of paragraphs; one that begins with `# ` is a heading, with `- ` an item of a list. */
export function docxOf(paragraphs: readonly string[]): Uint8Array<ArrayBuffer> {
	const body = paragraphs.map((paragraph) => {
		const mark = /^[#-] /.exec(paragraph)?.[0];
		const style = mark === '# ' ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
		const item = mark === '- ' ? '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>' : '';
		const text = paragraph
			.slice(mark?.length ?? 0)
			.replace(/&/g, '&amp;')
			.replace(/</g, '&lt;');
		// Word cuts words into runs wherever it was edited.
		const [head, tail] = [text.slice(0, 3), text.slice(3)];
		return `<w:p>${style}${item}<w:r><w:t>${head}</w:t></w:r><w:r><w:t xml:space="preserve">${tail}</w:t></w:r></w:p>`;
	});
	return zipOf({
		'[Content_Types].xml': '<Types/>',
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body.join('')}</w:body></w:document>`
	});
}

export function zipOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
	const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
	return Uint8Array.from(zipSync(Object.fromEntries(entries)));
}
