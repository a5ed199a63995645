import * as v from 'valibot';
import {
	employmentTypes,
	factNames,
	payPeriods,
	workplaces,
	type FactName,
	type Facts,
	type Salary
} from '$lib/domain/facts';
import { daySchema, fieldsOf, readAs, textSchema, type Draft } from './read-as';

const amountSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
const currencySchema = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const periodSchema = v.picklist(payPeriods);

const schemas = {
	title: textSchema,
	company: textSchema,
	location: textSchema,
	workplace: v.picklist(workplaces),
	employmentType: v.picklist(employmentTypes),
	yearsMin: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
	postedOn: daySchema,
	expiresOn: daySchema,
	url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i))
} satisfies Record<Exclude<FactName, 'salary'>, v.GenericSchema>;

export function isFactName(name: string): name is FactName {
	return (factNames as readonly string[]).includes(name);
}

/** The value of one fact, or nothing where it is not of that fact's shape. */
export function readFact(name: FactName, value: unknown): Facts[FactName] | undefined {
	return name === 'salary' ? readSalary(value) : readAs<Facts[FactName]>(schemas[name], value);
}

/** The facts that can be read; the others are as if not stated. */
export function readFacts(stored: unknown): Facts {
	const fields = fieldsOf(stored);
	const facts: { [name: string]: unknown } = {};
	if (!fields) return facts;
	for (const name of factNames) {
		if (fields[name] === undefined) continue;
		const fact = readFact(name, fields[name]);
		if (fact !== undefined) facts[name] = fact;
	}
	return facts;
}

function readSalary(stored: unknown): Salary | undefined {
	const fields = fieldsOf(stored);
	if (!fields) return undefined;
	const min = readAs(amountSchema, fields.min);
	const max = readAs(amountSchema, fields.max);
	const currency = readAs(currencySchema, fields.currency);
	const period = readAs(periodSchema, fields.period);
	if (min === undefined && max === undefined) return undefined;
	const salary: Draft<Salary> = {};
	if (min !== undefined) salary.min = min;
	if (max !== undefined) salary.max = max;
	if (currency !== undefined) salary.currency = currency;
	if (period !== undefined) salary.period = period;
	return salary;
}
