import * as v from 'valibot';
import type * as Y from 'yjs';
import {
	educationLevels,
	formFields,
	languageLevels,
	profileAnswerNames,
	profileKey,
	skillLevels,
	type Profile,
	type ProfileAnswerName,
	type ProfileAnswers,
	type ProfileItem,
	type ProfileItemKind,
	type ProfileText
} from '$lib/domain/profile';
import { readFact } from './read-facts';
import { fieldsOf, readAs, textSchema } from './read-as';

const yearsSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(80));
const calendarYearSchema = v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2200));

/** The fields of each kind beside its name; what cannot be read is as if it were not there [S11]. */
const fieldSchemas: {
	readonly [Kind in ProfileItemKind]: { readonly [field: string]: v.GenericSchema };
} = {
	skill: {
		level: v.picklist(skillLevels),
		years: yearsSchema,
		lastUsed: calendarYearSchema,
		quote: textSchema
	},
	language: { level: v.picklist(languageLevels), quote: textSchema },
	education: { field: textSchema, quote: textSchema },
	licence: { quote: textSchema },
	country: {},
	place: {},
	field: {},
	answer: {},
	letter: {}
};

/** What an entry cannot do without. */
const neededSchemas: {
	readonly [Kind in ProfileItemKind]: { readonly [field: string]: v.GenericSchema };
} = {
	skill: { name: textSchema },
	language: { name: textSchema },
	education: { level: v.picklist(educationLevels) },
	licence: { name: textSchema },
	country: { name: textSchema },
	place: { name: textSchema },
	field: { id: textSchema, value: v.string() },
	answer: { name: textSchema, text: v.string() },
	letter: { name: textSchema, text: v.string() }
};

/** The entry that is stored under a key, or nothing where it is not one that this app knows. */
export function readProfileItem(key: string, stored: unknown): ProfileItem | undefined {
	const kind = key.slice(0, Math.max(0, key.indexOf(':')));
	const fields = fieldsOf(stored);
	if (!fields || !isItemKind(kind)) return undefined;
	const item: { [field: string]: unknown } = { kind };
	for (const [name, schema] of Object.entries(neededSchemas[kind])) {
		const value = readAs(schema, fields[name]);
		if (value === undefined) return undefined;
		item[name] = value;
	}
	for (const [name, schema] of Object.entries(fieldSchemas[kind])) {
		const value = fields[name] === undefined ? undefined : readAs(schema, fields[name]);
		if (value !== undefined) item[name] = value;
	}
	// Its kind and every field have just been checked.
	return item as unknown as ProfileItem;
}

export function readProfileAnswer<Name extends ProfileAnswerName>(
	name: Name,
	stored: unknown
): ProfileAnswers[Name] {
	const read =
		name === 'salary'
			? readFact('salary', stored)
			: name === 'years'
				? readAs(yearsSchema, stored)
				: readAs(v.boolean(), stored);
	// Each name has been read by the schema of its own type.
	return read as ProfileAnswers[Name];
}

/** The profile as far as it can be read; skills by name, fields in the order forms ask them. */
export function readProfile(stored: Y.Map<unknown>): Profile {
	const items: ProfileItem[] = [];
	stored.forEach((value, key) => {
		const item = readProfileItem(key, value);
		// An entry under a key that is not its own was not written by this app.
		if (item && profileKey(item) === key) items.push(item);
	});
	items.sort(inOrder);
	const ofKind = <Kind extends ProfileItemKind>(kind: Kind) =>
		items.filter((item): item is Extract<ProfileItem, { kind: Kind }> => item.kind === kind);
	const texts = items.filter(
		(item): item is ProfileText => item.kind === 'answer' || item.kind === 'letter'
	);
	const answers = profileAnswerNames.flatMap((name) => {
		const answer = readProfileAnswer(name, stored.get(name));
		return answer === undefined ? [] : [[name, answer]];
	});
	return {
		...(Object.fromEntries(answers) as ProfileAnswers),
		skills: ofKind('skill'),
		languages: ofKind('language'),
		education: ofKind('education'),
		licences: ofKind('licence'),
		countries: ofKind('country'),
		places: ofKind('place'),
		fields: ofKind('field'),
		answers: texts.filter(({ kind }) => kind === 'answer'),
		letters: texts.filter(({ kind }) => kind === 'letter')
	};
}

function isItemKind(kind: string): kind is ProfileItemKind {
	return Object.hasOwn(neededSchemas, kind);
}

function inOrder(a: ProfileItem, b: ProfileItem): number {
	return placeOf(a) - placeOf(b) || (profileKey(a) < profileKey(b) ? -1 : 1);
}

function placeOf(item: ProfileItem): number {
	if (item.kind === 'field') {
		const place = (formFields as readonly string[]).indexOf(item.id);
		return place === -1 ? formFields.length : place;
	}
	if (item.kind === 'education') return -educationLevels.indexOf(item.level);
	return 0;
}
