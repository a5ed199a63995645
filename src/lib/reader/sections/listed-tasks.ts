/** "You can look forward to:" leads in to an offer or to the tasks; the lines under it tell which. */
import type { Line } from '../lines';
import type { Block } from './blocks';
import { agreedKind, cuesIn, isTaskVerb } from './cues';
import type { HeadingKind } from './heading-words';

const opening = /^[^\p{L}]*([\p{L}-]+)(?: (\p{L}+))?/u;
/** "Development of drivers" and "Preparation of reports", as lists of tasks have it in many languages. */
const deed = /(?:ing|tion|sion|ment|ance|ysis)$/;
const fewest = 3;
const longestLine = 160;

/** What one is or has, under "The successful candidate will:". */
const trait =
	/^(?:be|have|hold|possess|show|demonstrate|bring|enjoy|love|an?|excellent|good|strong)\b/i;

/** What a block is of by what its lines say, where its heading leaves that open. */
export function kindByLines({ kind, heading, lines }: Block): HeadingKind | undefined {
	if (heading === undefined || heading.isInline) return undefined;
	const body = lines.slice(1);
	if (kind === 'benefits' && areTasks(body)) return 'responsibilities';
	// "Mission" is what the house is for, or what is to be done there.
	if (kind === 'company' && /^\P{L}*missions?\P{L}*$/iu.test(heading.text))
		return agreedKind(body.map(({ words }) => words)) === 'responsibilities'
			? 'responsibilities'
			: undefined;
	const isOpen = kind === 'about' || heading.kind === undefined;
	if (isOpen && areLines(body) && areTasks(body)) return 'responsibilities';
	// "Advantages" are what one gets, or what one should have besides.
	if (kind === 'preferred' && /^\P{L}*advantages?\P{L}*$/iu.test(heading.text))
		return agreedKind(body.map(({ words }) => words)) === 'benefits' ? 'benefits' : undefined;
	if (kind === 'responsibilities' && asksWhom.test(heading.text) && areTraits(body))
		return 'minimum';
	if (kind === 'minimum' && chosen.test(heading.text) && areTasks(body)) return 'responsibilities';
	if (ofBody.test(heading.text) && agreedKind(body.map(({ words }) => words)) === 'minimum')
		return 'minimum';
	return undefined;
}

/** "Physical requirements" tell what one must be able to lift, or what the place is like. */
const ofBody = /^\P{L}*physical (?:requirements|demands)\P{L}*$/iu;
const asksWhom = /\b(?:candidate|applicant|person)\b.{0,20}\bwill\b/i;
const chosen = /\b(?:successful|chosen|selected) (?:candidate|applicant|person) will\P{L}*$/iu;

function areTraits(lines: readonly Line[]): boolean {
	const items = lines.filter(({ isItem }) => isItem);
	const listed = items.length >= fewest ? items : lines;
	const count = listed.filter(({ words }) => trait.test(words)).length;
	return listed.length >= fewest && count * 3 >= listed.length * 2;
}

/** Whether most of these lines say what is to be done. */
function areTasks(lines: readonly Line[]): boolean {
	if (lines.length < fewest) return false;
	const count = lines.filter(({ words }) => isTask(words)).length;
	return count * 3 >= lines.length * 2;
}

/** Short lines, one under another, with or without marks. */
function areLines(lines: readonly Line[]): boolean {
	return lines.every(({ isItem, words }) => isItem || words.length <= longestLine);
}

/** "Du unterstützt das Team", whatever heads the list; what "you will" is said of offers as often. */
const doer = /^(?:du|sie|dabei|hier|vous|tu|je|jij|você) /i;

/** "Join an established mill" and "Work alongside old hands" praise the house. */
const joins =
	/^[^\p{L}]*(?:join(?:ing)? (?:an?|our|the)|be(?:come)? (?:a )?part of|(?:work(?:ing)?|learn(?:ing)?) (?:alongside|from|among|in an? (?:\p{L}+ )?(?:team|environment|company|atmosphere)))(?!\p{L})/iu;

function isTask(words: string): boolean {
	const [, first = '', second = ''] = opening.exec(words) ?? [];
	const verb = first.toLowerCase();
	const isDeed = deed.test(verb) && (second === 'of' || second === 'with');
	const cues = cuesIn(words);
	const isTold = doer.test(words) && (cues.get('responsibilities') ?? 0) >= 2;
	if (joins.test(words)) return false;
	return (isDeed || isTaskVerb(verb) || isTold) && !cues.has('benefits');
}

const longestCaption = 60;

/**
 * Requirements with the lists cut out of them that stand under lines of their own and say what is to be done: where no
 * heading announces the tasks, "Cash and banking" over a list of them does.
 */
export function withCaptionedTasks(block: Block): readonly Block[] {
	if (block.kind !== 'minimum') return [block];
	const { lines, level } = block;
	const starts = lines.flatMap((line, index) =>
		index > 0 && isCaption(line, lines[index + 1]) ? [index] : []
	);
	if (starts.length === 0) return [block];
	return [0, ...starts].map((start, at) => {
		const own = lines.slice(start, starts[at]);
		if (start === 0) return { ...block, lines: own };
		const isDone =
			areTasks(own.slice(1)) && agreedKind(own.map(({ words }) => words)) !== 'minimum';
		return { kind: isDone ? 'responsibilities' : 'minimum', level, lines: own };
	});
}

function isCaption(line: Line, next: Line | undefined): boolean {
	return (
		!line.isItem &&
		line.isAfterBlank &&
		line.words.length <= longestCaption &&
		/^\p{Lu}.*[^.;,:!]$/u.test(line.words) &&
		next?.isItem === true
	);
}
