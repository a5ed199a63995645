import type { SectionKind, Skill, Span } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import type { SpansByStatement } from '../tagger/tag-statements';
import type { TaggedSpan } from '../tagger/tagger';
import { matchesIn, sortWeights, type SkillSort } from './dictionary';
import { isSilent, toolsFrom, toolsIn } from './labelled';
import { listedNames } from './listed-names';
import { nobodysWords, type OwnWords } from './own-words';
import { phrasesIn, type Named } from './phrases';
import { schoolingIn } from './schooling';
import { taggedNames } from './tagged-names';
import { wishedIn } from './wished';
import { wordsIn } from './words';

const mostSkills = 25;

/** How much a section says about what a job asks for; sections that are not here say nothing. */
const sectionWeights: { readonly [Kind in SectionKind]?: number } = {
	minimum: 1,
	preferred: 0.7,
	responsibilities: 0.6,
	about: 0.35,
	other: 0.3,
	company: 0.12
};
const wishFactor = 0.8;
const mustFactor = 1.15;
const titleFactor = 1.5;
const leastScore = 0.1;
/** Skills that a sentence spells out over several words rather than names. */
const spelledOut: readonly (readonly [string, SkillSort, RegExp])[] = [
	['Cross-team communication', 'manner', /\bcommunicat\w*\b[^.;]{0,60}\bacross (?:\w+ )?teams\b/i]
];

const mustCue =
	/\b(?:must|required|requires?|essential|mandatory|need(?:s|ed)? to|necessary|proficien\w+|at least|minimum|zwingend|erforderlich|vorausgesetzt|indispensable|imprescindible|vereist|obrigatório)\b/i;

const mayDemand = sifted('demands for skills', mustCue);
const maySpellOut = /* @__PURE__ */ sifted(
	'skills spelled out',
	...spelledOut.map(([, , pattern]) => pattern)
);

interface Found {
	readonly name: string;
	readonly weight: number;
	must: boolean;
	best: number;
	readonly mentions: Span[];
	readonly evidence: Span[];
}

/** What a skill is called in a statement, and where. */
export interface Mention extends Span {
	readonly name: string;
	readonly sort: SkillSort;
}

/**
 * The skills a statement names: those of the person's own words, those of the dictionary, then what the tagger saw
 * (offsets in the text), then what its turns of phrase point at.
 */
export function mentionsIn(
	statement: Statement,
	tagged: readonly TaggedSpan[] = [],
	ownWords: OwnWords = nobodysWords
): readonly Mention[] {
	const words = wordsIn(statement.words);
	const own = ownWords.namedIn(statement.words, words);
	const toolsStart = toolsFrom(statement.words);
	const isForm = toolsStart !== undefined;
	const matches = matchesIn(statement.words, words, isForm);
	const isAsked = isForm || statement.kind === 'minimum' || statement.kind === 'preferred';
	const known = matches.flatMap(({ entry, from, to }) => {
		if (entry.certainty === 'asked' && !isAsked) return [];
		const first = words[from];
		const last = words[to - 1];
		return first && last
			? [{ name: entry.name, sort: entry.sort, start: first.start, end: last.end }]
			: [];
	});
	const spelled = (maySpellOut(statement.words) ? spelledOut : []).flatMap(
		([name, sort, pattern]) => {
			const match = known.some((one) => one.name === name) ? null : pattern.exec(statement.words);
			return match ? [{ name, sort, start: match.index, end: match.index + match[0].length }] : [];
		}
	);
	const others = [...known, ...spelled].filter(
		(one) => !own.some((other) => one.start < other.end && other.start < one.end)
	);
	const listed = [...own, ...others];
	return furtherNames(statement, tagged, listed, toolsStart).map((mention) => ({
		...mention,
		start: statement.start + mention.start,
		end: statement.start + mention.end
	}));
}

/** Names with those that no list has. */
function furtherNames(
	statement: Statement,
	tagged: readonly TaggedSpan[],
	listed: readonly Named[],
	toolsStart: number | undefined
): readonly Named[] {
	const { words } = statement;
	if (toolsStart !== undefined) {
		const named = listed.filter(({ start }) => start >= toolsStart);
		return [...named, ...toolsIn(words, toolsStart, named)];
	}
	const seen = [...listed, ...taggedNames(statement, tagged, listed)];
	const beside = [...seen, ...listedNames(words, seen)];
	const named = [...beside, ...phrasesIn(words, beside)];
	const schooling = schoolingIn(words);
	if (schooling.length === 0) return named;
	return named.filter(
		(one) =>
			listed.includes(one) ||
			!schooling.some(({ start, end }) => one.start < end && start < one.end)
	);
}

/** The skills of a posting, most relevant first; the formula is in `reader/DESIGN.md`. */
export function skillsOf(
	statements: readonly Statement[],
	title: string | undefined,
	tagged: SpansByStatement = new Map(),
	ownWords: OwnWords = nobodysWords
): readonly Skill[] {
	const found = new Map<string, Found>();
	for (const statement of statements) {
		const { words } = statement;
		const kind = kindFor(statement);
		const section = kind && sectionWeights[kind];
		if (kind === undefined || section === undefined) continue;
		const wished = kind === 'preferred' ? [{ start: 0, end: words.length }] : wishedIn(words);
		const isDemanding = mayDemand(words) && mustCue.test(words);
		for (const mention of mentionsIn(statement, tagged.get(statement), ownWords)) {
			if (ownWords.isDropped(mention.name)) continue;
			const at = mention.start - statement.start;
			const isNice = wished.some(({ start, end }) => start <= at && at < end);
			const isDemand = !isNice && isDemanding && wished.length === 0;
			const isMust = !isNice && (kind === 'minimum' || isDemand);
			const cue = isNice ? wishFactor : isDemand ? mustFactor : 1;
			const key = mention.name.toLowerCase();
			const skill = found.get(key) ?? {
				name: mention.name,
				weight: sortWeights[mention.sort],
				must: false,
				best: 0,
				mentions: [],
				evidence: []
			};
			found.set(key, skill);
			skill.must ||= isMust && kind !== 'company';
			skill.best = Math.max(skill.best, section * cue);
			skill.mentions.push({ start: mention.start, end: mention.end });
			if (skill.evidence.at(-1)?.start !== statement.start)
				skill.evidence.push({ start: statement.start, end: statement.end });
		}
	}
	const inTitle = namesIn(title ?? '');
	return [...found.values()]
		.map((skill) => ({ skill, score: scoreOf(skill, inTitle.has(skill.name)) }))
		.filter(({ score }) => score >= leastScore)
		.sort(
			(a, b) =>
				b.score - a.score || (a.skill.mentions[0]?.start ?? 0) - (b.skill.mentions[0]?.start ?? 0)
		)
		.slice(0, mostSkills)
		.map(({ skill: { name, must, mentions, evidence }, score }) => ({
			name,
			must,
			score,
			mentions,
			evidence
		}));
}

/** What a statement's names count as: a form's list of tools is asked for, its other fields name nothing. */
function kindFor({ kind, words }: Statement): SectionKind | undefined {
	if (isSilent(words)) return undefined;
	return kind !== 'preferred' && toolsFrom(words) !== undefined ? 'minimum' : kind;
}

function scoreOf(skill: Found, isInTitle: boolean): number {
	const frequency = 0.25 * Math.log2(skill.evidence.length);
	const score =
		skill.weight * (skill.best + skill.best * frequency) * (isInTitle ? titleFactor : 1);
	return Math.round(score * 1000) / 1000;
}

function namesIn(title: string): ReadonlySet<string> {
	return new Set(matchesIn(title, wordsIn(title)).map(({ entry }) => entry.name));
}
