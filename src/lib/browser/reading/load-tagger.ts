import { openTagger, type Tagger } from '$lib/reader';
import weightsUrl from './tagger.bin?url';

/**
 * The tagger, its weights fetched from where the app came from (offline from the service worker's store). Rejects where
 * they cannot be had.
 */
export async function loadTagger(): Promise<Tagger> {
	const response = await fetch(weightsUrl);
	if (!response.ok) throw new Error(`The weights answer ${response.status}.`);
	return openTagger(new Uint8Array(await response.arrayBuffer()));
}
