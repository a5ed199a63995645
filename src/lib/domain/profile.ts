import type { EducationLevel, Salary } from './facts';

export { educationLevels, type EducationLevel } from './facts';

/** How well one can do something; one's own word. */
export const skillLevels = ['learning', 'working', 'strong', 'expert'] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** Lowest first; `everyday` is about B1 of the CEFR, `working` B2, `fluent` C1 and C2. */
export const languageLevels = ['basic', 'everyday', 'working', 'fluent', 'native'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

interface Quoted {
	/** The sentence of a CV that says so, where it came from one. */
	readonly quote?: string;
}

export interface ProfileSkill extends Quoted {
	readonly kind: 'skill';
	/** Canonical where the reader knows it: "Kubernetes" also for who typed "k8s". */
	readonly name: string;
	readonly level?: SkillLevel;
	readonly years?: number;
	/** The year in which it was used last. */
	readonly lastUsed?: number;
}

export interface ProfileLanguage extends Quoted {
	readonly kind: 'language';
	readonly name: string;
	readonly level?: LanguageLevel;
}

export interface ProfileEducation extends Quoted {
	readonly kind: 'education';
	readonly level: EducationLevel;
	/** "Civil engineering", "Carpenter". */
	readonly field?: string;
}

export interface ProfileLicence extends Quoted {
	readonly kind: 'licence';
	readonly name: string;
}

/** A country in which one may work without anybody's help. */
export interface ProfileCountry {
	readonly kind: 'country';
	readonly name: string;
}

/** Where one can work: a town, a region or a country. */
export interface ProfilePlace {
	readonly kind: 'place';
	readonly name: string;
}

/** Something application forms ask: `id` is one of `formFields`, or the label of one's own. */
export interface ProfileField {
	readonly kind: 'field';
	readonly id: string;
	readonly value: string;
}

/** An answer to what forms ask at length, or a letter; its text may have places to fill (`domain/placeholders`). */
export interface ProfileText {
	readonly kind: 'answer' | 'letter';
	/** The question: "Why us?"; what the letter is called: "Letter for clinics". */
	readonly name: string;
	readonly text: string;
}

/** Characters of an answer or a letter. */
export const longestText = 20_000;

/** One entry of the profile. */
export type ProfileItem =
	| ProfileSkill
	| ProfileLanguage
	| ProfileEducation
	| ProfileLicence
	| ProfileCountry
	| ProfilePlace
	| ProfileField
	| ProfileText;
export type ProfileItemKind = ProfileItem['kind'];

/** What there is once; absent where the person has not said. */
export interface ProfileAnswers {
	/** Years of work in all. */
	readonly years?: number;
	/** Whether an employer would have to sponsor a visa outside the countries where one may work. */
	readonly needsSponsorship?: boolean;
	/** Whether one would work from home. */
	readonly remote?: boolean;
	/** The least one wishes to earn is `min`. */
	readonly salary?: Salary;
}
export type ProfileAnswerName = keyof ProfileAnswers;

export const profileAnswerNames = [
	'years',
	'needsSponsorship',
	'remote',
	'salary'
] as const satisfies readonly ProfileAnswerName[];

/** What a person knows, may and wishes, and what application forms ask of them. Lists are in the order to show. */
export interface Profile extends ProfileAnswers {
	readonly skills: readonly ProfileSkill[];
	readonly languages: readonly ProfileLanguage[];
	readonly education: readonly ProfileEducation[];
	readonly licences: readonly ProfileLicence[];
	readonly countries: readonly ProfileCountry[];
	readonly places: readonly ProfilePlace[];
	readonly fields: readonly ProfileField[];
	readonly answers: readonly ProfileText[];
	readonly letters: readonly ProfileText[];
}

/** Fields of application forms that everybody has, in the order forms ask them. */
export const formFields = [
	'name',
	'email',
	'phone',
	'address',
	'website',
	'linkedin',
	'github',
	'authorisation',
	'notice',
	'start',
	'salary'
] as const;
export type FormField = (typeof formFields)[number];

export const emptyProfile: Profile = {
	skills: [],
	languages: [],
	education: [],
	licences: [],
	countries: [],
	places: [],
	fields: [],
	answers: [],
	letters: []
};

/** What an entry is known by: two of one key say the same thing, and one replaces the other. */
export function profileKey(item: ProfileItem): string {
	switch (item.kind) {
		case 'education':
			return `education:${item.level}:${foldName(item.field ?? '')}`;
		case 'field':
			return `field:${foldName(item.id)}`;
		default:
			return `${item.kind}:${foldName(item.name)}`;
	}
}

/** Names that differ in case, accents or spaces alone are one. */
export function foldName(name: string): string {
	// Most names are plain, and a match folds thousands.
	const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}+/gu, '');
	return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

export function itemsOf(profile: Profile): readonly ProfileItem[] {
	const { skills, languages, education, licences, countries, places } = profile;
	const { fields, answers, letters } = profile;
	return [
		...[skills, languages, education, licences, countries, places].flat(),
		...[fields, answers, letters].flat()
	];
}

/** What forms ask, which no posting is held against. */
const formKinds: readonly ProfileItemKind[] = ['field', 'answer', 'letter'];

/** Whether the profile has nothing that a posting could be held against. */
export function saysNothing(profile: Profile): boolean {
	const { years, needsSponsorship, remote } = profile;
	const hasAnswers = [years, needsSponsorship, remote].some((answer) => answer !== undefined);
	return !hasAnswers && itemsOf(profile).every(({ kind }) => formKinds.includes(kind));
}
