import * as v from 'valibot';
import { foldName } from '$lib/domain/profile';
import { sectionKinds } from '$lib/domain/reading';
import {
	longestOpening,
	openingKey,
	type SectionCorrection,
	type SkillCorrection
} from '$lib/domain/reading-corrections';
import {
	longestSkillWord,
	mostAliases,
	skillWordProblem,
	tidySkillWord,
	type SkillWord
} from '$lib/domain/skill-words';
import { fieldsOf, readAs, type Draft } from './read-as';

const wordSchema = v.pipe(
	v.string(),
	v.check((word) => tidySkillWord(word) === word && skillWordProblem(word) === undefined)
);
/** What the reader itself calls a skill may be longer than what a person may type. */
const nameSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4 * longestSkillWord));
const quoteSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(longestOpening));
const kindSchema = v.picklist(sectionKinds);

/** What its key says after the colon, so that two devices which correct the same skill make one entry. */
export const skillKey = foldName;
export const sectionKey = openingKey;

/** A correction of a skill, or nothing where it cannot be read or stands under a key that is not its own. */
export function readSkillCorrection(key: string, stored: unknown): SkillCorrection | undefined {
	const fields = fieldsOf(stored);
	const name = readAs(nameSchema, fields?.name);
	if (!fields || name === undefined || skillKey(name) !== key) return undefined;
	const correction: Draft<SkillCorrection> = { name };
	if (typeof fields.must === 'boolean') correction.must = fields.must;
	if (fields.isHidden === true) correction.isHidden = true;
	if (fields.isAdded === true) correction.isAdded = true;
	return correction;
}

export function readSectionCorrection(key: string, stored: unknown): SectionCorrection | undefined {
	const fields = fieldsOf(stored);
	const quote = readAs(quoteSchema, fields?.quote);
	const kind = readAs(kindSchema, fields?.kind);
	if (quote === undefined || kind === undefined || sectionKey(quote) !== key) return undefined;
	return { quote, kind };
}

/** An entry of the person's own dictionary; spellings that cannot be read are left out. */
export function readSkillWord(key: string, stored: unknown): SkillWord | undefined {
	const fields = fieldsOf(stored);
	const name = readAs(nameSchema, fields?.name);
	if (!fields || name === undefined || skillKey(name) !== key) return undefined;
	const aliases = Array.isArray(fields.aliases)
		? fields.aliases
				.slice(0, mostAliases)
				.flatMap((alias: unknown) => readAs(wordSchema, alias) ?? [])
		: [];
	const word: Draft<SkillWord> = { name, aliases };
	if (fields.isIgnored === true) word.isIgnored = true;
	return word;
}
