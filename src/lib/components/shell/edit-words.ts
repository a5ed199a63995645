import { factLabels } from '$lib/components/job/fact-words';
import { sectionWords } from '$lib/components/job/section-words';
import type { Edit, PlainEditKind, SkillCorrected } from '$lib/domain/edit';
import { titleOf } from '$lib/domain/job';
import type { ProfileAnswerName } from '$lib/domain/profile';
import type { Waymark } from '$lib/state/waymark.svelte';

const answerWords: Readonly<Record<ProfileAnswerName, string>> = {
	years: 'Years of work',
	needsSponsorship: 'Sponsoring a visa',
	remote: 'Work from home',
	salary: 'Salary'
};

const plainWords: Readonly<Record<PlainEditKind, string>> = {
	'event-added': 'Event added',
	'event-edited': 'Event changed',
	'event-removed': 'Event removed',
	'comment-added': 'Comment added',
	'notes-written': 'Notes changed',
	'reminder-added': 'Reminder added',
	'reminder-edited': 'Reminder changed',
	'reminder-removed': 'Reminder removed',
	'reminder-done': 'Reminder done',
	'reminder-dismissed': 'Reminder dismissed',
	'reminder-snoozed': 'Reminder put off',
	'status-edited': 'Status changed',
	'statuses-ordered': 'Statuses reordered',
	'statuses-reset': 'Statuses as they came',
	'collection-edited': 'Collection changed',
	archived: 'Archived',
	unarchived: 'Back from the archive',
	'contact-edited': 'Contact changed',
	'contact-attached': 'Contact added here',
	'contact-detached': 'Contact removed here',
	'view-kept': 'View kept',
	'view-removed': 'View removed',
	'check-changed': 'Checklist changed',
	'argument-added': 'Point added',
	'argument-edited': 'Point changed',
	'argument-removed': 'Point removed',
	'mark-given': 'Mark changed',
	'told-apart': 'Kept apart: not the same job',
	'jobs-merged': 'Merged into one job',
	'jobs-split': 'Two jobs again',
	'profile-edited': 'Profile changed',
	'posting-recaptured': 'Posting captured again',
	'jobs-deleted': 'Deleted',
	'jobs-restored': 'Restored',
	'samples-removed': 'Sample jobs removed',
	'record-merged': 'Export restored'
};

const skillWords: Readonly<Record<SkillCorrected, string>> = {
	must: 'Required here',
	wish: 'Nice to have here',
	hidden: 'Not a skill here',
	added: 'Skill added',
	'as-read': 'Back to what was read'
};

/** What was done, in a few words for the toast: "Moved to Applied: Pastry cook". */
export function editToWords(edit: Edit, waymark: Waymark): string {
	switch (edit.kind) {
		case 'status-changed':
			return `Moved to ${waymark.statusOf(edit.to).label}: ${jobsToWords(edit, waymark)}`;
		case 'jobs-saved':
			return edit.isSample ? 'Sample jobs added' : `Saved: ${jobsToWords(edit, waymark)}`;
		case 'facts-corrected':
			return `${edit.facts.map((name) => factLabels[name]).join(', ')} corrected`;
		case 'skill-corrected':
			return `${skillWords[edit.to]}: ${edit.name}`;
		case 'section-corrected':
			return edit.to === 'as-read'
				? 'Section back to what was read'
				: `Section corrected: ${sectionWords[edit.to]}`;
		case 'skill-word-kept':
			return edit.isIgnored
				? `Never shown: ${edit.name}`
				: `Kept among your skill words: ${edit.name}`;
		case 'skill-word-removed':
			return `Removed from your skill words: ${edit.name}`;
		case 'imported':
			return edit.jobIds.length > 0 ? `Imported: ${jobsToWords(edit, waymark)}` : 'Imported';
		case 'import-undone':
			return 'Import taken back';
		case 'setting-changed':
			return 'Setting changed';
		case 'profile-kept':
			return `Added to your profile: ${namesToWords([...edit.names, ...edit.answers.map((name) => answerWords[name])])}`;
		case 'profile-removed':
			return `Removed from your profile: ${namesToWords(edit.names)}`;
		case 'status-added':
			return `Status added: ${edit.name}`;
		case 'status-removed':
			return `Status deleted: ${edit.name}`;
		case 'collection-added':
			return `Collection added: ${edit.name}`;
		case 'collection-removed':
			return `Collection removed: ${edit.name}`;
		case 'collected':
			return `Added to ${edit.name}: ${jobsToWords(edit, waymark)}`;
		case 'uncollected':
			return `Taken out of ${edit.name}: ${jobsToWords(edit, waymark)}`;
		case 'tagged':
			return `Tagged ${edit.name}: ${jobsToWords(edit, waymark)}`;
		case 'untagged':
			return `Tag ${edit.name} removed: ${jobsToWords(edit, waymark)}`;
		case 'tag-renamed':
			return `Tag renamed to ${edit.name}`;
		case 'contact-added':
			return `Contact added: ${edit.name}`;
		case 'contact-removed':
			return `Contact removed: ${edit.name}`;
		case 'arrival-undone':
			return `Taken back: what came from ${edit.name}`;
		case 'arrival-redone':
			return `Here again: what came from ${edit.name}`;
		case 'archived':
		case 'unarchived':
		case 'jobs-deleted':
		case 'jobs-restored':
			return `${plainWords[edit.kind]}: ${jobsToWords(edit, waymark)}`;
		default:
			return plainWords[edit.kind];
	}
}

function jobsToWords({ jobIds }: Edit, waymark: Waymark): string {
	const [id] = jobIds;
	if (id === undefined || jobIds.length > 1) return `${jobIds.length} jobs`;
	const job = waymark.jobsById.get(id) ?? waymark.bin.get(id);
	return job ? titleOf(job.facts) : 'Job';
}

function namesToWords(names: readonly string[]): string {
	return names.length > 3 ? `${names.length} entries` : names.join(', ');
}
