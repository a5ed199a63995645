import type { Day } from '$lib/domain/day';
import type { FactReadings, PostingInput, Reading, Section } from '$lib/domain/reading';
import { noReadingCorrections } from '$lib/domain/reading-corrections';
import type { ReadingGuidance } from '$lib/domain/skill-words';
import { factsIn } from './facts/facts';
import { languageOf } from './language';
import { linesOf } from './lines';
import { correctedParts } from './sections/corrected-parts';
import { learntLines } from './sections/learnt-lines';
import { partsOf, type Part } from './sections/sections';
import { correctedSkills } from './skills/corrected-skills';
import { ownWordsOf, type OwnWords } from './skills/own-words';
import { skillsOf } from './skills/rank';
import { sourceOf } from './source/source';
import { statementsOf } from './statements';
import { summaryOf } from './summary';
import { taggedSpans } from './tagger/tag-statements';
import type { Tagger } from './tagger/tagger';

/** Characters that are looked into, four times the longest posting measured; what follows is kept as it stands. */
const readableLength = 60_000;

/** What the reader can do without. */
export interface ReadingAids {
	/** Finds skills that no dictionary has; without it names and turns of phrase are all that is found. */
	readonly tagger?: Tagger | undefined;
	/** What the person says of this posting and of skills in all of them; it wins over what is read. */
	readonly guidance?: ReadingGuidance | undefined;
}

const unguided: ReadingGuidance = { corrections: noReadingCorrections, words: [] };

/** Understands a posting. `today` is what "closes in three days" counts from where the posting has no date of its own. */
export function readPosting(
	input: PostingInput,
	today?: Day,
	{ tagger, guidance = unguided }: ReadingAids = {}
): Reading {
	const whole = sourceOf(input);
	const text = readablePart(whole.text);
	const source = { ...whole, text };
	const { corrections } = guidance;
	const { language, isForeign } = languageOf(text);
	const parts = correctedParts(
		text,
		partsOf(linesOf(source), learntLines(language)),
		corrections.sections
	);
	const statements = statementsOf(text, parts);
	const own = ownWordsOf(guidance);
	const facts = withoutLanguages(factsIn({ source, input, parts, statements, today }), own);
	const tagged = taggedSpans(statements, language, tagger);
	const headline = { title: facts.title?.value, company: facts.company?.value };
	const read = skillsOf(statements, headline, isForeign ? new Map() : tagged, own);
	const skills = correctedSkills(read, corrections.skills, own, statements, parts);
	return {
		text: whole.text,
		facts,
		sections: [...parts.map(sectionOf), ...remainder(whole.text, text.length)],
		skills,
		summary: summaryOf(text, statements, skills, tagged),
		...(language === undefined ? {} : { language }),
		...(isForeign && { isForeign }),
		...(text.length < whole.text.trimEnd().length ? { readTo: text.length } : {})
	};
}

/** A language is a skill too: where the person does not want to see it, no fact says it either. */
function withoutLanguages(facts: FactReadings, { isDropped }: OwnWords): FactReadings {
	const { languages, ...others } = facts;
	if (!languages?.value.some(({ name }) => isDropped(name))) return facts;
	const value = languages.value.filter(({ name }) => !isDropped(name));
	return value.length > 0 ? { ...others, languages: { ...languages, value } } : others;
}

/** The beginning of a text up to the limit, cut at the end of a line where one is near. */
function readablePart(text: string): string {
	if (text.length <= readableLength) return text;
	const newline = text.lastIndexOf('\n', readableLength);
	return text.slice(0, newline > readableLength / 2 ? newline : readableLength);
}

function remainder(text: string, from: number): readonly Section[] {
	const rest = text.slice(from);
	const trimmed = rest.trim();
	if (trimmed === '') return [];
	const start = from + (rest.length - rest.trimStart().length);
	return [{ kind: 'other', start, end: start + trimmed.length }];
}

function sectionOf({ kind, start, end, heading, readAs }: Part): Section {
	return { kind, start, end, ...(heading ? { heading } : {}), ...(readAs ? { readAs } : {}) };
}
