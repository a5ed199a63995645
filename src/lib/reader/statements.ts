import type { Span } from '$lib/domain/reading';
import type { Line } from './lines';
import type { Part } from './sections/sections';
import { sentencesIn } from './sentences';

/** A sentence or a list item: the smallest thing that is quoted. */
export interface Statement extends Span {
	readonly part: Part;
	readonly isItem: boolean;
	readonly words: string;
}

/** The sentences and list items of the parts, in order; headings are not among them. */
export function statementsOf(text: string, parts: readonly Part[]): readonly Statement[] {
	return parts.flatMap((part) =>
		paragraphsOf(part).flatMap((lines) => {
			const first = lines[0];
			const last = lines.at(-1);
			if (!first || !last) return [];
			const inline = part.heading && part.lines[0] === first && part.body[0] === first;
			const start = inline && part.heading ? part.heading.end : first.wordsFrom;
			return sentencesIn(text, start, last.wordsTo).map((span) => ({
				...span,
				part,
				isItem: first.isItem,
				words: text.slice(span.start, span.end)
			}));
		})
	);
}

/** Lines that a hard line break cut, put together again. */
function paragraphsOf(part: Part): readonly Line[][] {
	const paragraphs: Line[][] = [];
	for (const line of part.body) {
		const paragraph = paragraphs.at(-1);
		const previous = paragraph?.at(-1);
		const goesOn =
			previous !== undefined &&
			!line.isItem &&
			!line.isAfterBlank &&
			!line.isBold &&
			line.heading === undefined &&
			(/^[\p{Ll}(&,;]/u.test(line.words) || previous.words.length > 60) &&
			!'.:!?;'.includes(previous.words.at(-1) ?? '.');
		if (paragraph && goesOn) paragraph.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs;
}
