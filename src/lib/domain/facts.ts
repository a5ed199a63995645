import type { Day } from './day';

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

/** What a posting says of itself. A fact that was not stated is absent; it is never guessed. */
export interface Facts {
	readonly title?: string;
	readonly company?: string;
	readonly location?: string;
	readonly workplace?: Workplace;
	readonly salary?: Salary;
	readonly employmentType?: EmploymentType;
	/** The least years of experience asked for. */
	readonly yearsMin?: number;
	readonly postedOn?: Day;
	/** The last day on which one may apply. */
	readonly expiresOn?: Day;
	/** Absolute, http or https. */
	readonly url?: string;
}

export type FactName = keyof Facts;

export const factNames = [
	'title',
	'company',
	'location',
	'workplace',
	'salary',
	'employmentType',
	'yearsMin',
	'postedOn',
	'expiresOn',
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
