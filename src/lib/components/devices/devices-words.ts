import type { CameraProblem, SessionState } from '$lib/state/devices.svelte';
import type { EntryProblem } from '$lib/state/meeting.svelte';

/** What is wrong with a code that somebody entered, and what to do. */
export function problemToWords(problem: EntryProblem, isAnswer: boolean): string {
	switch (problem) {
		case 'empty':
			return 'Paste or scan the code of the other device first.';
		case 'no-code':
			return 'This is not a code of Waymark. Copy the whole code, or the whole link, from the other device.';
		case 'damaged':
			return 'A part of this code is missing or changed. Copy it once more, from its first letter to its last.';
		case 'newer':
			return 'This code was made by a newer Waymark. Reload this page to update it, then try again.';
		case 'wrong-role':
			return isAnswer
				? 'This is the code of a device that begins. Here belongs the one that the other device shows after it took yours.'
				: 'This is an answer to another code. On the other device choose “Show a code”, and enter that one here.';
		case 'stranger':
			return 'This code is for devices that have met, and this one does not know the other. On it choose “Show a code” instead.';
		case 'refused':
			return 'The browser did not take this code. Start again on both devices.';
	}
}

export function cameraToWords(problem: CameraProblem): string {
	switch (problem) {
		case 'refused':
			return 'The browser may not use the camera. Allow it in the settings of this site, or paste the code.';
		case 'none':
			return 'There is no camera here. Choose a picture of the code, or paste it.';
		case 'failed':
			return 'The camera did not start; another program may be using it. Choose a picture of the code, or paste it.';
	}
}

/** How things stand with another device. */
export function stateToWords(state: SessionState): string {
	switch (state.kind) {
		case 'greeting':
			return 'Connected, saying hello…';
		case 'open':
			if (state.hasSentAll && state.hasReceivedAll) return 'Connected, both have everything';
			return state.hasReceivedAll ? 'Connected, sending…' : 'Connected, receiving…';
		case 'ended':
			return endings[state.why];
	}
}

const endings: Readonly<Record<Extract<SessionState, { kind: 'ended' }>['why'], string>> = {
	closed: 'Disconnected',
	lost: 'The way was lost. Nothing is missing: connect again, and both go on where they were.',
	'newer-protocol': 'The other device has a newer Waymark. Reload this page to update it.',
	'not-proven': 'It could not prove to be the device it says it is, so nothing was exchanged.',
	'same-device': 'That is this very device, or a copy of its browser profile.',
	garbled: 'What came could not be read, so it was hung up on. Nothing here was changed.'
};

export function jobsToWords(count: number): string {
	return count === 1 ? '1 job' : `${count.toLocaleString('en')} jobs`;
}
