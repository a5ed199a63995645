import type { Job } from '$lib/domain/job';
import type { SectionKind } from '$lib/domain/reading';
import type { ReadingCorrections, SkillCorrection } from '$lib/domain/reading-corrections';
import type { Waymark } from './waymark.svelte';

/** Where a person's corrections of one reading are kept; `null` takes one back. */
export interface ReadingCorrector {
	readonly readingCorrections: ReadingCorrections;
	readonly canCorrect: boolean;
	correctSkill(name: string, said: Omit<SkillCorrection, 'name'> | null): void;
	/** `quote` is the opening of the section. */
	correctSection(quote: string, kind: SectionKind | null): void;
}

/** Corrections of a job in the record. */
export function jobCorrector(waymark: Waymark, job: () => Job): ReadingCorrector {
	return {
		get readingCorrections() {
			return job().readingCorrections;
		},
		get canCorrect() {
			return !waymark.isReadOnly;
		},
		correctSkill: (name, said) => waymark.record.correctSkill(job().id, name, said),
		correctSection: (quote, kind) => waymark.record.correctSection(job().id, quote, kind)
	};
}
