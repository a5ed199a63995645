import * as v from 'valibot';
import {
	educationLevels,
	employmentTypes,
	factNames,
	isStart,
	openEnds,
	payPeriods,
	seniorities,
	visaStances,
	workplaces,
	type FactName,
	type Facts,
	type LanguageAsked,
	type PostingContact,
	type Salary
} from '$lib/domain/facts';
import { daySchema, fieldsOf, readAs, textSchema, type Draft } from './read-as';

const amountSchema = v.pipe(v.number(), v.finite(), v.minValue(0));
const currencySchema = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const periodSchema = v.picklist(payPeriods);

const daysSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(7));
/** The fields of salaries and contacts are read one by one: what is wrong in one costs not the others. */
const composed = {
	salary: readSalary,
	onTarget: readSalary,
	languages: readLanguages,
	contact: readContact
} satisfies { readonly [Name in FactName]?: (stored: unknown) => Facts[Name] };

const schemas = {
	title: textSchema,
	company: textSchema,
	location: textSchema,
	workplace: v.picklist(workplaces),
	officeDays: v.object({ min: daysSchema, max: daysSchema }),
	remoteWithin: textSchema,
	equity: textSchema,
	employmentType: v.picklist(employmentTypes),
	seniority: v.picklist(seniorities),
	education: v.picklist(educationLevels),
	visa: v.picklist(visaStances),
	clearance: textSchema,
	start: v.pipe(v.string(), v.check(isStart)),
	yearsMin: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
	postedOn: daySchema,
	expiresOn: daySchema,
	openUntil: v.picklist(openEnds),
	url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i))
} satisfies Record<Exclude<FactName, keyof typeof composed>, v.GenericSchema>;

export function isFactName(name: string): name is FactName {
	return (factNames as readonly string[]).includes(name);
}

/** The value of one fact, or nothing where it is not of that fact's shape. */
export function readFact(name: FactName, value: unknown): Facts[FactName] | undefined {
	return isComposed(name) ? composed[name](value) : readAs<Facts[FactName]>(schemas[name], value);
}

function isComposed(name: FactName): name is keyof typeof composed {
	return Object.hasOwn(composed, name);
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

export function readSalary(stored: unknown): Salary | undefined {
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

function readContact(stored: unknown): PostingContact | undefined {
	const fields = fieldsOf(stored);
	if (!fields) return undefined;
	const contact: Draft<PostingContact> = {};
	for (const name of ['name', 'email', 'phone'] as const) {
		const value = readAs(textSchema, fields[name]);
		if (value !== undefined) contact[name] = value;
	}
	return Object.keys(contact).length > 0 ? contact : undefined;
}

function readLanguages(stored: unknown): readonly LanguageAsked[] | undefined {
	if (!Array.isArray(stored)) return undefined;
	const languages = stored.flatMap((item: unknown): LanguageAsked[] => {
		const fields = fieldsOf(item);
		const name = readAs(textSchema, fields?.name);
		const level = readAs(textSchema, fields?.level);
		if (name === undefined) return [];
		return [{ name, must: fields?.must === true, ...(level === undefined ? {} : { level }) }];
	});
	return languages.length > 0 ? languages : undefined;
}
