import type { CaptureProblem } from '$lib/domain/captured';
import type { BoardFailure } from '$lib/state/board-link.svelte';

/** What is wrong with something that came in, and what helps; follows its name. */
export const captureProblemWords: Readonly<Record<CaptureProblem, string>> = {
	empty: 'is empty.',
	'too-large': 'is too large: more than 20 MB is not read. Copy the posting and paste it.',
	encrypted: 'is locked with a password. Save a copy without one, or paste the text.',
	'no-text': 'holds no text, only pictures, as scans do. Paste the text instead.',
	damaged: 'is damaged or was cut short: it cannot be read to its end.',
	'old-word':
		'is of an old kind (.doc or .msg), or locked with a password. Save it as .docx, PDF or .eml.',
	'no-posting': 'can be read, but no job posting is in it.',
	'unknown-kind':
		'is of a kind that cannot be read. Saved pages, mails (.eml), PDF, .docx, text and JSON-LD can.',
	'not-loaded':
		'could not be read: the part of Waymark that reads such files did not load. Try again.'
};

/** Why a board gave no posting. */
export function boardFailureToWords(failure: BoardFailure, host: string): string {
	switch (failure) {
		case 'gone':
			return `${host} does not have this posting, or no longer. Where its page still opens, copy it and paste it here.`;
		case 'silent':
			return `${host} gave no answer: you may be offline, or it does not answer pages any more. Copy the posting and paste it here.`;
		case 'refused':
			return `${host} refused to answer just now. Try again later, or paste the posting here.`;
		case 'unreadable':
		case 'too-large':
			return `What ${host} answered could not be read. Copy the posting and paste it here.`;
	}
}
