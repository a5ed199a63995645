import { canonicalLink } from '$lib/domain/canonical-link';
import type { CapturedPage } from '$lib/domain/captured';
import { webAddress } from '../facts/link';
import { escaped } from '../source/bare-html';
import { decodeEntities } from '../source/entities';
import { htmlText, type PageText } from '../source/html-text';
import { jobPostingsIn, textOf, type Node } from '../source/json-ld';
import {
	chosenPosting,
	furtherParts,
	looksLikeMarkup,
	shortestDescription
} from '../source/source';
import { mainContent } from './main-content';
import { microdataPostings } from './microdata';

/** Takes from the HTML of a whole page what tells of a job. @param address where the page was, if known */
export function capturePage(page: string, address?: string): CapturedPage {
	const text = htmlText(page);
	const url = addressOf(text, address);
	const node =
		chosenPosting(jobPostingsIn(text.jsonLd), text, address) ??
		chosenPosting(microdataPostings(page), text, address);
	const told = node && markupOf(node);
	return {
		...(url === undefined ? {} : { url }),
		title: text.title,
		jsonLd: node ? [asBlock(node)] : [],
		html: told ?? mainContent(page)
	};
}

/** Each posting of a JSON-LD text by itself. */
export function captureJsonLd(json: string): readonly CapturedPage[] {
	return jobPostingsIn([json]).map((node) => ({
		title: '',
		jsonLd: [asBlock(node)],
		html: markupOf(node) ?? ''
	}));
}

/** Such that no string in it ends the script it will stand in. */
function asBlock(node: Node): string {
	return JSON.stringify(node).replaceAll('<', '\\u003c');
}

/** The canonical address where it names a posting of its own; some pages name their list of jobs there. */
function addressOf({ canonicalUrl }: PageText, address: string | undefined): string | undefined {
	const own = webAddress(address);
	const canonical = webAddress(canonicalUrl && absolute(canonicalUrl.trim(), own));
	return canonical && (canonicalLink(canonical) || !own) ? canonical : own;
}

function absolute(href: string, page: string | undefined): string {
	const origin = /^(https?:)\/\/[^/?#]+/i.exec(page ?? '');
	if (!origin || !href.startsWith('/')) return href;
	return href.startsWith('//') ? `${origin[1]}${href}` : `${origin[0]}${href}`;
}

/** The description and what stands beside it, as HTML; nothing where it is not the whole posting. */
function markupOf(node: Node): string | undefined {
	const description = textOf(node['description']);
	if (description === undefined || description.length < shortestDescription) return undefined;
	const parts = furtherParts.flatMap(([member, heading]) => {
		const said = textOf(node[member]);
		return said === undefined || said.length < 3 ? [] : [`<h2>${heading}</h2>${asMarkup(said)}`];
	});
	return [asMarkup(description), ...parts].join('\n');
}

function asMarkup(written: string): string {
	const html =
		!looksLikeMarkup(written) && /&lt;\/?[a-z]/i.test(written) ? decodeEntities(written) : written;
	if (looksLikeMarkup(html)) return html;
	return `<p>${escaped(decodeEntities(html)).replace(/\r?\n/g, '<br>')}</p>`;
}
