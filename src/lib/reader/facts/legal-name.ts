import type { FactReading } from '$lib/domain/reading';
import { keyOf } from './employer-names';

/** Forms of firms of German, French, Spanish, Dutch and Portuguese law, with which a name ends. */
const form =
	/(?<=[\p{L}\d)] )(?:(?:GmbH|mbH|AG|SE|UG) ?& ?Co\.? ?KG(?:aA)?|gGmbH|GmbH|mbH|KGaA|KG|OHG|AG|e\. ?V\.|eG|B\.V\.|BV|N\.V\.|V\.O\.F\.|S\.L\.U?\.?|S\.A\.(?:S\.|U\.)?|SARL|SAS|SASU|SCOP|Ltda\.?|Lda\.?)(?![\p{L}\d&])/gu;
/** Words behind which a name begins. */
const before =
	/^(?:die|der|das|den|dem|des|eine?[rnm]?|bei|beim|von|vom|für die|an|wir|als|ist|mit|zu[rm]?|la|le|les|el|los|chez|société|firma|empresa|entreprise|bij|de|het|een|is|en|em|na|no|a|o|um|uma|una?|une|con|com|avec|met|voor|aan|van|by|at|the|of|and|with|for)$/iu;
const connectors = /^(?:für|und|&|\+|de|du|des|van|der|den|von|zur|zum|et|y|e|en|in|la)$/u;
const mostWords = 7;
const longestText = 30_000;

/** The only firm that a posting names with the form of its law: "Die brotwerk Handelsgesellschaft für Backwaren mbH". */
export function legalNameIn(text: string): FactReading<string> | undefined {
	const found = new Map<string, FactReading<string>>();
	for (const match of text.slice(0, longestText).matchAll(form)) {
		const end = match.index + match[0].length;
		const start = startOf(text, match.index);
		const value = text.slice(start, end);
		if (start === match.index || value.length > 80) continue;
		const key = keyOf(value);
		if (!found.has(key)) found.set(key, { value, confidence: 0.66, evidence: { start, end } });
	}
	const [only, other] = found.values();
	return other === undefined ? only : undefined;
}

/** Where the name starts that a form of law ends. */
function startOf(text: string, end: number): number {
	const lineStart = text.lastIndexOf('\n', end) + 1;
	const left = text.slice(Math.max(lineStart, end - 90), end);
	const words = [...left.matchAll(/[^\s]+/g)];
	let start = end;
	for (const { 0: word, index } of words.slice(-mostWords).reverse()) {
		const isConnector = start < end && connectors.test(word);
		if (/[.,:;!?()„“"|•·–]$/.test(word) && !/^(?:\p{Lu}|St|Dr)\.$/u.test(word)) break;
		if (before.test(word) && !isConnector) break;
		if (!/^[\p{L}\d&+]/u.test(word)) break;
		if (/^\p{Ll}/u.test(word) && !isConnector && !isFirst(words, index)) break;
		start = end - left.length + index;
	}
	return withoutConnector(text, start, end);
}

/** Whether a word in small letters opens the line or stands behind an article: "Die brotwerk Handels GmbH". */
function isFirst(words: readonly RegExpExecArray[], index: number): boolean {
	const at = words.findIndex((word) => word.index === index);
	return at === 0 || /^(?:die|der|das|bei|de|la|le|el)$/iu.test(words[at - 1]?.[0] ?? '');
}

/** A name opens with none of the words that hold it together. */
function withoutConnector(text: string, start: number, end: number): number {
	let from = start;
	for (;;) {
		const [whole = '', word = ''] = /^(\S+)\s+/.exec(text.slice(from, end)) ?? [];
		if (whole === '' || !(connectors.test(word) || before.test(word))) return from;
		from += whole.length;
	}
}
