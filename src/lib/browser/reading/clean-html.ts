import type { BareHtml } from '$lib/reader';

const tags = (
	'h1 h2 h3 h4 h5 h6 p br hr ul ol li dl dt dd strong b em i u a blockquote pre ' +
	'table caption thead tbody tfoot tr th td div section article main header footer nav aside'
).split(' ');

/** Elements whose words are no part of the posting either. */
const droppedWithContent = (
	'script style template noscript iframe object embed svg math select option textarea audio video canvas title head ' +
	'xmp plaintext noembed noframes annotation-xml'
).split(' ');

/**
 * Structure and words of pasted HTML, nothing that runs, loads, styles or names: links lead to http, https and mailto
 * only. The structured data that was in it comes apart, never to be inserted into a document. DOMPurify and its weight
 * come with the first call.
 */
export async function cleanHtml(page: string): Promise<BareHtml> {
	const [{ default: DOMPurify }, { bareHtml }] = await Promise.all([
		import('dompurify'),
		import('./bare-html')
	]);
	const { html, jsonLd } = bareHtml(page);
	const clean = DOMPurify.sanitize(html, {
		ALLOWED_TAGS: tags,
		ALLOWED_ATTR: ['href', 'colspan', 'rowspan'],
		ALLOWED_URI_REGEXP: /^(?:https?:|mailto:)/i,
		ALLOW_DATA_ATTR: false,
		ALLOW_ARIA_ATTR: false,
		FORBID_CONTENTS: droppedWithContent,
		KEEP_CONTENT: true
	});
	return { html: clean, jsonLd };
}
