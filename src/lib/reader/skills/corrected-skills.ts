import { foldName } from '$lib/domain/profile';
import type { Skill, Span } from '$lib/domain/reading';
import type { SkillCorrection } from '$lib/domain/reading-corrections';
import type { Part } from '../sections/sections';
import type { Statement } from '../statements';
import type { OwnWords } from './own-words';
import { wordsIn } from './words';

/** What a person adds stands at least as high as a tool that is required once. */
const addedScore = 1;

/**
 * The skills with what a person says of them: required or not, added where the reader did not find them. What they hide
 * has been left out before. An added skill keeps the places where the posting names it, in whatever section, and stays
 * without any where it does not.
 */
export function correctedSkills(
	skills: readonly Skill[],
	corrections: readonly SkillCorrection[],
	own: OwnWords,
	statements: readonly Statement[],
	parts: readonly Part[]
): readonly Skill[] {
	const said = new Map(corrections.map((one) => [foldName(one.name), one]));
	if (said.size === 0) return skills;
	const read = new Set(skills.map(({ name }) => foldName(name)));
	const corrected = skills.map((skill) => correctedSkill(skill, said.get(foldName(skill.name))));
	let places: readonly Place[] | undefined;
	const added = [...said.values()]
		.filter(({ name, isAdded, isHidden }) => isAdded && !isHidden && !read.has(foldName(name)))
		.map((correction) => addedSkill(correction, own, (places ??= placesOf(statements, parts))));
	return [...corrected, ...added].sort((a, b) => b.score - a.score);
}

function correctedSkill(skill: Skill, said: SkillCorrection | undefined): Skill {
	if (!said || (said.must === undefined && !said.isAdded)) return skill;
	return {
		...skill,
		must: said.must ?? skill.must,
		score: said.isAdded ? Math.max(skill.score, addedScore) : skill.score,
		readAs: said.isAdded ? 'nothing' : skill.must ? 'must' : 'wish'
	};
}

/** Words of the posting, and where they begin in its text. */
interface Place extends Span {
	readonly words: string;
	readonly from: number;
	readonly isRequirement: boolean;
}

function addedSkill(
	{ name, must }: SkillCorrection,
	own: OwnWords,
	places: readonly Place[]
): Skill {
	const folded = foldName(name);
	const found = places.flatMap((place) => {
		const mentions = own
			.namedIn(place.words, wordsIn(place.words))
			.filter((mention) => foldName(mention.name) === folded)
			.map(({ start, end }) => ({ start: place.from + start, end: place.from + end }));
		return mentions.length > 0 ? [{ place, mentions }] : [];
	});
	return {
		name,
		must: must ?? found.some(({ place }) => place.isRequirement),
		score: addedScore,
		mentions: found.flatMap(({ mentions }) => mentions),
		evidence: found.map(({ place: { start, end } }) => ({ start, end })),
		readAs: 'nothing'
	};
}

/** The sentences, list items and headings of a posting; what was around it is none of it. */
function placesOf(statements: readonly Statement[], parts: readonly Part[]): readonly Place[] {
	const sentences = statements
		.filter(({ kind }) => kind !== 'chrome')
		.map(({ start, end, words, kind }) => {
			return { start, end, words, from: start, isRequirement: kind === 'minimum' };
		});
	const headings = parts
		.filter(({ kind, heading }) => heading && kind !== 'chrome')
		.flatMap(({ lines, body }) => lines.filter((line) => !body.includes(line)))
		.map(({ start, end, words, wordsFrom }) => {
			return { start, end, words, from: wordsFrom, isRequirement: false };
		});
	return [...sentences, ...headings].sort((a, b) => a.start - b.start);
}
