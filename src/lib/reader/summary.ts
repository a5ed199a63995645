import type { SectionKind, Skill, Span, SummaryGroup, SummaryLine } from '$lib/domain/reading';
import { cuesIn } from './sections/cues';
import { sifted } from './sieve/sieve';
import type { Statement } from './statements';
import type { SpansByStatement } from './tagger/tag-statements';
import type { TaggedSpan } from './tagger/tagger';

const mostLines = 8;
const longestLine = 180;
const shortestLine = 18;
/** A list of twenty tools is no better a line than one of ten. */
const mostSpans = 12;
const spanWeight = 2;
/** Expected spans that make a line of what stands in no telling section. */
const leastSpans = { about: 0.5, other: 0.7 } as const;
/** The score of a line that is sure of its place in its group: a benefit without skills is not. */
const leastTelling = 0.8;
/** Lines that are too few to tell anything. */
const fewLines = 3;
/** Words of a sentence that may be a line where hardly anything else is. */
const fewestWords = 6;

/** Lines a group gets before the others have had theirs. */
const shares: Readonly<Record<SummaryGroup, number>> = { do: 3, require: 3, offer: 2 };
/** The same where the tagger says how much each line tells: then the best lines of any group fill the rest. */
const leastShares: Readonly<Record<SummaryGroup, number>> = { do: 2, require: 3, offer: 1 };
const groups: readonly SummaryGroup[] = ['do', 'require', 'offer'];

const task = /\b(?:you(?:'|’)?ll|you will|responsible for|will be)\b/i;
const mayBeTask = sifted('tasks', task);
const ofApplying =
	/\b(?:disqualif\w+|your (?:resume|résumé|cv|application)|applicants? who|failure to)\b/i;
const maySpeakOfApplying = sifted('applying', ofApplying);

interface Candidate extends SummaryLine {
	readonly score: number;
	/** Its words of three letters and more, found when they are first asked for. */
	words(): ReadonlySet<string>;
}

/** At most eight lines that say what one would do, what is required, and what is preferred or offered. */
export function summaryOf(
	text: string,
	statements: readonly Statement[],
	skills: readonly Skill[],
	tagged: SpansByStatement = new Map()
): readonly SummaryLine[] {
	const weights = skillWeights(skills);
	const candidates = statements.flatMap((statement) => {
		const spans = expectedSpans(tagged.get(statement));
		const group = groupOf(statement) ?? groupBySpans(statement, spans);
		return candidateOf(text, statement, group, weights, spans);
	});
	/** What stands in no telling section, for postings that say little elsewhere. */
	const fillers = (): readonly Candidate[] =>
		statements
			.filter(
				({ kind, words }) =>
					isOpen(kind) && words.split(/\s+/).length >= fewestWords && !isAside(cuesIn(words), 1)
			)
			.flatMap((statement) =>
				candidateOf(text, statement, 'do', weights, expectedSpans(tagged.get(statement)))
			);
	const chosen: Candidate[] = [];
	const take = (
		wanted: readonly SummaryGroup[],
		most: number,
		among: readonly Candidate[] = candidates
	): void => {
		const ranked = among
			.filter((candidate) => wanted.includes(candidate.group) && !chosen.includes(candidate))
			.sort((a, b) => b.score - a.score || a.start - b.start);
		let taken = 0;
		for (const candidate of ranked) {
			if (taken === most || chosen.length === mostLines) return;
			if (chosen.some((other) => isAlike(candidate, other))) continue;
			chosen.push(candidate);
			taken += 1;
		}
	};
	if (tagged.size > 0) {
		const telling = candidates.filter(({ score }) => score >= leastTelling);
		for (const group of groups) take([group], leastShares[group], telling);
		take(groups, mostLines);
		if (chosen.length <= fewLines) take(['do'], mostLines, fillers());
	} else {
		for (const group of groups) take([group], shares[group]);
		for (const group of ['require', 'do'] as const) take([group], mostLines);
	}
	return chosen
		.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.start - b.start)
		.map(({ group, start, end, text: words }) => ({ group, start, end, text: words }));
}

function groupOf({ kind, words }: Statement): SummaryGroup | undefined {
	switch (kind) {
		case 'responsibilities':
			return 'do';
		case 'minimum':
			return 'require';
		case 'preferred':
		case 'benefits':
			return 'offer';
		case 'about':
			return mayBeTask(words) && task.test(words) ? 'do' : undefined;
		default:
			return undefined;
	}
}

function candidateOf(
	text: string,
	statement: Statement,
	group: SummaryGroup | undefined,
	weights: ReadonlyMap<number, number>,
	spans: ExpectedSpans
): readonly Candidate[] {
	if (group === undefined || statement.words.endsWith(':')) return [];
	const span = trimmedSpan(text, statement);
	const words = text.slice(span.start, span.end);
	if (words.length < shortestLine || /(.)\1{5,}/.test(words)) return [];
	const cues = cuesIn(words);
	const fit = { do: 'responsibilities', require: 'minimum', offer: 'preferred' } as const;
	const cue = Math.min(cues.get(fit[group]) ?? 0, 4) / 4;
	if (maySpeakOfApplying(words) && ofApplying.test(words)) return [];
	if (isAside(cues, 3)) return [];
	const section = sectionWorth(statement, spans);
	const length = words.length < 30 ? -0.3 : words.length > longestLine ? -0.2 : 0;
	const skill = Math.min(weights.get(statement.start) ?? 0, 3);
	return [
		{
			...span,
			group,
			text: words,
			score:
				section +
				cue * 0.6 +
				skill * 0.5 +
				Math.min(spans.skill + spans.knowledge, mostSpans) * spanWeight +
				length +
				(statement.isItem ? 0.15 : 0),
			words: once(() => new Set(words.toLowerCase().match(/[\p{L}\p{N}+#]{3,}/gu) ?? []))
		}
	];
}

function once<Value>(find: () => Value): () => Value {
	let found: { readonly value: Value } | undefined;
	return () => (found ??= { value: find() }).value;
}

/** Whether cues speak of law, process or the application, and at least so strongly. */
function isAside(cues: ReturnType<typeof cuesIn>, least: number): boolean {
	return (['legal', 'apply', 'process'] as const).some((kind) => (cues.get(kind) ?? 0) >= least);
}

function sectionWorth({ kind }: Statement, { skill, knowledge }: ExpectedSpans): number {
	if (kind === 'benefits') return 0.1;
	if (kind !== 'about') return 0.6;
	return skill + knowledge < leastSpans.about ? 0.2 : 0.4;
}

/** How many spans of each layer the tagger expects in a statement. */
interface ExpectedSpans {
	readonly skill: number;
	readonly knowledge: number;
}

function expectedSpans(spans: readonly TaggedSpan[] = []): ExpectedSpans {
	const sum = (layer: TaggedSpan['layer']): number =>
		spans.reduce((total, span) => total + (span.layer === layer ? span.likely : 0), 0);
	return { skill: sum('skill'), knowledge: sum('knowledge') };
}

/**
 * Where nothing says which section it is, what a statement speaks of: what one does, or what one knows. What is said about
 * a team tells what one would be part of; it is a requirement only where it speaks as requirements do.
 */
function groupBySpans(
	{ kind, words }: Statement,
	{ skill, knowledge }: ExpectedSpans
): SummaryGroup | undefined {
	if (!isOpen(kind) || skill + knowledge < leastSpans[kind]) return undefined;
	const isAsked = kind === 'other' || (cuesIn(words).get('minimum') ?? 0) > 0;
	return isAsked && skill < knowledge ? 'require' : 'do';
}

function isOpen(kind: SectionKind): kind is keyof typeof leastSpans {
	return kind === 'about' || kind === 'other';
}

/** The sum of the scores of the skills that a statement is evidence for, by where it starts. */
function skillWeights(skills: readonly Skill[]): ReadonlyMap<number, number> {
	const weights = new Map<number, number>();
	for (const skill of skills)
		for (const { start } of skill.evidence)
			weights.set(start, (weights.get(start) ?? 0) + skill.score);
	return weights;
}

/** A statement without its closing mark, cut at the end of a clause where it is long. */
function trimmedSpan(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const whole = withoutClosing(words);
	if (whole.length <= longestLine) return { start, end: start + whole.length };
	const head = whole.slice(0, longestLine + 1);
	const clause = Math.max(
		head.lastIndexOf('; '),
		head.lastIndexOf(', '),
		head.lastIndexOf(' – '),
		head.lastIndexOf(' - '),
		head.lastIndexOf('. '),
		head.lastIndexOf(' (')
	);
	const cut = clause >= longestLine * 0.4 ? clause : head.lastIndexOf(' ');
	const length = cut > 0 ? cut : longestLine;
	return { start, end: start + head.slice(0, length).trimEnd().length };
}

function withoutClosing(words: string): string {
	let end = words.length;
	const isClosing = () => ' .;,:·\n'.includes(words.charAt(end - 1));
	while (end > 0 && isClosing()) end -= 1;
	const link = /[;,]\s(?:and|or|und|oder|et|ou|y|o|en|of)$/i.exec(
		words.slice(Math.max(0, end - 8), end)
	);
	if (link) end -= link[0].length;
	while (end > 0 && isClosing()) end -= 1;
	return words.slice(0, end);
}

function isAlike(a: Candidate, b: Candidate): boolean {
	if (a.start < b.end && b.start < a.end) return true;
	const [one, other] = [a.words(), b.words()];
	const [small, large] = one.size <= other.size ? [one, other] : [other, one];
	let shared = 0;
	for (const word of small) if (large.has(word)) shared += 1;
	return small.size > 0 && shared / small.size > 0.7;
}
