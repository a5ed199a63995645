import type { FactName } from './facts';
import type { JobId, StatusId } from './id';
import type { ProfileAnswerName } from './profile';
import type { SectionKind } from './reading';

interface EditBase {
	/** The jobs it touched; empty where it touched none. */
	readonly jobIds: readonly JobId[];
}

/** Edits whose wording needs nothing but the jobs they touched. */
export const plainEditKinds = [
	'event-added',
	'event-edited',
	'event-removed',
	'comment-added',
	'notes-written',
	'reminder-added',
	'reminder-edited',
	'reminder-removed',
	'reminder-done',
	'reminder-dismissed',
	'reminder-snoozed',
	'status-edited',
	'statuses-ordered',
	'statuses-reset',
	'collection-edited',
	'archived',
	'unarchived',
	'contact-edited',
	'contact-attached',
	'contact-detached',
	'view-kept',
	'view-removed',
	'check-changed',
	'argument-added',
	'argument-edited',
	'argument-removed',
	'mark-given',
	'told-apart',
	'jobs-merged',
	'jobs-split',
	'profile-edited',
	'posting-recaptured',
	'jobs-deleted',
	'jobs-restored',
	'samples-removed',
	'record-merged'
] as const;
export type PlainEditKind = (typeof plainEditKinds)[number];

/** What a person said of a skill in one posting. */
export type SkillCorrected = 'must' | 'wish' | 'hidden' | 'added' | 'as-read';

/** What somebody did to the record in one step, as data: a component words it for the undo toast. */
export type Edit = EditBase &
	(
		| { readonly kind: PlainEditKind }
		| { readonly kind: 'jobs-saved'; readonly isSample: boolean }
		| { readonly kind: 'imported' | 'import-undone'; readonly importId: string }
		| { readonly kind: 'status-changed'; readonly to: StatusId }
		| { readonly kind: 'facts-corrected'; readonly facts: readonly FactName[] }
		| { readonly kind: 'skill-corrected'; readonly name: string; readonly to: SkillCorrected }
		| { readonly kind: 'section-corrected'; readonly to: SectionKind | 'as-read' }
		| { readonly kind: 'skill-word-kept'; readonly name: string; readonly isIgnored: boolean }
		| { readonly kind: 'skill-word-removed'; readonly name: string }
		| {
				readonly kind:
					| 'status-added'
					| 'status-removed'
					| 'collection-added'
					| 'collection-removed'
					| 'collected'
					| 'uncollected'
					| 'tagged'
					| 'untagged'
					| 'tag-renamed'
					| 'contact-added'
					| 'contact-removed'
					/** What a device of that name brought was taken back, or brought in again. */
					| 'arrival-undone'
					| 'arrival-redone';
				readonly name: string;
		  }
		| { readonly kind: 'setting-changed'; readonly name: string }
		| { readonly kind: 'profile-removed'; readonly names: readonly string[] }
		| {
				readonly kind: 'profile-kept';
				readonly names: readonly string[];
				readonly answers: readonly ProfileAnswerName[];
		  }
	);

export type EditKind = Edit['kind'];
