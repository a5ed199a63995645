import { largestFileInBytes } from '../cv/cv-file';
import { fileText, decodedText, loading } from '../cv/file-text';
import type { Captured, CaptureProblem } from '$lib/domain/captured';

export type FileCaptured =
	| { readonly ok: true; readonly captured: readonly Captured[] }
	| { readonly ok: false; readonly problem: CaptureProblem };

const mailHeader =
	/^(?:from|to|received|return-path|delivered-to|mime-version|message-id|subject|date|content-type|dkim-signature|authentication-results|x-[\w-]+|arc-[\w-]+|snapshot-content-location): ?/i;
const looksLikeHtml =
	/^\s*(?:<\?xml[^>]*>\s*)?(?:<!-{2}[^]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|meta|title|div|main|article|section|p|h1)\b/i;

/**
 * What a dropped, opened or shared file holds: a saved page (.html, .mhtml), a mail (.eml), a PDF, a Word document, text
 * or JSON-LD, told apart by what is in it and not by its name. Nothing of it runs or is fetched.
 */
export async function readFile(file: File): Promise<FileCaptured> {
	if (file.size === 0) return { ok: false, problem: 'empty' };
	if (file.size > largestFileInBytes) return { ok: false, problem: 'too-large' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const name = file.name.replace(/\.[a-z0-9]{1,6}$/i, '') || file.name;
	return loading(async () => {
		const found = await fileText(bytes);
		if (!found.ok) {
			const { problem } = found;
			return {
				ok: false,
				problem: problem === 'no-word-document' ? 'unknown-kind' : known(problem)
			};
		}
		if (found.text.trim() === '') return { ok: false, problem: 'no-text' };
		return capturedOf(found.text, bytes, name);
	});
}

/** A shared or dropped piece of text, which may be HTML. */
export async function readText(text: string, name: string): Promise<readonly Captured[]> {
	if (!looksLikeHtml.test(text)) return [{ kind: 'text', name, text }];
	const { capturePage } = await import('./core');
	return [{ kind: 'page', name, page: capturePage(text) }];
}

async function capturedOf(
	text: string,
	bytes: Uint8Array<ArrayBuffer>,
	name: string
): Promise<FileCaptured> {
	if (mailHeader.test(text)) {
		const { readMail, readMhtml } = await import('./mail-file');
		if (!isMhtml(text)) return { ok: true, captured: [await readMail(bytes, name)] };
		const page = await readMhtml(text, name);
		return page ? { ok: true, captured: [page] } : { ok: false, problem: 'no-posting' };
	}
	const core = await import('./core');
	if (looksLikeHtml.test(text)) {
		const html = inItsEncoding(text, bytes);
		const page = core.capturePage(html, savedFrom(html));
		return { ok: true, captured: [{ kind: 'page', name: page.title || name, page }] };
	}
	if (/^\s*[{[]/.test(text)) {
		const pages = core.captureJsonLd(text);
		if (pages.length === 0) return { ok: false, problem: isJson(text) ? 'no-posting' : 'damaged' };
		return { ok: true, captured: pages.map((page) => ({ kind: 'page', name, page })) };
	}
	return { ok: true, captured: [{ kind: 'text', name, text }] };
}

function isMhtml(text: string): boolean {
	const head = text.slice(0, text.search(/\r?\n\r?\n/) >>> 0).slice(0, 5000);
	const isRelated = /^content-type:\s*multipart\/related/im.test(head);
	return /^snapshot-content-location:/im.test(head) || (isRelated && !/^to:/im.test(head));
}

/** Browsers write where a page was into the file that they save it to. */
function savedFrom(html: string): string | undefined {
	const head = html.slice(0, 4000);
	return (
		/<!-{2} saved from url=\(\d+\)(\S+) -->/.exec(head)?.[1] ??
		/^\s*url:\s*(https?:\/\/\S+)/im.exec(head.includes('SingleFile') ? head : '')?.[1]
	);
}

/** Pages that are no UTF-8 say in their head what they are. */
function inItsEncoding(text: string, bytes: Uint8Array<ArrayBuffer>): string {
	const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(
		text.slice(0, 4000)
	)?.[1];
	if (!named || /^utf-?(?:8|16)/i.test(named) || isUtf8(bytes)) return text;
	try {
		return new TextDecoder(named).decode(bytes);
	} catch {
		const plain = decodedText(bytes);
		return plain.ok ? plain.text : text; // An encoding that nobody knows.
	}
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

function known(problem: string): CaptureProblem {
	const all: readonly CaptureProblem[] = [
		'empty',
		'too-large',
		'encrypted',
		'no-text',
		'damaged',
		'old-word',
		'unknown-kind',
		'not-loaded'
	];
	return all.find((one) => one === problem) ?? 'unknown-kind';
}
