import type { SectionKind, Span } from '$lib/domain/reading';
import type { Line } from './lines';
import type { Part } from './sections/sections';
import { agreedKind } from './sections/cues';
import { sentencesIn } from './sentences';

/** A sentence or a list item: the smallest thing that is quoted. */
export interface Statement extends Span {
	readonly part: Part;
	readonly isItem: boolean;
	/** What it speaks of: the kind of its section, or its own where running text without a heading says more. */
	readonly kind: SectionKind;
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
			return sentencesIn(text, start, last.wordsTo).map((span) => {
				const words = text.slice(span.start, span.end);
				return {
					...span,
					part,
					isItem: first.isItem,
					kind: kindOf(part, first.isItem, words),
					words
				};
			});
		})
	);
}

const hanging =
	/(?:,|[\s(](?:the|an?|and|or|of|to|in|on|at|for|with|by|from|as|is|are|be|will|that|which|your|our|their|its|this|these|has|have|may|must|can|any|all|each|through|into|under|between|including|such|not|his|her|who|visit|und|der|die|das|mit|für|von|et|de|la|le|des|y|el|los|en|het|een|van|e|do|da))$/i;

/** Lines that a hard line break cut, put together again. */
function paragraphsOf(part: Part): readonly Line[][] {
	const paragraphs: Line[][] = [];
	for (const line of part.body) {
		const paragraph = paragraphs.at(-1);
		const previous = paragraph?.at(-1);
		const goesOn = previous !== undefined && paragraph !== undefined && isContinued(previous, line);
		if (paragraph && goesOn) paragraph.push(line);
		else paragraphs.push([line]);
	}
	return paragraphs;
}

/** Whether a line break cut a sentence: the next line starts small, or the last word cannot end one. */
function isContinued(previous: Line, line: Line): boolean {
	if (line.isItem || line.isAfterBlank || line.isBold || line.heading !== undefined) return false;
	if ('.:!?;'.includes(previous.words.at(-1) ?? '.')) return false;
	if (/^[\p{Ll}(&,;]/u.test(line.words)) return true;
	const isFull = previous.words.length >= 55 && previous.words.length <= 105;
	return isFull && hanging.test(previous.words.slice(-24));
}

const looseKinds: ReadonlySet<SectionKind> = new Set([
	'about',
	'other',
	'responsibilities',
	'minimum'
]);

/** Kinds under which a sentence of law is out of place. */
const asked: ReadonlySet<SectionKind> = new Set(['minimum', 'preferred', 'responsibilities']);

function kindOf(part: Part, isItem: boolean, words: string): SectionKind {
	if (part.readAs !== undefined) return part.kind;
	if (asked.has(part.kind) && agreedKind([words]) === 'legal') return 'legal';
	if (isItem || part.heading !== undefined || !looseKinds.has(part.kind)) return part.kind;
	return agreedKind([words]) ?? part.kind;
}
