import { titleOf, type Job } from './job';
import type { Status } from './status';

/** Everything a person may look for in a job, folded as `wordsOf` folds what they type. */
export function searchableText(job: Job, status: Status): string {
	const { facts } = job;
	const comments = job.journey.flatMap((event) => {
		if (event.kind === 'comment') return [event.text];
		return event.kind === 'status' && event.note ? [event.note] : [];
	});
	const parts = [
		titleOf(facts),
		facts.company,
		facts.location,
		facts.workplace,
		facts.employmentType,
		facts.url,
		status.label,
		job.notes,
		...job.tags,
		...comments
	];
	return fold(parts.filter(Boolean).join('\n'));
}

/** The words of a search; each must occur, in any order. */
export function wordsOf(query: string): readonly string[] {
	return fold(query).split(/\s+/).filter(Boolean);
}

/** Letters of Latin scripts that Unicode does not take apart, as people type them who lack the key. */
const plainLetters: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i'
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/** Case and accents make no difference: "Zürich" is found by "zurich", "Ørsted" by "orsted". */
function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(plainLetter, (letter) => plainLetters[letter] ?? letter);
}
