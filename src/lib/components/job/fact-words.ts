import { dayToWords } from '$lib/components/basics/dates';
import { parseDay, type Day } from '$lib/domain/day';
import type {
	EducationLevel,
	EmploymentType,
	FactName,
	Facts,
	OpenUntil,
	PayPeriod,
	Salary,
	Seniority,
	VisaStance,
	Workplace
} from '$lib/domain/facts';

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
	openUntil: 'No closing date',
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

export const seniorityWords: Readonly<Record<Seniority, string>> = {
	intern: 'Intern',
	entry: 'Entry level',
	junior: 'Junior',
	mid: 'Mid level',
	senior: 'Senior',
	lead: 'Lead',
	principal: 'Principal',
	manager: 'Manager',
	director: 'Director',
	executive: 'Executive'
};

export const educationWords: Readonly<Record<EducationLevel, string>> = {
	school: 'School leaving certificate',
	vocational: 'Vocational training',
	associate: 'Associate degree',
	bachelor: 'Bachelor’s degree',
	master: 'Master’s degree',
	doctorate: 'Doctorate'
};

export const openToWords: Readonly<Record<OpenUntil, string>> = { filled: 'Open until filled' };

export const visaWords: Readonly<Record<VisaStance, string>> = {
	sponsored: 'Visa sponsored',
	'not-sponsored': 'No visa sponsorship',
	'right-to-work': 'Right to work needed'
};

/** "Hybrid, 2–3 days at the office", "Remote within the EU". */
export function workplaceToWords(facts: Facts): string | undefined {
	if (facts.workplace === undefined) return undefined;
	const words = workplaceWords[facts.workplace];
	if (facts.workplace === 'remote' && facts.remoteWithin)
		return `${words} within ${facts.remoteWithin}`;
	if (facts.workplace !== 'hybrid' || !facts.officeDays) return words;
	const { min, max } = facts.officeDays;
	const days = min === max ? String(min) : `${min}–${max}`;
	return `${words}, ${days} ${max === 1 ? 'day' : 'days'} a week at the office`;
}

/** "German (C1), French (a plus)". */
export function languagesToWords({ languages }: Facts): string | undefined {
	return languages
		?.map(({ name, level, must }) => {
			const notes = [level, must ? undefined : 'a plus'].filter(Boolean).join(', ');
			return notes === '' ? name : `${name} (${notes})`;
		})
		.join(', ');
}

/** "Starts Tue 1 Sep", "Starts as soon as possible", "Starts September 2026". */
export function startToWords(start: string, today: Day): string {
	if (start === 'now') return 'Starts as soon as possible';
	const day = parseDay(start);
	if (day) return `Starts ${dayToWords(day, today)}`;
	const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
	return `Starts ${month.format(Date.parse(`${start}-01`))}`;
}

/** "Maria Lindqvist, maria@crumb.example". */
export function contactToWords({ contact }: Facts): string | undefined {
	return contact && [contact.name, contact.email, contact.phone].filter(Boolean).join(', ');
}
