import type * as Y from 'yjs';
import type { SkillCorrected } from '$lib/domain/edit';
import type { JobId } from '$lib/domain/id';
import type { SectionKind } from '$lib/domain/reading';
import type { ReadingCorrections, SkillCorrection } from '$lib/domain/reading-corrections';
import type { SkillWord } from '$lib/domain/skill-words';
import { fieldsOf } from '../reading/read-as';
import {
	readSectionCorrection,
	readSkillCorrection,
	readSkillWord,
	sectionKey,
	skillKey
} from '../reading/read-corrections';
import { keys } from '../schema';
import { storedCopy } from '../stored-value';
import { entriesOf, put, remove, type Editing } from './editing';

type SaidOfSkill = Omit<SkillCorrection, 'name'>;

export function readingCorrectionEdits(editing: Editing) {
	const { settings } = editing.roots;
	return {
		/** What the person says of a skill in one posting; `null` takes it back. */
		correctSkill(id: JobId, name: string, said: SaidOfSkill | null): void {
			const edit = { kind: 'skill-corrected', name, to: wordOf(said), jobIds: [id] } as const;
			editing.apply(edit, () => {
				const entries = entriesOf(editing, id);
				if (entries && said) writeSkill(entries, { ...said, name });
				else if (entries) remove(entries, keys.skill + skillKey(name));
			});
		},

		/** What the person says that the section of that first line is; `null` takes it back. */
		correctSection(id: JobId, quote: string, kind: SectionKind | null): void {
			const to = kind ?? 'as-read';
			editing.apply({ kind: 'section-corrected', to, jobIds: [id] }, () => {
				const entries = entriesOf(editing, id);
				if (entries && kind) writeSection(entries, quote, kind);
				else if (entries) remove(entries, keys.section + sectionKey(quote));
			});
		},

		/** Adds an entry to the dictionary of one's own, or replaces the one of that name. */
		keepSkillWord(word: SkillWord): void {
			const isIgnored = word.isIgnored === true;
			editing.apply({ kind: 'skill-word-kept', name: word.name, isIgnored, jobIds: [] }, () => {
				const key = skillKey(word.name.toWellFormed());
				const given = storedCopy(word);
				if (!readSkillWord(key, given)) return;
				const known = ['name', 'aliases', 'isIgnored'];
				replace(settings, keys.skill + key, known, given);
			});
		},

		removeSkillWord(name: string): void {
			editing.apply({ kind: 'skill-word-removed', name, jobIds: [] }, () =>
				remove(settings, keys.skill + skillKey(name))
			);
		}
	};
}

export function writeReadingCorrections(
	entries: Y.Map<unknown>,
	{ skills, sections }: ReadingCorrections
): void {
	for (const skill of skills) writeSkill(entries, skill);
	for (const { quote, kind } of sections) writeSection(entries, quote, kind);
}

function writeSkill(entries: Y.Map<unknown>, correction: SkillCorrection): void {
	const key = skillKey(correction.name.toWellFormed());
	const given = storedCopy(correction);
	// What would not be read back is not written.
	if (!readSkillCorrection(key, given)) return;
	replace(entries, keys.skill + key, ['name', 'must', 'isHidden', 'isAdded'], given);
}

function writeSection(entries: Y.Map<unknown>, quote: string, kind: SectionKind): void {
	const key = sectionKey(quote.toWellFormed());
	const given = storedCopy({ quote, kind });
	if (readSectionCorrection(key, given))
		replace(entries, keys.section + key, ['quote', 'kind'], given);
}

/** Fields that this app does not know stay beside those it writes [S12]. */
function replace(
	entries: Y.Map<unknown>,
	key: string,
	known: readonly string[],
	given: unknown
): void {
	const foreign = Object.entries(fieldsOf(entries.get(key)) ?? {}).filter(
		([name]) => !known.includes(name)
	);
	put(entries, key, { ...Object.fromEntries(foreign), ...fieldsOf(given) });
}

function wordOf(said: SaidOfSkill | null): SkillCorrected {
	if (!said) return 'as-read';
	if (said.isHidden) return 'hidden';
	if (said.must !== undefined) return said.must ? 'must' : 'wish';
	return said.isAdded ? 'added' : 'as-read';
}
