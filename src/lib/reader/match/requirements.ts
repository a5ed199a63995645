import type { Facts } from '$lib/domain/facts';
import type { Requirement } from '$lib/domain/match';
import { foldName } from '$lib/domain/profile';
import type { Reading, Span } from '$lib/domain/reading';
import { educationAsked, licencesAsked, placeAsked, visaAsked, yearsAsked } from './facts-asked';
import { languagesAsked } from './languages-asked';
import { languageNames, licenceNames, mannerNames } from './names';
import { skillsAsked, type SkillsAsked } from './skills-asked';

export interface Asked {
	readonly requirement: Requirement;
	readonly isMust: boolean;
	readonly evidence: readonly Span[];
	/** Experience will do instead, so that lacking it is not the end. */
	readonly isReplaceable?: boolean;
}

/**
 * What a posting asks for: musts first, each kind in the order of relevance. Facts that a person corrected are believed
 * over what was read, and have no sentence to show.
 */
export function requirementsOf(reading: Reading, facts: Facts): readonly Asked[] {
	const named = skillsAsked(reading);
	const subjects =
		facts.education === undefined ? [] : named.filter((one) => isSubject(reading.text, one));
	const others = named.filter((one) => !subjects.includes(one));
	const skills = others.filter((one) => !isOf(one, 'language'));
	const languages = others.filter((one) => isOf(one, 'language'));
	const asked: readonly Asked[] = [
		...skills.map(namedRequirement),
		...languagesAsked(reading, facts, languages),
		...licencesAsked(reading, facts, named),
		...yearsAsked(reading, facts, skills),
		...educationAsked(reading, facts, subjects),
		...visaAsked(reading, facts),
		...placeAsked(reading, facts)
	];
	return [...asked.filter(({ isMust }) => isMust), ...asked.filter(({ isMust }) => !isMust)];
}

function isOf({ skills }: SkillsAsked, kind: ReturnType<typeof kindOf>): boolean {
	return skills.every(({ name }) => kindOf(name) === kind);
}

function namedRequirement(asked: SkillsAsked): Asked {
	const { skills, isMust, evidence, years } = asked;
	const names = skills.map(({ name }) => name);
	const other = (['licence', 'manner'] as const).find((kind) => isOf(asked, kind));
	const requirement: Requirement = other
		? { kind: other, names }
		: { kind: 'skill', names, ...(years ? { years: years.count } : {}) };
	return { requirement, isMust, evidence };
}

/** What a skill of the reading is for a match. */
export function kindOf(name: string): 'skill' | 'language' | 'licence' | 'manner' {
	const folded = foldName(name);
	if (languageNames.has(folded)) return 'language';
	if (licenceNames.has(folded)) return 'licence';
	return mannerNames.has(folded) ? 'manner' : 'skill';
}

const degree =
	/\b(?:degree|bachelor|master|diploma|ph\.?d|studium|ausbildung|diplôme|grado|licenciatura)\b[^.;]*$/i;

/** "A degree in statistics or physics": what is studied, and not asked for besides. */
function isSubject(text: string, { skills }: SkillsAsked): boolean {
	return skills.every(
		({ mentions, evidence, readAs }) =>
			readAs === undefined &&
			mentions.every((mention) => {
				const sentence = evidence.find(
					({ start, end }) => mention.start >= start && mention.end <= end
				);
				return sentence !== undefined && degree.test(text.slice(sentence.start, mention.start));
			})
	);
}
