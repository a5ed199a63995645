import type { Span } from '$lib/domain/reading';

/** A token of running text with its offsets. */
export interface TextToken extends Span {
	readonly text: string;
	/** A comma follows, which is no token itself. */
	readonly isBeforeComma: boolean;
}

/** A piece between white space, cut into opening brackets, a body with its marks, and what goes alone. */
const piece = /[^\s,]+/gu;

const abbreviation = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * Running text in tokens like those of SkillSpan: parted at white space, brackets and the last full stop apart, commas
 * left out (de-identification took them from the text that the tagger learnt from), other marks kept at their word.
 */
export function textTokens(text: string): readonly TextToken[] {
	const tokens: TextToken[] = [];
	const push = (start: number, end: number): void => {
		if (end <= start) return;
		const isBeforeComma = text.charAt(end) === ',';
		tokens.push({ start, end, text: text.slice(start, end), isBeforeComma });
	};
	for (const match of text.matchAll(piece)) {
		let start = match.index;
		let end = start + match[0].length;
		while (start < end && '([{"“„'.includes(text.charAt(start))) {
			push(start, start + 1);
			start += 1;
		}
		const stop = end;
		while (end > start && ')]}"”.;!?'.includes(text.charAt(end - 1))) end -= 1;
		if (text.charAt(end) === '.' && abbreviation.test(text.slice(start, end))) end += 1;
		push(start, end);
		for (let at = end; at < stop; at += 1) push(at, at + 1);
	}
	return tokens;
}
