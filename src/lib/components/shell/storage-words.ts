import type { Waymark } from '$lib/state/waymark.svelte';

type StorageState = Waymark['storage'];

export interface StorageWords {
	readonly short: string;
	/** What it means and what to do; nothing where all is well. */
	readonly long?: string;
	readonly mood: 'calm' | 'soon' | 'alarm';
}

const notSavedWords = {
	full: 'This device has no room left for Waymark. Your edits are in memory and Waymark keeps trying to save them; free some space, or export now.',
	closed:
		'The browser closed the storage. Your edits are in memory while Waymark opens it again; export now to be safe.',
	failed:
		'The browser refused to write. Your edits are in memory and Waymark keeps trying to save them; export now to be safe.'
} as const;

const lostWords = 'What you do here is lost when this tab closes, unless you export it.';
const memoryOnlyWords = {
	refused: `This browser does not let Waymark keep anything, as in some private windows. ${lostWords}`,
	blocked: `Another tab holds the storage: close the other tabs of Waymark. ${lostWords}`,
	timeout: `The storage of this browser does not answer; Waymark goes on trying. ${lostWords}`,
	failed: `The storage of this browser cannot be read; it is left as it is. ${lostWords}`
} as const;

export function storageToWords(state: StorageState): StorageWords {
	switch (state.kind) {
		case 'opening':
			return { short: 'Opening…', mood: 'calm' };
		case 'saved':
			return { short: 'Saved on this device', mood: 'calm' };
		case 'saving':
			return { short: 'Saving…', mood: 'calm' };
		case 'not-saved':
			return { short: 'Not saved', long: notSavedWords[state.reason], mood: 'alarm' };
		case 'memory-only':
			return { short: 'Memory only', long: memoryOnlyWords[state.reason], mood: 'alarm' };
		case 'read-only':
			return {
				short: 'Read only',
				long: 'A newer Waymark has written to this record. Reload to get it; until then nothing can be changed here.',
				mood: 'soon'
			};
	}
}
