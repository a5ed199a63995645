import { daysBetween } from '$lib/domain/day';
import type { StatusId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import type { StatusChange } from '$lib/domain/journey';
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
			for (const id of this.#statusesOf(job)) counts.set(id, (counts.get(id) ?? 0) + 1);
		}
		return this.#waymark.statuses
			.map((status) => ({ status, count: counts.get(status.id) ?? 0 }))
			.filter(({ status, count }) => count > 0 || !status.isHidden);
	});
	readonly #answerTimes = $derived.by(() =>
		this.#waymark.jobs
			.map((job) => this.#daysToAnswer(job))
			.filter((days) => days !== undefined)
			.sort((a, b) => a - b)
	);
	readonly answered = $derived(this.#answerTimes.length);
	/** Median days from applying to what came next; nothing where no application was answered. */
	readonly answerDays = $derived(this.#answerTimes[Math.floor(this.#answerTimes.length / 2)]);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** Every status that a job stood at; where one was deleted, the one that took over. */
	#statusesOf(job: Job): ReadonlySet<StatusId> {
		const passed = changesOf(job).map(({ to }) => this.#waymark.statusOf(to).movedTo ?? to);
		return new Set([job.statusId, ...passed]);
	}

	#daysToAnswer(job: Job): number | undefined {
		const changes = changesOf(job);
		const at = changes.findIndex((event) => event.to === appliedStatus);
		const [applied, answer] = [changes[at], changes[at + 1]];
		if (at === -1 || !applied || !answer || notAnAnswer.has(answer.to)) return undefined;
		if (this.#waymark.statusOf(answer.to).kind === 'saved') return undefined;
		return daysBetween(applied.on, answer.on);
	}
}

const notAnAnswer: ReadonlySet<string> = new Set(['withdrawn', 'no-response', 'expired']);

/** What a merged job went through was not this one's way. */
function changesOf({ journey }: Job): readonly StatusChange[] {
	return journey.filter((event) => event.kind === 'status').filter(({ of }) => of === undefined);
}
