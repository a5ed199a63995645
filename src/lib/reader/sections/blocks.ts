/** The stretches of a posting that its headings, its short facts and the page around it cut out of it. */
import type { Section } from '$lib/domain/reading';
import type { Line } from '../lines';
import { chromeOf } from './chrome';
import { headingOf, type Heading } from './headings';

export interface Block {
	kind: Section['kind'];
	/** What it is called, if a heading opened it. */
	heading?: Heading | undefined;
	/** The heading's level decides which later heading without a known name ends the block. */
	level: number;
	lines: Line[];
	/** Short facts of the job, with which nothing goes on. */
	isFields?: boolean;
}

/** Lists and what leads up to them stay with their heading in these; in others the content may say something else. */
export const firmKinds: ReadonlySet<string> = new Set([
	'responsibilities',
	'minimum',
	'preferred',
	'benefits',
	'chrome'
]);

/** What follows a label in running text, rather than in a form. */
const shortestSentence = 45;
/** The blocks, one after another, each line in one of them. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
	const headings = withDemands(lines.map((line, index) => headingOf(line, lines[index + 1])));
	const isChrome = chromeOf(lines, headings);
	const blocks: Block[] = [];
	let current: Block = { kind: 'other', level: 0, lines: [] };
	const open = (block: Block): void => {
		current = block;
		blocks.push(block);
	};
	open(current);
	let posting: Block = current;
	/** "A plus: Kotlin" stood among requirements, which go on after it. */
	let isWishAmongMusts = false;
	lines.forEach((line, index) => {
		if (isChrome[index]) {
			if (current.kind !== 'chrome') open({ kind: 'chrome', level: 0, lines: [] });
			current.lines.push(line);
			return;
		}
		if (current.kind === 'chrome') {
			open({ kind: posting.kind, level: posting.level, lines: [] });
			posting = current;
		}
		const heading = headings[index];
		const isValue =
			current.isFields === true && isBareField(headings[index - 1]) && heading?.kind === undefined;
		if (isValue) {
			current.lines.push(line);
			return;
		}
		if (heading?.isField && isAmongFields(headings, index, posting)) {
			if (!current.isFields || current.kind !== heading.kind)
				open({ kind: heading.kind ?? 'other', level: 0, lines: [], isFields: true });
			posting = current;
			current.lines.push(line);
			return;
		}
		if (current.isFields) {
			open({ kind: 'other', level: 0, lines: [] });
			posting = current;
		}
		if (!heading && isWishAmongMusts && !line.isItem && !line.isAfterBlank) {
			isWishAmongMusts = false;
			open({ kind: 'minimum', level: current.level, lines: [] });
			posting = current;
		}
		if (heading && opensSection(heading, posting, line)) {
			isWishAmongMusts =
				heading.isInline &&
				heading.kind === 'preferred' &&
				(isWishAmongMusts || current.kind === 'minimum');
			open({ kind: heading.kind ?? 'other', heading, level: heading.level, lines: [] });
			posting = current;
		}
		current.lines.push(line);
	});
	return blocks.filter((block) => block.lines.length > 0);
}

const desires =
	/^desired (?:candidate )?(?:skills?|experience|qualifications|knowledge)(?: ?(?:&|and|\/|,) ?(?:skills?|experience|qualifications|expertise|knowledge|abilities))+/i;

/** "Desired skills and experience" is what boards call the requirements, where nothing else is called so, or wishes follow. */
function withDemands(headings: readonly (Heading | undefined)[]): readonly (Heading | undefined)[] {
	const isLone = headings.every((heading) => heading?.kind !== 'minimum');
	const lastWish = headings.findLastIndex((heading) => heading?.kind === 'preferred');
	return headings.map((heading, index) =>
		heading?.kind === 'preferred' && (isLone || index < lastWish) && desires.test(heading.text)
			? { ...heading, kind: 'minimum' }
			: heading
	);
}

/** A fact stands at the top of a posting, or beside others; a label in the midst of a section is part of it. */
function isAmongFields(
	headings: readonly (Heading | undefined)[],
	index: number,
	{ level, isFields }: Block
): boolean {
	return (
		level === 0 ||
		isFields === true ||
		headings[index + 1]?.isField === true ||
		(isBareField(headings[index]) && headings[index + 2]?.isField === true)
	);
}

function isBareField(heading: Heading | undefined): boolean {
	return heading?.isField === true && !heading.isInline;
}

/** "Company: Northwind" is a label of a fact, not the heading of a section. */
const labelKinds: ReadonlySet<string> = new Set(['other', 'pay', 'company', 'about']);

/** Whether a heading ends the block before it. One of unknown words does so only where it ranks at least as high. */
function opensSection(heading: Heading, within: Block, line: Line): boolean {
	if (within.kind === 'benefits' && isOffer(heading, line)) return false;
	if (within.kind === 'preferred' && heading.kind === 'minimum' && isVague(heading, within))
		return false;
	if (heading.kind === undefined)
		return heading.level <= within.level && within.level < 5 && !isRightUnder(within, heading);
	if (heading.level === 5 && !heading.isInline)
		return heading.kind !== within.kind && (heading.kind === 'benefits' || !isAside(within));
	if (heading.isInline && labelKinds.has(heading.kind)) {
		const isPart = heading.kind !== 'other' && isLoud(heading);
		if (isCellName(heading, line) && isTold(heading, line)) return true;
		if (isPart && (within.level > 0 || isTold(heading, line))) return true;
		if (isAsked(within.kind) && /^\P{L}*(?:languages?|tools|tech)/iu.test(heading.text))
			return false;
		const isSentence = line.wordsTo - heading.span.end > shortestSentence;
		if (!isSentence || !firmKinds.has(within.kind)) return false;
		return within.kind !== 'benefits' || (heading.kind === 'company' && !isShortLabel(heading));
	}
	if (heading.isInline && heading.kind === 'apply') return within.level > 0;
	return true;
}

const offers =
	/^(?:(?:annual|yearly|quarterly|performance|signing|christmas|holiday) )?bonus(?:es)?$|^(?:competitive|attractive|excellent|great|good|fair|generous|market[- ]leading|top|above[- ]average) (?:(?:base|starting) )?(?:salar(?:y|ies)|wages?|pay|compensation|remuneration)$/i;

/** "Bonus" and "Competitive wages" on lines of their own among offers are two of them. */
function isOffer({ text, isInline }: Heading, line: Line): boolean {
	return !isInline && line.heading === undefined && !line.isBold && offers.test(text.trim());
}

/** "Contact" with "**Crumb & Daughters**" right under it: a name among what the heading announces. */
function isRightUnder({ heading, lines }: Block, { level }: Heading): boolean {
	return heading?.kind !== undefined && lines.length === 1 && level >= heading.level;
}

/** "ABOUT COMPANY: We bake bread." in the capitals of a form opens a part of it, wherever it stands. */
function isLoud({ text }: Heading): boolean {
	return /\s/.test(text.trim()) && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
}

/** "Purpose of the post", a tab and what it is, as tables are copied from a page. */
function isCellName({ span }: Heading, { words, wordsFrom }: Line): boolean {
	return words[span.end - wordsFrom - 1] === '\t';
}

/** Above the first part of a form, "SALARY RANGE: $70" is one of the facts of the job. */
function isTold({ kind, span }: Heading, line: Line): boolean {
	const isText = line.wordsTo - span.end > shortestSentence || line.words.endsWith('.');
	return isText && (kind === 'about' || kind === 'company');
}

/** "Languages: fluent Dutch" among what is asked for is asked for too. */
function isAsked(kind: Block['kind']): boolean {
	return kind === 'minimum' || kind === 'preferred';
}

/** "Company: Northwind, Leeds" names it; "Company description: we bake bread." tells of it. */
function isShortLabel({ text }: Heading): boolean {
	return !/\s/.test(text.trim());
}

/** "Qualifications:" right under "Preferred skills" speaks of the preferred ones. */
function isVague({ level, text, isInline }: Heading, within: Block): boolean {
	if (isInline && within.lines.length > 1) return false;
	const isFirm = /\b(?:minimum|required?|requirements?|must|essential|basic|mandatory)\b/i.test(
		text
	);
	if (level === 5) {
		const demands = /\b(?:minimum|required|mandatory|qualification requirements)\b/i.test(text);
		return !demands && !(within.lines.length > 2 && /\b(?:must|should|requires)\b/i.test(text));
	}
	return !isFirm && within.lines.length <= 2;
}

/** Notes, process and legal text lead in to lists of their own that are no part of the posting's matter. */
export function isAside({ kind, heading }: Block): boolean {
	return (
		kind === 'legal' ||
		kind === 'process' ||
		kind === 'apply' ||
		(kind === 'other' && heading !== undefined)
	);
}
