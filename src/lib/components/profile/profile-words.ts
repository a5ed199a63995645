import type {
	EducationLevel,
	FormField,
	LanguageLevel,
	ProfileItem,
	SkillLevel
} from '$lib/domain/profile';

export const skillLevelWords: Readonly<Record<SkillLevel, string>> = {
	learning: 'Learning it',
	working: 'Working knowledge',
	strong: 'Strong',
	expert: 'Expert'
};

export const languageLevelWords: Readonly<Record<LanguageLevel, string>> = {
	basic: 'Basic (A1–A2)',
	everyday: 'Everyday (B1)',
	working: 'Good (B2)',
	fluent: 'Fluent (C1–C2)',
	native: 'Native'
};

export const educationWords: Readonly<Record<EducationLevel, string>> = {
	school: 'School leaving certificate',
	vocational: 'Vocational training',
	associate: 'Associate degree',
	bachelor: 'Bachelor’s degree',
	master: 'Master’s degree',
	doctorate: 'Doctorate'
};

export const formFieldWords: Readonly<Record<FormField, string>> = {
	name: 'Name',
	email: 'Mail',
	phone: 'Phone',
	address: 'Address',
	website: 'Website',
	linkedin: 'LinkedIn',
	github: 'GitHub',
	authorisation: 'Work authorisation',
	notice: 'Notice period',
	start: 'Earliest start',
	salary: 'Salary expectation'
};

export function yearsInWords(years: number): string {
	return years === 1 ? '1 year' : `${years} years`;
}

/** What a form asks, as its label: one of the usual questions, or the person's own. */
export function fieldLabel(id: string): string {
	return Object.hasOwn(formFieldWords, id) ? formFieldWords[id as FormField] : id;
}

/** An entry in one line: "Carpentry, expert, 12 years". */
export function itemToWords(item: ProfileItem): string {
	switch (item.kind) {
		case 'skill':
			return parts(
				item.name,
				item.level && lowerFirst(skillLevelWords[item.level]),
				item.years !== undefined && yearsInWords(item.years),
				item.lastUsed !== undefined && `last used ${item.lastUsed}`
			);
		case 'language':
			return parts(item.name, item.level && lowerFirst(languageLevelWords[item.level]));
		case 'education':
			return parts(educationWords[item.level], item.field);
		case 'field':
			return `${fieldLabel(item.id)}: ${item.value}`;
		default:
			return item.name;
	}
}

/** Within a sentence: "good (B2)". */
export function lowerFirst(words: string): string {
	return words.charAt(0).toLowerCase() + words.slice(1);
}

function parts(...words: readonly (string | false | undefined)[]): string {
	return words.filter(Boolean).join(', ');
}
