import type { Line } from '../lines';
import { headingOf } from '../sections/headings';
import type { Part } from '../sections/sections';

const longestHeader = 14;
const longestHeaderLine = 130;
/** Of what ends as a sentence does; lone titles have such ends too: "Baker 80 - 100 % per sofort." */
const longestTitle = 80;
const longestNote = 60;

/** The short lines with which a posting opens: its title, who and where, before the first heading or paragraph. */
export function headerOf(parts: readonly Part[]): readonly Line[] {
	const lines = parts.filter((part) => part.kind !== 'chrome').flatMap((part) => part.lines);
	const header: Line[] = [];
	for (const [index, line] of lines.entries()) {
		const heading = headingOf(line, lines[index + 1]);
		const isHeading = heading?.kind !== undefined && !heading.isInline && heading.kind !== 'other';
		const isLong = line.words.length > longestHeaderLine && !isBarred(line.words);
		if (header.length === longestHeader || isLong || line.isSentence) break;
		if (isHeading && index > 0) break;
		const isClosed = /[.!?]$/.test(line.words) && line.words.length > longestNote;
		if (isClosed && (index > 0 || line.words.length > longestTitle)) break;
		if (!isHeading) header.push(line);
		if (isClosed) break;
	}
	return header;
}

/** "Acme | Engineer | Remote | Full-time | …" */
function isBarred(words: string): boolean {
	return words.length < 400 && words.split(' | ').length > 3;
}

export interface Label {
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

/** A value with where the line of its label starts. */
export interface Labelled extends Label {
	readonly lineStart: number;
}

/** The value of the first line "Name: value" whose name fits, or of the line under a line "Name". */
export function labelled(lines: readonly Line[], name: RegExp): Labelled | undefined {
	for (let index = 0; index < lines.length; index += 1) {
		const found = labelledAt(lines, index, name);
		if (found) return found;
	}
	return undefined;
}

/** The values of all lines whose name fits, in order. */
export function labelledEach(lines: readonly Line[], name: RegExp): readonly Labelled[] {
	return lines.flatMap((_, index) => labelledAt(lines, index, name) ?? []);
}

function labelledAt(lines: readonly Line[], index: number, name: RegExp): Labelled | undefined {
	const line = lines[index];
	if (!line || line.words.length > 240) return undefined;
	const { mark, label } = labelOf(line);
	if (mark > 45 || !name.test(label)) return undefined;
	const lineStart = line.wordsFrom;
	const after = line.words.slice(mark).replace(/^[\s:：|*_=–-]+/, '');
	const quoted = inQuotes.exec(after)?.[2];
	if (quoted !== undefined) {
		const start = line.wordsFrom + line.words.indexOf(quoted, mark);
		return { value: quoted, start, end: start + quoted.length, lineStart };
	}
	if (after !== '') {
		const start = line.wordsTo - after.length;
		return { value: after.replace(/[\s*_]+$/, ''), start, end: line.wordsTo, lineStart };
	}
	const next = lines[index + 1];
	return next && next.words.length <= 120 && !next.words.endsWith(':')
		? { value: next.words, start: next.wordsFrom, end: next.wordsTo, lineStart }
		: undefined;
}

/** `title = "Night Baker"`, "title: 'Night Baker'": fields above a page that a program makes. */
const inQuotes = /^\[?(["'])([^"']{2,120})\1\]?$/;

interface LineLabel {
	/** Where it ends. */
	readonly mark: number;
	readonly label: string;
}

/** "\\- **Location**: Leeds": the mark of an item that Markdown was told to print. */
const escapedMark = /^\\-\s+/;

/** Lines are asked for one label after another. */
const labels = new WeakMap<Line, LineLabel>();

function labelOf(line: Line): LineLabel {
	const known = labels.get(line);
	if (known) return known;
	const colon = line.words.search(/[:：\t]|\s[-–|]\s|(?<=^[a-z_]{2,30})\s=\s(?=["'[])/);
	const mark = colon < 0 ? line.words.length : colon;
	const label =
		mark > 45
			? ''
			: line.words
					.slice(0, mark)
					.replace(escapedMark, '')
					.replace(/(?<=\p{Ll})_(?=\p{Ll})/gu, ' ')
					.replace(/[*_]/g, '')
					.trim();
	labels.set(line, { mark, label });
	return { mark, label };
}

/** What stands between the dots, bars and bullets of a line: "Acme · Berlin (hybrid) · 3 days ago". */
export function piecesOf(line: Line): readonly Label[] {
	const pieces: Label[] = [];
	let from = 0;
	for (const match of [...line.words.matchAll(/\s+[·•|–—-]\s+|\s*[·•|]\s*|\t+/g), undefined]) {
		const to = match?.index ?? line.words.length;
		const raw = line.words.slice(from, to);
		const value = raw.trim();
		if (value !== '') {
			const start = line.wordsFrom + from + (raw.length - raw.trimStart().length);
			pieces.push({ value, start, end: start + value.length });
		}
		from = to + (match?.[0].length ?? 0);
	}
	return pieces;
}
