import type { Reading, SectionKind, Span } from '$lib/domain/reading';
import { sentencesIn } from '../sentences';

/** A sentence or list item of a posting with the kind of section it stands in. */
export interface PostingSentence extends Span {
	readonly kind: SectionKind;
	readonly words: string;
}

/** The sentences of a reading, line by line, without what the page had around the posting. */
export function sentencesOf({ text, sections }: Reading): readonly PostingSentence[] {
	return sections
		.filter(({ kind }) => kind !== 'chrome')
		.flatMap(({ kind, start, end }) =>
			linesIn(text, start, end).flatMap((line) =>
				sentencesIn(text, line.start, line.end).map((span) => ({
					...span,
					kind,
					words: text.slice(span.start, span.end)
				}))
			)
		);
}

function linesIn(text: string, from: number, to: number): readonly Span[] {
	const lines: Span[] = [];
	for (let start = from; start < to;) {
		const newline = text.indexOf('\n', start);
		const end = newline === -1 || newline > to ? to : newline;
		if (end > start) lines.push({ start, end });
		start = end + 1;
	}
	return lines;
}

/** The kind of the section that an offset lies in. */
export function kindAt(sections: Reading['sections'], at: number): SectionKind | undefined {
	return sections.find(({ start, end }) => at >= start && at < end)?.kind;
}
