import { createSubscriber } from 'svelte/reactivity';
import { countEdits, keepReminding, readCopies, watchCopies } from '$lib/browser/copies';
import { copyDue, lastCopy, type CopyReminding } from '$lib/domain/copies';
import { addDays } from '$lib/domain/day';
import type { Waymark } from './waymark.svelte';

/** What is known of copies of the record outside this browser, and whether one is due. */
export class Copies {
	readonly #waymark: Waymark;
	readonly #follow = createSubscriber(watchCopies);
	readonly #kept = $derived.by(() => {
		this.#follow();
		return readCopies();
	});
	readonly last = $derived.by(() => lastCopy(this.#kept.copies));
	readonly reminding = $derived.by(() => this.#kept.reminding);
	readonly #edits = $derived.by(() => {
		// Read so that it is counted again after each change.
		const { jobs, isReady } = this.#waymark;
		return isReady && jobs.length > 0 ? countEdits(this.#waymark.record.doc) : 0;
	});
	/** Whether anything was changed since the last copy. */
	readonly isBehind = $derived.by(() => this.last !== undefined && this.#edits > this.last.edits);
	readonly due = $derived.by(() => {
		const { jobs, today, isReady } = this.#waymark;
		if (!isReady) return undefined;
		const { copies, reminding } = this.#kept;
		return copyDue({ jobs, edits: this.#edits, copies }, reminding, today);
	});

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	remindAfter(after: CopyReminding['after']): void {
		keepReminding({ after });
	}

	/** Says nothing of copies for some days. */
	snooze(days: number): void {
		const { after } = this.reminding;
		keepReminding({ after, snoozedTo: addDays(this.#waymark.today, days) });
	}
}
