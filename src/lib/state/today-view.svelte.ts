import { addDays } from '$lib/domain/day';
import { awaitsApplication, expiryOf, isQuiet, type Job } from '$lib/domain/job';
import type { JourneyEvent } from '$lib/domain/journey';
import type { Waymark } from './waymark.svelte';

const latelyCount = 10;
const missedDays = 14;
const listedCount = 6;

/** What needs the person today, and what changed lately. */
export class TodayView {
	readonly #waymark: Waymark;

	readonly #waiting = $derived.by(() =>
		this.#waymark.jobs.filter((job) => awaitsApplication(this.#waymark.statusOf(job.statusId)))
	);
	/** Saved, not sent, and soon too late; the soonest first. */
	readonly closing = $derived.by<readonly Job[]>(() =>
		this.#waiting
			.filter((job) => expiryOf(job.facts, this.#waymark.today) === 'soon')
			.sort((a, b) => compare(a.facts.expiresOn, b.facts.expiresOn))
	);
	/** Closed lately while it was only saved. */
	readonly missed = $derived.by<readonly Job[]>(() => {
		const since = addDays(this.#waymark.today, -missedDays);
		return this.#waiting.filter(
			({ facts }) =>
				expiryOf(facts, this.#waymark.today) === 'passed' && (facts.expiresOn ?? '') >= since
		);
	});
	/** Applied to, and not a word since; the longest silence first. */
	readonly quiet = $derived.by<readonly Job[]>(() =>
		this.#waymark.jobs
			.filter((job) => isQuiet(job, this.#waymark.statusOf(job.statusId), this.#waymark.today))
			.sort((a, b) => compare(a.lastEventOn, b.lastEventOn))
			.slice(0, 12)
	);
	/** The newest events of all journeys. */
	readonly lately = $derived.by<readonly { job: Job; event: JourneyEvent }[]>(() =>
		this.#waymark.jobs
			.toSorted((a, b) => compare(b.lastEventOn, a.lastEventOn))
			.slice(0, latelyCount * 3)
			.flatMap((job) => job.journey.slice(-latelyCount).map((event) => ({ job, event })))
			.sort((a, b) => compare(b.event.on, a.event.on) || compare(b.event.clock, a.event.clock))
			.slice(0, latelyCount)
	);
	/** Applied to and not over, what moved last first; the quiet ones are told apart. */
	readonly underWay = $derived.by<readonly Job[]>(() =>
		this.#waymark.jobs
			.filter(
				(job) => this.#waymark.statusOf(job.statusId).kind === 'active' && !this.quiet.includes(job)
			)
			.sort((a, b) => compare(b.lastEventOn, a.lastEventOn) || b.createdAt - a.createdAt)
			.slice(0, listedCount)
	);
	/** Saved, with no closing date near; the newest first. */
	readonly later = $derived.by<readonly Job[]>(() =>
		this.#waiting
			.filter((job) => ['live', 'unknown'].includes(expiryOf(job.facts, this.#waymark.today)))
			.sort((a, b) => b.createdAt - a.createdAt)
			.slice(0, listedCount)
	);
	readonly counts = $derived.by(() => {
		const counts = { saved: 0, active: 0, won: 0, lost: 0 };
		for (const job of this.#waymark.jobs) counts[this.#waymark.statusOf(job.statusId).kind] += 1;
		return counts;
	});

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}
}

function compare(a: string | undefined, b: string | undefined): number {
	return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
