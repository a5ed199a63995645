import type { Snippet } from '$lib/domain/found-text';
import type { Job } from '$lib/domain/job';
import type { Waymark } from './waymark.svelte';

/** The search of postings. */
export class PostingSearch {
	isSimilar = $state(false);
	isBusy = $state(false);
	constructor(_waymark: Waymark, _textOf: (job: Job) => string) {}

	isFoundFor(_words: readonly string[]): ((job: Job) => boolean) | undefined {
		return undefined;
	}
	snippetOf(_job: Job): Snippet | undefined {
		return undefined;
	}
	want(): void {}
	follow(): () => void {
		return () => {};
	}
}
