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

/** Gathers running text into lines, as a browser would break them. */
export function lineBuilder(): LineBuilder {
	const lines: string[] = [];
	const marks = new Map<number, LineMark>();
	let firstHeading = '';
	let parts: string[] = [];
	let cells: string[] | undefined;
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
			parts.push(' ');
			return;
		}
		const line = take();
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
		if (name === 'br' && !cells && parts.length === 0 && lines.length > 0) wantsBlank = true;
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
		if ((name === 'td' || name === 'th') && cells) cells.push(take());
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
		const filled = [...cells, take()].filter((cell) => cell !== '');
		cells = undefined;
		const [label = '', value] = filled;
		const isPair = filled.length === 2 && label.length <= 40 && !label.endsWith(':');
		parts = [isPair ? `${label}: ${value ?? ''}` : filled.join(label.endsWith(':') ? ' ' : ' | ')];
		breakLine(false);
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
