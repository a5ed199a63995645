import type { Reading } from '$lib/domain/reading';
import type { ReadingProblem } from '$lib/state/posting-reading.svelte';

export const readingProblemWords: Readonly<Record<ReadingProblem, string>> = {
	'took-too-long': 'Reading this text took too long, so nothing is filled in. It is kept as it is.',
	crashed: 'This text could not be read, so nothing is filled in. It is kept as it is.'
};

export const cutWords =
	'This text is very long, so only its beginning was read. All of it is kept.';

export const strangeLanguageWords =
	'Waymark does not know the language of this text, so little was filled in. All of it is kept.';

/** What is said beside a posting whose language is strange: what is missing there, and what to do about it. */
export const unreadPartsWords =
	'This posting is in a language that Waymark cannot read. What you would do, what they require and most facts could not be read; the lines below are only those that tell most. You can say what each section is, and add skills yourself.';

/** Characters beside what skills are called: fewer are a list of names, which any language may have. */
const fewestOfProse = 200;

/** Whether a text is in a language that the reader does not know, so that its lines tell nothing of their kind. */
export function isStrange({ isForeign, skills, text }: Reading): boolean {
	if (!isForeign) return false;
	const named = skills
		.flatMap(({ mentions }) => mentions)
		.reduce((sum, { start, end }) => sum + end - start, 0);
	return text.length - named > fewestOfProse;
}
