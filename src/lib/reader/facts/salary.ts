import type { PayPeriod, Salary } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import { passagesOf, type Line } from '../lines';
import type { Part } from '../sections/sections';
import { amountsIn, type Amount } from './money';

const payWords =
	/\b(?:salar(?:y|ies)|pay|paid|compensation|wages?|remuneration|rate|earn(?:ings?)?|base|stipend|gehalt|vergütung|verdienst|entgelt|lohn|stundenlohn|jahresgehalt|rémunération|salaire|salario|retribución|sueldo|salaris|loon|salário|remuneração)\b/i;

/** Money that a posting names for another reason. */
const otherMoney =
	/\b(?:revenue|turnover|funding|funded|raised|invest(?:ed|ment)s?|budgets?|portfolio|valuation|assets|under management|aum|arr|sales (?:of|target)|savings|grants?|donations?|contracts? (?:worth|valued)|projects? (?:worth|valued|up to)|claims?|loans?|fee|fees|fine|penalt\w+|discount|voucher|tuition|reimburse\w*|allowance|stipend for|401|pension|insurance|equity|stock|shares|options|signing|sign-on|referral|relocation|retention bonus|welcome bonus|per person|customers|clients|maximum salary available|cost of|deductible|worth of|value of|umsatz|chiffre d'affaires|facturación|omzet|faturamento)\b/i;
const targetEarnings = /\b(?:ote|on[- ]target|commission|bonus(?:es)?|uncapped|incentives?)\b/i;

/** What a sum may be, in its period; anything else is money of another sort. Yen, won and the like run higher. */
const bounds: Readonly<Record<PayPeriod | 'none', readonly [number, number]>> = {
	hour: [3, 1500],
	day: [20, 12_000],
	week: [50, 40_000],
	month: [150, 400_000],
	year: [3000, 3_000_000],
	none: [1000, 3_000_000]
};
const largeUnits = new Set([
	'JPY',
	'KRW',
	'INR',
	'VND',
	'IDR',
	'HUF',
	'CLP',
	'COP',
	'NGN',
	'ARS',
	'RUB'
]);

const threshold = 4;

/** The pay a posting states, by what stands around each sum of money. */
export function salaryIn(text: string, parts: readonly Part[]): FactReading<Salary> | undefined {
	let best: { score: number; amount: Amount; offset: number; period?: PayPeriod } | undefined;
	for (const part of parts) {
		if (part.kind === 'chrome' || part.kind === 'legal') continue;
		const heading = part.heading ? text.slice(part.heading.start, part.heading.end) : '';
		const lines = passagesOf(part.lines);
		lines.forEach((line, index) => {
			const words = text.slice(line.start, line.end);
			for (const amount of amountsIn(words)) {
				const previous = lines[index - 1];
				const score = scoreOf(amount, words, part, heading, previous);
				const period = amount.period ?? periodOfHeading(heading);
				if (score < threshold || !isPlausible(amount, period)) continue;
				if (!best || score > best.score)
					best = { score, amount, offset: line.start, ...(period ? { period } : {}) };
			}
		});
	}
	if (!best) return undefined;
	const { amount, offset, period, score } = best;
	const value: Salary = {
		...(amount.min === undefined ? {} : { min: amount.min }),
		...(amount.max === undefined ? {} : { max: amount.max }),
		...(amount.currency ? { currency: amount.currency } : {}),
		...(period ? { period } : {})
	};
	const evidence = { start: offset + amount.start, end: offset + amount.end };
	return { value, confidence: Math.min(0.98, 0.5 + score * 0.05), evidence };
}

function scoreOf(
	amount: Amount,
	words: string,
	part: Part,
	heading: string,
	previous: Line | undefined
): number {
	const above = previous && previous.words.length > 50 ? `${previous.words.slice(-60)} ` : '';
	const lead = (above + words.slice(Math.max(0, amount.start - 70), amount.start)).replace(
		/^.*[.;!?] /s,
		''
	);
	const tail = words
		.slice(amount.end, amount.end + 60)
		.replace(/(?:[.;!?] |\b(?:plus|and|with|as well)\b|[,+]).*$/s, '');
	const isPayPart = part.kind === 'pay' || payWords.test(heading);
	const isNamed = payWords.test(lead) || payWords.test(tail.slice(0, 30));
	const isNamedAbove =
		previous !== undefined && previous.words.length < 60 && payWords.test(previous.words);
	if (
		!amount.currency &&
		!isPayPart &&
		!/\b(?:salary|gehalt|salaire|salario|salaris|salário|compensation|pay)\b[^.]{0,20}$/i.test(lead)
	)
		return 0;
	if (!amount.currency && !amount.isTelling && amount.period === undefined) return 0;
	let score = amount.currency ? 1 : 0;
	if (amount.period) score += 3;
	if (amount.isRange) score += 2;
	if (isNamed && !isPayPart) score += 3;
	else if (isNamedAbove) score += 2;
	if (isPayPart) score += 3;
	if (part.kind === 'benefits') score += 1;
	if (words.length < 60) score += 1;
	if (otherMoney.test(lead.slice(-80)) || otherMoney.test(tail.slice(0, 32))) score -= 6;
	if (
		targetEarnings.test(lead.slice(-18)) ||
		/^\W{0,3}(?:\w+ )?(?:ote|on[- ]target|bonus|commission)/i.test(tail)
	)
		score -= 5;
	if (part.kind === 'company') score -= 3;
	return score;
}

function periodOfHeading(heading: string): PayPeriod | undefined {
	if (/\b(?:annual|yearly|jahres)/i.test(heading)) return 'year';
	if (/\bhourly\b/i.test(heading)) return 'hour';
	return /\bmonthly\b/i.test(heading) ? 'month' : undefined;
}

function isPlausible({ min, max, currency }: Amount, period: PayPeriod | undefined): boolean {
	const [least, most] = bounds[period ?? 'none'];
	const scale = currency && largeUnits.has(currency) ? 1000 : 1;
	const low = min ?? max ?? 0;
	const high = max ?? min ?? 0;
	return low >= least && high <= most * scale && high <= low * 12;
}
