import type { SectionKind, Span } from '$lib/domain/reading';
import type { Line } from './lines';
import { boardFieldOf, isBareValue, longestName } from './sections/board-fields';
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
	/(?:,|[\s(](?:the|an?|and|or|of|to|in|on|at|for|with|by|from|as|is|are|be|will|that|which|your|our|their|its|this|these|has|have|may|(?<! a )must|can|any|all|each|through|into|under|between|including|such|not|his|her|who|visit|und|der|die|das|mit|für|von|et|de|la|le|des|y|el|los|en|het|een|van|e|do|da))$/i;

/** Lines that a hard line break cut, put together again. */
function paragraphsOf(part: Part): readonly Line[][] {
	return blocksOf(part.body).flatMap((block) => {
		const isBroken = hasHardBreaks(block);
		const paragraphs: Line[][] = [];
		for (const line of block) {
			const paragraph = paragraphs.at(-1);
			const previous = paragraph?.at(-1);
			const goesOn = previous && (isCut(previous, line) || (isBroken && mayGoOn(previous, line)));
			if (paragraph && goesOn) paragraph.push(line);
			else paragraphs.push([line]);
		}
		return paragraphs;
	});
}

/** Lines with nothing between them. */
function blocksOf(lines: readonly Line[]): readonly Line[][] {
	const blocks: Line[][] = [];
	for (const line of lines) {
		if (blocks.length === 0 || isOpening(line)) blocks.push([]);
		blocks.at(-1)?.push(line);
	}
	return blocks;
}

const isOpening = (line: Line): boolean =>
	line.isItem || line.isAfterBlank || line.isBold || line.heading !== undefined;

/** Narrower than any screen or sheet, wider than any mail. */
const [narrowest, widest] = [45, 120];
/** How much of the width is filled at least by a line whose next word did not fit, and by what share of the lines. */
const [leastFill, leastShare] = [0.75, 0.7];

/** Whether the lines of a block are full where the next starts small; those of a list without marks seldom are. */
function hasHardBreaks(block: readonly Line[]): boolean {
	const width = Math.max(...block.map(({ words }) => words.length));
	if (width < narrowest || width > widest) return false;
	const needed = block.flatMap((line, at) => {
		const next = block[at + 1];
		if (!next || !mayGoOn(line, next)) return [];
		const space = next.words.indexOf(' ');
		return [line.words.length + 1 + (space < 0 ? next.words.length : space)];
	});
	const full = needed.filter((length) => length >= width * leastFill);
	return full.length >= needed.length * leastShare;
}

const isClosed = (line: Line): boolean => '.:!?;'.includes(line.words.at(-1) ?? '.');
const startsSmall = (line: Line): boolean => /^[\p{Ll}(&,;]/u.test(line.words);
const mayGoOn = (line: Line, next: Line): boolean => !isClosed(line) && startsSmall(next);

/** The name of a fact in a form, whose value is on the next line. */
const isBareField = ({ words }: Line): boolean =>
	words.length <= longestName && boardFieldOf(words)?.isBare === true;

/** Whether a line break cut a sentence for certain: the last word cannot end one, or a name has its value below. */
function isCut(line: Line, next: Line): boolean {
	if (isBareField(line) && isBareValue(next.words)) return true;
	if (isClosed(line) || !hanging.test(line.words.slice(-24))) return false;
	return startsSmall(next) || (line.words.length >= 55 && line.words.length <= 105);
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
