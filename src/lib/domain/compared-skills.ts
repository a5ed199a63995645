import { foldName } from './profile';
import type { Skill } from './reading';

/** How one posting names a skill; nothing where it does not. */
export type SkillNaming = 'must' | 'wish' | undefined;

export interface ComparedSkill {
	readonly name: string;
	/** Of each posting, in their order. */
	readonly namings: readonly SkillNaming[];
	/** Whether every posting that was read names it. */
	readonly isShared: boolean;
}

/**
 * The skills of several postings side by side: those that more of them name first, then by relevance. A posting that was
 * not read (`undefined`) says nothing of any.
 */
export function compareSkills(
	skillsOf: readonly (readonly Skill[] | undefined)[]
): readonly ComparedSkill[] {
	const names = new Map<string, { name: string; relevance: number; count: number }>();
	for (const skills of skillsOf) {
		for (const { name, score } of skills ?? []) {
			const known = names.get(foldName(name)) ?? { name, relevance: 0, count: 0 };
			known.relevance += score;
			known.count += 1;
			names.set(foldName(name), known);
		}
	}
	const byName = skillsOf.map(
		(skills) => skills && new Map(skills.map((skill) => [foldName(skill.name), skill]))
	);
	const readCount = byName.filter((skills) => skills !== undefined).length;
	return [...names]
		.sort(([, a], [, b]) => b.count - a.count || b.relevance - a.relevance)
		.map(([folded, { name, count }]) => ({
			name,
			namings: byName.map((skills): SkillNaming => {
				const skill = skills?.get(folded);
				return skill && (skill.must ? 'must' : 'wish');
			}),
			isShared: readCount > 1 && count === readCount
		}));
}
