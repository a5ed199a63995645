import type { Facts, LanguageAsked } from '$lib/domain/facts';
import type { Reading } from '$lib/domain/reading';
import { evidenceOf } from './facts-asked';
import { languageLevelIn } from './languages';
import type { Asked } from './requirements';
import { uniqueSpans, type SkillsAsked } from './skills-asked';

/**
 * The languages that are asked for. The facts say which and how well; the skills of the reading say which of them are
 * alternatives, and where each is named. Once a person has corrected the languages, only those they name count.
 */
export function languagesAsked(
	reading: Reading,
	facts: Facts,
	named: readonly SkillsAsked[]
): readonly Asked[] {
	const stated = facts.languages ?? [];
	const read = reading.facts.languages?.value;
	const isCorrected = JSON.stringify(read ?? []) !== JSON.stringify(stated);
	const groups = named
		.map((group) => ({ group, facts: stated.filter((one) => isIn(group, one)) }))
		.filter((one) => !isCorrected || one.facts.length > 0 || isSaid(one.group));
	const alone = stated.filter((one) => !named.some((group) => isIn(group, one)));
	return [
		...groups.map(({ group, facts }) => ({
			requirement: requirement(
				group.skills.map(({ name }) => name),
				facts
			),
			isMust: facts.length > 0 && !isSaid(group) ? facts.some(({ must }) => must) : group.isMust,
			evidence: group.evidence
		})),
		...alone.map((one) => ({
			requirement: requirement([one.name], [one]),
			isMust: one.must,
			evidence: isCorrected ? [] : uniqueSpans(evidenceOf(reading, facts, 'languages'))
		}))
	];
}

/** Whether the person says how much it is asked for. */
function isSaid({ skills }: SkillsAsked): boolean {
	return skills.some(({ readAs }) => readAs !== undefined);
}

function isIn({ skills }: SkillsAsked, { name }: LanguageAsked): boolean {
	return skills.some((skill) => skill.name === name);
}

function requirement(names: readonly string[], facts: readonly LanguageAsked[]) {
	const level = facts
		.map((one) => (one.level === undefined ? undefined : languageLevelIn(one.level)))
		.find((found) => found !== undefined);
	return { kind: 'language' as const, names, ...(level ? { level } : {}) };
}
