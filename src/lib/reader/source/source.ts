import type { PostingInput } from '$lib/domain/reading';
import { htmlText } from './html-text';
import { plainText, type MarkedText } from './plain-text';

/** Everything a posting came with, made ready to read. */
export interface Source extends MarkedText {
	/** The text of the page's first `h1`. */
	readonly firstHeading: string;
	readonly pageTitle: string;
	readonly canonicalUrl?: string;
}

const looksLikeHtml =
	/<(?:!doctype|html|body|div|p|ul|ol|li|br|h[1-6]|span|table|section|article|script)\b[^<>]{0,400}>/i;

export function sourceOf(input: PostingInput): Source {
	const html =
		input.html ?? (looksLikeHtml.test(input.text.slice(0, 4000)) ? input.text : undefined);
	if (html !== undefined) {
		const page = htmlText(html);
		if (page.text.trim() !== '') return { ...page, pageTitle: page.title };
	}
	return { text: plainText(input.text), marks: new Map(), firstHeading: '', pageTitle: '' };
}
