import type { FactReadings, PostingInput } from '$lib/domain/reading';
import { structuredFacts } from '../facts/structured';
import { decodeEntities } from './entities';
import { htmlText, type PageText } from './html-text';
import { jobPostingsIn, textOf, type Node } from './json-ld';
import { plainText, type MarkedText } from './plain-text';

/** Everything a posting came with, made ready to read. */
export interface Source extends MarkedText {
	/** The text of the page's first `h1`. */
	readonly firstHeading: string;
	readonly pageTitle: string;
	readonly canonicalUrl?: string;
	/** What structured data states. */
	readonly facts: FactReadings;
}

const looksLikeHtml =
	/<(?:!doctype|html|head|body|div|p|ul|ol|li|br|h[1-6]|span|table|section|article|main|script|strong)\b[^<>]{0,400}>/i;
const looksLikeJson = /^\s*(?:<!--\s*)?[{[]/;
/** Characters from which a description in structured data is the whole posting. */
export const shortestDescription = 200;

const nothing = { firstHeading: '', pageTitle: '', facts: {} };

/**
 * The text to read and what came with it. Structured data that tells the whole posting is read instead of the page around
 * it, as it has no page chrome; HTML without words gives way to the plain text.
 */
export function sourceOf(input: PostingInput): Source {
	const node = looksLikeJson.test(input.text) ? jobPostingsIn([input.text])[0] : undefined;
	if (node) {
		const told = textOfPosting(node) ?? plainPosting(input.text);
		return { ...nothing, ...told, facts: structuredFacts(node) };
	}
	const html = input.html?.trim() ? input.html : htmlInText(input.text);
	if (html === undefined) return { ...nothing, ...plainPosting(input.text) };
	const source = sourceOfPage(htmlText(html), input);
	return source.text.trim() === '' ? { ...source, ...plainPosting(input.text) } : source;
}

function htmlInText(text: string): string | undefined {
	return looksLikeHtml.test(text.slice(0, 6000)) ? text : undefined;
}

function plainPosting(text: string): MarkedText {
	return { text: plainText(text), marks: new Map() };
}

function sourceOfPage(page: PageText, input: PostingInput): Source {
	const { firstHeading, title: pageTitle, canonicalUrl, text, marks } = page;
	const node = chosenPosting(jobPostingsIn(page.jsonLd), page, input.url);
	const told = node && textOfPosting(node);
	const isWhole =
		told !== undefined &&
		(told.text.length >= shortestDescription || told.text.length >= text.trim().length);
	return {
		...(isWhole ? told : { text, marks }),
		firstHeading,
		pageTitle,
		facts: node ? structuredFacts(node) : {},
		...(canonicalUrl === undefined ? {} : { canonicalUrl })
	};
}

/** The posting that a page is about; of several only one that the address or the page's heading points at. */
export function chosenPosting(
	nodes: readonly Node[],
	page: PageText,
	url: string | undefined
): Node | undefined {
	if (nodes.length <= 1) return nodes[0];
	const addresses = [url, page.canonicalUrl].filter((address) => address !== undefined);
	return (
		nodes.find((node) => addresses.some((address) => address === textOf(node['url']))) ??
		nodes.find((node) => page.firstHeading !== '' && textOf(node['title']) === page.firstHeading)
	);
}

/** Members beside the description that say something of the posting, and the heading each gets. */
export const furtherParts = [
	['responsibilities', 'Responsibilities'],
	['qualifications', 'Qualifications'],
	['experienceRequirements', 'Experience'],
	['educationRequirements', 'Education'],
	['skills', 'Skills'],
	['jobBenefits', 'Benefits'],
	['incentiveCompensation', 'Compensation']
] as const;

/** The description of a `JobPosting` and what its other members say beyond it, as lines under headings. */
function textOfPosting(node: Node): MarkedText | undefined {
	const description = textOf(node['description']);
	if (description === undefined) return undefined;
	let { text, marks } = textOfMarkup(description);
	for (const [member, heading] of furtherParts) {
		const said = textOf(node[member]);
		const part = said === undefined ? undefined : textOfMarkup(said);
		if (!part || part.text.trim().length < 3 || text.includes(part.text.trim().slice(0, 80)))
			continue;
		const lines = text.split('\n').length + 1;
		text = `${text}\n\n${heading}\n${part.text}`;
		const moved = [...part.marks].map(([number, mark]) => [number + lines + 1, mark] as const);
		marks = new Map([...marks, [lines, { heading: 2 }], ...moved]);
	}
	return { text, marks };
}

/** Descriptions come as HTML, as HTML escaped once more, or as plain text. */
function textOfMarkup(written: string): MarkedText {
	const html =
		!looksLikeHtml.test(written) && /&lt;\/?[a-z]/i.test(written)
			? decodeEntities(written)
			: written;
	if (looksLikeMarkup(html)) {
		const { text, marks } = htmlText(html);
		return { text, marks };
	}
	return { text: plainText(decodeEntities(html)), marks: new Map() };
}

export function looksLikeMarkup(text: string): boolean {
	return looksLikeHtml.test(text) || /<\/?[a-z][^<>]{0,200}>/i.test(text);
}
