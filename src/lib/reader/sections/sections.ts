import type { Section } from '$lib/domain/reading';
import type { Line } from '../lines';
import { blocksOf, firmKinds, isAside, type Block } from './blocks';
import { closingOf } from './closings';
import { agreedKind, cuesIn } from './cues';
import { kindByLines, withCaptionedTasks } from './listed-tasks';
import { sentencesIn } from '../sentences';
import { isWholeWish } from './whole-wishes';
import { isWish } from './wishes';
import { withoutPay } from './paid-lines';
import { endsInAddress } from './units';
import { flowOf, type LearntLines } from './flow';
import { isAskedFor, trailOf, type Trail } from './trailing';
import type { HeadingKind } from './heading-words';

/** A section with the lines it is made of. */
export interface Part extends Section {
	readonly lines: readonly Line[];
	/** The lines without the heading, as far as it has lines of its own. */
	readonly body: readonly Line[];
}

/** A paragraph shorter than this is a note. */
const shortestTold = 70;

/** Characters of a paragraph that tell what it is about. */
const longestJudged = 1500;

/** Where less than this share of a posting's lines stands without a heading, what was learnt of lines is not asked. */
const leastBare = 0.5;

/**
 * The parts of a posting, one after another, without gaps but blank lines. What was learnt of lines is asked where most of
 * them have no heading above.
 */
export function partsOf(lines: readonly Line[], learnt?: LearntLines): readonly Part[] {
	const blocks = blocksOf(lines);
	const bare = blocks.filter(isBare).reduce((sum, block) => sum + block.lines.length, 0);
	const asked = bare >= lines.length * leastBare ? learnt : undefined;
	const tellsTasks = blocks.some(({ kind, heading }) => kind === 'responsibilities' && heading);
	const named = tellsTasks ? blocks : blocks.flatMap(withCaptionedTasks);
	const fine = named.flatMap((block) => refined(block, asked)).flatMap(withoutPay);
	return merged(fine).map(partOf);
}

const isBare = ({ kind, heading }: Block): boolean => kind === 'other' && heading === undefined;

/** A block as it is, or cut where its content says that it holds several things. */
function refined(block: Block, learnt: LearntLines | undefined): readonly Block[] {
	if (block.kind === 'chrome' || block.isFields) return [block];
	if (isBare(block))
		return flowOf(block.lines, block.level === 0, learnt).flatMap((stretch) =>
			withoutWishes({ ...stretch, level: block.level })
		);
	const trail = trailIn(block);
	if (trail.length > 0) {
		const count = trail.reduce((sum, { lines }) => sum + lines.length, 0);
		const own = { ...block, lines: block.lines.slice(0, -count) };
		return [...refined(own, learnt), ...trail.map((part) => ({ ...part, level: block.level }))];
	}
	const rest = afterInline(block);
	if (rest.length > 0) {
		const own = block.lines.slice(0, -rest.length);
		return [
			...refined({ ...block, lines: own }, learnt),
			...refined({ kind: 'other', level: 4, lines: rest }, learnt)
		];
	}
	const told = kindByLines(block);
	if (told) return [{ ...block, kind: told }];
	const runs = runsOf(block);
	const isFirm = firmKinds.has(block.kind);
	const unnamed = block.heading && block.heading.kind === undefined ? kindOfList(block) : undefined;
	if (unnamed) return [{ ...block, kind: unnamed }];
	return runs.flatMap((run, index) => {
		const own = index === 0 ? block.heading : undefined;
		const kind = kindOfRun(run, block, isFirm);
		return withoutWishes({ kind, heading: own, level: block.level, lines: run });
	});
}

/** "Some experience of grafting is a plus" among tasks is none of them. */
const known =
	/^(?:(?:prior|previous|some|any|good|basic|working) )?(?:experience|expertise|knowledge|familiarity|proficiency|certifi\w+)\b/i;

/** Requirements and tasks with the lines that are wishes cut out of them. */
function withoutWishes(block: Block): readonly Block[] {
	const { kind, heading, level, lines } = block;
	if (kind !== 'minimum' && kind !== 'responsibilities') return [block];
	const parts: Block[] = [];
	lines.forEach((line, index) => {
		const isOwn = index === 0 && heading !== undefined;
		const mayWish = !isOwn && (kind === 'minimum' || known.test(line.words));
		const part = mayWish && isWholeWish(line.words) ? 'preferred' : kind;
		const last = parts.at(-1);
		if (last?.kind === part) last.lines.push(line);
		else parts.push({ kind: part, level, lines: [line], ...(isOwn ? { heading } : {}) });
	});
	return parts;
}

/** Where a section ends before the next heading. */
function trailIn({ kind, heading, lines }: Block): readonly Trail[] {
	const isOpen = kind === 'company' || kind === 'pay' || kind === 'other';
	if (!firmKinds.has(kind) && !isOpen) return [];
	return trailOf(lines.slice(heading === undefined ? 0 : heading.isInline ? 1 : 2), kind);
}

/** "The work: three visits a day." is a paragraph of its own; the next paragraphs speak of other things. */
function afterInline({ kind, heading, lines }: Block): Line[] {
	if (heading?.isInline !== true || !firmKinds.has(kind)) return [];
	const next = lines.findIndex((line, index) => index > 0 && line.isAfterBlank && !line.isItem);
	return next > 0 && lines.slice(0, next).every((line) => !line.isItem) ? lines.slice(next) : [];
}

/** The heading with what follows it, then each list and each paragraph on its own. */
function runsOf(block: Block): readonly Line[][] {
	const runs: Line[][] = [];
	block.lines.forEach((line, index) => {
		const previous = block.lines[index - 1];
		const run = runs.at(-1);
		const isUnderHeading = index === 1 && block.heading !== undefined && !block.heading.isInline;
		const goesOn =
			previous !== undefined &&
			(isUnderHeading ||
				(line.isItem && previous.isItem) ||
				(line.isItem && previous.words.endsWith(':')) ||
				(!line.isItem && !previous.isItem && isWrapped(previous, line)));
		if (run && goesOn) run.push(line);
		else runs.push([line]);
	});
	return runs;
}

/** Whether a line goes on with a paragraph that line breaks cut. */
function isWrapped(previous: Line, line: Line): boolean {
	return (
		!line.isAfterBlank &&
		(/^[\p{Ll}(]/u.test(line.words) || (previous.words.length > 50 && !endsInAddress(previous))) &&
		!'.:!?)'.includes(previous.words.at(-1) ?? '.')
	);
}

function kindOfRun(run: readonly Line[], block: Block, isFirm: boolean): Section['kind'] {
	const isFirst = run[0] === block.lines[0];
	const body = block.heading && isFirst ? run.slice(1) : run;
	if (body.length === 0) return block.kind;
	const isList = body.every((line) => line.isItem);
	const words = body.map((line) => line.words);
	if (isFirm || isAside(block)) {
		if (block.kind === 'other' && block.heading) {
			const own = openKind(words, block, isList, isFirst);
			if (own) return own;
		}
		if (isList || isFirst) return block.kind;
		// What the law wants said often goes on in the lines that say how to apply.
		const closing = block.kind === 'apply' ? closingOf(words[0] ?? '') : undefined;
		if (closing === 'apply' || (closing === 'process' && talks.test(words[0] ?? '')))
			return closing;
		return noteKind(words.join(' '), block, body[0]?.isAfterBlank === true) ?? block.kind;
	}
	const isHead = block.heading === undefined && block.level === 0;
	const agreed = agreedKind(isList ? words : sentencesOf(words));
	if (isFirst && !isList && block.kind === 'about' && block.heading && !opensAbout.has(agreed))
		return block.kind;
	if (agreed === 'preferred' && block.heading && !isWish(sentencesOf(words.slice(0, 1))[0] ?? ''))
		return block.kind;
	if (isList && body.length > 1)
		return (
			agreed ?? (ofTools.test(block.heading?.text ?? '') ? undefined : mainKind(body)) ?? block.kind
		);
	// What "Role summary" says in running text describes the role, also where it speaks of who fits.
	if (block.kind === 'about' && block.heading && agreed === 'minimum')
		return ofApplicants.test(words[0] ?? '') ? agreed : block.kind;
	if (block.kind === 'pay')
		return agreed === 'legal' || (!isFirst && agreed && besidePay.has(agreed))
			? agreed
			: block.kind;
	if (block.kind === 'company') {
		if (isFirst && block.heading && ofTeam.test(words[0] ?? '')) return 'about';
		const isOfRole =
			agreed === 'about' ||
			(agreed === 'responsibilities' && /\byou(?:['’]ll| will)\b/i.test(words[0] ?? ''));
		return agreed && (besideCompany.has(agreed) || (!isFirst && isOfRole)) ? agreed : block.kind;
	}
	if (words.join(' ').length < 60 && isHead) return block.kind;
	return agreed ?? fallbackKind(block, words);
}

/** What a paragraph of some length speaks of under a heading nobody knows, or further down under notes. */
function openKind(
	words: readonly string[],
	{ heading }: Block,
	isList: boolean,
	isFirst: boolean
): Section['kind'] | undefined {
	if (isList || words.join(' ').length < shortestTold || (isFirst && heading?.kind))
		return undefined;
	const agreed = agreedKind(sentencesOf(words));
	return agreed === 'apply' || agreed === 'process' || agreed === 'preferred' ? undefined : agreed;
}

/** The kind of most of these lines, taken one by one. */
function mainKind(lines: readonly Line[]): Section['kind'] | undefined {
	const [main] = [...flowOf(lines, false)].sort((a, b) => b.lines.length - a.lines.length);
	return main && main.kind !== 'other' && main.lines.length > lines.length / 2
		? main.kind
		: undefined;
}

/** What a list asks for or offers whose heading nobody knows. */
function kindOfList({ lines }: Block): Section['kind'] | undefined {
	const body = lines.slice(1);
	if (body.length < 2 || !body.every((line) => line.isItem)) return undefined;
	const agreed = agreedKind(body.map((line) => line.words));
	return agreed !== undefined && firmKinds.has(agreed) ? agreed : undefined;
}

/** "Model registry: Mlflow" under "Our stack" is no task. */
const ofTools = /stack|techn|tecn|tools/i;

/** "About Payments" may be about a team of that name. */
const ofTeam = /^(?:the|our) (?:[\p{L}&-]+ ){1,4}(?:team|department|unit|division) (?!and\b)/iu;

/** What is told together with the employer and is something else. */
const besideCompany: ReadonlySet<HeadingKind> = new Set<HeadingKind>(['legal', 'benefits']);

/** Paragraphs under what is paid that are none of it. */
const besidePay: ReadonlySet<HeadingKind> = new Set<HeadingKind>(['company', 'benefits', 'apply']);

/** What the text right under "Job description" may turn out to be; other matter in it is said in passing. */
const opensAbout: ReadonlySet<HeadingKind | undefined> = new Set<HeadingKind>([
	'responsibilities',
	'company'
]);

function sentencesOf(words: readonly string[]): readonly string[] {
	const text = words.join(' ').slice(0, longestJudged);
	return sentencesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

/** "All applicants must have a card" under the tasks says what is asked for. */
const ofApplicants =
	/^(?:all |any |the )?(?:(?:ideal|successful|right|suitable|qualified|preferred) )?(?:applicants?|candidates?)\b[^.;:]{0,40}? (?:must|should|(?:will )?(?:need|have|possess|hold)|has|holds)\b/i;

/** That only some will be contacted belongs to how to apply; interviews and trials do not. */
const talks =
	/^(?!.*\b(?:contacted|guarantees?|imply|implies|promise|notified|considered)\b).*\b(?:interviews?|entretiens?|gespräche?|entrevistas?|gesprek(?:ken)?|trial (?:shift|day)s?)\b/i;

/** A paragraph on its own after a list: equal chances, where to send the application, what would be nice. */
function noteKind(words: string, { kind }: Block, isApart: boolean): Section['kind'] | undefined {
	if (kind === 'responsibilities' && isApart && ofApplicants.test(words)) return 'minimum';
	const [strongest] = [...cuesIn(words)].sort(([, a], [, b]) => b - a);
	if (!strongest || strongest[1] < 3) return undefined;
	if (strongest[0] === 'legal' && kind === 'minimum' && isAskedFor(words)) return undefined;
	if (strongest[0] === 'legal') return isApart || strongest[1] >= 4 ? 'legal' : undefined;
	if (!isApart) return undefined;
	if (strongest[0] === 'apply') return kind === 'process' ? undefined : 'apply';
	if (strongest[0] === 'process' && firmKinds.has(kind)) return 'process';
	const isOffer = strongest[0] === 'preferred' || strongest[0] === 'benefits';
	return isOffer && kind === 'minimum' ? strongest[0] : undefined;
}

function fallbackKind(block: Block, words: readonly string[]): Section['kind'] {
	const isProse = words.join(' ').length > 120;
	return block.kind === 'other' && block.heading === undefined && isProse ? 'about' : block.kind;
}

function merged(blocks: readonly Block[]): readonly Block[] {
	const result: Block[] = [];
	for (const block of blocks) {
		const last = result.at(-1);
		if (last && last.kind === block.kind && block.heading === undefined)
			last.lines.push(...block.lines);
		else result.push({ ...block, lines: [...block.lines] });
	}
	return result;
}

function partOf(block: Block): Part {
	const start = block.lines[0]?.start ?? 0;
	const end = block.lines.at(-1)?.end ?? start;
	const heading = block.heading;
	const body = heading && !heading.isInline ? block.lines.slice(1) : block.lines;
	return {
		kind: block.kind,
		start,
		end,
		lines: block.lines,
		body,
		...(heading ? { heading: heading.span } : {})
	};
}

export type { HeadingKind };
