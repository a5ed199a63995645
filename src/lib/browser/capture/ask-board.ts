import type { BoardPosting } from '$lib/domain/boards';
import type { CapturedPage } from '$lib/domain/captured';

/** Why a board gave no posting. `silent`: no answer came, which a browser does not explain. */
export type BoardFailure = 'gone' | 'silent' | 'refused' | 'unreadable' | 'too-large';

export type BoardAnswer =
	| { readonly ok: true; readonly page: CapturedPage }
	| { readonly ok: false; readonly failure: BoardFailure };

/** Boards of whole companies come in one answer, which takes them seconds. */
const longestWaitInMs = 30_000;
const largestAnswerInBytes = 30_000_000;

/** Asks a board for a posting; the caller has the person's consent. Nothing of who they are goes along. */
export async function askBoard(posting: BoardPosting, link: string): Promise<BoardAnswer> {
	const response = await fetch(posting.request, {
		signal: AbortSignal.timeout(longestWaitInMs),
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
		cache: 'no-store'
	}).catch(() => undefined);
	if (!response) return { ok: false, failure: 'silent' };
	if (response.status === 404 || response.status === 410) return { ok: false, failure: 'gone' };
	if (!response.ok) return { ok: false, failure: 'refused' };
	const text = await bounded(response).catch(() => undefined);
	if (text === undefined) return { ok: false, failure: 'silent' };
	if (text === null) return { ok: false, failure: 'too-large' };
	const { pageOfAnswer } = await import('./core');
	try {
		const page = pageOfAnswer(posting, link, JSON.parse(text));
		// Ashby gives the whole board, in which a closed posting is missing.
		if (!page) return { ok: false, failure: posting.board === 'Ashby' ? 'gone' : 'unreadable' };
		return { ok: true, page };
	} catch {
		return { ok: false, failure: 'unreadable' }; // No JSON.
	}
}

/** The text of an answer; `null` where it is too large, of which no more is read. */
async function bounded(response: Response): Promise<string | null> {
	const reader = response.body?.getReader();
	const decoder = new TextDecoder();
	let text = '';
	let length = 0;
	for (;;) {
		const part = await reader?.read();
		if (!part || part.done) return text + decoder.decode();
		length += part.value.length;
		if (length > largestAnswerInBytes) {
			await reader?.cancel();
			return null;
		}
		text += decoder.decode(part.value, { stream: true });
	}
}
