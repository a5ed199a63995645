import type { Span } from '$lib/domain/reading';

/** A sentence with what stands around it, cut at words. */
export interface Peek {
	readonly before: string;
	readonly sentence: string;
	readonly after: string;
}

/** Characters shown to each side of a sentence, and of the sentence itself. */
const around = 90;
const longest = 400;

/** What is shown of a sentence that is out of sight: itself, and its line and the ones beside it as far as they go. */
export function peekAt(text: string, { start, end }: Span): Peek {
	const sentence = text.slice(start, end);
	const before = flat(text.slice(Math.max(0, start - around), start));
	const after = flat(text.slice(end, end + around));
	return {
		before: start > around ? before.replace(/^\S*\s/, '… ') : before,
		sentence: flat(sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence),
		after: end + around < text.length ? after.replace(/\s\S*$/, ' …') : after
	};
}

function flat(text: string): string {
	return text.replace(/\s*\n\s*(?:[-–—*•·▪◦‣●]\s+)?/g, ' · ').replace(/\s+/g, ' ');
}
