import type { Span } from '$lib/domain/reading';
import type { Line } from './lines';
import type { Part } from './sections/sections';

/** A sentence or a list item: the smallest thing that is quoted. */
export interface Statement extends Span {
	readonly part: Part;
	readonly isItem: boolean;
	readonly words: string;
}

const abbreviations =
	/(?:^|[\s(])(?:e\.?g|i\.?e|etc|vs|incl|approx|min|max|mr|mrs|ms|dr|prof|st|no|nr|inc|ltd|co|corp|dept|jr|sr|u\.s|u\.k|ph\.d|z\.b|u\.a|d\.h|bzw|ca|ggf|inkl|usw|max|[a-z]|\d{1,2})\.$/i;
const sentenceEnd = /[.!?]{1,3}["'”’)\]]{0,2}(?=\s+["'“‘(\[]?[\p{Lu}\d•])|[。！？]/gu;

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
			!/[.:!?;]$/.test(previous.words);
		if (paragraph && goesOn) paragraph.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs;
}

/** The sentences between two offsets, each without white space around it. */
export function sentencesIn(text: string, from: number, to: number): readonly Span[] {
	const stretch = text.slice(from, to);
	const spans: Span[] = [];
	let start = 0;
	const push = (end: number): void => {
		const raw = stretch.slice(start, end);
		const trimmed = raw.trim();
		const lead = raw.length - raw.trimStart().length;
		if (trimmed !== '')
			spans.push({ start: from + start + lead, end: from + start + lead + trimmed.length });
		start = end;
	};
	for (const match of stretch.matchAll(sentenceEnd)) {
		const end = match.index + match[0].length;
		if (abbreviations.test(stretch.slice(Math.max(start, end - 12), end))) continue;
		push(end);
	}
	push(stretch.length);
	return spans;
}
