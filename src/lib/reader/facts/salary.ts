import type { PayPeriod, Salary } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import { passagesOf, type Line } from '../lines';
import type { Part } from '../sections/sections';
import { dollarsOf } from './dollars';
import { amountsIn, type Amount } from './money';
import { payInLabels } from './pay-labels';

const payWords =
	/\b(?:salar(?:y|ies)|pay|paid|compensation|wages?|remuneration|rate|earn(?:ings?)?|base|basic|stipend|ctc|gehalt|vergütung|verdienst|entgelt|lohn|stundenlohn|jahresgehalt|rémunération|salaire|salario|retribución|sueldo|salaris|loon|salário|remuneração|honorar|entlohnung|bezahlung|bruttogehalt|monatsgehalt|grundgehalt|bruttolohn|monatslohn|maandsalaris|salarial|bolsa|paga|uurloon|brutoloon|brutto|bruto|brut|remuneración|honorarios|vencimento|ordenado|taux horaire|earn|tussen)\b/i;

/** Money that a posting names for another reason. */
const otherMoney =
	/\b(?:revenue|turnover|funding|funded|raised|invest(?:ed|ment)s?|budgets?|portfolio|valuation|assets|under management|aum|arr|sales (?:of|target)|savings|grants?|donations?|contracts? (?:worth|valued)|projects? (?:worth|valued|up to)|claims?|loans?|fee|fees|fine|penalt\w+|discount|voucher|tuition|reimburse\w*|allowance|stipend for|401|pension|insurance|equity|stock|shares|options|signing|sign-on|referral|relocation|retention bonus|welcome bonus|per person|customers|clients|maximum salary available|projects? of|deals?|orders?|scholarships?|save|saving|childcare|manag(?:e|es|ing)|overs(?:ee|eeing)|generat\w+|award of|raise|night|cost of|deductible|worth of|value of|half of|most of (?:our|the)|umsatz|chiffre d'affaires|facturación|omzet|faturamento)\b/i;
/** What is paid, lent or charged beside the pay; told only by the words nearest to a sum, as pay and perks share sentences. */
const besidePay =
	/\b(?:meals?|lunch|tickets?|vouchers?|tips|gratuit\w+|room|rent|accommodation|housing|lodging|deposit|mileage|travel (?:costs|expenses)|transport\w*|gym|wellness|bike|layovers?|detention|(?<!(?:pay|salary) )breakdown|uniforms?|boots?|tools?|parking|differentials?|essenszuschuss|ticket restaurant|vales?|cesta)\b/i;
const targetEarnings = /\b(?:ote|on[- ]target|commission|bonus(?:es)?|uncapped|incentives?)\b/i;

/** "The base pay, not including the bonus, is …" */
const withoutTarget =
	/\b(?:not including|exclud(?:ing|es)|exclusive of|without|before)\b[^.;]{0,40}$/i;

/** Words so near that a number without a currency is pay all the same. */
const barePay =
	/\b(?:salary|ctc|wage|(?:pay|hourly|daily) rate|gehalt|salaire|salario|salaris|salário|compensation|pay)\b[^.]{0,20}$/i;
/** "Package: £35,000 basic" */
const packageLabel = /^\W*(?:package|offer)\W*$/i;

const lakhs = /lpa|l\.p\.a/i;

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
/** So surely pay that it may be an hour's though no period is named: "Wage: $16.50". */
const small = 5;
/** What names a month's pay where it is said of a few hundred: "Salário: 618,00". */
const isOfMonth = /^\W*(?:salário|salario|sueldo|bolsa)\b/i;
/** Forms name their fields at the top. */
const mostLabelled = 80;

/** The pay a posting states, by what stands around each sum of money. */
export function salaryIn(text: string, parts: readonly Part[]): FactReading<Salary> | undefined {
	let best: { score: number; amount: Amount; offset: number; period?: PayPeriod } | undefined;
	let above: Line | undefined;
	for (const part of parts) {
		if (part.kind === 'chrome') continue;
		const heading = part.heading ? text.slice(part.heading.start, part.heading.end) : '';
		const lines = passagesOf(part.lines);
		const lastAbove = above;
		above = lines.at(-1) ?? above;
		lines.forEach((line, index) => {
			const words = text.slice(line.start, line.end);
			for (const amount of amountsIn(words)) {
				const previous = index > 0 ? lines[index - 1] : lastAbove;
				const score = scoreOf(amount, words, part, heading, previous);
				const period = amount.period ?? periodOfHeading(heading) ?? periodAbove(previous);
				const isSmall =
					isOfMonth.test(words) ||
					(score >= small && (amount.isRange || !Number.isInteger(amount.min)));
				if (score < threshold || !isPlausible(amount, period, isSmall)) continue;
				if (!best || score > best.score)
					best = { score, amount, offset: line.start, ...(period ? { period } : {}) };
			}
		});
	}
	const lines = parts.filter(({ kind }) => kind !== 'chrome').flatMap((part) => part.lines);
	const apart = payInLabels(lines.slice(0, mostLabelled));
	if (apart && (!best || apart.confidence >= confidenceOf(best.score))) return apart;
	if (!best) return undefined;
	const { amount, offset, period, score } = best;
	const written = text.slice(offset + amount.start, offset + amount.end);
	const value: Salary = {
		...(amount.min === undefined ? {} : { min: amount.min }),
		...(amount.max === undefined ? {} : { max: amount.max }),
		...(amount.currency ? { currency: dollarsOf(amount.currency, written, text) } : {}),
		...(period ? { period } : {})
	};
	const evidence = { start: offset + amount.start, end: offset + amount.end };
	return { value, confidence: confidenceOf(score), evidence };
}

function confidenceOf(score: number): number {
	return Math.min(0.98, 0.5 + score * 0.05);
}

function scoreOf(
	amount: Amount,
	words: string,
	part: Part,
	heading: string,
	previous: Line | undefined
): number {
	const isWrapped = previous !== undefined && previous.words.length > 50 && isCut(previous.words);
	const above = isWrapped ? `${previous.words.slice(-60)} ` : '';
	const lead = (above + words.slice(Math.max(0, amount.start - 70), amount.start)).replace(
		/^.*[.;!?] /s,
		''
	);
	const tail = words
		.slice(amount.end, amount.end + 60)
		.replace(/(?:[.;!?] |\b(?:plus|and|with|as well)\b|[,+]|\s[•·|/]\s).*$/s, '');
	const isLakhs = lakhs.test(words.slice(amount.start, amount.end));
	const isPayPart = (part.kind === 'pay' && heading !== '') || payWords.test(heading);
	const isNamed =
		payWords.test(lead) || packageLabel.test(lead) || payWords.test(tail.slice(0, 30));
	const isNamedAbove =
		previous !== undefined && previous.words.length < 60 && payWords.test(previous.words);
	const rest = words.slice(amount.end, amount.end + 24);
	const isThousands = isRangeOfThousands(amount, words) && afterPay.test(rest);
	if (!amount.currency && !isPayPart && !isLakhs && !isThousands && !barePay.test(lead)) return 0;
	if (!amount.currency && isYear(words.slice(amount.start, amount.end))) return 0;
	if (!amount.currency && ofPhone.test(words.slice(Math.max(0, amount.start - 48), amount.start)))
		return 0;
	if (!amount.currency && !amount.isTelling && amount.period === undefined) return 0;
	let score = amount.currency ? 1 : 0;
	if (amount.period) score += 3;
	if (amount.isRange) score += 2;
	// A range of thousands is hardly ever anything but pay.
	if (amount.isRange && amount.isTelling && amount.currency && (amount.min ?? 0) >= 12_000)
		score += 1;
	if (isNamed && !isPayPart) score += 3;
	else if (isNamedAbove) score += 2;
	if (isPayPart) score += 3;
	if (part.kind === 'benefits') score += 1;
	if (isAlone(amount, words) && !isOtherMoney(previous)) score += 2;
	if (pieceLength(words, amount) < 60) score += 1;
	if (isLakhs || (isThousands && !isNamed && !isPayPart)) score += 2;
	// "£34,500, six weeks' holiday": a sum of a year's size that opens what is said.
	const isYearly = amount.min === amount.max && inYear(amount.min ?? 0);
	const isOpen = /^\W*$/.test(lead) || (words.length < 90 && /\s[–—|-]\s*$/.test(lead));
	if (amount.currency && isYearly && isOpen && afterPay.test(rest)) score += 3;
	if (otherMoney.test(lead.slice(-80)) || otherMoney.test(tail.slice(0, 32))) score -= 6;
	if (besidePay.test(lead.slice(-40).replace(/^.*(?:,|\+|\b(?:and|plus|with)\b)/s, ''))) score -= 6;
	else if (besidePay.test(tail.slice(0, 24))) score -= 6;
	if (
		(targetEarnings.test(lead.slice(-18)) && !withoutTarget.test(lead)) ||
		/^\W{0,3}(?:\w+ )?(?:ote|on[- ]target|bonus|commission)/i.test(tail)
	)
		score -= 5;
	if (part.kind === 'company' && !barePay.test(lead)) score -= 3;
	if (part.kind === 'legal') score -= 2;
	return score;
}

/** "tel: 58 4945; 58 4995" */
const ofPhone =
	/(?:tel(?:ephone|éfono|efone)?|phone|fax|mobile|whatsapp|call(?: us)?|cell)\b[^\p{L}]{0,30}$/iu;

/** A sum that is all that a line says, and no item of a list. */
function isAlone({ start, end, currency }: Amount, words: string): boolean {
	const isFirst = words.slice(0, start).trim() === '';
	return currency !== undefined && isFirst && !/[\p{L}\d]/u.test(words.slice(end));
}

function isOtherMoney(line: Line | undefined): boolean {
	return line !== undefined && (otherMoney.test(line.words) || besidePay.test(line.words));
}

/** What follows pay that stands alone; a noun would tell what else is counted. */
const afterPay =
	/^\s*(?:$|[,.;|)(·+/-]|plus\b|for an? \d|base\b|basic\b|salary|gross|brutto|bruto|fte\b|p\.?a\b|per (?:year|annum)|a year|depend|dep\b|doe\b|pro rata|and (?:a|an|the|all|\d)|with\b|\(?[hfm]\/[fhm])/i;
const usualYear = [12_000, 400_000] as const;

function inYear(sum: number): boolean {
	return sum >= usualYear[0] && sum <= usualYear[1];
}

/** "70-95k": thousands in a range need no currency to be pay. */
function isRangeOfThousands({ min, max, isRange, start, end }: Amount, words: string): boolean {
	return isRange && /\dk$/i.test(words.slice(start, end)) && inYear(min ?? 0) && inYear(max ?? 0);
}

/** How much stands between the bars around an amount: "Acme | Engineer | €70k–€90k | Remote". */
function pieceLength(words: string, { start, end }: Amount): number {
	const from = Math.max(
		...[' | ', ' · ', ' - ', ' – ', ' — '].map((bar) => words.lastIndexOf(bar, start))
	);
	const to = /\s[|·–—-]\s/.exec(words.slice(end))?.index;
	return (to === undefined ? words.length : end + to) - Math.max(0, from);
}

function isYear(written: string): boolean {
	return /^(?:19|20)\d\d(?:\W{1,3}(?:(?:19|20)\d\d|\d{1,2}))?$/.test(written);
}

/** Whether a line ends within a sentence: a line break cut it. */
function isCut(words: string): boolean {
	return /\s\p{Ll}[\p{L}'’-]{0,20},?$/u.test(words);
}

/** "Hourly rate" over the sum. */
function periodAbove(previous: Line | undefined): PayPeriod | undefined {
	const isName =
		previous !== undefined && previous.words.length < 60 && payWords.test(previous.words);
	return isName && !/\d/.test(previous.words) ? periodOfHeading(previous.words) : undefined;
}

function periodOfHeading(heading: string): PayPeriod | undefined {
	if (/\b(?:annual|yearly|jahres|jährlich|annuel|anual|jaar)/i.test(heading)) return 'year';
	if (/\b(?:hourly|stundenl|horaire\b|uurl|por hora)/i.test(heading)) return 'hour';
	return /\b(?:monthly|monats|monatlich|mensuel|mensual|mensal|maand)/i.test(heading)
		? 'month'
		: undefined;
}

function isPlausible(
	{ min, max, currency }: Amount,
	period: PayPeriod | undefined,
	isSmall: boolean
): boolean {
	const [usual, most] = bounds[period ?? 'none'];
	const least = isSmall && period === undefined ? bounds.hour[0] : usual;
	const scale = currency && largeUnits.has(currency) ? 1000 : 1;
	const low = min ?? max ?? 0;
	const high = max ?? min ?? 0;
	const isOneRange = low === 0 || high <= low * 12;
	return high >= least && high <= most * scale && (low >= least || low === 0) && isOneRange;
}
