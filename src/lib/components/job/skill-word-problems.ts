import {
	longestSkillWord,
	mostAliases,
	mostSkillWords,
	type SkillWordProblem
} from '$lib/domain/skill-words';

/** Why a name or a spelling was not kept. */
export const skillWordProblems: Readonly<Record<SkillWordProblem, string>> = {
	'no-word': 'It needs a letter or a digit.',
	'too-long': `At most ${longestSkillWord} characters fit in one spelling.`,
	'too-many': `At most ${mostAliases} spellings of a skill and ${mostSkillWords} skills can be kept.`
};
