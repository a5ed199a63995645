import type { Facts } from '$lib/domain/facts';
import type { Day } from '$lib/domain/day';
import type { JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import {
	areToldApart,
	indexLikeness,
	type LikeJob,
	type LikenessIndex
} from '$lib/domain/likeness';
import { appliedOn } from '$lib/domain/applying';
import type { Waymark } from './waymark.svelte';

/** How many jobs are taken in at one go: a few milliseconds. */
const jobsAtOnce = 400;
const mostShown = 3;
const nothing = indexLikeness();

/** A job of the same company that was applied to, and since when. */
export interface EarlierApplication {
	readonly job: Job;
	readonly on: Day;
}

/** What the record has that is like a posting; made once for all screens, and only where one asks. */
export class JobLikeness {
	readonly #waymark: Waymark;
	readonly #index = indexLikeness();
	#isPrepared = $state(false);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/**
	 * Takes in all jobs, a few at a time so that nothing waits for it; until then many jobs are like none. Returns its
	 * stop.
	 */
	prepare(): () => void {
		const jobs = this.#waymark.jobsById;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const goOn = () => {
			if (this.#index.follow(jobs, jobsAtOnce)) this.#isPrepared = true;
			else timer = setTimeout(goOn, 1);
		};
		timer = setTimeout(goOn, 50);
		return () => clearTimeout(timer);
	}

	/** Jobs that may be the one of which these are the facts; those that `apart` names are known to be others. */
	alike(facts: Facts, apart: readonly JobId[] = []): readonly LikeJob[] {
		return this.#followed()
			.alike(facts)
			.filter(({ job }) => !apart.includes(job.id))
			.slice(0, mostShown);
	}

	/** Jobs that may be the same as one of the record; not those of which the person said that they are not. */
	twinsOf(job: Job): readonly LikeJob[] {
		return this.#followed()
			.alike(job.facts)
			.filter((like) => like.job.id !== job.id && !areToldApart(like.job, job))
			.slice(0, mostShown);
	}

	/** What was sent to the company before, the latest first; without the job itself. */
	applicationsTo(company: string | undefined, except?: JobId): readonly EarlierApplication[] {
		if (company === undefined) return [];
		return this.#followed()
			.ofCompany(company)
			.flatMap((job) => {
				const on = appliedOn(job, (id) => this.#waymark.statusOf(id));
				return on === undefined || job.id === except ? [] : [{ job, on }];
			})
			.sort((a, b) => (a.on < b.on ? 1 : -1));
	}

	#followed(): LikenessIndex {
		const { jobsById } = this.#waymark;
		if (!this.#isPrepared && jobsById.size > jobsAtOnce) return nothing;
		this.#index.follow(jobsById);
		return this.#index;
	}
}

const likenesses = new WeakMap<Waymark, JobLikeness>();

export function likenessOf(waymark: Waymark): JobLikeness {
	const known = likenesses.get(waymark) ?? new JobLikeness(waymark);
	likenesses.set(waymark, known);
	return known;
}
