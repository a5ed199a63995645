import { dayToNearWords } from '$lib/components/basics/dates';
import { copyPeriods, type Copy, type CopyKind, type CopyPeriod } from '$lib/domain/copies';
import { dayAt, type Day } from '$lib/domain/day';
import type { Exporting } from '$lib/state/exporting.svelte';

const kindWords: Readonly<Record<CopyKind, string>> = {
	file: 'a file',
	'encrypted-file': 'an encrypted file',
	folder: 'a folder',
	device: 'another device'
};

/** "3 days ago, an encrypted file with 12 jobs". */
export function copyToWords({ kind, at, jobCount }: Copy, today: Day): string {
	const jobs = jobCount === 1 ? 'one job' : `${jobCount} jobs`;
	return `${dayToNearWords(dayAt(at), today)}, ${kindWords[kind]} with ${jobs}`;
}

export const periodWords: Readonly<Record<CopyPeriod | 'never', string>> = {
	7: 'a week',
	14: 'two weeks',
	30: 'a month',
	never: 'never'
};

/** What one can choose for the reminder, as a select holds it. */
export const periodChoices = [...copyPeriods, 'never'] as const;

/** What became of an export; nothing before there was one. */
export function outcomeToWords({ outcome, waiting }: Exporting): string {
	if (waiting) return 'The file is ready. The browser wants one more press to hand it over.';
	switch (outcome) {
		case undefined:
			return '';
		case 'downloaded':
			return 'The file was read back and is whole; it is with your downloads. Keep it elsewhere than on this device.';
		case 'shared':
			return 'The file was read back and is whole.';
		case 'cancelled':
			return 'Nothing was exported.';
		case 'unread':
			return 'A file was made, but could not be read back: it does not count as a copy. Try again.';
		case 'failed':
			return 'The file could not be made. Try again; if it goes on, export without encryption.';
	}
}
