import type { Captured, CaptureProblem } from '$lib/domain/captured';
import { parseWebLink } from '$lib/domain/links';
import { readClip, clipMark } from './clip-link';
import { readFile, readText } from './read-file';
import { forgetArrivals, keepArrival, readArrivals, type WaitingArrival } from './waiting';

export { forgetArrivals, keepArrival };

/** Something that came from outside and waits, taken apart. */
export interface TakenArrival {
	readonly id: number;
	readonly captured: readonly Captured[];
	readonly problems: readonly FileProblem[];
}

export interface FileProblem {
	readonly name: string;
	readonly problem: CaptureProblem;
}

/** What waits and was not taken yet, the oldest first. */
export async function takeArrivals(taken: ReadonlySet<number>): Promise<readonly TakenArrival[]> {
	const waiting = (await readArrivals()).filter(({ id }) => !taken.has(id));
	return Promise.all(waiting.map(takenArrival));
}

/** Keeps the clip that a fragment carries with what waits. Nothing where it carries none. */
export async function keepClip(fragment: string): Promise<CaptureProblem | 'kept' | undefined> {
	const clip = await readClip(fragment);
	if (!clip) return undefined;
	if (!clip.ok) return clip.problem;
	await keepArrival({ from: 'clip', ...clip.page });
	return 'kept';
}

export function carriesClip(fragment: string): boolean {
	return fragment.startsWith(clipMark.slice(0, clipMark.indexOf('=') + 1));
}

/** What files hold, in their order. */
export async function takeFiles(
	files: readonly File[]
): Promise<Pick<TakenArrival, 'captured' | 'problems'>> {
	const captured: Captured[] = [];
	const problems: FileProblem[] = [];
	for (const file of files) {
		const read = await readFile(file);
		if (read.ok) captured.push(...read.captured);
		else problems.push({ name: file.name, problem: read.problem });
	}
	return { captured, problems };
}

async function takenArrival(arrival: WaitingArrival): Promise<TakenArrival> {
	const { id, html, title = '', files = [] } = arrival;
	const fromFiles = await takeFiles(files);
	if (html !== undefined) {
		const { capturePage } = await import('./core');
		const page = capturePage(html, arrival.url);
		const name = page.title || title || 'A page';
		return { id, ...fromFiles, captured: [{ kind: 'page', name, page }, ...fromFiles.captured] };
	}
	const { text, url } = apart(arrival);
	const words = text === title ? '' : text;
	if (words.length < longestNote && url !== undefined) {
		return {
			id,
			...fromFiles,
			captured: [{ kind: 'link', name: title || words, url }, ...fromFiles.captured]
		};
	}
	const told = words === '' ? [] : await readText(words, title);
	const placed = told.map((each) => (each.kind === 'text' && url ? { ...each, url } : each));
	return { id, ...fromFiles, captured: [...placed, ...fromFiles.captured] };
}

/** Characters beside a shared link that are a remark and no posting. */
const longestNote = 200;

/** Many apps share a link as text, or at the end of one. */
function apart({ text = '', url }: WaitingArrival): { text: string; url: string | undefined } {
	const own = url === undefined ? undefined : parseWebLink(url);
	const last = /(?:^|\s)(https?:\/\/\S+)\s*$/i.exec(text);
	const found = last?.[1] === undefined ? undefined : parseWebLink(last[1]);
	const isSame = own === undefined || own === found;
	const words = last && isSame ? text.slice(0, last.index) : text;
	return { text: words.trim(), url: own ?? found };
}
