import type { Reading, SectionKind, Span } from '$lib/domain/reading';
import { sentencesIn } from '../sentences';

/** The kind of the section that an offset lies in. */
export function kindAt(sections: Reading['sections'], at: number): SectionKind | undefined {
	return sections.find(({ start, end }) => at >= start && at < end)?.kind;
}

const listMark = /^\s*(?:[-–—*•·▪●○]|\d{1,2}[.)])\s+/;

/** The sentence, or the line without an end of sentence, that a span stands in. */
export function sentenceAround({ text }: Reading, span: Span): Span {
	const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
	const mark = listMark.exec(text.slice(lineStart, span.start));
	const from = lineStart + (mark?.[0].length ?? 0);
	const newline = text.indexOf('\n', Math.max(span.start, span.end - 1));
	const to = newline === -1 ? text.length : newline;
	const sentences = sentencesIn(text, from, to).filter(
		({ start, end }) => start < span.end && span.start < end
	);
	const [first] = sentences;
	const last = sentences.at(-1);
	return first && last ? { start: first.start, end: last.end } : span;
}
