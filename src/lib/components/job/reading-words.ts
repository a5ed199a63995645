import type { ReadingProblem } from '$lib/state/posting-reading.svelte';

export const readingProblemWords: Readonly<Record<ReadingProblem, string>> = {
	'took-too-long': 'Reading this text took too long, so nothing is filled in. It is kept as it is.',
	crashed: 'This text could not be read, so nothing is filled in. It is kept as it is.'
};

export const cutWords =
	'This text is very long, so only its beginning was read. All of it is kept.';

export const strangeLanguageWords =
	'Waymark does not know the language of this text, so little was filled in. All of it is kept.';
