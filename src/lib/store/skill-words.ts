import type * as Y from 'yjs';
import { mostSkillWords, type SkillWord } from '$lib/domain/skill-words';
import { readSkillWord } from './reading/read-corrections';
import { keys } from './schema';

/** The person's own dictionary as far as it can be read, by name, the first ones where there are too many. */
export function readSkillWords(settings: Y.Map<unknown>): readonly SkillWord[] {
	const words: (readonly [key: string, word: SkillWord])[] = [];
	settings.forEach((value, key) => {
		if (!key.startsWith(keys.skill)) return;
		const word = readSkillWord(key.slice(keys.skill.length), value);
		if (word) words.push([key, word]);
	});
	return words
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.slice(0, mostSkillWords)
		.map(([, word]) => word);
}
