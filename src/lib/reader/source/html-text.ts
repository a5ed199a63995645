import { attributeOf, htmlTokens } from './html-tokens';
import { lineBuilder } from './html-lines';
import { effectOf, type Effect } from './html-effects';
import { plainText, type MarkedText } from './plain-text';

/** What a page of HTML holds for the reader. */
export interface PageText extends MarkedText {
	readonly title: string;
	/** The text of the first `h1`. */
	readonly firstHeading: string;
	readonly canonicalUrl?: string;
	/** The contents of JSON-LD scripts, not parsed. A script inside an HTML comment is switched off and left out. */
	readonly jsonLd: readonly string[];
}

interface OpenElement extends Effect {
	readonly name: string;
}

/** The visible text of HTML with its structure kept: headings, lists as "- " lines, paragraphs, rows of tables. */
export function htmlText(html: string): PageText {
	const lines = lineBuilder();
	const jsonLd: string[] = [];
	const open: OpenElement[] = [];
	const openByName = new Map<string, number>();
	let hidden = 0;
	let inTitle = false;
	let title = '';
	let canonicalUrl: string | undefined;

	const close = (): void => {
		const element = open.pop();
		if (!element) return;
		openByName.set(element.name, (openByName.get(element.name) ?? 1) - 1);
		if (element.isHidden) hidden -= 1;
		lines.leave(element.name, element);
	};

	for (const token of htmlTokens(html)) {
		if (token.kind === 'script') {
			if (/ld\+json/i.test(token.attributes)) jsonLd.push(token.text);
		} else if (token.kind === 'text') {
			if (inTitle) title += token.text;
			else if (hidden === 0) lines.add(token.text);
			inTitle = false;
		} else if (token.kind === 'close') {
			if ((openByName.get(token.name) ?? 0) === 0) {
				if (hidden === 0 && token.name === 'p') lines.breakLine(true);
				continue;
			}
			let isClosed = false;
			while (!isClosed && open.length > 0) {
				isClosed = open.at(-1)?.name === token.name;
				close();
			}
		} else if (token.name === 'title') {
			inTitle = title === '' && (openByName.get('svg') ?? 0) === 0;
		} else if (token.name === 'link' || token.name === 'meta') {
			canonicalUrl ??= canonicalOf(token.name, token.attributes);
		} else {
			const effect = effectOf(token.name, token.attributes);
			if (effect.isVoid) {
				if (hidden === 0) lines.enter(token.name, effect);
				continue;
			}
			if (effect.closesItself && open.at(-1)?.name === token.name) close();
			open.push({ name: token.name, ...effect });
			openByName.set(token.name, (openByName.get(token.name) ?? 0) + 1);
			if (effect.isHidden) hidden += 1;
			if (hidden === 0 || effect.isHidden) lines.enter(token.name, effect);
		}
	}
	const { text, marks, firstHeading } = lines.finish();
	return {
		text,
		marks,
		firstHeading,
		title: plainText(title).replace(/\s+/g, ' ').trim(),
		jsonLd,
		...(canonicalUrl === undefined ? {} : { canonicalUrl })
	};
}

function canonicalOf(name: string, attributes: string): string | undefined {
	if (name === 'link') {
		const isCanonical = attributeOf(attributes, 'rel')?.toLowerCase() === 'canonical';
		return isCanonical ? attributeOf(attributes, 'href') : undefined;
	}
	const isAddress = attributeOf(attributes, 'property')?.toLowerCase() === 'og:url';
	return isAddress ? attributeOf(attributes, 'content') : undefined;
}
