import type { Delivery, Received } from '$lib/state/by-hand.svelte';
import type { FolderReport, FolderTrouble } from '$lib/state/folder-sharing.svelte';
import type { PhraseProblem } from '$lib/state/group-key.svelte';
import { jobsToWords } from './devices-words';

/** Why a file of another device was not taken in, and what to do. */
const problems = {
	foreign:
		'This is not a file of changes. Choose one that another device made with “Send changes”; its name ends in .waymark.',
	newer: 'This file was made by a newer Waymark. Reload this page to update it, then try again.',
	'other-key':
		'This file is sealed by another key phrase. Enter the phrase of the device that made it under “Key phrase” below, then receive it again.',
	damaged:
		'This file is cut off or was changed on its way, so nothing of it was taken in. Send it once more.',
	'too-long': 'This file is larger than any record, so it was not opened.',
	misplaced:
		'This file is a piece of a shared folder and does not stand alone. On the other device choose “Send changes”, and receive that file.'
} as const;

export function receivedToWords(received: Received): string {
	if (!received.isTaken) return problems[received.problem];
	const { changedJobs, name, isOwn } = received;
	const whose = isOwn ? 'this device' : name;
	if (changedJobs.size === 0) return `Everything from ${whose} was here already.`;
	return `${jobsToWords(changedJobs.size)} came or changed from ${whose}.`;
}

export function sentToWords(sent: Delivery): string {
	switch (sent) {
		case 'shared':
			return 'Handed over. Open Waymark on the other device and choose “Receive”.';
		case 'downloaded':
			return 'The file is among your downloads. Bring it to the other device as you bring any file, and choose “Receive” there.';
		case 'cancelled':
			return 'Nothing was sent.';
		case 'needs-press':
			return 'Press “Send changes” once more: the browser wants to be asked again.';
	}
}

export function phraseProblemToWords(problem: PhraseProblem): string {
	switch (problem) {
		case 'empty':
			return 'Type or paste the key phrase of the other device first.';
		case 'no-phrase':
			return 'A key phrase has 28 letters and digits, seven times four. Look for one too many or too few.';
		case 'mistyped':
			return 'One letter or digit is wrong, or two have changed places. Compare it with the other screen.';
	}
}

/** What stands in the way of the folder, and what to do. */
export function troubleToWords(trouble: FolderTrouble): string {
	switch (trouble) {
		case 'permission':
			return 'The browser does not let Waymark use this folder now.';
		case 'gone':
			return 'The folder is not there. Was it moved, or is its disk not connected? It is tried again by itself.';
		case 'full':
			return 'There is no room left on the disk of the folder. Nothing is lost: it is tried again by itself.';
		case 'failed':
			return 'The folder could not be read or written just now. Nothing is lost: it is tried again by itself.';
	}
}

/** What of the folder needs somebody's attention; nothing where all is well. */
export function reportToWords({ waiting, isIncomplete, refused }: FolderReport): readonly string[] {
	const words: string[] = [];
	if (waiting > 0) {
		words.push(`${filesToWords(waiting)} not there whole yet. Your drive is still bringing it.`);
	}
	if (isIncomplete) {
		words.push('What came builds on something that has not arrived yet. It completes itself.');
	}
	const sorts = new Map<keyof typeof problems, number>();
	for (const { why } of refused) sorts.set(why, (sorts.get(why) ?? 0) + 1);
	for (const [why, count] of sorts)
		words.push(`${filesToWords(count)} left alone: ${reasons[why]}`);
	return words;
}

const reasons: Readonly<Record<keyof typeof problems, string>> = {
	foreign: 'not made by Waymark.',
	newer: 'made by a newer Waymark. Reload this page to update it.',
	'other-key':
		'sealed by another key phrase. Enter the phrase of the other device under “Key phrase” below.',
	damaged: 'cut off or changed.',
	'too-long': 'larger than any record.',
	misplaced: 'moved or renamed.'
};

function filesToWords(count: number): string {
	return count === 1 ? '1 file is' : `${count.toLocaleString('en')} files are`;
}
