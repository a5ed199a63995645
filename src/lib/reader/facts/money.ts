import type { PayPeriod } from '$lib/domain/facts';
import { sifted } from '../sieve/sieve';
import { stepsOf } from './pay-steps';

/** An amount, or a range of amounts, as a text writes it. */
export interface Amount {
	readonly start: number;
	readonly end: number;
	readonly min?: number;
	readonly max?: number;
	/** ISO 4217, where the text has a sign or a code. */
	readonly currency?: string;
	readonly period?: PayPeriod;
	readonly isRange: boolean;
	/** Written with thousands marks, a "k" or decimals, or at least four digits long. */
	readonly isTelling: boolean;
}

const signs: Readonly<Record<string, string>> = {
	us$: 'USD',
	usd$: 'USD',
	aud$: 'AUD',
	nzd$: 'NZD',
	sgd$: 'SGD',
	hkd$: 'HKD',
	$: 'USD',
	a$: 'AUD',
	au$: 'AUD',
	c$: 'CAD',
	ca$: 'CAD',
	cad$: 'CAD',
	nz$: 'NZD',
	s$: 'SGD',
	hk$: 'HKD',
	r$: 'BRL',
	r: 'ZAR',
	mx$: 'MXN',
	'€': 'EUR',
	euro: 'EUR',
	euros: 'EUR',
	'£': 'GBP',
	pounds: 'GBP',
	'¥': 'JPY',
	'₹': 'INR',
	rs: 'INR',
	'₩': 'KRW',
	'₺': 'TRY',
	'₪': 'ILS',
	'฿': 'THB',
	'₫': 'VND',
	'₱': 'PHP',
	'₴': 'UAH',
	'₦': 'NGN',
	'₵': 'GHS',
	zł: 'PLN',
	kč: 'CZK',
	rmb: 'CNY',
	sfr: 'CHF',
	'swiss francs': 'CHF',
	franken: 'CHF',
	fr: 'CHF',
	dollars: 'USD',
	reais: 'BRL',
	ft: 'HUF',
	lei: 'RON'
};
const codes =
	'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|JPY|CNY|RMB|KRW|ZAR|AED|SAR|ILS|TRY|MXN|BRL|PHP|THB|MYR|IDR|VND|UAH|EGP|NGN|KES|CLP|COP|ARS|QAR|KWD|BHD|OMR|JOD|LKR|PKR|BDT|TWD|GHS|UGX|TZS|BGN|ISK|RSD|UYU|KZT|RWF|ZMW|BWP';
const before = `(?:USD?|AUD?|CAD?|NZD?|SGD?|S|HKD?|R|MX)?\\$|[€£¥₹₩₺₪฿₫₱₴₦₵]|(?<![\\p{L}\\d])R(?=\\s?\\d{1,3}[ ,]?\\d{3}(?!\\d))|\\b(?:${codes}|Rs\\.?|SFr\\.?|Fr\\.)`;
const after = `€|£|\\$|(?:${codes}|euros?|pounds|dollars|reais|zł|Kč|kr|kron(?:er|or)|SFr|Swiss francs|Franken|lei)(?![\\p{L}])`;
/** The second form is how India parts thousands: 12,50,000. */
const number =
	"\\d{1,3}(?:[.,'’\\u0020]\\d{3}(?!\\d))+(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,3}(?:,\\d{2}){1,2},\\d{3}(?!\\d)(?:\\.\\d{1,2}(?!\\d))?|\\d{1,7}(?:[.,]\\d{1,4}(?!\\d))?";
/** "45k", "45 tsd.", "12 LPA" (lakhs a year), "1.2 crore". */
const thousand =
	'(?:\\s?[kK](?![\\p{L}\\d])|\\s?(?:thousand|tsd\\.?|lpa|l\\.p\\.a\\.?|lakhs?|lacs?|crores?)(?!\\p{L}))';
/** "€ 2.800,-" */
const dash = '(?:,[-–—]{1,2}(?!\\d))?';

/** One pass; every part is bounded, so that time grows with the length of the text alone. */
const pattern = new RegExp(
	`(${before})?\\s{0,2}(?<![\\d.,])(${number})(${thousand})?${dash}(\\s{0,2}(?:${after}))?` +
		`(?:\\s{0,3}(?:\\+(?!\\d)|(?:(?:per|an?|/) ?(?:hour|hr|h|year|yr|annum|month|mo|day|week|wk)\\.?|,(?= rising))?\\s{0,2}(?:-|–|—|~|[?\ufffd]|to(?: -)?|up to|through|bis(?: zu)?|and|à|rising to|jusqu'à|a|hasta|tot(?: en met)?|até|y|und|et|en|e)\\s{1,2}|-|–|—)` +
		`\\s{0,2}(?:up to |bis zu )?(${before})?\\s{0,2}(${number})(${thousand})?${dash}(\\s{0,2}(?:${after}))?)?`,
	'giu'
);

/** What no line that names pay is without, told from its digits, as there are few of these. */
const hints =
	/\d(?:\s?[$€£k]|\d\d| ?(?:eur|usd|gbp|chf|zł|kč|kr|lpa|l\.p|lakh|lac|crore)|(?<=(?:[$€£¥₹₩₺₪฿₫₱₴₦₵]\s?|(?:[a-z]{2}|Rs\.|zł|Kč) ?|(?:rate|wage|pay|salary)\W{1,3})\d))/i;

const hasDigit = sifted('digits', /\d/);

const periods: readonly (readonly [PayPeriod, RegExp])[] = [
	[
		'hour',
		/^(?:\W{0,4}(?:gross|brutto|bruto|bruts?)?\W{0,3}(?:per|an?|\/|pro|je|par|por|die|de|l'|\/ ?per)?\W{0,2}(?:hour|hr|hrs|h(?!\/[fm])|stunde|std|unterrichtsstunde|unterrichtseinheit|heure|hora|uur)\b|\W{0,4}(?:hourly|\/h\b|an hour|p\/?h\b|p\.h\.))/i
	],
	[
		'day',
		/^\W{0,4}(?:(?:per|an?|\/|pro|je|par|por|al)\W{0,2}(?:day|diem|tag|jour|día|dag|dia)\b|daily\b|p\/?d\b)/i
	],
	[
		'week',
		/^\W{0,4}(?:(?:per|an?|\/|pro|je|par|por|a la)\W{0,2}(?:week|wk|woche|semaine|semana)\b|weekly\b|p\/?w\b)/i
	],
	[
		'month',
		/^\W{0,4}(?:gross ?|brutto ?|bruto ?|bruts? ?|brutos ?)?\W{0,2}(?:(?:per|an?|\/|pro|je|par|por|al|im)\W{0,2}(?:month|mth|mo|monat|mois|mes|mês|maand|miesi[ąa]c|mies)\b|monthly\b|pm\b|p\.m\.(?! \w)|mensuels?\b|mensuales\b|mensais\b|monatlich\b|pcm\b|p\/?m\b|miesięcznie\b)/i
	],
	[
		'year',
		/^\W{0,4}(?:gross ?|brutto ?|bruto ?|bruts? ?|brutos ?)?\W{0,2}(?:(?:per|an?|\/|pro|je|par|por|al|im|a)\W{0,2}(?:year|yr|annum|jahr|an|année|año|ano|jaar)\b|annual(?:ly)?\b|yearly\b|p\.? ?a\b\.?|annuels?\b|anuales\b|anuais\b|jährlich\b|bruts? annuels?|brutto jährlich|p\/a\b|ctc\b|annualised\b|annualized\b)/i
	]
];
const looseBefore: readonly (readonly [PayPeriod, RegExp])[] = [
	[
		'hour',
		/\b(?:hourly|per hour|stundenlohn|taux horaire|horaire de|salaire horaire|uurloon|por hora|pro stunde)\b/i
	],
	[
		'month',
		/\b(?:monthly|per month|pro monat|par mois|al mes|por mês|per maand|im monat|monatlich\w*|monatsgehalt|mensuel\w*|mensual\w*|mensal|maandsalaris)\b/i
	],
	['week', /\bweekly\b/i],
	['day', /\b(?:daily rate|day rate|tagessatz)\b/i],
	[
		'year',
		/\b(?:annual(?:ly|i[sz]ed)?|yearly|per annum|per year|a year|pro jahr|par an|al año|ao ano|per jaar|im jahr|jahresgehalt|jährlich\w*|annuel\w*|anual|jaarsalaris|salary grade)\b/i
	]
];

/** The amounts of a text that have a currency, a "k", or stand in a range; in order. */
export function amountsIn(text: string): readonly Amount[] {
	if (!hasDigit(text) || !hints.test(text)) return [];
	const amounts: Amount[] = [];
	for (const amount of eachIn(text)) {
		const last = amounts.at(-1);
		const steps = last && stepsOf(last, amount, text);
		if (steps) amounts[amounts.length - 1] = steps;
		else amounts.push(amount);
	}
	return amounts;
}

/** The same, each on its own. */
function eachIn(text: string): readonly Amount[] {
	const amounts: Amount[] = [];
	for (const match of moneyIn(text)) {
		const [whole, signA, first = '', kiloA, codeA, signB, second, kiloB, codeB] = match;
		const marks = [signA, codeA, signB, codeB].filter((part) => part !== undefined);
		// "$55,000 CAD": the code says which dollars.
		const sign = marks.find((part) => /[a-z]{3}/i.test(part)) ?? marks[0];
		const lead = whole.length - whole.trimStart().length;
		const start = match.index + lead;
		const end = match.index + whole.trimEnd().length;
		if (isGlued(text.slice(end, end + 4)) && !codeA && !codeB) continue;
		if (
			/^\s?(?:%|percent|million|billion|mil\b|mio|m\b|bn\b|b\b|days?|years?|yrs|hours?(?! *\/)|people|employees|students)/i.test(
				text.slice(end, end + 12)
			) &&
			!/^\s?hour/i.test(text.slice(end, end + 6))
		)
			continue;
		if (kiloA && first === '401' && !sign) continue;
		const isRange = second !== undefined;
		const kilo = kiloA ?? kiloB;
		const least = numberOf(first) * scaleOf(kiloA ?? (numberOf(first) < 1000 ? kilo : undefined));
		const b = isRange
			? numberOf(second) * scaleOf(kiloB ?? (numberOf(second) < 1000 ? kilo : undefined))
			: least;
		// "£50-60,000" is of thousands on both sides.
		const isShort = /^\d{2,3}$/.test(first) && !kilo && !signB && least * 1000 <= b && b >= 10_000;
		const a = isShort ? least * 1000 : least;
		// "$0 - $98,000" is how forms write that there is no least.
		if (!(isRange ? a >= 0 : a > 0) || !(b > 0)) continue;
		// "£31,000 + car" adds something, "£31,000+" leaves the end open.
		const isOpen = !isRange && /^(?:\+|\s\+\s*(?:$|[,.;)]))/.test(text.slice(end, end + 6));
		const bound = boundBefore(text.slice(Math.max(0, start - 56), start));
		const period = kilo && /^\s*l\.?p/i.test(kilo) ? ('year' as const) : periodAt(text, start, end);
		const currency = sign === undefined ? undefined : currencyOf(sign);
		const values = isRange
			? { min: Math.min(a, b), max: Math.max(a, b) }
			: bound === 'max'
				? { max: a }
				: bound === 'min' || isOpen
					? { min: a }
					: { min: a, max: a };
		amounts.push({
			start,
			end,
			...values,
			isRange,
			isTelling: kilo !== undefined || b >= 1000 || /[.,]\d\d$/.test(text.slice(start, end)),
			...(currency ? { currency } : {}),
			...(period ? { period } : {})
		});
	}
	return amounts;
}

/** More characters than stand before the first digit of an amount. */
const longestLead = 8;

/** What the pattern finds; it is tried only where digits are near. */
function moneyIn(text: string): readonly RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	for (let end = 0; ;) {
		const first = digitFrom(text, end);
		if (first < 0) return found;
		pattern.lastIndex = Math.max(end, first - longestLead);
		const match = pattern.exec(text);
		if (!match) return found;
		found.push(match);
		end = pattern.lastIndex;
	}
}

function digitFrom(text: string, from: number): number {
	for (let at = from; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code >= 48 && code <= 57) return at;
	}
	return -1;
}

/** "1,234.50", "1.234,50", "1'234" and "1 234" as numbers: a mark before exactly three digits parts thousands. */
export function numberOf(written: string): number {
	const plain = written.replace(/['’ ]/g, '').replace(/,(?=\d{2},)/g, '');
	const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
	if (last < 0) return Number(plain);
	const isThousands = plain.length - last - 1 === 3 && last <= 3;
	const isLongThousands = plain.length - last - 1 === 3;
	if (isThousands || isLongThousands) return Number(plain.replace(/[.,]/g, ''));
	return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
}

/** Whether letters follow at once that are no period: "4x", but not "12.21ph". */
function isGlued(next: string): boolean {
	return /^\p{L}/u.test(next) && !/^(?:p[hadwm]|pcm)(?!\p{L})/iu.test(next);
}

function scaleOf(unit: string | undefined): number {
	if (unit === undefined) return 1;
	if (/^\s*crore/i.test(unit)) return 10_000_000;
	return /^\s*l/i.test(unit) ? 100_000 : 1000;
}

/** The ISO code of a sign, a word or a code. */
export function currencyOf(sign: string): string | undefined {
	const key = sign.trim().toLowerCase().replace(/\.$/, '');
	if (/^kr/.test(key)) return undefined;
	const upper = key.toUpperCase();
	return signs[key] ?? (upper.length === 3 ? (upper === 'RMB' ? 'CNY' : upper) : undefined);
}

function boundBefore(words: string): 'min' | 'max' | undefined {
	if (/(?:up to|maximum(?: of)?|max\.?|bis zu|jusqu'à|hasta|tot|até)\s*$/i.test(words))
		return 'max';
	if (
		/(?:from|earn(?:ing)? (?:over|more than|upwards of)|starting (?:at|from)|starts (?:at|from)|minimum(?: of)?|at least|ab|mindestens|à partir de|desde|vanaf|a partir de|(?:minimum|mindest\p{L}{0,12}) (?:\p{L}+ ){0,4}?(?:salary|pay|wage|gehalt|entgelt|lohn)(?: is| of|:| von| beträgt){0,2}|mindest\p{L}{0,12}(?:gehalt|entgelt|lohn)(?: von|:| beträgt)?)\s*$/iu.test(
			words
		)
	)
		return 'min';
	return undefined;
}

/** How many payments a year has: "(14 times per year)", "in 13 monthly salaries". */
const payments =
	/[(,]?\s?(?:in |paid )?1[2-6]\s?(?:x|times?|mal|fois|veces|monthly (?:salaries|payments)|monatsgehälter\p{L}*|salaires|pagas)(?!\p{L})(?: (?:per|a|pro|im|par|al) ?(?:year|jahr|an|año)?)?\)?/iu;

function periodAt(text: string, start: number, end: number): PayPeriod | undefined {
	const after = text.slice(end, end + 40);
	if (/^\s?(?:x|×|mal)\s?1[2-6]\b/i.test(after)) return 'month';
	const next = after.replace(payments, ' ');
	for (const [period, form] of periods) if (form.test(next)) return period;
	const near = /^[^.;\n]{0,30}/.exec(next)?.[0] ?? '';
	const previous = text.slice(Math.max(0, start - 60), start).replace(/^.*[.;\n]/s, '');
	for (const words of [near, previous])
		for (const [period, form] of looseBefore) if (form.test(words)) return period;
	return undefined;
}
