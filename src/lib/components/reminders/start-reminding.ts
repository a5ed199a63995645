import { followLaunches } from '$lib/state/launches';
import { startReminding } from '$lib/state/reminding/reminding.svelte';
import type { Waymark } from '$lib/state/waymark.svelte';
import { callToWords } from './call-words';

/** Reminds, in words, while the app runs, and follows what it is opened with. Returns its stop. */
export function remind(waymark: Waymark): () => void {
	followLaunches();
	return startReminding(waymark, callToWords);
}
