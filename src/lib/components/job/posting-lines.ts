import type { Reading, Section, SectionKind, Span } from '$lib/domain/reading';

export interface PostingPiece {
	readonly text: string;
	readonly isMarked: boolean;
	/** Where the piece begins in the text of the reading. */
	readonly start: number;
}

export interface PostingLine extends Span {
	readonly kind: 'heading' | 'item' | 'text';
}

export interface PostingPart {
	readonly kind: SectionKind;
	/** Whole, also where not all of its lines are drawn. */
	readonly section: Section;
	readonly lines: readonly PostingLine[];
}

const listMark = /^[ \t]*(?:[-–—*•·▪◦‣●○■□✓✔➢►]|\d{1,2}[.)])[ \t]+/;
/** Markdown: `## Duties`, `**Duties**`. */
const headingMark = /^[ \t]*#{1,6}[ \t]+/;
const boldLine = /^[ \t]*(\*\*|__)(?=\S)((?:(?!\1).)+)\1[ \t]*$/;

/**
 * The posting as it is drawn: sections of lines, list marks and those of Markdown set apart. Blank lines only separate. What lies behind `end`,
 * an offset into the text, is left out.
 */
export function partsOf(reading: Reading, end = reading.text.length): readonly PostingPart[] {
	return reading.sections
		.filter((section) => section.start < end)
		.map((section) => {
			const drawn = { ...section, end: Math.min(section.end, end) };
			return { kind: section.kind, section, lines: linesOf(reading.text, drawn) };
		})
		.filter((part) => part.lines.length > 0);
}

function linesOf(text: string, section: Section): readonly PostingLine[] {
	const lines: PostingLine[] = [];
	let start = section.start;
	while (start < section.end) {
		const newline = text.indexOf('\n', start);
		const end = newline === -1 || newline > section.end ? section.end : newline;
		const line = lineOf(text, start, end, section.heading);
		if (line) lines.push(line);
		start = end + 1;
	}
	return lines;
}

function lineOf(text: string, start: number, end: number, heading?: Span): PostingLine | undefined {
	const raw = text.slice(start, end);
	if (raw.trim() === '') return undefined;
	const isHeading = heading && heading.start < end && heading.end > start;
	const hashes = headingMark.exec(raw)?.[0].length;
	if (hashes !== undefined) return { kind: 'heading', start: start + hashes, end };
	const bold = boldLine.exec(raw)?.[2];
	if (bold !== undefined) {
		const from = start + raw.indexOf(bold);
		return { kind: 'heading', start: from, end: from + bold.length };
	}
	if (isHeading) return { kind: 'heading', start, end };
	const mark = listMark.exec(raw)?.[0].length ?? 0;
	return { kind: mark > 0 ? 'item' : 'text', start: start + mark, end };
}

/** A line cut where marks begin and end. Marks may overlap and come in any order. */
export function piecesOf(
	text: string,
	line: Span,
	marks: readonly Span[]
): readonly PostingPiece[] {
	const inside = marks
		.map(({ start, end }) => ({ start: Math.max(start, line.start), end: Math.min(end, line.end) }))
		.filter(({ start, end }) => start < end)
		.sort((a, b) => a.start - b.start);
	const pieces: PostingPiece[] = [];
	let at = line.start;
	for (const mark of inside) {
		if (mark.end <= at) continue;
		const start = Math.max(mark.start, at);
		if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false, start: at });
		pieces.push({ text: text.slice(start, mark.end), isMarked: true, start });
		at = mark.end;
	}
	if (at < line.end) pieces.push({ text: text.slice(at, line.end), isMarked: false, start: at });
	return pieces;
}
