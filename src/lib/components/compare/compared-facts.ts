import { dayToWords } from '$lib/components/basics/dates';
import {
	contactToWords,
	educationWords,
	employmentWords,
	factLabels,
	languagesToWords,
	openToWords,
	periodWords,
	salaryToWords,
	seniorityWords,
	startToWords,
	visaWords,
	workplaceToWords,
	yearsToWords
} from '$lib/components/job/fact-words';
import type { Day } from '$lib/domain/day';
import type { FactName, Facts } from '$lib/domain/facts';
import { measurePay, timesPerYear, type PayMeasure, type PayProblem } from '$lib/domain/pay';

/** A line of the comparison: what is compared, and what each job says; nothing where it does not. */
export interface ComparedRow {
	readonly label: string;
	readonly cells: readonly (string | undefined)[];
	/** Whether those that say something say different things. */
	readonly differs: boolean;
}

export function rowOf(label: string, cells: readonly (string | undefined)[]): ComparedRow {
	const said = cells.map((cell) => cell?.trim()).filter(Boolean);
	const differs = new Set(said.map((cell) => cell?.toLowerCase())).size > 1;
	return { label, cells, differs };
}

const compared = [
	'company',
	'location',
	'workplace',
	'employmentType',
	'seniority',
	'yearsMin',
	'education',
	'languages',
	'visa',
	'clearance',
	'onTarget',
	'equity',
	'start',
	'contact',
	'postedOn',
	'expiresOn'
] as const satisfies readonly FactName[];

/** The facts that at least one of the jobs states. */
export function factRows(facts: readonly Facts[], today: Day): readonly ComparedRow[] {
	return compared
		.map((name) =>
			rowOf(
				factLabels[name],
				facts.map((each) => factToWords(name, each, today))
			)
		)
		.filter(({ cells }) => cells.some(Boolean));
}

/** The facts that none of the jobs states, by their labels. */
export function unstatedFacts(facts: readonly Facts[], today: Day): readonly string[] {
	return compared
		.filter((name) => facts.every((each) => !factToWords(name, each, today)))
		.map((name) => factLabels[name]);
}

function factToWords(
	name: (typeof compared)[number],
	facts: Facts,
	today: Day
): string | undefined {
	switch (name) {
		case 'workplace':
			return workplaceToWords(facts);
		case 'employmentType':
			return facts.employmentType && employmentWords[facts.employmentType];
		case 'seniority':
			return facts.seniority && seniorityWords[facts.seniority];
		case 'yearsMin':
			return facts.yearsMin === undefined ? undefined : yearsToWords(facts.yearsMin);
		case 'education':
			return facts.education && educationWords[facts.education];
		case 'languages':
			return languagesToWords(facts);
		case 'visa':
			return facts.visa && visaWords[facts.visa];
		case 'onTarget':
			return facts.onTarget && salaryToWords(facts.onTarget);
		case 'start':
			return facts.start && startToWords(facts.start, today);
		case 'contact':
			return contactToWords(facts);
		case 'expiresOn':
			if (!facts.expiresOn && facts.openUntil) return openToWords[facts.openUntil];
			return facts.expiresOn && dayToWords(facts.expiresOn, today);
		case 'postedOn':
			return facts[name] && dayToWords(facts[name], today);
		default:
			return facts[name];
	}
}

const payProblemWords: Readonly<Record<PayProblem, string>> = {
	'other-currency': 'not comparable: another currency',
	'no-currency': 'not comparable: no currency stated',
	'no-period': 'not comparable: no period stated'
};

/** Pay as stated, and in the same period where that can be told. */
export function payRows(facts: readonly Facts[], measure: PayMeasure): readonly ComparedRow[] {
	if (facts.every(({ salary }) => !salary)) return [];
	const alike = facts.map(({ salary }) => {
		if (!salary) return undefined;
		const measured = measurePay(salary, measure);
		return measured.ok
			? salaryToWords(measured.salary)
			: `${salaryToWords(salary)} (${payProblemWords[measured.problem]})`;
	});
	return [
		rowOf(
			'As stated',
			facts.map(({ salary }) => salary && salaryToWords(salary))
		),
		rowOf(
			[measure.currency && `In ${measure.currency}`, periodWords[measure.period]]
				.filter(Boolean)
				.join(' '),
			alike
		)
	];
}

/** How pay was made comparable: "1 year = 12 months = 52 weeks = 260 days = 2,080 hours (40 a week)". */
export function payFormula(measure: PayMeasure): string {
	const hours = timesPerYear('hour', measure).toLocaleString('en');
	return `1 year = 12 months = 52 weeks = 260 days = ${hours} hours (${measure.hoursPerWeek} a week). Before tax; no exchange rates.`;
}
