import { decodeEntities } from './entities';

export interface TagToken {
	readonly kind: 'open' | 'close';
	/** Lower case. */
	readonly name: string;
	readonly attributes: string;
}
export interface TextToken {
	readonly kind: 'text';
	readonly text: string;
}
/** The content of a `script`, of which only JSON-LD is of interest. */
export interface ScriptToken {
	readonly kind: 'script';
	readonly attributes: string;
	readonly text: string;
}
export type HtmlToken = TagToken | TextToken | ScriptToken;

/** Elements whose content is not markup. */
const rawElements = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noframes']);
const longestTag = 20_000;

/**
 * HTML as tokens, tolerant of anything, in one pass: a position never moves back by more than one tag, and a search
 * that found nothing is not made again.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
	const find = finder(html);
	let at = 0;
	let textFrom = 0;
	const textUpTo = (end: number): TextToken => ({
		kind: 'text',
		text: decodeEntities(html.slice(textFrom, end))
	});
	for (;;) {
		const open = html.indexOf('<', at);
		if (open < 0) break;
		const next = html.charCodeAt(open + 1);
		const isComment = next === 33 || next === 63;
		const isClose = next === 47;
		if (!isComment && !isLetter(isClose ? html.charCodeAt(open + 2) : next)) {
			at = open + 1;
			continue;
		}
		if (open > textFrom) yield textUpTo(open);
		if (isComment) {
			at = commentEnd(html, open, find);
			textFrom = at;
			continue;
		}
		const end = tagEnd(html, open, find);
		const nameFrom = open + (isClose ? 2 : 1);
		const name = nameAt(html, nameFrom);
		const attributes = html.slice(
			nameFrom + name.length,
			Math.max(nameFrom + name.length, end - 1)
		);
		at = end;
		textFrom = end;
		const kind = isClose ? 'close' : 'open';
		if (!isClose && rawElements.has(name)) {
			const close = find(`</${name}`, end);
			const rawEnd = close < 0 ? html.length : close;
			const text = html.slice(end, rawEnd);
			yield name === 'script' ? { kind: 'script', attributes, text } : { kind, name, attributes };
			if (name === 'title') yield { kind: 'text', text: decodeEntities(text) };
			at = rawEnd;
			textFrom = rawEnd;
			continue;
		}
		yield { kind, name, attributes };
	}
	if (textFrom < html.length) yield textUpTo(html.length);
}

/** The value of an attribute, decoded; empty where it has none, nothing where it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
	if (attributes.length === 0) return undefined;
	const pattern = /([^\s"'<>/=]{1,60})(?:\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
	for (const match of attributes.matchAll(pattern)) {
		if (match[1]?.toLowerCase() !== name) continue;
		return decodeEntities(match[2] ?? match[3] ?? match[4] ?? '');
	}
	return undefined;
}

type Find = (what: string, from: number) => number;

/** A case-blind `indexOf` that remembers what is not there any more. */
function finder(html: string): Find {
	let lower: string | undefined;
	const absentFrom = new Map<string, number>();
	return (what, from) => {
		const absent = absentFrom.get(what);
		if (absent !== undefined && from >= absent) return -1;
		lower ??= sameLengthLowerCase(html);
		const found = lower.indexOf(what, from);
		if (found < 0) absentFrom.set(what, from);
		return found;
	};
}

function sameLengthLowerCase(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length
		? lower
		: text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}

function commentEnd(html: string, open: number, find: Find): number {
	const isLong = html.startsWith('<!--', open);
	const mark = isLong ? '-->' : '>';
	const close = find(mark, open + (isLong ? 2 : 1));
	if (close >= 0) return close + mark.length;
	return isLong ? html.length : open + 1 + 1;
}

/** Just after the `>` of a tag; a quote that never closes does not swallow the page. */
function tagEnd(html: string, open: number, find: Find): number {
	const limit = Math.min(html.length, open + longestTag);
	let quote = 0;
	for (let at = open + 1; at < limit; at += 1) {
		const code = html.charCodeAt(at);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === 62) return at + 1;
		else if ((code === 34 || code === 39) && isAfterEquals(html, at)) {
			const close = find(code === 34 ? '"' : "'", at + 1);
			if (close < 0) continue;
			// A long attribute such as a data: image is jumped over.
			if (close >= limit) return (find('>', close) + 1 || html.length) as number;
			quote = code;
		}
	}
	const plain = find('>', open);
	return plain < 0 ? html.length : plain + 1;
}

function isAfterEquals(html: string, at: number): boolean {
	let before = at - 1;
	while (before > 0 && html.charCodeAt(before) <= 32 && at - before < 20) before -= 1;
	return html.charCodeAt(before) === 61;
}

function isLetter(code: number): boolean {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}

function nameAt(html: string, from: number): string {
	let end = from;
	while (end < html.length && end - from < 60) {
		const code = html.charCodeAt(end);
		if (code <= 32 || code === 47 || code === 62) break;
		end += 1;
	}
	return html.slice(from, end).toLowerCase();
}
