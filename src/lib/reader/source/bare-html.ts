import { attributeOf, htmlTokens } from './html-tokens';

/** HTML of which only elements, words and the ends of links are left, and the structured data that was in it. */
export interface BareHtml {
	readonly html: string;
	/** The contents of its JSON-LD scripts as they stand. */
	readonly jsonLd: readonly string[];
}

const kept = ['href', 'colspan', 'rowspan'] as const;
const isRaw = /^(?:script|style|textarea|xmp|iframe|noframes|plaintext)$/;

/**
 * Takes attributes, comments, styles and scripts off a pasted page. This is not what makes it harmless: it leaves a
 * sanitiser less to do, and nothing that a browser reports to the content security policy while it parses.
 */
export function bareHtml(page: string): BareHtml {
	const html: string[] = [];
	const jsonLd: string[] = [];
	for (const token of htmlTokens(page)) {
		if (token.kind === 'text') html.push(escaped(token.text));
		else if (token.kind === 'script') {
			if (isJsonLd(token.attributes) && token.text.trim() !== '') jsonLd.push(token.text.trim());
		} else if (!isRaw.test(token.name))
			html.push(bareTag(token.kind, token.name, token.attributes));
	}
	return { html: html.join(''), jsonLd };
}

function isJsonLd(attributes: string): boolean {
	return attributeOf(attributes, 'type')?.trim().toLowerCase() === 'application/ld+json';
}

/** A tag with what is kept of its attributes; empty where its name is none. */
export function bareTag(kind: 'open' | 'close', name: string, attributes: string): string {
	const word = /^[a-z][a-z0-9-]*/.exec(name)?.[0];
	if (word === undefined) return '';
	if (kind === 'close') return `</${word}>`;
	const rest = kept.flatMap((attribute) => {
		const value = attributeOf(attributes, attribute);
		return value === undefined ? [] : [` ${attribute}="${escaped(value)}"`];
	});
	return `<${word}${rest.join('')}>`;
}

/** Words as they are written in HTML. */
export function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
