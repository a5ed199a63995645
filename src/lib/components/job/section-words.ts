import type { SectionKind } from '$lib/domain/reading';

/** What a section of a posting is called, in the order in which one is chosen. */
export const sectionWords: Readonly<Record<SectionKind, string>> = {
	minimum: 'Requirements',
	preferred: 'Preferred',
	responsibilities: 'Responsibilities',
	benefits: 'Benefits',
	pay: 'Pay',
	about: 'About the job',
	company: 'About the company',
	process: 'Hiring process',
	apply: 'How to apply',
	legal: 'Legal',
	other: 'Something else',
	chrome: 'Not part of the posting'
};
