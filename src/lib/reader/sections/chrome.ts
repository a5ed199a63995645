import type { Line } from '../lines';
import { sifted } from '../sieve/sieve';
import {
	chromeLines,
	chromeOpeners,
	chromeTails,
	chromeTopic,
	looseChromeLine
} from './chrome-words';
import { normalised, type Heading } from './headings';

const longestChromeLine = 200;
const longestCaption = 70;

/** Of each line whether it is something the page put around the posting. */
export function chromeOf(
	lines: readonly Line[],
	headings: readonly (Heading | undefined)[]
): readonly boolean[] {
	const texts = lines.map((line) =>
		line.words.length > longestChromeLine ? '' : normalised(line.words)
	);
	const isChrome = lines.map(
		(line, index) =>
			line.isChrome === true ||
			/^(?:©|\(c\) ?\d)/i.test(line.words) ||
			(isChromeText(texts[index] ?? '') && !isLabelOfPosting(line, headings[index]))
	);
	const isPosting = headings.map((heading) => heading?.kind !== undefined && !heading.isInline);
	spreadFromOpeners(lines, texts, isChrome, isPosting);
	spreadToTheEnd(texts, isChrome, isPosting);
	fillGaps(lines, isChrome, isPosting);
	emptyHeadings(lines, headings, isChrome, isPosting);
	keepWhereToApply(lines, headings, isChrome);
	return isChrome;
}

/** "Required:" over a list is the posting's, "* Required" beside a form the page's. */
function isLabelOfPosting({ words }: Line, heading: Heading | undefined): boolean {
	return words.endsWith(':') && heading?.kind === 'minimum';
}

const siftedLines = /* @__PURE__ */ [...chromeLines, ...chromeOpeners].map((pattern, at) => ({
	pattern,
	may: sifted(`chrome ${at + 1}`, pattern)
}));
const mayOpen = /* @__PURE__ */ sifted('chrome openers', ...chromeOpeners);
const mayBeTail = /* @__PURE__ */ sifted('chrome tails', ...chromeTails);

function isChromeText(text: string): boolean {
	if (text === '') return false;
	return (
		siftedLines.some(({ pattern, may }) => may(text) && pattern.test(text)) ||
		looseChromeLine.test(text)
	);
}

function isAny(patterns: readonly RegExp[], text: string): boolean {
	return patterns.some((pattern) => pattern.test(text));
}

/** "Save this job", "Add this job to your collection to:", and the list under it. */
function spreadFromOpeners(
	lines: readonly Line[],
	texts: readonly string[],
	isChrome: boolean[],
	isPosting: readonly boolean[]
): void {
	for (let index = 0; index < lines.length; index += 1) {
		const text = texts[index] ?? '';
		if (!mayOpen(text) || !isAny(chromeOpeners, text)) continue;
		let isListOpen = false;
		for (let at = index + 1; at < lines.length; at += 1) {
			const line = lines[at];
			if (!line || isChrome[at]) continue;
			if (isPosting[at] && !line.isItem) break;
			const goesOn = line.isItem
				? isListOpen || at === index + 1
				: chromeTopic.test(texts[at] ?? '');
			if (!goesOn) break;
			isChrome[at] = true;
			isListOpen = line.isItem || line.words.endsWith(':');
		}
	}
}

/** From "Similar jobs" on everything is the page's, unless the posting turns out to go on below. */
function spreadToTheEnd(
	texts: readonly string[],
	isChrome: boolean[],
	isPosting: readonly boolean[]
): void {
	const lastPosting = isPosting.lastIndexOf(true);
	const tail = texts.findIndex(
		(text, index) => index > lastPosting && mayBeTail(text) && isAny(chromeTails, text)
	);
	if (tail < 0 || tail < texts.length / 4) return;
	isChrome.fill(true, tail);
}

/** One or two captions between two lines of chrome are chrome, once the posting itself is over. */
function fillGaps(
	lines: readonly Line[],
	isChrome: boolean[],
	isPosting: readonly boolean[]
): void {
	const lastPosting = isPosting.lastIndexOf(true);
	if (lastPosting < 0) return;
	for (let index = lastPosting + 1; index < lines.length; index += 1) {
		if (isChrome[index] || !isChrome[index - 1]) continue;
		const gap = [index, index + 1].findIndex((at) => isChrome[at + 1] && !isChrome[at]);
		if (gap < 0) continue;
		const inGap = lines.slice(index, index + gap + 1);
		if (inGap.every((line) => line.words.length <= longestCaption && !/[.!?]$/.test(line.words)))
			isChrome.fill(true, index, index + gap + 1);
	}
}

/** A heading with nothing under it but chrome is the page's own: "Key skills", "Ranked by relevance". */
function emptyHeadings(
	lines: readonly Line[],
	headings: readonly (Heading | undefined)[],
	isChrome: boolean[],
	isPosting: readonly boolean[]
): void {
	for (let index = lines.length - 2; index >= 0; index -= 1) {
		const isBare =
			isPosting[index] &&
			headings[index]?.kind !== 'apply' &&
			!/\d/.test(lines[index]?.words ?? '');
		if (isBare && !isChrome[index] && isChrome[index + 1]) {
			const next = isChrome.indexOf(false, index + 1);
			if (next < 0 || isPosting[next]) isChrome[index] = true;
		}
	}
}

/** "Apply online" is a button anywhere but under the heading "How to apply". */
function keepWhereToApply(
	lines: readonly Line[],
	headings: readonly (Heading | undefined)[],
	isChrome: boolean[]
): void {
	for (let index = 1; index < lines.length; index += 1) {
		const above = headings[index - 1];
		const isUnder = above?.kind === 'apply' && !above.isInline && !isChrome[index - 1];
		if (isUnder && /^apply\b/i.test(lines[index]?.words ?? '')) isChrome[index] = false;
	}
}
