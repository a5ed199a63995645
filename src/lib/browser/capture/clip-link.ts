import * as v from 'valibot';
import type { PageTaken } from './take-page';

/**
 * A clip travels in the fragment of an address, which no browser sends to a host:
 * `/add/#clip=1.` and base64url of deflate-raw of the JSON of a `PageTaken`.
 */
export const clipMark = '#clip=1.';
/** Characters of an address; Firefox follows none longer than a megabyte. */
const longestLink = 1_000_000;
/** A page takes a few hundred kilobytes; what unpacks to more is made to fill the memory. */
const largestClipInBytes = 8_000_000;

const Clip = v.object({ url: v.string(), title: v.string(), html: v.string() });

export type ClipRead =
	| { readonly ok: true; readonly page: PageTaken }
	| { readonly ok: false; readonly problem: 'damaged' | 'too-large' };

/** The fragment that carries a page. Stands by itself, like `takePage`. */
export async function packClip(page: PageTaken): Promise<string> {
	const pack = async (taken: PageTaken) => {
		const json = new Blob([JSON.stringify(taken)]);
		const stream = json.stream().pipeThrough(new CompressionStream('deflate-raw'));
		const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
		let binary = '';
		for (let at = 0; at < bytes.length; at += 8192) {
			binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
		}
		return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
	};
	let html = page.html;
	for (;;) {
		const packed = await pack({ ...page, html });
		if (packed.length < 900_000) return `#clip=1.${packed}`;
		html = html.slice(0, html.length / 2);
	}
}

/** Unpacks what a fragment carries, no more than there may be in it. Nothing where it carries no clip. */
export async function readClip(fragment: string): Promise<ClipRead | undefined> {
	if (!fragment.startsWith('#clip=')) return undefined;
	if (!fragment.startsWith(clipMark)) return { ok: false, problem: 'damaged' };
	if (fragment.length > longestLink) return { ok: false, problem: 'too-large' };
	try {
		const text = await inflated(bytesOf(fragment.slice(clipMark.length)));
		if (text === undefined) return { ok: false, problem: 'too-large' };
		const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Clip), text);
		return parsed.success ? { ok: true, page: parsed.output } : { ok: false, problem: 'damaged' };
	} catch {
		return { ok: false, problem: 'damaged' }; // Cut on the way, or made by somebody else.
	}
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
	const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Nothing where it is more than a clip may be; no more than that is ever unpacked. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	const reader = stream.getReader();
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let text = '';
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		length += value.length;
		if (length > largestClipInBytes) {
			await reader.cancel();
			return undefined;
		}
		text += decoder.decode(value, { stream: true });
	}
}
