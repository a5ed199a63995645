import type { Job } from '$lib/domain/job';
import type { Waymark } from './waymark.svelte';

/** How well jobs match the profile, as far as that was worked out. */
export class JobScores {
	readonly #waymark: Waymark;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** 0 to 100. */
	of(job: Job): number | undefined {
		void [this.#waymark, job];
		return undefined;
	}
}
