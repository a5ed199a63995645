import type { Section } from '$lib/domain/reading';
import type { Line } from '../lines';
import { sentencesIn } from '../sentences';
import { closingOf } from './closings';
import { agreedKind, cuesIn, isTaskVerb } from './cues';
import type { HeadingKind } from './heading-words';

export interface Trail {
	readonly kind: Section['kind'];
	readonly lines: Line[];
}

/** The lines of a section from the first on that closes the posting rather than going on with the section. */
export function trailOf(lines: readonly Line[], kind: Section['kind']): readonly Trail[] {
	const trails: Trail[] = [];
	let last: Section['kind'] = kind;
	const apart = listKinds.has(kind) ? firstApart(lines) : lines.length;
	lines.forEach((line, index) => {
		const own = goesOn(lines[index - 1], line)
			? undefined
			: (kindOfLine(line, kind) ??
				(isSender(lines, index) ? 'apply' : undefined) ??
				(index >= apart ? kindOfNote(line) : undefined));
		if (trails.length === 0 && own === undefined) return;
		// Under "Practical information" lines stand side by side, and none goes on with another.
		const goes = line.isItem || kind === 'other' ? kind : (agreedKind([line.words]) ?? last);
		last = own ?? goes;
		const trail = trails.at(-1);
		if (trail?.kind === last) trail.lines.push(line);
		else trails.push({ kind: last, lines: [line] });
	});
	return trails;
}

const address = /^[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,40}$/;
const longestName = 60;

/** "Jonas Lind", "Head of the bakery" between a list and an address: whom to write to. */
function isSender(lines: readonly Line[], index: number): boolean {
	const [line, ...below] = lines.slice(index, index + 3);
	const at = below.findIndex(({ words }) => address.test(words));
	const isName = ({ isItem, words }: Line): boolean =>
		!isItem && words.length <= longestName && /^\p{Lu}.*[\p{L})]$/u.test(words);
	if (line === undefined || at < 0 || ![line, ...below.slice(0, at)].every(isName)) return false;
	return lines.slice(0, index).some(({ isItem }) => isItem);
}

/** What is listed line by line, so that whole sentences under the list may be of something else. */
const listKinds: ReadonlySet<string> = new Set(['responsibilities', 'minimum', 'preferred']);
/** In the order in which they count: "The bakery pays well and has a pension" is an offer. */
const noteKinds: readonly HeadingKind[] = ['pay', 'benefits', 'company'];
const askedFor =
	/^(?:(?:good|sound|basic|working|an?|clear|strong) )*(?:knowledge|understanding|experience|commitment|awareness|familiarity|training|valid|clean|qualification|you(?:['’]re| are| know| take))\b[^.]*\.?$/i;
/** "Must be able to pass a background check", whatever words of law follow. */
const mustBe =
	/^(?:must (?:be|have|pass|hold|possess|obtain|clear)|(?:able|ability|willing(?:ness)?) to (?:pass|obtain|hold|undergo|get|maintain))\b/i;
/** "The position is temporary", "Dies ist eine Teilzeitstelle". */
const ofPost =
	/^(?:\P{L}*note\P{L}* )?(?:(?:the|this) (?:position|role|job|post|contract|internship|vacancy) is (?:an? )?(?:[\p{L}-]+, )?(?:initially |currently )?(?:temporary|permanent|full[- ]time|part[- ]time|fixed[- ]term|limited|remote|hybrid|on-?site)|(?:this|it) is an? (?:[\p{L}\d-]+,? ){0,4}(?:position|role|job|post|contract|internship)(?= ?[.,(]|$)|(?:die|diese) (?:stelle|position) ist (?:zunächst )?(?:befristet|unbefristet|auf )|le poste est (?:à pourvoir|en cdi|en cdd|à temps)|(?:el puesto|la plaza) es (?:temporal|a tiempo|indefinid)|de functie is (?:tijdelijk|voltijds|deeltijds|voor)|a vaga é (?:temporária|a tempo|efetiva|presencial|remota|híbrida))/iu;
const fewestListed = 2;

/** Where sentences begin under a list, whose own lines are items or end without a full stop. */
function firstApart(lines: readonly Line[]): number {
	let first = lines.length;
	while (first > 0 && isNote(lines[first - 1])) first -= 1;
	return first < fewestListed || lines.slice(0, first).some(isNote) ? lines.length : first;
}

function isNote(line: Line | undefined): boolean {
	return line !== undefined && !line.isItem && /[.!?]["”)]?$/.test(line.words);
}

/** What a sentence under a list speaks of, if that is the employer or what it gives, and nothing that the list may ask. */
function kindOfNote({ words }: Line): HeadingKind | undefined {
	if (ofPost.test(words)) return 'about';
	const scores = cuesIn(words);
	if ((scores.get('minimum') ?? 0) > 1 || scores.has('responsibilities')) return undefined;
	// "A bonus" sounds like a wish, and is an offer where others stand beside it.
	if (scores.has('preferred') && !scores.has('benefits')) return undefined;
	return noteKinds.find((kind) => (scores.get(kind) ?? 0) >= 2);
}

/** "Knowledge of safeguarding" is asked for, and no word of law. */
export function isAskedFor(words: string): boolean {
	return askedFor.test(words) || mustBe.test(words);
}

/** What a line closes with; a task or an offer in a list that has the words of one closes nothing. */
function kindOfLine(line: Line, within: Section['kind']): HeadingKind | undefined {
	if ((line.isItem && within !== 'other') || line.words.length < 12) return undefined;
	const [first] = sentencesIn(line.words, 0, line.words.length);
	const words = first ? line.words.slice(first.start, first.end) : line.words;
	const kind = closingOf(words) ?? closingOf(line.words);
	if (kind === undefined || kind === within) return undefined;
	if (kind === 'pay' && !listKinds.has(within)) return undefined;
	if (within === 'minimum' && kind === 'legal' && isAskedFor(line.words)) return undefined;
	if (within === 'other' && (kind === 'benefits' || kind === 'pay')) return undefined;
	if (line.isItem && kind === 'legal') return undefined;
	const opening =
		/^\p{L}+(?!\p{L}| (?:will|are|is|in|on|take|applications?|costs?|expenses)\b)/u
			.exec(line.words)?.[0]
			.toLowerCase() ?? '';
	if (kind !== 'apply' && (isTaskVerb(opening) || opening.endsWith('ing'))) return undefined;
	return kind;
}

/** Whether a line break cut the sentence that this line goes on with. */
function goesOn(previous: Line | undefined, line: Line): boolean {
	return (
		previous !== undefined &&
		!line.isAfterBlank &&
		!line.isItem &&
		/^[\p{Ll}(]/u.test(line.words) &&
		!address.test(line.words) &&
		previous.words.length > 50 &&
		!'.:!?'.includes(previous.words.at(-1) ?? '.')
	);
}
