import type { Span } from '$lib/domain/reading';
import { sentencesIn } from './sentences';
import type { LineMark, MarkedText } from './source/plain-text';

/** A line that is not blank; the span is without white space at its ends. */
export interface Line extends Span, LineMark {
	/** Where its words begin: after the mark of a list or a Markdown heading. */
	readonly wordsFrom: number;
	/** Where they end: before Markdown's own marks. */
	readonly wordsTo: number;
	readonly isItem: boolean;
	/** A line without words stands before it. */
	readonly isAfterBlank: boolean;
	/** A sentence of a paragraph that speaks of several things. */
	readonly isSentence?: boolean;
	/** The words as they stand. */
	readonly words: string;
}

const itemMark =
	/^(?:[-–—•●○◦▪▫■□◆◇►▶▸‣⁃∙·✓✔✅☑➤➢→»›*+](?=\s)|\[[ xX✓✔]?(?:\p{Lu} ?)?\](?=\s?\p{L})|o(?=\s+\p{Lu})|[•●○◦▪▫■◆►▶▸‣⁃∙·✓✔✅➤➢]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)](?=\s)|[-–*](?=\p{L}))\s*/u;
const markdownHeading = /^(#{1,6})\s+/;
const markdownBold = /^(?:\*\*|__)(.{1,120}?)(?:\*\*|__)\s*:?$/;

/** The lines of a text, in order; blank ones are left out. */
export function linesOf({ text, marks }: MarkedText): readonly Line[] {
	const lines: Line[] = [];
	let from = 0;
	let isAfterBlank = true;
	for (let number = 0; from <= text.length; number += 1) {
		const newline = text.indexOf('\n', from);
		const to = newline < 0 ? text.length : newline;
		const raw = text.slice(from, to);
		const trimmed = raw.trim();
		if (trimmed === '') isAfterBlank = true;
		else {
			const start = from + (raw.length - raw.trimStart().length);
			for (const piece of piecesOf(trimmed)) {
				const mark = piece.isPart ? {} : (marks.get(number) ?? {});
				lines.push(lineAt(start + piece.at, piece.words, mark, isAfterBlank));
				isAfterBlank = false;
			}
		}
		from = to + 1;
	}
	return withMeaningfulBold(lines);
}

interface Piece {
	readonly at: number;
	readonly words: string;
	readonly isPart: boolean;
}

/** Some boards lose the line breaks of what they copy: "Good phone voiceBasic computer skills". */
const glue =
	/(?=\p{Lu})(?:(?=\p{Lu}\p{Ll}{2})(?<=\p{Ll}{2})|(?=\p{Lu}[\p{Ll} ])(?<=\p{Ll}{2}[.!?:;)])|(?=(?:Benefits|Requirements|Responsibilities|Duties|Qualifications|Preferred|Skills|About)(?!\p{Ll}))(?<=\p{Lu}{2}))/gu;
/** Second halves of names that are written with a capital inside: "JavaScript", "LinkedIn". */
const inName =
	/^(?:Script|Point|Hub|Lab|Press|Books?|Note|Chimp|Force|Tube|Works?|Flow|Query|Ops|Maker|Draw|Weaver|Suite|Cloud|Board|Desk|Base|Soft|Link|Stack|Craft|Pal|Berry|Space|Form|Formation|Watch|Time|Dog|Gen|Design|Office|Trip|Advisor|Net|Sys|Tech|Care|Mart|Path|Spot|Bird|Mate|Pay|Wise|Shop|Native|Framework|Boot|Mesh|Sign|View|Studio|Pro|Max|Master|Market|Space|Data|Logic|Train|Source)(?!\p{Ll}{2})/u;
/** Whether a capital, or a letter that may be one, stands where no word ended; quicker than to look for the glue itself. */
function mayBeGlued(line: string): boolean {
	let before = 32;
	for (let at = 0; at < line.length; at += 1) {
		const code = line.charCodeAt(at);
		const isCapital = code >= 65 && code <= 90;
		const isForeign = code >= 0xc0 && (code < 0x2000 || code > 0x206f);
		const isApart = before <= 32 || before === 40 || before === 47 || before === 45;
		const isShouted = before >= 65 && before <= 90 && !'BRDQPSA'.includes(line.charAt(at));
		if (isForeign || (isCapital && !isApart && !isShouted)) return true;
		before = code;
	}
	return false;
}
const fewestGlued = 2;
const shortestPiece = 8;

/** A line as it is, or cut where line breaks were lost. */
function piecesOf(line: string): readonly Piece[] {
	const whole = [{ at: 0, words: line, isPart: false }];
	if (line.length < 40 || !mayBeGlued(line)) return whole;
	const cuts = [...line.matchAll(glue)]
		.map(({ index }) => index)
		.filter((at) => !inName.test(line.slice(at, at + 12)) && !isInsideName(line, at))
		.filter((at) => !isInsideAddress(line, at));
	if (cuts.length < fewestGlued) return whole;
	const pieces: Piece[] = [];
	let from = 0;
	for (const cut of [...cuts, line.length]) {
		if (cut - from < shortestPiece && cut < line.length) continue;
		const raw = line.slice(from, cut);
		const words = raw.trim();
		if (words !== '') pieces.push({ at: from + raw.indexOf(words), words, isPart: true });
		from = cut;
	}
	return pieces;
}

const longestPath = 200;

/** Whether a capital stands in the path of a link or before the "@" of an address. */
function isInsideAddress(line: string, at: number): boolean {
	const before = line.slice(Math.max(0, at - longestPath), at);
	return (
		before.slice(before.lastIndexOf(' ') + 1).includes('://') ||
		/^[\w.+-]{1,60}@/.test(line.slice(at, at + 62))
	);
}

/** Whether a capital stands inside one name, "CloudLinux" or "WidgetKit", which its list or line goes on after. */
function isInsideName(line: string, at: number): boolean {
	const before = /\p{Lu}\p{Ll}+$/u.exec(line.slice(Math.max(0, at - 12), at));
	if (!before || !/(?:^|[\s(/])$/.test(line.slice(Math.max(0, at - 13), at - before[0].length)))
		return false;
	return /^\p{Lu}[\p{Ll}\d]{1,9}(?:[,;)/.]|\s(?:and|or|und|oder|et|ou|y|o|en|of|e)\s|$)/u.test(
		line.slice(at, at + 18)
	);
}

/** Where most lines are bold, being bold sets none of them off. */
function withMeaningfulBold(lines: readonly Line[]): readonly Line[] {
	const bold = lines.filter((line) => line.isBold).length;
	return bold > 6 && bold > lines.length / 2
		? lines.map((line) => ({ ...line, isBold: false }))
		: lines;
}

function lineAt(start: number, trimmed: string, mark: LineMark, isAfterBlank: boolean): Line {
	const end = start + trimmed.length;
	const heading = markdownHeading.exec(trimmed);
	const item = heading || mark.heading ? null : itemMark.exec(trimmed);
	let wordsFrom = start + (heading?.[0].length ?? item?.[0].length ?? 0);
	let wordsTo = end;
	let extra: LineMark = heading ? { heading: heading[1]?.length ?? 1 } : {};
	const bold = item ? null : markdownBold.exec(trimmed.slice(wordsFrom - start));
	if (bold) {
		const colon = /:$/.test(trimmed) ? 1 : 0;
		wordsFrom += 2;
		wordsTo = end - 2 - colon;
		extra = { ...extra, isBold: true };
	}
	const words = trimmed.slice(wordsFrom - start, wordsTo - start);
	wordsFrom += words.length - words.trimStart().length;
	return {
		start,
		end,
		...mark,
		...extra,
		wordsFrom,
		wordsTo: wordsFrom + words.trim().length,
		isItem: item !== null && item[0].length < trimmed.length,
		isAfterBlank,
		words: words.trim()
	};
}

const longestLine = 600;

/** The lines with the long ones cut into their sentences, for what is read off single lines. */
export function passagesOf(lines: readonly Line[]): readonly Line[] {
	if (lines.every((line) => line.words.length <= longestLine)) return lines;
	return lines.flatMap((line) =>
		line.words.length <= longestLine
			? [line]
			: sentencesIn(line.words, 0, line.words.length).map(({ start, end }) => {
					const from = line.wordsFrom + start;
					const to = line.wordsFrom + end;
					const words = line.words.slice(start, end);
					return { ...line, start: from, end: to, wordsFrom: from, wordsTo: to, words };
				})
	);
}
