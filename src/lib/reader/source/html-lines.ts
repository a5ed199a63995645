import type { Effect } from './html-effects';
import { plainText, type LineMark, type MarkedText } from './plain-text';

const words = (list: string) => new Set(list.split(' '));
/** Elements with an empty line around them. */
const paragraphs = words(
	'p h1 h2 h3 h4 h5 h6 ul ol dl table section article header footer main blockquote pre hr form fieldset aside nav'
);
/** Elements that begin and end a line. */
const blocks = words(
	'div li tr dt dd br address figure figcaption caption details summary body html tbody thead legend center button label'
);

export interface LineBuilder {
	enter(name: string, effect: Effect): void;
	leave(name: string, effect: Effect): void;
	add(text: string): void;
	breakLine(isParagraph: boolean): void;
	finish(): MarkedText & { readonly firstHeading: string };
}

/** A line of a cell, kept until the row shows whether its cells are fields or columns of a layout. */
interface CellLine {
	readonly line: string;
	readonly heading: number;
	readonly bold: number;
	readonly plain: number;
	readonly chrome: number;
	readonly isItem: boolean;
	readonly isApart: boolean;
}

/** A cell with more lines, or more characters, than a field has lays a page out. */
const mostInField = { lines: 3, characters: 300 };

function isLayout(cells: readonly (readonly CellLine[])[]): boolean {
	if (cells.length === 1) return (cells[0]?.length ?? 0) > 1;
	return cells.some(
		(cell) =>
			cell.length > mostInField.lines &&
			cell.reduce((length, { line }) => length + line.length, 0) > mostInField.characters
	);
}

/** Gathers running text into lines, as a browser would break them. */
export function lineBuilder(): LineBuilder {
	const lines: string[] = [];
	const marks = new Map<number, LineMark>();
	let firstHeading = '';
	let parts: string[] = [];
	let cells: CellLine[][] | undefined;
	let cell: CellLine[] = [];
	let bold = 0;
	let chrome = 0;
	let heading = 0;
	let headingLevel = 0;
	let preformatted = 0;
	let isItem = false;
	let isTerm = false;
	let plainLength = 0;
	let boldLength = 0;
	let chromeLength = 0;
	let wantsBlank = false;

	const take = (): string => {
		const line = plainText(parts.join('')).replace(/\s+/g, ' ').trim();
		parts = [];
		return line;
	};

	const breakLine = (isParagraph: boolean): void => {
		if (cells) {
			endCellLine();
			if (isParagraph) wantsBlank = true;
			return;
		}
		endLine(take(), isParagraph);
	};

	const endCellLine = (): void => {
		const line = take();
		if (line === '') return;
		cell.push({
			line,
			heading: headingLevel,
			bold: boldLength,
			plain: plainLength,
			chrome: chromeLength,
			isItem,
			isApart: wantsBlank
		});
		headingLevel = heading;
		plainLength = boldLength = chromeLength = 0;
		isItem = wantsBlank = false;
	};

	const endLine = (line: string, isParagraph: boolean): void => {
		if (line !== '') {
			if (wantsBlank && lines.length > 0) lines.push('');
			wantsBlank = false;
			const mark: LineMark = {
				...(headingLevel > 0 ? { heading: headingLevel } : {}),
				...(boldLength > 0 && plainLength === 0 ? { isBold: true } : {}),
				...(chromeLength > 0 ? { isChrome: true } : {})
			};
			if (Object.keys(mark).length > 0) marks.set(lines.length, mark);
			if (headingLevel === 1 && firstHeading === '' && chromeLength === 0) firstHeading = line;
			lines.push(isItem && !/^[-•*–·]/.test(line) ? `- ${line}` : line);
			isItem = false;
		}
		headingLevel = heading;
		plainLength = boldLength = chromeLength = 0;
		if (isParagraph) wantsBlank = true;
	};

	const enter = (name: string, effect: Effect): void => {
		if (effect.isVoid && name !== 'br' && name !== 'hr') return;
		if (effect.isChrome) {
			breakLine(false);
			chrome += 1;
		}
		if (effect.isBold) bold += 1;
		if (name === 'pre') preformatted += 1;
		if (name === 'br' && isBlank(parts) && lines.length + cell.length > 0) wantsBlank = true;
		if (name === 'dd' && isTerm) {
			parts.push(': ');
		} else if (name === 'tr') {
			endRow();
			breakLine(false);
			cells = [];
		} else if ((name === 'td' || name === 'th') && cells) {
			take();
		} else if (paragraphs.has(name) || blocks.has(name)) {
			breakLine(paragraphs.has(name));
		}
		if (name === 'li') isItem = true;
		if (effect.heading > 0) {
			heading = effect.heading;
			headingLevel = heading;
		}
	};

	const leave = (name: string, effect: Effect): void => {
		if (name === 'dt' && parts.join('').trim().length > 0 && parts.join('').length < 60) {
			isTerm = true;
			parts = [parts.join('').replace(/\s*:?\s*$/, '')];
			return;
		}
		isTerm = false;
		if (effect.heading > 0) heading = 0;
		if ((name === 'td' || name === 'th') && cells) endCell();
		else if (name === 'tr') endRow();
		else if (name === 'table') {
			endRow();
			breakLine(true);
		} else if (paragraphs.has(name) || blocks.has(name)) breakLine(paragraphs.has(name));
		if (effect.isChrome) {
			breakLine(false);
			chrome -= 1;
		}
		if (effect.isBold) bold -= 1;
		if (name === 'pre') preformatted -= 1;
	};

	const endRow = (): void => {
		if (!cells) return;
		endCell();
		const filled = cells.filter((own) => own.length > 0);
		cells = undefined;
		if (isLayout(filled)) {
			for (const own of filled) {
				wantsBlank = true;
				for (const one of own) endRowLine(one.line, [one]);
			}
			wantsBlank = true;
			return;
		}
		const texts = filled.map((own) => own.map(({ line }) => line).join(' '));
		const [label = '', value] = texts;
		const isPair = texts.length === 2 && label.length <= 40 && !label.endsWith(':');
		const line = isPair
			? `${label}: ${value ?? ''}`
			: texts.join(label.endsWith(':') ? ' ' : ' | ');
		endRowLine(line, filled.flat());
	};

	const endCell = (): void => {
		endCellLine();
		cells?.push(cell);
		cell = [];
	};

	const endRowLine = (line: string, from: readonly CellLine[]): void => {
		const sum = (key: 'bold' | 'plain' | 'chrome') =>
			from.reduce((total, one) => total + one[key], 0);
		headingLevel = from.findLast((one) => one.heading > 0)?.heading ?? 0;
		boldLength = sum('bold');
		plainLength = sum('plain');
		chromeLength = sum('chrome');
		isItem = from.length === 1 && from[0]?.isItem === true;
		wantsBlank ||= from.length === 1 && from[0]?.isApart === true;
		endLine(line, false);
	};

	const add = (text: string): void => {
		const length = text.trim().length;
		if (length > 0) {
			if (bold > 0) boldLength += length;
			else plainLength += length;
			if (chrome > 0) chromeLength += length;
		}
		if (preformatted === 0 || cells) {
			parts.push(text);
			return;
		}
		const [first = '', ...rest] = text.split('\n');
		parts.push(first);
		for (const line of rest) {
			breakLine(line.trim() === '');
			parts.push(line);
		}
	};

	const finish = () => {
		endRow();
		breakLine(false);
		return { text: lines.join('\n'), marks, firstHeading };
	};

	return { enter, leave, add, breakLine, finish };
}

const isBlank = (parts: readonly string[]): boolean => parts.every((part) => part.trim() === '');
