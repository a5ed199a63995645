import type { Facts } from './facts';
import { foldName } from './profile';
import type { ReadingCorrections } from './reading-corrections';

/** A skill in a person's own dictionary, for every posting. */
export interface SkillWord {
	/** What it is called wherever one of its spellings is found. */
	readonly name: string;
	/** Other spellings, each found as whole words. */
	readonly aliases: readonly string[];
	/** It is never listed. */
	readonly isIgnored?: true;
}

/** What a person says that goes into a reading. */
export interface ReadingGuidance {
	readonly corrections: ReadingCorrections;
	readonly words: readonly SkillWord[];
}

/**
 * The folded names that a person never wants to see, or not in this posting. Who says that a posting names a skill says
 * more than who never wants to see it.
 */
export function droppedNames({ corrections, words }: ReadingGuidance): ReadonlySet<string> {
	const dropped = new Set(
		words.filter(({ isIgnored }) => isIgnored).map(({ name }) => foldName(name))
	);
	for (const { name, isHidden, isAdded } of corrections.skills) {
		if (isHidden) dropped.add(foldName(name));
		else if (isAdded) dropped.delete(foldName(name));
	}
	return dropped;
}

/** Facts without the languages that are skills nobody wants to see. */
export function withoutDropped(facts: Facts, dropped: ReadonlySet<string>): Facts {
	const { languages, ...others } = facts;
	const kept = languages?.filter(({ name }) => !dropped.has(foldName(name))) ?? [];
	if (kept.length === (languages?.length ?? 0)) return facts;
	return kept.length > 0 ? { ...others, languages: kept } : others;
}

/** Entries of the dictionary of one's own. */
export const mostSkillWords = 500;
/** Other spellings of one skill. */
export const mostAliases = 20;
/** Characters of a name or a spelling. */
export const longestSkillWord = 60;

export type SkillWordProblem = 'no-word' | 'too-long' | 'too-many';

/** As it is kept: without white space around and in a row. */
export function tidySkillWord(typed: string): string {
	return typed.replace(/\s+/g, ' ').trim();
}

/** Why a tidy name or spelling cannot be kept; nothing where it can. */
export function skillWordProblem(word: string): SkillWordProblem | undefined {
	if (!/[\p{L}\p{N}]/u.test(word)) return 'no-word';
	return word.length > longestSkillWord ? 'too-long' : undefined;
}

/** Spellings that commas, semicolons or lines part, tidy, each once and none that says the name again. */
export function aliasesIn(typed: string, name: string): readonly string[] {
	const byFolded = new Map(
		typed
			.split(/[,;\n]/)
			.map(tidySkillWord)
			.filter((alias) => alias !== '')
			.map((alias) => [foldName(alias), alias] as const)
	);
	byFolded.delete(foldName(name));
	return [...byFolded.values()];
}

export function findSkillWord(words: readonly SkillWord[], name: string): SkillWord | undefined {
	const folded = foldName(name);
	return words.find((word) => foldName(word.name) === folded);
}
