import { flushSync } from 'svelte';
import type { JobDraft } from '$lib/domain/draft';
import type { Day } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';
import { Waymark } from '$lib/state/waymark.svelte';

export const status = (id: string) => id as StatusId;
export const day = (text: string) => text as Day;

export interface TestWaymark {
	readonly waymark: Waymark;
	/** Lets the screens see what changed. */
	settle(): void;
	close(): void;
}

/** The whole app below its screens, over the real storage of this page, which is emptied first. */
export async function openTestWaymark(): Promise<TestWaymark> {
	await new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase('waymark');
		request.onsuccess = resolve;
		request.onerror = reject;
	});
	const waymark = new Waymark();
	const stop = waymark.start();
	const unwatch = $effect.root(() => {
		// As a screen does: what nobody reads is not kept up to date.
		$effect(() => void [waymark.jobs, waymark.bin, waymark.statuses, waymark.lastEdit.told]);
	});
	flushSync();
	while (!waymark.isReady) await new Promise((resolve) => setTimeout(resolve, 5));
	return {
		waymark,
		settle: flushSync,
		close() {
			unwatch();
			stop();
		}
	};
}

export function draft(
	given: Partial<JobDraft> & { title?: string; company?: string } = {}
): JobDraft {
	const { title = 'Gardener', company = 'Kew', ...rest } = given;
	return { facts: { title, company }, status: status('saved'), on: day('2026-03-10'), ...rest };
}
