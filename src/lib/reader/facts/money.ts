import type { PayPeriod } from '$lib/domain/facts';

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
	zł: 'PLN',
	kč: 'CZK',
	rmb: 'CNY',
	sfr: 'CHF',
	fr: 'CHF',
	dollars: 'USD',
	ft: 'HUF',
	lei: 'RON'
};
const codes =
	'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|JPY|CNY|RMB|KRW|ZAR|AED|SAR|ILS|TRY|MXN|BRL|PHP|THB|MYR|IDR|VND|UAH|EGP|NGN|KES|CLP|COP|ARS';
const before = `(?:US|AU?|CA?|CAD|NZ|S|HK|R|MX)?\\$|[€£¥₹₩₺₪฿₫₱₴]|\\b(?:${codes}|Rs\\.?|SFr\\.?|Fr\\.)`;
const after = `€|£|\\$|(?:${codes}|euros?|pounds|dollars|zł|Kč|kr|SFr|lei)(?![\\p{L}])`;
const number =
	"\\d{1,3}(?:[.,'’\\u0020]\\d{3}(?!\\d))+(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,7}(?:[.,]\\d{1,4}(?!\\d))?";
const thousand = '(?:\\s?[kK](?![\\p{L}\\d])|\\s?(?:thousand|tsd\\.?)(?!\\p{L}))';

/** One pass; every part is bounded, so that time grows with the length of the text alone. */
const pattern = new RegExp(
	`(${before})?\\s{0,2}(?<![\\d.,])(${number})(${thousand})?(\\s{0,2}(?:${after}))?` +
		`(?:\\s{0,3}(?:\\+(?!\\d)|(?:(?:per|an?|/) ?(?:hour|hr|year|annum|month|day|week)\\.?)?\\s{0,2}(?:-|–|—|~|to|bis(?: zu)?|and|à|a|tot|até|y|und|et|e)\\s{1,2}|-|–|—)` +
		`\\s{0,2}(?:up to |bis zu )?(${before})?\\s{0,2}(${number})(${thousand})?(\\s{0,2}(?:${after}))?)?`,
	'giu'
);

/** What no line that names pay is without. */
const hints =
	/[$€£¥₹₩₺₪฿₫₱₴]\s?\d|\d\s?[$€£k]|\d\d\d|(?:[a-z]{2,3}|Rs\.?|zł|Kč) ?\d|\d ?(?:eur|usd|gbp|chf|zł|kč|kr)/i;

const periods: readonly (readonly [PayPeriod, RegExp])[] = [
	[
		'hour',
		/^(?:\W{0,4}(?:gross|brutto|bruto|bruts?)?\W{0,3}(?:per|an?|\/|pro|je|par|por|\/ ?per)?\W{0,2}(?:hour|hr|hrs|h|stunde|std|heure|hora|uur)\b|\W{0,4}(?:hourly|\/h\b|an hour))/i
	],
	[
		'day',
		/^\W{0,4}(?:(?:per|an?|\/|pro|je|par|por|al)\W{0,2}(?:day|diem|tag|jour|día|dag|dia)\b|daily\b)/i
	],
	[
		'week',
		/^\W{0,4}(?:(?:per|an?|\/|pro|je|par|por|a la)\W{0,2}(?:week|wk|woche|semaine|semana)\b|weekly\b|pw\b)/i
	],
	[
		'month',
		/^\W{0,4}(?:gross |brutto |bruto |bruts? |brutos )?\W{0,2}(?:(?:per|an?|\/|pro|je|par|por|al|im)\W{0,2}(?:month|mth|monat|mois|mes|mês|maand)\b|monthly\b|pm\b|p\.m\.(?! \w)|mensuels?\b|mensuales\b|mensais\b|monatlich\b|pcm\b)/i
	],
	[
		'year',
		/^\W{0,4}(?:gross |brutto |bruto |bruts? |brutos )?\W{0,2}(?:(?:per|an?|\/|pro|je|par|por|al|im|a)\W{0,2}(?:year|yr|annum|jahr|an|année|año|ano|jaar)\b|annual(?:ly)?\b|yearly\b|p\.? ?a\b\.?|annuels?\b|anuales\b|anuais\b|jährlich\b|bruts? annuels?|brutto jährlich)/i
	]
];
const looseBefore: readonly (readonly [PayPeriod, RegExp])[] = [
	['hour', /\b(?:hourly|per hour|stundenlohn|taux horaire|uurloon)\b/i],
	[
		'month',
		/\b(?:monthly|per month|monatlich\w*|monatsgehalt|mensuel\w*|mensual\w*|mensal|maandsalaris)\b/i
	],
	['week', /\bweekly\b/i],
	['day', /\b(?:daily rate|day rate|tagessatz)\b/i],
	[
		'year',
		/\b(?:annual(?:ly|ized)?|yearly|per annum|jahresgehalt|jährlich\w*|annuel\w*|anual|jaarsalaris|salary grade)\b/i
	]
];

/** The amounts of a text that have a currency, a "k", or stand in a range; in order. */
export function amountsIn(text: string): readonly Amount[] {
	const amounts: Amount[] = [];
	if (!hints.test(text)) return amounts;
	for (const match of text.matchAll(pattern)) {
		const [whole, signA, first = '', kiloA, codeA, signB, second, kiloB, codeB] = match;
		const sign = [signA, codeA, signB, codeB].find(
			(part) => part !== undefined && part.trim() !== ''
		);
		const lead = whole.length - whole.trimStart().length;
		const start = match.index + lead;
		const end = match.index + whole.trimEnd().length;
		if (/^\p{L}/u.test(text.slice(end, end + 1)) && !codeA && !codeB) continue;
		if (
			/^\s?(?:%|percent|million|billion|mil\b|mio|m\b|bn\b|b\b|days?|years?|yrs|hours?(?! *\/)|people|employees|students)/i.test(
				text.slice(end, end + 12)
			) &&
			!/^\s?hour/i.test(text.slice(end, end + 6))
		)
			continue;
		const isRange = second !== undefined;
		const kilo = kiloA ?? kiloB;
		const a = numberOf(first) * (kiloA || (kilo && numberOf(first) < 1000) ? 1000 : 1);
		const b = isRange
			? numberOf(second) * (kiloB || (kilo && numberOf(second) < 1000) ? 1000 : 1)
			: a;
		if (!(a > 0) || !(b > 0)) continue;
		const isOpen = !isRange && /^\s?\+/.test(text.slice(end, end + 2));
		const bound = boundBefore(text.slice(Math.max(0, start - 24), start));
		const period = periodAt(text, start, end);
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
			isTelling: kilo !== undefined || a >= 1000,
			...(currency ? { currency } : {}),
			...(period ? { period } : {})
		});
	}
	return amounts;
}

/** "1,234.50", "1.234,50", "1'234" and "1 234" as numbers: a mark before exactly three digits parts thousands. */
export function numberOf(written: string): number {
	const plain = written.replace(/['’ ]/g, '');
	const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
	if (last < 0) return Number(plain);
	const isThousands = plain.length - last - 1 === 3 && last <= 3;
	const isLongThousands = plain.length - last - 1 === 3;
	if (isThousands || isLongThousands) return Number(plain.replace(/[.,]/g, ''));
	return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
}

function currencyOf(sign: string): string | undefined {
	const key = sign.trim().toLowerCase().replace(/\.$/, '');
	if (key === 'kr') return undefined;
	const upper = key.toUpperCase();
	return signs[key] ?? (upper.length === 3 ? (upper === 'RMB' ? 'CNY' : upper) : undefined);
}

function boundBefore(words: string): 'min' | 'max' | undefined {
	if (/(?:up to|maximum(?: of)?|max\.?|bis zu|jusqu'à|hasta|tot|até)\s*$/i.test(words))
		return 'max';
	if (
		/(?:from|starting (?:at|from)|starts (?:at|from)|minimum(?: of)?|at least|ab|mindestens|à partir de|desde|vanaf|a partir de)\s*$/i.test(
			words
		)
	)
		return 'min';
	return undefined;
}

function periodAt(text: string, start: number, end: number): PayPeriod | undefined {
	const next = text.slice(end, end + 40);
	for (const [period, form] of periods) if (form.test(next)) return period;
	const near = /^[^.;\n]{0,30}/.exec(next)?.[0] ?? '';
	const previous = text.slice(Math.max(0, start - 60), start).replace(/^.*[.;\n]/s, '');
	for (const words of [near, previous])
		for (const [period, form] of looseBefore) if (form.test(words)) return period;
	return undefined;
}
