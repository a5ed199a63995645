import type { Span } from '$lib/domain/reading';
import type { Line } from '../lines';
import { trimmedAfter } from '../letters';
import { sifted } from '../sieve/sieve';
import { boardFieldOf, isBareValue, type BoardField } from './board-fields';
import { closingOf } from './closings';
import { foreignKind, foreignLeadIn } from './foreign-headings';
import { headNouns, idioms, modifiers, wishWords, type HeadingKind } from './heading-words';
import { looseKind } from './loose-headings';
import { tellingKind } from './telling-words';

export interface Heading {
	/** Nothing where the words are those of a heading that is not in the lexicon. */
	readonly kind?: HeadingKind;
	readonly span: Span;
	readonly text: string;
	/** Text follows on the same line: "Requirements: three years at sea". */
	readonly isInline: boolean;
	/** 1 (a page's title) to 6; 4 for bold, capitals or a colon alone. */
	readonly level: number;
	/** A short fact of the job as boards put them, which is no section of its own. */
	readonly isField?: boolean;
}

/** Headings without any capital begin with these. */
const plainOpening = /^(?:what|how|who|why|about|your|our|we|the)\b.{0,40}$/;
const longestHeading = 90;
const longestLeadIn = 170;
const longestCaption = 60;
/** "Bonus points if you have …" and "The tasks are:-" lead on to the lines below as a colon does. */
const leadsOn = /(?::|…|\.\.\.|[^-–—][-–—])$/;

/** The heading that a line is or begins with. */
export function headingOf(line: Line, next: Line | undefined): Heading | undefined {
	const { words } = line;
	const length = words.length;
	if (length < 3) return undefined;
	const field = line.isItem || line.heading !== undefined ? undefined : boardFieldOf(words);
	if (field && (!field.isBare || (next && !next.isItem && isBareValue(next.words))))
		return fieldHeading(line, field);
	const span = { start: line.wordsFrom, end: line.wordsTo };
	const own = { span, text: words, isInline: false };
	const level = line.heading ?? 4;
	const isMarked = line.heading !== undefined || line.isBold === true;
	const endsWithColon = line.isItem ? words.endsWith(':') : leadsOn.test(words);
	const isAsking = isQuestionOver(line, next);
	if (
		length <= longestHeading &&
		(endsWithColon || !/[.;,]$/.test(words)) &&
		(!line.isItem || isMarked || endsWithColon || isAsking || isNumbered(line, next))
	) {
		const text = normalised(words);
		const sure = kindOfWords(text, false);
		const isShaped =
			isMarked || endsWithColon || /^[\p{Lu}\d¿]/u.test(words) || /^[^\p{L}]/u.test(words);
		if (
			sure &&
			!isCell(line, next, sure) &&
			(isShaped || (isLone(line, next) && plainOpening.test(text)))
		)
			return { ...own, kind: waived(sure, words), level };
		const isTelling = (!line.isItem || isMarked || isAsking) && isLone(line, next);
		const told = isTelling ? (tellingKind(text) ?? foreignKind(text)) : undefined;
		if (told) return { ...own, kind: told, level };
		const isSet = isMarked || endsWithColon || isUpperCase(words) || isNamed(line, next);
		const kind = isSet ? kindOfWords(text, true) : undefined;
		if (kind && isShaped) return { ...own, kind: waived(kind, words), level };
		const loose = isShaped && isSetOff(line, next, isMarked) ? looseKind(text) : undefined;
		if (loose) return { ...own, kind: loose, level };
		const leadsTo = isMarked && endsWithColon ? kindOfLeadIn(text) : undefined;
		if (leadsTo) return { ...own, kind: leadsTo, level };
		const named = line.isItem ? undefined : aboutName(text);
		if (named) return { ...own, kind: named, level };
		if (isMarked && line.heading !== undefined)
			return closes(words, line.heading) ? { ...own, kind: 'apply', level } : { ...own, level };
		if (line.isBold && !line.isItem && length <= 70)
			return closingOf(words) === 'apply' ? { ...own, kind: 'apply', level } : { ...own, level };
		if (isUpperCase(words) && line.isAfterBlank && next && !isUpperCase(next.words) && length <= 60)
			return { ...own, level };
	}
	if (endsWithColon && length <= longestLeadIn && !isTrailingOff(words, next)) {
		const kind = kindOfLeadIn(normalised(words));
		if (kind) return { ...own, kind, level: 5 };
	}
	return inlineHeading(line);
}

function fieldHeading(line: Line, { kind, end, isBare }: BoardField): Heading {
	const span = { start: line.wordsFrom, end: line.wordsFrom + end };
	return { kind, span, text: line.words.slice(0, end), isInline: !isBare, level: 5, isField: true };
}

/** "## Come and see us" closes a posting; a title in such words speaks of the application too. */
function closes(words: string, level: number): boolean {
	const mayClose = level > 1 || /bewerb|applic|candidat|sollicit|solicitud|postul/i.test(words);
	return mayClose && closingOf(words) === 'apply';
}

const waiver =
	/\((?:but )?(?:(?:not|n't) (?:\w+ )?(?:required|essential|necessary|needed|mandatory)|preferred|optional|desirable|desired|nice to have|an? (?:plus|bonus|advantage))\b/i;

/** "Shop experience (not necessarily required)": what stands in brackets makes a wish of it. */
function waived(kind: HeadingKind, words: string): HeadingKind {
	return kind === 'minimum' && waiver.test(words) ? 'preferred' : kind;
}

/** Whether a line is one above others: marked, in capitals, a label or question, or first after a blank line. */
function isSetOff(line: Line, next: Line | undefined, isMarked: boolean): boolean {
	if (isMarked || /[:?]$/.test(line.words) || isUpperCase(line.words)) return true;
	if (line.isItem || next === undefined || next.words.length < 12) return false;
	if (/^\S+(?: \S+){1,2}$/.test(line.words)) return true;
	return next.isItem || (line.isAfterBlank && !next.isAfterBlank);
}

/**
 * "Interview" between the short lines of a list says how something is found out, as tables of criteria have it, and
 * "Commitment to equality" there is asked for.
 */
function isCell(line: Line, next: Line | undefined, kind: HeadingKind): boolean {
	if (line.heading !== undefined || line.isBold || line.isAfterBlank) return false;
	const mayBe =
		(kind === 'process' && /^\p{L}+$/u.test(line.words)) ||
		(kind === 'legal' && /^commit/i.test(line.words));
	return mayBe && (next === undefined || !/[.:!?]$/.test(next.words));
}

/** "- What do we ask of you?" in the midst of items asks what the items below it answer. */
function isQuestionOver({ isItem, words }: Line, next: Line | undefined): boolean {
	return isItem && words.endsWith('?') && next?.isItem === true && !next.words.endsWith('?');
}

/** "You bake loaves, rolls, buns …" over another sentence leads on to nothing. */
function isTrailingOff(words: string, next: Line | undefined): boolean {
	if (!/(?:…|\.\.\.)$/.test(words) || words.length <= longestCaption) return false;
	return next !== undefined && !next.isItem && /^\p{Lu}/u.test(next.words);
}

/** "2. Eligibility criteria" over lines that are not counted with it. */
function isNumbered({ wordsFrom, start }: Line, next: Line | undefined): boolean {
	const mark = wordsFrom - start;
	return mark >= 3 && next !== undefined && !(next.isItem && next.wordsFrom - next.start === mark);
}

/** Whether a line may be one above others at all: something stands under it that does not go on with it. */
function isLone(line: Line, next: Line | undefined): boolean {
	if (next === undefined || /[!)]$/.test(line.words)) return false;
	return line.words.endsWith(':') || next.isItem || next.words.length >= 12;
}

/** "Requirements: three years at sea": the part before the colon is a heading of its own. */
function inlineHeading(line: Line): Heading | undefined {
	const colon = line.words.slice(0, 60).search(/:(?=\s|\*\*)| [–—-] |\t/);
	if (colon < 4) return undefined;
	const label = line.words.slice(0, colon);
	if (!/^[^\p{L}\d]{0,4}\p{Lu}/u.test(label)) return undefined;
	const text = normalised(label);
	const wish = tellingKind(text) === 'preferred' ? 'preferred' : undefined;
	const kind = kindOfWords(text, false) ?? wish;
	if (!kind) return undefined;
	const span = { start: line.wordsFrom, end: line.wordsFrom + colon + 1 };
	return { kind, span, text: label, isInline: true, level: 5 };
}

/** The words of a heading in lower case, without what decorates them. */
export function normalised(words: string): string {
	const lower = words.toLowerCase().replace(/[’‘`´]/g, "'");
	const open = lower.includes('(')
		? lower.replace(/\((s|es|ies)\)/g, '$1').replace(/\([^()]{0,40}\)/g, ' ')
		: lower;
	const bare = trimmedAfter(open.replace(/^[^\p{L}\d&¿]+/u, ''), ')?').replace(/\?$/, '');
	return (/\s\s|[^\S ]/.test(bare) ? bare.replace(/\s+/g, ' ') : bare).trim();
}

const siftedIdioms = /* @__PURE__ */ idioms.map(([kind, pattern], at) => ({
	kind,
	pattern,
	may: sifted(`heading ${at + 1}`, pattern)
}));

/** "Guest experience" is what others have of the house, and a field of work. */
const others =
	/^(?:guest|customer|client|user|visitor|patient|member|employee|candidate|passenger|student|player|shopper|shopping|brand|developer|people|resident)s?$/;

/** "Required and preferred qualifications": the lines under it tell which they are. */
const ofBoth =
	/\b(?:required|minimum|essential|basic|mandatory)(?: \w+)? ?(?:and|&|\/|,|\+) ?(?:preferred|desired|desirable|optional)\b|\b(?:preferred|desired|desirable|optional) ?(?:and|&|\/|,|\+) ?(?:required|minimum|essential|basic|mandatory)\b/;

/** What a heading of these words announces; with `isMarked`, where it is set off, a telling word is enough. */
export function kindOfWords(text: string, isMarked: boolean): HeadingKind | undefined {
	if (text === '') return undefined;
	for (const { kind, pattern, may } of siftedIdioms)
		if (may(text) && pattern.test(text)) return kind;
	const parts = text.split(/[^\p{L}'&-]+/u).filter((part) => part !== '' && part !== '-');
	if (parts.length === 0 || parts.length > 12) return undefined;
	let kind: HeadingKind | undefined;
	let strangers = 0;
	let isWish = false;
	for (const [at, part] of parts.entries()) {
		const isTheirs = part === 'experience' && others.test(parts[at - 1] ?? '');
		const own = isTheirs ? undefined : headNouns.find(([, nouns]) => nouns.has(part))?.[0];
		if (wishWords.has(part)) isWish = true;
		else if (own) kind ??= own;
		else if (isTheirs || !modifiers.has(part)) strangers += 1;
		if (own === 'benefits' && kind === 'pay') kind = 'benefits';
	}
	if (kind === undefined) return undefined;
	if (strangers > 0 && (!isMarked || strangers > 3 || parts.length > 8)) return undefined;
	return isWish && kind === 'minimum' && !ofBoth.test(text) ? 'preferred' : kind;
}

const leadIns: readonly (readonly [HeadingKind, RegExp])[] = [
	['preferred', /\b(?:preferred|desirable|nice to have|a plus|advantage|bonus|preferable)\b/],
	[
		'apply',
		/^(?:please |to apply,? |kindly |then |so )*(?:send|submit|e-?mail|include|attach|enclose|provide|forward) (?:us )?(?:with )?(?:the )?(?:following|these)\b/
	],
	[
		'benefits',
		/\b(?:(?:advantages|benefits|perks)\b.{0,20}\b(?:await|awaiting|waiting)\b|^(?:the )?(?:benefits|perks|advantages) of (?:being|working|joining)\b|^(?:by|when) (?:joining|you join) (?:us|our \w+|the \w+),? you(?:'ll| will| can| get)?\b(?!.{0,30}\b(?:responsible|tasks?|duties)\b))/
	],
	[
		'responsibilities',
		/\b(?:duties|responsibilities|responsible for|tasks|(?:these|the following) (?:functions|activities|work)|(?:looking for|need|seeking|seek|want) (?:someone|somebody|a person|an? \S+) (?:who|that)(?:'ll| will)$|you (?:will have|have|get) the (?:opportunity|chance) to\b)/
	],
	[
		'about',
		/\b(?:this|the) (?:role|post|job|position) is (?:for|offered)\b|\bhours? (?:per|a|each) week\b/
	],
	['responsibilities', /\bvous (?:assurez|serez (?:en )?charg|aurez pour mission)/],
	[
		'minimum',
		/\b(?:qualifications|requirements|(?:must|should|will need to|you'll need to|able to demonstrate|need to) (?:have|be|possess|demonstrate|that you|show)|required to have|requires (?:you )?to|skills|experience in|candidates? (?:must|should|who)|we(?:'re| are) looking for|assess(?:ed)? (?:you )?against|ideal candidate|successful candidate (?:has|is|must|should)|(?:candidate|applicant|person)\b.{0,24}\bwill (?:be able(?: to)?|have|possess|be)$|(?:fit|match|thrive|enjoy|love|succeed|at home)\b.{0,30}\bif(?: you)?$|(?:people|someone|candidates|applicants) (?:that|who|with)\b.{0,24}\b(?:have|has|background|experience))\b/
	],
	[
		'benefits',
		/\b(?:we (?:offer|provide)|by offering|benefits (?:include|package|such)|you(?:'ll| will| can| may| might)(?: also)? (?:get(?! to\b)|receive|enjoy))\b/
	],
	[
		'responsibilities',
		/\b(?:you|candidates?|incumbent|holder|applicant|role|position|employee|hire|person|appointee|intern|manager|officer|engineer|nurse|assistant)\b.{0,60}\b(?:will|shall|'ll|going to|expected to)\b/
	]
];

/** "Night Baker Requirements" on a line of its own, and no "Business Requirements" or "Health Benefits" of a list. */
const named =
	/^(?!.*\b(?:business|customer|client|user|system|software|technical|functional|regulatory|legal|statutory|product|project|safety|tax|reporting|security|data|employee|health|medical|dental|insurance|retirement|social|food|import|export)\b)(?:\p{Lu}[\p{L}&-]* ){1,3}(?:Requirements|Responsibilities|Duties|Qualifications|Benefits|Perks)$/iu;

function isNamed(line: Line, next: Line | undefined): boolean {
	return (
		!line.isItem &&
		named.test(line.words) &&
		/^\P{Ll}.* \p{Lu}/u.test(line.words) &&
		isLone(line, next)
	);
}

/** What a sentence that ends in a colon leads in to; of several the last says it. */
function kindOfLeadIn(text: string): HeadingKind | undefined {
	const last = text.slice(text.search(/[^.!?]*$/)).trim();
	return kindOfSentence(last) ?? (last === text ? undefined : kindOfSentence(text));
}

function kindOfSentence(text: string): HeadingKind | undefined {
	return leadIns.find(([, pattern]) => pattern.test(text))?.[0] ?? foreignLeadIn(text);
}

/** "About Northwind": the team or company of that name; "About the benefits" is of these. */
function aboutName(text: string): HeadingKind | undefined {
	const [, name] =
		/^(?:about|über|à propos de|sobre|over) (?:the |our |your )?(?!\d)([\p{L}\d&'. -]{2,40})$/u.exec(
			text
		) ?? [];
	return name === undefined ? undefined : (kindOfWords(name, false) ?? 'company');
}

function isUpperCase(words: string): boolean {
	if (/[a-z]/.test(words)) return false;
	const letters = words.replace(/[^\p{L}]/gu, '');
	return (
		letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
	);
}
