import type { PayPeriod, Salary } from '$lib/domain/facts';
import type { FactReading } from '$lib/domain/reading';
import type { Line } from '../lines';
import { labelled, type Label } from './header';
import { amountsIn, currencyOf, numberOf } from './money';

const pay = '(?:salary|pay|wage|compensation|rate|remuneration)(?: (?:range|rate|scale|band))?';
const labels = {
	min: new RegExp(
		`^(?:${pay} ?(?:from|min(?:imum)?|low(?:er)?(?: limit)?|start)|(?:min(?:imum)?|lowest|starting) ${pay})$`,
		'i'
	),
	max: new RegExp(
		`^(?:${pay} ?(?:to|max(?:imum)?|high|upper(?: limit)?|end)|(?:max(?:imum)?|highest) ${pay})$`,
		'i'
	),
	period: new RegExp(`^(?:${pay} )?(?:frequency|period|interval|basis|unit|type)$`, 'i'),
	currency: new RegExp(`^(?:${pay} )?currency$`, 'i')
};
const periods: readonly (readonly [PayPeriod, RegExp])[] = [
	['year', /^(?:annual|annually|year|yearly|per (?:annum|year)|pa)\b/i],
	['month', /^(?:month|monthly|per month)\b/i],
	['week', /^(?:week|weekly|per week)\b/i],
	['day', /^(?:day|daily|per day|per diem)\b/i],
	['hour', /^(?:hour|hourly|per hour)\b/i]
];
const confidence = 0.9;

/** Pay whose ends, period and currency stand in fields of their own: "Salary range from: 41.71". */
export function payInLabels(lines: readonly Line[]): FactReading<Salary> | undefined {
	const from = labelled(lines, labels.min);
	const to = labelled(lines, labels.max);
	const min = from && amountOf(from.value);
	const max = to && amountOf(to.value);
	const first = min === undefined ? to : from;
	if (!first || (min === undefined && max === undefined)) return undefined;
	if (min !== undefined && max !== undefined && max < min) return undefined;
	const period = periodIn(labelled(lines, labels.period));
	const named = labelled(lines, labels.currency)?.value;
	const currency = (named && currencyOf(named)) ?? amountsIn(first.value)[0]?.currency;
	const value: Salary = {
		...(min === undefined ? {} : { min }),
		...(max === undefined ? {} : { max }),
		...(currency ? { currency } : {}),
		...(period ? { period } : {})
	};
	return { value, confidence, evidence: { start: first.start, end: first.end } };
}

/** A field that holds an amount and nothing else. */
function amountOf(value: string): number | undefined {
	const match = /^[^\d]{0,5}(\d[\d.,' ]{0,14})(k?)[^\d]{0,20}$/i.exec(value);
	const amount = match?.[1] ? numberOf(match[1].trim().replace(/[.,']$/, '')) : NaN;
	return amount >= 0 && amount < 1e9 ? amount * (match?.[2] ? 1000 : 1) : undefined;
}

function periodIn(label: Label | undefined): PayPeriod | undefined {
	return label && periods.find(([, form]) => form.test(label.value))?.[0];
}
