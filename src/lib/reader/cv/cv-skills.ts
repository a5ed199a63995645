import type { ProfileItem, ProfileSkill, SkillLevel } from '$lib/domain/profile';
import { languageLevelIn } from '../match/languages';
import { kindOf } from '../match/requirements';
import { matchesIn } from '../skills/dictionary';
import { wordsIn } from '../skills/words';
import { canonicalName } from './known-names';

/** What a sentence of a CV says one can do. `isListed`: it stands in a list of skills, where every word is one. */
export function itemsIn(sentence: string, isListed: boolean): readonly ProfileItem[] {
	const words = wordsIn(sentence);
	const found = new Map<string, ProfileItem>();
	for (const { entry, from, to } of matchesIn(sentence, words)) {
		const first = words[from];
		const last = words[to - 1];
		// Everyday words are skills only where skills are listed.
		if (!first || !last || (entry.certainty === 'asked' && !isListed)) continue;
		const kind = kindOf(entry.name);
		if (kind === 'manner' && !isListed) continue;
		const item = itemOf(entry.name, sentence, first.start, last.end);
		if (item) found.set(entry.name, item);
	}
	return [...found.values()];
}

const levelWords: readonly (readonly [SkillLevel, RegExp])[] = [
	[
		'learning',
		/\b(?:basic|beginner|learning|elementary|grundkenntnisse|notions|básico|foundation)\b/i
	],
	['expert', /\b(?:expert|master(?:y|ed)?|specialist|experte|sehr gut|senior)\b/i],
	[
		'strong',
		/\b(?:strong|advanced|proficient|fluent|excellent|very good|fortgeschritten|gut|avancé|avanzado|avançado)\b/i
	],
	[
		'working',
		/\b(?:working|intermediate|good|competent|solid|medium|intermédiaire|intermedio|gemiddeld)\b/i
	]
];

/** How well one says one can do it, in the words that stand with it. */
export function skillLevelIn(words: string): SkillLevel | undefined {
	return levelWords.find(([, form]) => form.test(words))?.[0];
}

const yearCount =
	/(?<![\d.])(\d{1,2})\s?\+?\s?(?:years?|yrs?|jahre?n?|ans|années|años|jaar|anos)(?!\p{L})/giu;
const reach = 45;

/** "8 years of carpentry", "Carpentry (8 years)": a count of years next to a skill, with nothing parting them. */
function yearsBeside(sentence: string, start: number, end: number): number | undefined {
	for (const match of sentence.matchAll(yearCount)) {
		const matchEnd = match.index + match[0].length;
		const between =
			matchEnd <= start
				? sentence.slice(matchEnd, start)
				: match.index >= end
					? sentence.slice(end, match.index)
					: '';
		const isAfter = match.index >= end;
		const years = Number(match[1]);
		// After a skill only what stands in brackets or behind a dash belongs to it.
		const isNext = isAfter ? /^\s*[(:–-]\s*$/.test(between) : !/[.;,()]/.test(between);
		if (isNext && between.length <= reach && years >= 1 && years <= 50) return years;
	}
	return undefined;
}

function itemOf(
	name: string,
	sentence: string,
	start: number,
	end: number
): ProfileItem | undefined {
	const kind = kindOf(name);
	if (kind === 'licence') return { kind, name };
	if (kind === 'language') {
		const level = languageLevelIn(partAround(sentence, start, end));
		// "English" beside a school subject or a course is no claim to speak it.
		return level === undefined ? undefined : { kind, name, level };
	}
	const years = yearsBeside(sentence, start, end);
	return { kind: 'skill', name, ...(years === undefined ? {} : { years }) };
}

/** What stands between the commas around a place in a list. */
function partAround(sentence: string, start: number, end: number): string {
	const before = Math.max(
		...[',', ';', '|', '·', '•', '/'].map((mark) => sentence.lastIndexOf(mark, start))
	);
	const marks = [',', ';', '|', '·', '•', '/'].map((mark) => sentence.indexOf(mark, end));
	const after = Math.min(...marks.filter((at) => at >= 0), sentence.length);
	return sentence.slice(before + 1, after);
}

const longestName = 32;
/** What is no name of a skill but talk around it. */
const talk =
	/\b(?:and|or|the|with|of|in|for|to|my|i|a|an|years?|including|such|as|und|mit|et|de|y|con)\b|[.!?]$/i;

/** One part of a list of skills: known by the dictionary as a whole, or short enough to be a name itself. */
export function listedSkill(part: string): ProfileItem | undefined {
	const bare = part
		.replace(
			/\([^()]*\)|[–—:-]\s*(?:expert|advanced|strong|proficient|intermediate|good|working|basic|beginner|fluent|native)\b.*$/gi,
			''
		)
		.replace(/^[^\p{L}\d.]+|[^\p{L}\d+#)]+$/gu, '')
		.trim();
	if (bare.length < 2 || bare.length > longestName) return undefined;
	const { name, kind } = canonicalName(bare);
	if (kind === 'licence') return { kind, name };
	if (kind === 'language') return undefined;
	const isKnown = name !== bare;
	if (!isKnown && (talk.test(bare) || bare.split(/\s+/).length > 3 || /^\d/.test(bare)))
		return undefined;
	const level = skillLevelIn(part.replace(bare, ' '));
	const years = yearsBeside(part, part.indexOf(bare), part.indexOf(bare) + bare.length);
	const skill: ProfileSkill = {
		kind: 'skill',
		name,
		...(level ? { level } : {}),
		...(years === undefined ? {} : { years })
	};
	return skill;
}
