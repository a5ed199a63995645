import { factLabels } from '$lib/components/job/fact-words';
import type {
	Arrival,
	ArrivalWay,
	EntryChange,
	JobChange,
	Told,
	ToldThing
} from '$lib/domain/arrival';
import { jobsOfBatch } from '$lib/domain/arrival';
import type { FactName } from '$lib/domain/facts';
import type { StatusId } from '$lib/domain/id';
import type { Waymark } from '$lib/state/waymark.svelte';
import { jobsToWords } from './devices-words';

type Names = Pick<Waymark, 'statusOf' | 'collections' | 'contacts'>;

export const wayWords: Readonly<Record<ArrivalWay, string>> = {
	direct: 'directly',
	folder: 'through the folder',
	file: 'by file'
};

/** "4 jobs came or changed from Phone". */
export function arrivalToWords({ batch, name }: Arrival): string {
	const from = name === '' ? 'another device' : name;
	const count = jobsOfBatch(batch).length;
	return count === 0
		? `Something beside jobs changed from ${from}`
		: `${jobsToWords(count)} came or changed from ${from}`;
}

/** What became of an arrival that was taken back. */
export function undoneToWords({ undone }: Arrival): string {
	if (!undone) return '';
	const { binned, restored, kept } = undone;
	const words: string[] = [];
	if (binned > 0) words.push(`${jobsToWords(binned)} went to the bin.`);
	if (restored > 0) words.push(`${jobsToWords(restored)} changed back.`);
	if (kept.length > 0) {
		words.push(
			`In ${jobsToWords(kept.length)} something stays, because you did something with it since.`
		);
	}
	return words.length === 0 ? 'Nothing of it was left to take back.' : words.join(' ');
}

/** What came to one job, a few words each. */
export function jobChangeToWords({ entries, notes }: JobChange, names: Names): readonly string[] {
	const words = changesToWords(entries, names);
	return notes ? [...words, 'Notes changed'] : words;
}

/** What changed beside the jobs. */
export function besideToWords(
	beside: ReadonlyMap<string, ReadonlyMap<string, EntryChange>>,
	names: Names
): readonly string[] {
	return [...new Set([...beside.values()].flatMap((entries) => changesToWords(entries, names)))];
}

/** The same said several times is said once, with how often. */
function changesToWords(
	changes: ReadonlyMap<string, EntryChange>,
	names: Names
): readonly string[] {
	const counts = new Map<string, number>();
	for (const { told } of changes.values()) {
		const words = toldToWords(told, names);
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	return [...counts].map(([words, count]) => (count === 1 ? words : `${words} (${count} times)`));
}

const doneWords = { added: 'added', changed: 'changed', removed: 'removed' } as const;

const thingWords: Readonly<Record<ToldThing, string>> = {
	status: 'Status',
	comment: 'Comment',
	interview: 'Interview',
	message: 'Message',
	offer: 'Offer',
	task: 'Something done',
	recapture: 'New version of the posting',
	merger: 'Merger with another job',
	event: 'Event',
	reminder: 'Reminder',
	notes: 'Notes',
	facts: 'Details',
	fact: 'Detail',
	posting: 'Posting',
	bin: 'Deletion',
	archive: 'Place in the archive',
	merged: 'Merger into another job',
	collection: 'Collection',
	tag: 'Tag',
	contact: 'Contact',
	point: 'Point for or against',
	mark: 'Mark',
	check: 'Checklist',
	reading: 'Reading of the posting',
	'status-list': 'Statuses',
	'collection-list': 'Collections',
	'contact-list': 'Contacts',
	profile: 'Profile',
	setting: 'Settings',
	other: 'Something newer'
};

function toldToWords({ what, did, name }: Told, names: Names): string {
	const done = doneWords[did];
	switch (what) {
		case 'status': {
			// Events name statuses by their id.
			const label = name === undefined ? '' : names.statusOf(name as StatusId).label;
			return did === 'added' ? `Status: ${label}` : `Status ${label} ${done}`;
		}
		case 'reminder':
			return name ? `Reminder ${done}: ${name}` : `Reminder ${done}`;
		case 'fact':
			// A fact that this app does not know has no label.
			return `${factLabels[name as FactName] ?? 'A detail'} ${did === 'removed' ? 'as captured' : 'corrected'}`;
		case 'tag':
			return `Tag ${done}: ${name ?? ''}`;
		case 'collection': {
			const label = names.collections.find(({ id }) => id === name)?.name ?? 'a collection';
			return did === 'removed' ? `Taken out of ${label}` : `Added to ${label}`;
		}
		case 'bin':
			return did === 'removed' ? 'Restored from the bin' : 'Deleted';
		case 'archive':
			return did === 'removed' ? 'Back from the archive' : 'Archived';
		case 'status-list':
		case 'collection-list':
		case 'contact-list':
		case 'profile':
		case 'setting':
		case 'check':
			return `${thingWords[what]} changed`;
		default:
			return `${thingWords[what]} ${done}`;
	}
}
