import { foldName } from './profile';
import type { SectionKind, Span } from './reading';

/** What a person says of a skill in one posting; what is absent stays as it was read. */
export interface SkillCorrection {
	/** As the reading calls it. */
	readonly name: string;
	readonly must?: boolean;
	/** It is no skill that this posting asks for. */
	readonly isHidden?: true;
	/** The posting asks for it, whether the reader found it or not. */
	readonly isAdded?: true;
}

/** What a person says that a section is. */
export interface SectionCorrection {
	/** Its first line, see `openingOf`. */
	readonly quote: string;
	readonly kind: SectionKind;
}

/** A person's corrections of how one posting reads; those that fit nothing in its text do nothing. */
export interface ReadingCorrections {
	readonly skills: readonly SkillCorrection[];
	readonly sections: readonly SectionCorrection[];
}

export const noReadingCorrections: ReadingCorrections = { skills: [], sections: [] };

/** Characters of a section's first line that it is known by. */
export const longestOpening = 120;

/** The first line of a section, by which a correction finds it again when the posting is captured anew. */
export function openingOf(text: string, { start, end }: Span): string {
	const newline = text.indexOf('\n', start);
	const line = text.slice(start, newline === -1 ? end : Math.min(newline, end));
	return line.trim().slice(0, longestOpening);
}

/**
 * What two openings of one section have in common: their words. A heading may come with a colon, with marks of Markdown
 * or in capitals, as it was copied.
 */
export function openingKey(quote: string): string {
	const words = foldName(quote).match(/[\p{L}\p{N}]+/gu);
	return words ? words.join(' ') : quote.trim();
}

/** What is corrected of one skill, replaced or, without `correction`, taken back. */
export function withSkill(
	corrections: ReadingCorrections,
	name: string,
	correction: Omit<SkillCorrection, 'name'> | null
): ReadingCorrections {
	const others = corrections.skills.filter((skill) => foldName(skill.name) !== foldName(name));
	return {
		...corrections,
		skills: correction ? [...others, { ...correction, name }] : others
	};
}

/** What one section is, replaced or, without `kind`, taken back. */
export function withSection(
	corrections: ReadingCorrections,
	quote: string,
	kind: SectionKind | null
): ReadingCorrections {
	const key = openingKey(quote);
	const others = corrections.sections.filter((section) => openingKey(section.quote) !== key);
	return { ...corrections, sections: kind ? [...others, { quote, kind }] : others };
}

/** What a person said of a skill in that posting. */
export function skillCorrectionOf(
	{ skills }: ReadingCorrections,
	name: string
): SkillCorrection | undefined {
	const folded = foldName(name);
	return skills.find((skill) => foldName(skill.name) === folded);
}
