import type { EmploymentType, FactName, PayPeriod, Salary, Workplace } from '$lib/domain/facts';

export const factLabels: Readonly<Record<FactName, string>> = {
	title: 'Title',
	company: 'Company',
	location: 'Location',
	workplace: 'Workplace',
	officeDays: 'Days at the office',
	remoteWithin: 'Remote within',
	salary: 'Salary',
	onTarget: 'Earnings on target',
	equity: 'Equity',
	employmentType: 'Employment',
	seniority: 'Seniority',
	yearsMin: 'Years of experience',
	education: 'Education',
	languages: 'Languages',
	visa: 'Work permit',
	clearance: 'Clearance',
	start: 'Start',
	contact: 'Contact',
	postedOn: 'Posted',
	expiresOn: 'Expires',
	url: 'Link'
};

export const workplaceWords: Readonly<Record<Workplace, string>> = {
	'on-site': 'On-site',
	hybrid: 'Hybrid',
	remote: 'Remote'
};

export const employmentWords: Readonly<Record<EmploymentType, string>> = {
	'full-time': 'Full-time',
	'part-time': 'Part-time',
	contract: 'Contract',
	temporary: 'Temporary',
	internship: 'Internship',
	apprenticeship: 'Apprenticeship',
	volunteer: 'Volunteer',
	'per-diem': 'Per diem'
};

export const periodWords: Readonly<Record<PayPeriod, string>> = {
	hour: 'an hour',
	day: 'a day',
	week: 'a week',
	month: 'a month',
	year: 'a year'
};

/** "€52,000–60,000 a year", "from £14.50 an hour", "up to 4,000 a month". */
export function salaryToWords({ min, max, currency, period }: Salary): string {
	const amounts = amountsToWords(min, max, currency);
	return period ? `${amounts} ${periodWords[period]}` : amounts;
}

function amountsToWords(
	min: number | undefined,
	max: number | undefined,
	currency?: string
): string {
	const format = numberFormat(currency);
	if (min !== undefined && max !== undefined) {
		return min === max ? format.format(min) : format.formatRange(min, max);
	}
	if (min !== undefined) return `from ${format.format(min)}`;
	return max === undefined ? '' : `up to ${format.format(max)}`;
}

function numberFormat(currency: string | undefined): Intl.NumberFormat {
	if (currency && /^[A-Z]{3}$/.test(currency)) {
		return new Intl.NumberFormat('en', {
			style: 'currency',
			currency,
			currencyDisplay: 'narrowSymbol',
			trailingZeroDisplay: 'stripIfInteger'
		});
	}
	return new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
}

/** "3+ years". */
export function yearsToWords(years: number): string {
	return years === 1 ? '1+ year' : `${years}+ years`;
}
