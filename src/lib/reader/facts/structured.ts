import { parseDay, type Day } from '$lib/domain/day';
import type { PayPeriod, Salary } from '$lib/domain/facts';
import type { FactReading, FactReadings } from '$lib/domain/reading';
import { decodeEntities } from '../source/entities';
import { nodeOf, nodesOf, textOf, type Node } from '../source/json-ld';
import { employmentOf } from './employment';
import { webAddress } from './link';
import { numberOf } from './money';

const confidence = 0.95;
/** `validThrough` is often only "thirty days on" by habit. */
const deadlineConfidence = 0.8;

/** The facts of a schema.org `JobPosting`; what is absurd or of another shape is left out. */
export function structuredFacts(node: Node): FactReadings {
	const postedOn = dayOf(node['datePosted']);
	const through = dayOf(node['validThrough']);
	const expiresOn = through && (!postedOn || through >= postedOn) ? through : undefined;
	const isRemote = nodesOf(node['jobLocationType']).some(
		(type) => typeof type === 'string' && /telecommute/i.test(type)
	);
	const organization = node['hiringOrganization'];
	return {
		...fact('title', line(node['title'] ?? node['name'])),
		...fact(
			'company',
			line(typeof organization === 'string' ? organization : nodeOf(organization)?.['name'])
		),
		...fact('location', locationOf(node)),
		...fact('workplace', isRemote ? ('remote' as const) : undefined),
		...fact(
			'salary',
			salaryOf(node['baseSalary'] ?? node['estimatedSalary'], line(node['salaryCurrency']))
		),
		...fact('employmentType', employmentOf(node['employmentType'])),
		...fact('yearsMin', yearsOf(node['experienceRequirements'])),
		...fact('postedOn', postedOn),
		...(expiresOn ? { expiresOn: { value: expiresOn, confidence: deadlineConfidence } } : {}),
		...fact('url', webAddress(node['url']))
	};
}

function fact<Name extends keyof FactReadings, Value>(
	name: Name,
	value: Value | undefined
): { readonly [Key in Name]?: FactReading<Value> } {
	// The computed key keeps its name, which TypeScript widens to string.
	return value === undefined
		? {}
		: ({ [name]: { value, confidence } } as { [Key in Name]: FactReading<Value> });
}

function line(value: unknown): string | undefined {
	const text = textOf(value);
	if (text === undefined) return undefined;
	const plain = decodeEntities(text.replace(/<[^<>]{0,200}>/g, ' '))
		.replace(/\s+/g, ' ')
		.trim();
	return plain === '' || plain.length > 200 ? undefined : plain;
}

/** The day of a date or an instant as written; years that no posting has are absurd. */
function dayOf(value: unknown): Day | undefined {
	const written = textOf(value);
	const match = written && /^(\d{4})-?(\d{2})-?(\d{2})/.exec(written);
	const day = match ? parseDay(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
	return day && day >= '2000-01-01' && day <= '2060-12-31' ? day : undefined;
}

function locationOf(node: Node): string | undefined {
	const places = nodesOf(node['jobLocation']).flatMap((place) => placeOf(place) ?? []);
	const required = nodesOf(node['applicantLocationRequirements']).flatMap(
		(place) => line(typeof place === 'string' ? place : nodeOf(place)?.['name']) ?? []
	);
	const all = [...new Set(places.length > 0 ? places : required)];
	return all.length === 0 ? undefined : all.slice(0, 5).join('; ');
}

function placeOf(place: unknown): string | undefined {
	if (typeof place === 'string') return line(place);
	const node = nodeOf(place);
	const address = node?.['address'] ?? node;
	if (typeof address === 'string') return line(address);
	const parts = nodeOf(address);
	const country = parts?.['addressCountry'];
	const names = [
		parts?.['addressLocality'],
		parts?.['addressRegion'],
		typeof country === 'string' ? country : nodeOf(country)?.['name']
	].flatMap((part) => line(part) ?? []);
	const distinct = [...new Set(names)].filter(
		(name) => !/^(?:n\/?a|null|undefined|-)$/i.test(name)
	);
	return distinct.length > 0 ? distinct.join(', ') : line(node?.['name']);
}

const units: Readonly<Record<string, PayPeriod>> = {
	HOUR: 'hour',
	HOURLY: 'hour',
	DAY: 'day',
	DAILY: 'day',
	WEEK: 'week',
	WEEKLY: 'week',
	MONTH: 'month',
	MONTHLY: 'month',
	YEAR: 'year',
	YEARLY: 'year',
	ANNUAL: 'year',
	ANNUALLY: 'year',
	ANN: 'year',
	HUR: 'hour',
	MON: 'month',
	WEE: 'week'
};

function salaryOf(value: unknown, currencyBeside: string | undefined): Salary | undefined {
	const node = nodeOf(value);
	const inner = node ? (nodeOf(node['value']) ?? node) : undefined;
	const single = amountOf(inner ? (inner['value'] ?? inner['price']) : nodesOf(value)[0]);
	const min = amountOf(inner?.['minValue']) ?? single;
	const max = amountOf(inner?.['maxValue']) ?? single;
	if (!min && !max) return undefined;
	if (min !== undefined && max !== undefined && max < min) return undefined;
	const currency = line(node?.['currency'] ?? inner?.['currency'] ?? currencyBeside)?.toUpperCase();
	const period = units[line(inner?.['unitText'] ?? node?.['unitText'])?.toUpperCase() ?? ''];
	return {
		...(min === undefined ? {} : { min }),
		...(max === undefined ? {} : { max }),
		...(currency && /^[A-Z]{3}$/.test(currency) ? { currency } : {}),
		...(period ? { period } : {})
	};
}

function amountOf(value: unknown): number | undefined {
	const written = textOf(value);
	const match = written && /\d[\d.,' ]{0,15}/.exec(written);
	const amount = match ? numberOf(match[0].trim().replace(/[.,']$/, '')) : NaN;
	return amount >= 0 && amount < 1e9 ? amount : undefined;
}

function yearsOf(value: unknown): number | undefined {
	const months = Number(textOf(nodeOf(value)?.['monthsOfExperience']));
	return months >= 12 && months <= 360 ? Math.floor(months / 12) : undefined;
}
