import { parseDay, type Day } from './day';

export const workplaces = ['on-site', 'hybrid', 'remote'] as const;
export type Workplace = (typeof workplaces)[number];

export const employmentTypes = [
	'full-time',
	'part-time',
	'contract',
	'temporary',
	'internship',
	'apprenticeship',
	'volunteer',
	'per-diem'
] as const;
export type EmploymentType = (typeof employmentTypes)[number];

export const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** Pay as advertised, in whole or decimal units of the currency. At least one of `min` and `max` is there. */
export interface Salary {
	readonly min?: number;
	readonly max?: number;
	/** ISO 4217, upper case. */
	readonly currency?: string;
	readonly period?: PayPeriod;
}

/** From the first job to the head of the house; one word where a posting names two steps: "mid to senior" is neither. */
export const seniorities = [
	'intern',
	'entry',
	'junior',
	'mid',
	'senior',
	'lead',
	'principal',
	'manager',
	'director',
	'executive'
] as const;
export type Seniority = (typeof seniorities)[number];

/** Lowest first. */
export const educationLevels = [
	'school',
	'vocational',
	'associate',
	'bachelor',
	'master',
	'doctorate'
] as const;
export type EducationLevel = (typeof educationLevels)[number];

/** `right-to-work`: one must be allowed to work there already; whether they sponsor is not said. */
export const visaStances = ['sponsored', 'not-sponsored', 'right-to-work'] as const;
export type VisaStance = (typeof visaStances)[number];

export const openEnds = ['filled'] as const;
export type OpenUntil = (typeof openEnds)[number];

/** Days a week; `min` equals `max` where one number is said. */
export interface DayRange {
	readonly min: number;
	readonly max: number;
}

export interface LanguageAsked {
	/** In English: "German". */
	readonly name: string;
	/** As written: "C1", "fluent", "verhandlungssicher". */
	readonly level?: string;
	/** A condition rather than a wish. */
	readonly must: boolean;
}

/** Whom to ask about the job; at least one of them is there. */
export interface PostingContact {
	readonly name?: string;
	readonly email?: string;
	readonly phone?: string;
}

/** What a posting says of itself. A fact that was not stated is absent; it is never guessed. */
export interface Facts {
	readonly title?: string;
	readonly company?: string;
	/** Several places are parted by "; ". */
	readonly location?: string;
	readonly workplace?: Workplace;
	/** How many days a week one is at the office, where the work is hybrid. */
	readonly officeDays?: DayRange;
	/** Where one must live to work remotely, as written: "the EU". */
	readonly remoteWithin?: string;
	/** Base pay; never earnings on target. */
	readonly salary?: Salary;
	/** Earnings when all targets are met (OTE). */
	readonly onTarget?: Salary;
	/** Shares or options, as written. */
	readonly equity?: string;
	readonly employmentType?: EmploymentType;
	readonly seniority?: Seniority;
	/** The least years of experience asked for. */
	readonly yearsMin?: number;
	/** The lowest that is enough. */
	readonly education?: EducationLevel;
	readonly languages?: readonly LanguageAsked[];
	readonly visa?: VisaStance;
	/** Security clearance, as written: "SC", "TS/SCI". */
	readonly clearance?: string;
	/** When the work begins: `YYYY-MM-DD`, `YYYY-MM`, or `now` for as soon as possible. */
	readonly start?: string;
	readonly contact?: PostingContact;
	readonly postedOn?: Day;
	/** The last day on which one may apply. */
	readonly expiresOn?: Day;
	/** There is no last day: one may apply until somebody is found. */
	readonly openUntil?: OpenUntil;
	/** Absolute, http or https. */
	readonly url?: string;
}

export type FactName = keyof Facts;

export const factNames = [
	'title',
	'company',
	'location',
	'workplace',
	'officeDays',
	'remoteWithin',
	'salary',
	'onTarget',
	'equity',
	'employmentType',
	'seniority',
	'yearsMin',
	'education',
	'languages',
	'visa',
	'clearance',
	'start',
	'contact',
	'postedOn',
	'expiresOn',
	'openUntil',
	'url'
] as const satisfies readonly FactName[];

/** A person's corrections of single facts; `null` says that the posting does not state it after all. */
export type Corrections = { readonly [Name in FactName]?: NonNullable<Facts[Name]> | null };

/** The facts as the person sees them: a correction wins over what was captured. */
export function correctedFacts(captured: Facts, corrections: Corrections): Facts {
	const facts: Record<string, unknown> = { ...captured };
	for (const name of factNames) {
		const correction = corrections[name];
		if (correction === null) delete facts[name];
		else if (correction !== undefined) facts[name] = correction;
	}
	return facts as Facts;
}

/** The places of a location, which parts them by "; ". */
export function placesOf(location: string | undefined): readonly string[] {
	return (location ?? '')
		.split(';')
		.map((place) => place.trim())
		.filter((place) => place !== '');
}

const startPattern = /^(?:now|\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?)$/;

/** Whether a text tells a start as `Facts.start` does. */
export function isStart(text: string): boolean {
	return startPattern.test(text) && (text.length !== 10 || parseDay(text) !== undefined);
}
