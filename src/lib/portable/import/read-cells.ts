import {
	employmentTypes,
	payPeriods,
	workplaces,
	type EmploymentType,
	type PayPeriod,
	type Salary,
	type Workplace
} from '$lib/domain/facts';
import { tagOf } from '$lib/domain/collection';

const nothing = /^(?:n\/?a|-+|–|—|null|undefined|none)$/i;

/** What a cell says, without what exporters put there for nothing; empty where it says nothing. */
export function cellText(cell: string | undefined): string {
	// An apostrophe before what a spreadsheet would take for a formula is not part of the text.
	const trimmed = (cell ?? '').trim();
	const text = trimmed.startsWith("'") ? trimmed.replace(/^'(?=[=+\-@])/, '') : trimmed;
	return nothing.test(text) ? '' : text;
}

export function looksLikeHtml(text: string): boolean {
	return (
		text.includes('<') &&
		/<\/?(?:p|br|div|span|ul|ol|li|h[1-6]|b|strong|em|i|a|script|style|table|img|iframe|svg|html|body)\b[^>]*>/i.test(
			text
		)
	);
}

const periodWords: readonly (readonly [PayPeriod, RegExp])[] = [
	['hour', /hour|\/ ?h\b|\bhr\b|stunde/i],
	['day', /\bday|daily|\btag\b/i],
	['week', /week|woche/i],
	['month', /month|\/ ?mo\b|monat/i],
	['year', /year|annual|annum|\/ ?yr\b|\byr\b|\bp\.?a\.?\b|jahr/i]
];

const currencySigns: readonly (readonly [string, RegExp])[] = [
	['GBP', /£/],
	['EUR', /€/],
	['CAD', /C\$|CA\$/],
	['AUD', /A\$|AU\$/],
	['INR', /₹/],
	['JPY', /¥/],
	['USD', /\$/]
];

export function readPayPeriod(text: string): PayPeriod | undefined {
	return periodWords.find(([, pattern]) => pattern.test(text))?.[0];
}

export function readCurrency(text: string): string | undefined {
	const code = /\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|INR|JPY|SGD|ZAR|BRL|MXN)\b/.exec(
		text.toUpperCase()
	);
	return code?.[1] ?? currencySigns.find(([, sign]) => sign.test(text))?.[0];
}

/** "$80,000 - $95,000 a year", "60-70k EUR"; nothing where no amount can be told for sure. */
export function readSalaryCell(text: string): Salary | undefined {
	const amounts = [...text.matchAll(/(\d[\d.,' \u00a0]*)( ?k\b)?/gi)].flatMap(([, digits, k]) => {
		const amount = readAmount(digits ?? '');
		return amount === undefined ? [] : [{ amount, isThousands: k !== undefined }];
	});
	if (amounts.length === 0 || amounts.length > 2) return undefined;
	const isThousands = amounts.some((one) => one.isThousands);
	const [min = 0, max = min] = amounts.map(({ amount }) =>
		isThousands && amount < 1000 ? amount * 1000 : amount
	);
	if (max < min) return undefined;
	const currency = readCurrency(text);
	const period = readPayPeriod(text);
	const isLeast = amounts.length === 1;
	return {
		min,
		...(isLeast && !/up to|bis/i.test(text) ? {} : { max }),
		...(currency === undefined ? {} : { currency }),
		...(period === undefined ? {} : { period })
	};
}

/** "1,234.50", "1.234,50", "85 000". */
export function readAmount(text: string): number | undefined {
	const bare = text.replace(/['\s\u00a0]/g, '').replace(/[.,]$/, '');
	if (!/^\d[\d.,]*$/.test(bare)) return undefined;
	const plain = bare.replace(/[.,](?=\d{3}(?:[.,]|$))/g, '').replace(',', '.');
	const amount = Number(plain);
	return Number.isFinite(amount) ? amount : undefined;
}

export function readWorkplace(text: string): Workplace | undefined {
	if (/^(?:yes|true|telecommute)$/i.test(text)) return 'remote';
	if (/hybrid/i.test(text)) return 'hybrid';
	if (/\bremote\b/i.test(text)) return 'remote';
	if (/on.?site|in.?office|in.?person/i.test(text)) return 'on-site';
	return workplaces.find((name) => name === text.toLowerCase());
}

export function readEmploymentType(text: string): EmploymentType | undefined {
	const folded = text.toLowerCase().replace(/[\s_-]+/g, '');
	const words: Readonly<Record<string, EmploymentType>> = {
		contractor: 'contract',
		freelance: 'contract',
		intern: 'internship',
		vollzeit: 'full-time',
		teilzeit: 'part-time',
		temp: 'temporary'
	};
	return words[folded] ?? employmentTypes.find((name) => name.replace('-', '') === folded);
}

export function readTags(text: string): readonly string[] {
	const parts = text.split(/[;,|]/).map((part) => tagOf(part.replace(/^#/, '')));
	return [...new Set(parts.filter((tag) => tag !== ''))].slice(0, 20);
}

export function isYes(text: string): boolean {
	return /^(?:yes|y|true|t|1|x|ja|✓)$/i.test(text);
}

export function isPeriod(text: string): text is PayPeriod {
	return (payPeriods as readonly string[]).includes(text);
}
