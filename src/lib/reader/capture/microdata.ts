import { effectOf } from '../source/html-effects';
import { attributeOf, htmlTokens, type TagToken } from '../source/html-tokens';
import { bareTag, escaped } from '../source/bare-html';

type Members = Record<string, unknown>;

interface Open {
	readonly name: string;
	/** The thing that this element is, by HTML's microdata. */
	readonly item?: Members;
	/** The thing whose property this element's content is, and the names of the property. */
	readonly property?: { readonly of: Members; readonly names: readonly string[] };
	readonly content: string[];
}

/** Elements that may lie within each other; no page is written deeper. */
const deepest = 100;
/** Values of one property. */
const mostValues = 50;

/**
 * Job postings that a page describes by `itemprop`, as nodes such as JSON-LD has them; a description keeps its markup.
 * See https://html.spec.whatwg.org/multipage/microdata.html
 */
export function microdataPostings(html: string): readonly Members[] {
	if (!/itemtype\s*=\s*["']?[^"'>]*JobPosting/i.test(html)) return [];
	const found: Members[] = [];
	const open: Open[] = [];
	const close = (): void => {
		const element = open.pop();
		if (!element) return;
		const { property, item, content, name } = element;
		if (property && !item) {
			const value = content.join('').trim();
			for (const each of property.names) setMember(property.of, each, value);
		}
		const parent = open.at(-1);
		if (parent && isRead(open)) parent.content.push(`${content.join('')}</${name}>`);
	};

	for (const token of htmlTokens(html)) {
		if (token.kind === 'script') continue;
		if (token.kind === 'text') {
			if (isRead(open)) open.at(-1)?.content.push(escaped(token.text));
		} else if (token.kind === 'close') {
			if (!open.some(({ name }) => name === token.name)) continue;
			let isClosed = false;
			while (!isClosed && open.length > 0) {
				isClosed = open.at(-1)?.name === token.name;
				close();
			}
		} else {
			const { isVoid, closesItself } = effectOf(token.name, '');
			if (closesItself && open.at(-1)?.name === token.name) close();
			const element = elementOf(token, open, found);
			if (isVoid || open.length >= deepest) continue;
			if (isRead(open)) open.at(-1)?.content.push(bareTag('open', token.name, token.attributes));
			open.push(element);
		}
	}
	while (open.length > 0) close();
	return found;
}

function elementOf({ name, attributes }: TagToken, open: readonly Open[], found: Members[]): Open {
	const of = open.findLast(({ item }) => item)?.item;
	const names = (attributeOf(attributes, 'itemprop') ?? '').split(/\s+/).filter(Boolean);
	const content: string[] = [];
	if (attributeOf(attributes, 'itemscope') !== undefined) {
		const type = attributeOf(attributes, 'itemtype')?.trim().split('/').at(-1);
		const item: Members = { '@type': type ?? '' };
		if (type === 'JobPosting') found.push(item);
		if (of) for (const each of names) setMember(of, each, item);
		return { name, item, content };
	}
	if (!of || names.length === 0) return { name, content };
	const said = ['content', 'datetime', ...(name === 'a' || name === 'link' ? ['href'] : [])]
		.map((attribute) => attributeOf(attributes, attribute))
		.find((value) => value !== undefined);
	if (said === undefined) return { name, property: { of, names }, content };
	for (const each of names) setMember(of, each, said);
	return { name, content };
}

/** Content is gathered only within a property. */
function isRead(open: readonly Open[]): boolean {
	return open.some(({ property }) => property);
}

function setMember(of: Members, name: string, value: unknown): void {
	const before = Object.hasOwn(of, name) ? of[name] : undefined;
	const all =
		before === undefined
			? value
			: [...(Array.isArray(before) ? before : [before]), value].slice(0, mostValues);
	Object.defineProperty(of, name, {
		value: all,
		enumerable: true,
		configurable: true,
		writable: true
	});
}
