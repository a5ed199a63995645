import type { SectionKind, Skill, Span } from '$lib/domain/reading';
import { sifted } from '../sieve/sieve';
import type { Statement } from '../statements';
import type { SpansByStatement } from '../tagger/tag-statements';
import { matchesIn, sortWeights, type SkillSort } from './dictionary';
import { isSilent, toolsFrom, underTools } from './labelled';
import { mentionsIn } from './mentions';
import { nobodysWords, type OwnWords } from './own-words';
import { wishedIn } from './wished';
import { wordsIn } from './words';

const mostSkills = 30;

/** How much a section says about what a job asks for; sections that are not here say nothing. */
const sectionWeights: { readonly [Kind in SectionKind]?: number } & { readonly minimum: number } = {
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
const mustCue =
	/\b(?:must|required|requires?|essential|mandatory|need(?:s|ed)? to|necessary|proficien\w+|at least|minimum|zwingend|erforderlich|vorausgesetzt|indispensable|imprescindible|vereist|obrigatório)\b/i;

const mayDemand = sifted('demands for skills', mustCue);

/** Where a text without a heading says whom it looks for or what it works with. */
const soughtCue =
	/(?<!\p{L})(?:(?:looking|searching) for|seek(?:s|ing)?|we need|experienced? (?:in|with|using)|(?:you|who) (?:know|have|has|bring)|sound (?:knowledge|understanding)|proven|we (?:use|work with|build with|rely on)|our (?:tech(?:nology)? )?stack|(?:wir|ich) suchen|gesucht|erfahrung (?:in|mit)|wir (?:nutzen|arbeiten mit)|(?:nous )?recherch(?:ons|e)|recrutons|buscamos|se busca|experiencia (?:en|con)|(?:wij )?zoeken|procuramos|experiência (?:em|com))(?!\p{L})/iu;
const maySeek = sifted('whom a text looks for', soughtCue);
const asks: ReadonlySet<SectionKind> = new Set(['minimum', 'preferred']);
/** Sections that ask for nothing unless they say so. */
const loose: ReadonlySet<SectionKind> = new Set(['about', 'other']);

interface Found {
	readonly name: string;
	readonly sort: SkillSort;
	must: boolean;
	/** Whether a form lists it, which is a must unless the text wishes for it. */
	isListed: boolean;
	/** Whether the tasks name it, so that one has to know it unless the text wishes for it. */
	isTasked: boolean;
	isWished: boolean;
	best: number;
	readonly mentions: Span[];
	readonly evidence: Span[];
}

/** What a posting is for and whose it is. */
interface Headline {
	readonly title?: string | undefined;
	/** A maker of tools names itself everywhere; its name is a skill only where requirements or wishes ask for it. */
	readonly company?: string | undefined;
}

/** The skills of a posting, most relevant first; the formula is in `reader/DESIGN.md`. */
export function skillsOf(
	statements: readonly Statement[],
	{ title, company }: Headline,
	tagged: SpansByStatement = new Map(),
	ownWords: OwnWords = nobodysWords
): readonly Skill[] {
	const found = new Map<string, Found>();
	const maker = company?.toLowerCase();
	const listing = underTools(statements);
	for (const statement of statements) {
		const { words } = statement;
		const isForm =
			toolsFrom(words) !== undefined || (loose.has(statement.kind) && listing.has(statement));
		const kind = kindFor(statement, isForm);
		const section = kind && sectionWeights[kind];
		if (kind === undefined || section === undefined) continue;
		const mentions = mentionsIn({ ...statement, kind }, tagged.get(statement), ownWords);
		if (mentions.length === 0) continue;
		const wished = wishesOf(statement, kind);
		const isDemanding =
			(mayDemand(words) && mustCue.test(words)) ||
			(loose.has(kind) && maySeek(words) && soughtCue.test(words));
		for (const mention of mentions) {
			if (ownWords.isDropped(mention.name)) continue;
			if (!asks.has(kind) && mention.name.toLowerCase() === maker) continue;
			const at = mention.start - statement.start;
			const isNice = wished.some(({ start, end }) => start <= at && at < end);
			const isDemand = !isNice && isDemanding && wished.length === 0;
			const isMust = !isNice && (kind === 'minimum' || kind === 'preferred' || isDemand);
			const cue = isNice ? wishFactor : isDemand ? mustFactor : 1;
			const key = mention.name.toLowerCase().replaceAll('-', ' ');
			const skill = found.get(key) ?? {
				name: mention.name,
				sort: mention.sort,
				must: false,
				isListed: false,
				isTasked: false,
				isWished: false,
				best: 0,
				mentions: [],
				evidence: []
			};
			found.set(key, skill);
			skill.isListed ||= isForm && isMust;
			skill.isTasked ||= kind === 'responsibilities' && !isNice;
			skill.isWished ||= isNice;
			skill.must ||= isMust && !isForm && kind !== 'company';
			skill.best = Math.max(
				skill.best,
				(kind === 'preferred' && isMust ? sectionWeights.minimum : section) * cue
			);
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
		.map(({ skill, score }) => ({
			name: skill.name,
			must: isRequired(skill, inTitle.has(skill.name)),
			score,
			mentions: skill.mentions,
			evidence: skill.evidence
		}));
}

/** What a statement's names count as: a list of tools is asked for, the other fields of a form name nothing. */
function kindFor({ kind, words }: Statement, isToolList: boolean): SectionKind | undefined {
	if (isSilent(words)) return undefined;
	return kind !== 'preferred' && isToolList ? 'minimum' : kind;
}

/**
 * The stretches of a statement that wish. Under a heading of wishes that is all of it; where only its own words made a
 * wish of it, what they leave out is required.
 */
function wishesOf({ part, words }: Statement, kind: SectionKind): readonly Span[] {
	const isUnderWishes = part.kind === 'preferred' && part.heading !== undefined;
	const wished = isUnderWishes ? [] : wishedIn(words);
	if (kind === 'preferred' && wished.length === 0) return [{ start: 0, end: words.length }];
	return wished;
}

/**
 * What a title calls the tool of the job is asked for, and so is what a form lists or a task names, unless the text only
 * wishes for it.
 */
function isRequired(
	{ sort, must, isListed, isTasked, isWished }: Found,
	isInTitle: boolean
): boolean {
	const isPrecise = sort === 'tool' || sort === 'licence' || sort === 'language';
	const isWork = isTasked && sort !== 'manner';
	return must || (!isWished && (isListed || isWork || (isPrecise && isInTitle)));
}

function scoreOf(skill: Found, isInTitle: boolean): number {
	const frequency = 0.25 * Math.log2(skill.evidence.length);
	const score =
		sortWeights[skill.sort] * (skill.best + skill.best * frequency) * (isInTitle ? titleFactor : 1);
	return Math.round(score * 1000) / 1000;
}

function namesIn(title: string): ReadonlySet<string> {
	return new Set(matchesIn(title, wordsIn(title)).map(({ entry }) => entry.name));
}
