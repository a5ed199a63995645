import { loadKnownNames } from '$lib/browser/cv/load-known-names';
import { foldName } from '$lib/domain/profile';
import {
	aliasesIn,
	findSkillWord,
	mostAliases,
	mostSkillWords,
	skillWordProblem,
	tidySkillWord,
	type SkillWord,
	type SkillWordProblem
} from '$lib/domain/skill-words';
import type { Waymark } from './waymark.svelte';

/** The person's own dictionary of skills and what can be done to it; what returns a problem has changed nothing. */
export class SkillWordsEditor {
	readonly #waymark: Waymark;
	readonly words = $derived.by<readonly SkillWord[]>(() => this.#waymark.skillWords);
	readonly isReadOnly = $derived.by(() => this.#waymark.isReadOnly || !this.#waymark.isReady);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	find(name: string): SkillWord | undefined {
		return findSkillWord(this.words, name);
	}

	/** Adds an entry, or adds the spellings to the one of that name. */
	add(typedName: string, typedAliases: string): SkillWordProblem | undefined {
		const name = tidySkillWord(typedName);
		const known = this.find(name);
		if (!known && skillWordProblem(name)) return skillWordProblem(name);
		return this.spell(known ?? { name, aliases: [] }, [
			...(known?.aliases ?? []),
			...aliasesIn(typedAliases, name)
		]);
	}

	/** Gives a skill, in the dictionary or not, exactly these other spellings. */
	spell(word: SkillWord, aliases: readonly string[]): SkillWordProblem | undefined {
		const distinct = aliasesIn(aliases.join('\n'), word.name);
		if (distinct.length > mostAliases) return 'too-many';
		return (
			distinct.map(skillWordProblem).find((problem) => problem) ??
			this.#keep({ ...word, aliases: distinct })
		);
	}

	/** Whether it is never to be listed; an entry that would say nothing any more goes. */
	setIgnored(name: string, isIgnored: boolean): SkillWordProblem | undefined {
		const { isIgnored: _, ...word } = this.find(name) ?? { name, aliases: [] };
		return this.#keep(isIgnored ? { ...word, isIgnored } : word);
	}

	remove({ name }: SkillWord): void {
		this.#waymark.record.removeSkillWord(name);
	}

	/** What a typed skill is called: by the person, else by the reader, else as typed. */
	async nameOf(typed: string): Promise<string> {
		const tidy = tidySkillWord(typed);
		const folded = foldName(tidy);
		const own = this.words.find(({ name, aliases }) =>
			[name, ...aliases].some((spelling) => foldName(spelling) === folded)
		);
		return own?.name ?? (await loadKnownNames()).canonical(tidy).name;
	}

	#keep(word: SkillWord): SkillWordProblem | undefined {
		if (!this.find(word.name) && this.words.length >= mostSkillWords) return 'too-many';
		this.#waymark.record.keepSkillWord(word);
		return undefined;
	}
}
