import type { PayPeriod, Salary } from './facts';

/** In which period pay is told where jobs are held side by side, and what a week of work is taken to be. */
export interface PayMeasure {
	readonly period: PaidPeriod;
	/** Hours a week, where an hour or a day of pay has to be made a year's. */
	readonly hoursPerWeek: number;
	/** ISO 4217; the currency in which pay can be compared, where it is known. */
	readonly currency?: string;
}

export const paidPeriods = ['year', 'month', 'hour'] as const satisfies readonly PayPeriod[];
export type PaidPeriod = (typeof paidPeriods)[number];

export const usualPayMeasure: PayMeasure = { period: 'year', hoursPerWeek: 40 };

/** A year is 52 paid weeks of five days, and twelve months. */
const weeksPerYear = 52;
const daysPerWeek = 5;
const monthsPerYear = 12;

/** Why pay stays as it was stated. */
export type PayProblem = 'other-currency' | 'no-currency' | 'no-period';

export type MeasuredPay =
	| { readonly ok: true; readonly salary: Salary }
	| { readonly ok: false; readonly problem: PayProblem };

/**
 * Pay in the period of the measure: times how often its own period fits into a year, divided by how often that one does.
 * Never in another currency, since rates change and are not ours to invent.
 */
export function measurePay(salary: Salary, measure: PayMeasure): MeasuredPay {
	if (salary.period === undefined) return { ok: false, problem: 'no-period' };
	if (measure.currency !== undefined && salary.currency !== measure.currency) {
		return { ok: false, problem: salary.currency ? 'other-currency' : 'no-currency' };
	}
	const factor = timesPerYear(salary.period, measure) / timesPerYear(measure.period, measure);
	const scaled = (amount: number) => rounded(amount * factor, measure.period);
	return {
		ok: true,
		salary: {
			...(salary.min === undefined ? {} : { min: scaled(salary.min) }),
			...(salary.max === undefined ? {} : { max: scaled(salary.max) }),
			...(salary.currency === undefined ? {} : { currency: salary.currency }),
			period: measure.period
		}
	};
}

/** How often a period fits into a year: an hour as often as hours are worked, a day five times a week. */
export function timesPerYear(period: PayPeriod, { hoursPerWeek }: PayMeasure): number {
	switch (period) {
		case 'hour':
			return weeksPerYear * hoursPerWeek;
		case 'day':
			return weeksPerYear * daysPerWeek;
		case 'week':
			return weeksPerYear;
		case 'month':
			return monthsPerYear;
		case 'year':
			return 1;
	}
}

/** What would be cents of a year says more than is known. */
function rounded(amount: number, period: PayPeriod): number {
	return period === 'hour' ? Math.round(amount * 100) / 100 : Math.round(amount);
}

/** The currency in which most of the salaries are; of equally many the one that comes first. */
export function commonCurrency(salaries: Iterable<Salary>): string | undefined {
	const counts = new Map<string, number>();
	for (const { currency } of salaries) {
		if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The measure as it is kept; what is none is the usual one. */
export function readPayMeasure(stored: unknown): PayMeasure {
	if (typeof stored !== 'object' || stored === null) return usualPayMeasure;
	const { period, hoursPerWeek } = stored as { period?: unknown; hoursPerWeek?: unknown };
	return {
		period: paidPeriods.find((each) => each === period) ?? usualPayMeasure.period,
		hoursPerWeek: isWeek(hoursPerWeek) ? hoursPerWeek : usualPayMeasure.hoursPerWeek
	};
}

export function isWeek(hours: unknown): hours is number {
	return typeof hours === 'number' && hours >= 1 && hours <= 168;
}
