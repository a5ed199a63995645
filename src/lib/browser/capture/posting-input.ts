import { cleanHtml } from '../reading/clean-html';
import type { CapturedPage } from '$lib/domain/captured';
import type { PostingInput } from '$lib/domain/reading';

/** A captured page made harmless: what of it is kept with the job, and what is read. */
export interface HarmlessPage {
	readonly html: string;
	readonly jsonLd: readonly string[];
	readonly title: string;
	readonly url?: string;
}

export async function harmlessPage(page: CapturedPage): Promise<HarmlessPage> {
	const { html } = await cleanHtml(page.html);
	const { jsonLd, title, url } = page;
	return { html, jsonLd, title, ...(url !== undefined && { url }) };
}

/** As the reader reads a page; it looks at this text and never runs it. */
export function inputOfPage({ html, jsonLd, title, url }: HarmlessPage): PostingInput {
	const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const whole = [...(name ? [`<title>${name}</title>`] : []), html, ...jsonLd.map(asScript)];
	return { text: '', html: whole.join('\n'), ...(url !== undefined && { url }) };
}

/** Structured data as the reader finds it in a page. */
export function asScript(jsonLd: string): string {
	return `<script type="application/ld+json">${jsonLd}</script>`;
}

/** The bare words of a page, for where it could not be read as one. */
export function wordsOfHtml(html: string): string {
	// What is taken off is markup that a sanitiser wrote; what is left is shown as text alone.
	const broken = html
		.replace(/<(?:\/?p|\/?div|br|\/li|\/tr|\/h\d)\b[^>]*>/gi, '\n')
		.replace(/<[^>]*>/g, ' ');
	return broken
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&amp;', '&')
		.replace(/\n\s*\n\s*/g, '\n\n')
		.trim();
}
