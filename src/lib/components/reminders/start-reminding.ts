import { startReminding } from '$lib/state/reminding/reminding.svelte';
import type { Waymark } from '$lib/state/waymark.svelte';
import { callToWords } from './call-words';

/** Reminds, in words, while the app runs. Returns its stop. */
export function remind(waymark: Waymark): () => void {
	return startReminding(waymark, callToWords);
}
