import { unzipSync } from 'fflate';
import type { CvText } from './cv-file';

const documentPath = 'word/document.xml';
/** Ten times the text of the longest book; a file that claims more is made to fill the memory. */
const largestXmlInBytes = 30_000_000;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** The paragraphs of a Word document (ECMA-376 part 1), a line each, list items marked. */
export function docxText(bytes: Uint8Array): CvText {
	let isTooLarge = false;
	let packed: Uint8Array | undefined;
	try {
		packed = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (name !== documentPath) return false;
				isTooLarge = originalSize > largestXmlInBytes;
				return !isTooLarge;
			}
		})[documentPath];
	} catch {
		return { ok: false, problem: 'damaged' };
	}
	if (isTooLarge) return { ok: false, problem: 'too-large' };
	if (!packed) return { ok: false, problem: 'no-word-document' };
	const xml = new DOMParser().parseFromString(new TextDecoder().decode(packed), 'application/xml');
	if (xml.querySelector('parsererror')) return { ok: false, problem: 'damaged' };
	const lines = [...xml.getElementsByTagNameNS('*', 'p')].filter(isWord).map(lineOf);
	return { ok: true, text: lines.join('\n') };
}

function isWord({ namespaceURI }: Element): boolean {
	return namespaceURI === word || namespaceURI === strictWord;
}

function lineOf(paragraph: Element): string {
	const isItem = paragraph.getElementsByTagNameNS('*', 'numPr').length > 0;
	const style = paragraph.getElementsByTagNameNS('*', 'pStyle')[0]?.getAttributeNS(word, 'val');
	const text = [...paragraph.getElementsByTagNameNS('*', '*')]
		.filter((element) => isWord(element) && nearestParagraph(element) === paragraph)
		.map((element) => {
			if (element.localName === 't') return element.textContent ?? '';
			if (element.localName === 'tab') return '\t';
			return element.localName === 'br' || element.localName === 'cr' ? '\n' : '';
		})
		.join('')
		.trim();
	if (text === '') return '';
	if (/heading|title/i.test(style ?? '')) return `\n${text}`;
	return isItem ? `- ${text}` : text;
}

/** A text box lies within a paragraph, and has its own. */
function nearestParagraph(element: Element): Element | undefined {
	let at = element.parentElement;
	while (at && !(at.localName === 'p' && isWord(at))) at = at.parentElement;
	return at ?? undefined;
}
