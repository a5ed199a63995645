import { placeholderNames } from '$lib/domain/placeholders';
import type { ProfileText } from '$lib/domain/profile';

interface TextWords {
	readonly title: string;
	readonly note: string;
	readonly label: string;
	readonly placeholder: string;
	readonly suggestions: readonly string[];
	/** What a new one begins with, so that nobody faces an empty page. */
	readonly beginning: string;
}

export const textWords: Readonly<Record<ProfileText['kind'], TextWords>> = {
	answer: {
		title: 'Answers',
		note: 'To the questions that forms ask at length.',
		label: 'Add an answer',
		placeholder: 'Why us?',
		suggestions: [
			'Why us?',
			'Why you?',
			'About yourself',
			'Your greatest strength',
			'How did you hear of us?'
		],
		beginning: ''
	},
	letter: {
		title: 'Letters',
		note: 'One for each kind of job you look for; every job fills the places in it.',
		label: 'Add a letter',
		placeholder: 'Letter for clinics',
		suggestions: ['Letter', 'Short letter'],
		beginning:
			'{date}\n\nDear {contact},\n\nI would like to work for {company} as {title}.\n\n\n\nKind regards\n{name}\n{phone} · {email}\n'
	}
};

/** "{company}, {title}, …" */
export const placesToFill = placeholderNames.map((name) => `{${name}}`).join(', ');
