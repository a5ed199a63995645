import { daysBetween } from '$lib/domain/day';
import type { Job } from '$lib/domain/job';
import { appliedStatus, type Status } from '$lib/domain/status';
import type { Waymark } from './waymark.svelte';

export interface Reached {
	readonly status: Status;
	/** Jobs that stood there at some time. */
	readonly count: number;
}

/** What the whole search adds up to. */
export class SearchInsights {
	readonly #waymark: Waymark;

	readonly reached = $derived.by<readonly Reached[]>(() => {
		const counts = new Map<string, number>();
		for (const job of this.#waymark.jobs) {
			for (const id of statusesOf(job)) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
		return this.#waymark.statuses
			.map((status) => ({ status, count: counts.get(status.id) ?? 0 }))
			.filter(({ status, count }) => count > 0 || !status.isHidden);
	});
	readonly #answerTimes = $derived.by(() =>
		this.#waymark.jobs
			.map(daysToAnswer)
			.filter((days) => days !== undefined)
			.sort((a, b) => a - b)
	);
	readonly answered = $derived(this.#answerTimes.length);
	/** Median days from applying to what came next; nothing where no application was answered. */
	readonly answerDays = $derived(this.#answerTimes[Math.floor(this.#answerTimes.length / 2)]);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}
}

function statusesOf(job: Job): ReadonlySet<string> {
	return new Set([
		job.statusId,
		...job.journey.flatMap((event) => (event.kind === 'status' ? [event.to] : []))
	]);
}

const notAnAnswer = new Set(['withdrawn', 'no-response', 'expired', 'saved', 'applying']);

function daysToAnswer(job: Job): number | undefined {
	const changes = job.journey.filter((event) => event.kind === 'status');
	const at = changes.findIndex((event) => event.to === appliedStatus);
	const [applied, answer] = [changes[at], changes[at + 1]];
	if (at === -1 || !applied || !answer || notAnAnswer.has(answer.to)) return undefined;
	return daysBetween(applied.on, answer.on);
}
