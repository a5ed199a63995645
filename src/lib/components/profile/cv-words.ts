import type { CvProblem } from '$lib/state/cv-intake.svelte';

/** What is wrong with a file, and what helps. */
export const cvProblemWords: Readonly<Record<CvProblem, string>> = {
	empty: 'is empty.',
	'too-large': 'is too large: a CV of more than 20 MB is not read. Save it without its pictures.',
	encrypted: 'is locked with a password. Save a copy without one, or paste the text.',
	'no-text':
		'holds no text, only pictures of pages, as scans do. Paste the text, or save it from the program it was written in.',
	damaged: 'is damaged: it begins like a CV file, but cannot be read to its end.',
	'old-word':
		'is a Word document of the old kind (.doc), or one locked with a password. Save it as .docx or PDF.',
	'no-word-document': 'is an archive, but no Word document is in it. Save it as .docx or PDF.',
	'no-resume': 'is JSON, but not a CV as JSON Resume describes it.',
	'unknown-kind': 'is of a kind that cannot be read. A PDF, .docx, .txt or JSON Resume file can.',
	'not-loaded':
		'could not be read: the part of Waymark that reads such files did not load. Try again.'
};
