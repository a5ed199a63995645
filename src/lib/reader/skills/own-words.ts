import { foldName } from '$lib/domain/profile';
import type { Span } from '$lib/domain/reading';
import {
	droppedNames,
	mostAliases,
	mostSkillWords,
	type ReadingGuidance
} from '$lib/domain/skill-words';
import { entriesByFirstWord, type SkillSort } from './dictionary';
import { wordsIn, type Word } from './words';

/** What a person says of skills, ready to be looked up. */
export interface OwnWords {
	/** Where a spelling of theirs stands as whole words, longest first at each place; offsets in the text. */
	namedIn(text: string, words: readonly Word[]): readonly OwnMention[];
	/** Whether they never want to see it, or not in this posting. */
	isDropped(name: string): boolean;
}

export interface OwnMention extends Span {
	readonly name: string;
	readonly sort: SkillSort;
}

interface Spelling {
	readonly name: string;
	readonly sort: SkillSort;
	readonly words: readonly Word[];
	/** Few letters are often another word; they count in this spelling only. */
	readonly isCased: boolean;
}

const mostCasedLetters = 3;
const gap = /^[\s./&'’®™-]{1,4}$/;

interface KnownNames {
	readonly sorts: ReadonlyMap<string, SkillSort>;
	readonly spellings: ReadonlyMap<string, readonly string[]>;
}

let known: KnownNames | undefined;

/** The dictionary by name; found when a person first has words of their own. */
function knownNames(): KnownNames {
	if (known) return known;
	const sorts = new Map<string, SkillSort>();
	const spellings = new Map<string, string[]>();
	for (const entries of entriesByFirstWord.values()) {
		for (const { name, sort, spelling } of entries) {
			const folded = foldName(name);
			sorts.set(folded, sort);
			const list = spellings.get(folded);
			if (list) list.push(spelling);
			else spellings.set(folded, [spelling]);
		}
	}
	return (known = { sorts, spellings });
}

export const nobodysWords: OwnWords = { namedIn: () => [], isDropped: () => false };

/** The person's dictionary, and the skills they say that this posting names or does not name. */
export function ownWordsOf(guidance: ReadingGuidance): OwnWords {
	const { corrections, words } = guidance;
	const dropped = droppedNames(guidance);
	const byFirst = new Map<string, Spelling[]>();
	const add = (name: string, spelling: string): void => {
		const own = wordsIn(spelling);
		const [first] = own;
		if (!first) return;
		const letters = own.reduce((sum, { text }) => sum + text.length, 0);
		const sort = knownNames().sorts.get(foldName(name)) ?? 'tool';
		const spellings = byFirst.get(first.key) ?? [];
		spellings.push({ name, sort, words: own, isCased: letters <= mostCasedLetters });
		byFirst.set(first.key, spellings);
	};
	for (const { name, aliases } of words.slice(0, mostSkillWords)) {
		// A name that the reader has itself is found by its own, stricter rules.
		if (!knownNames().sorts.has(foldName(name))) add(name, name);
		for (const alias of aliases.slice(0, mostAliases)) add(name, alias);
	}
	for (const { name, isAdded, isHidden } of corrections.skills) {
		if (!isAdded || isHidden) continue;
		for (const spelling of [name, ...(knownNames().spellings.get(foldName(name)) ?? [])])
			add(name, spelling);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	return {
		namedIn: (text, places) => namedIn(byFirst, text, places),
		isDropped: (name) => dropped.size > 0 && dropped.has(foldName(name))
	};
}

function namedIn(
	byFirst: ReadonlyMap<string, readonly Spelling[]>,
	text: string,
	words: readonly Word[]
): readonly OwnMention[] {
	if (byFirst.size === 0) return [];
	const found: OwnMention[] = [];
	for (let at = 0; at < words.length;) {
		const spelling = byFirst.get(words[at]?.key ?? '')?.find((one) => stands(one, text, words, at));
		const last = spelling && words[at + spelling.words.length - 1];
		const first = words[at];
		if (spelling && first && last) {
			const { name, sort } = spelling;
			found.push({ name, sort, start: first.start, end: last.end });
		}
		at += spelling?.words.length ?? 1;
	}
	return found;
}

function stands(
	{ words: own, isCased }: Spelling,
	text: string,
	words: readonly Word[],
	at: number
): boolean {
	return own.every((one, index) => {
		const word = words[at + index];
		if (!word || word.key !== one.key || (isCased && word.text !== one.text)) return false;
		const previous = words[at + index - 1];
		return index === 0 || !previous || gap.test(text.slice(previous.end, word.start));
	});
}
