import { openScorer, type Scorer } from '$lib/browser/reading/open-scorer';
import type { JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import { saysNothing, type Profile } from '$lib/domain/profile';
import type { SkillWord } from '$lib/domain/skill-words';
import type { Waymark } from './waymark.svelte';

/** Jobs that are read in one go: a few hundred milliseconds. */
const jobsAtOnce = 16;
/** How often what is known meanwhile is shown. */
const shownEveryMs = 700;

interface Scored {
	/** What the score came from. */
	readonly job: Job;
	readonly profile: Profile;
	readonly words: readonly SkillWord[];
	readonly score: number | undefined;
}

/**
 * How well jobs match the profile. Reading a posting takes milliseconds, and ten thousand of them minutes: so it is
 * done in a worker, only where a screen wants to know, and kept for as long as the app is open.
 */
export class JobScores {
	#known = $state.raw<ReadonlyMap<JobId, Scored>>(new Map());
	#isWanted = $state(false);

	readonly #waymark: Waymark;
	#scorer: Scorer | undefined;
	#isWorking = false;

	readonly hasProfile = $derived.by(() => !saysNothing(this.#waymark.profile));
	readonly #toRead = $derived.by(() => this.#waymark.jobs.filter(({ hasPosting }) => hasPosting));
	/** Jobs whose posting was not held against the profile yet, of those that have one; 0 where nobody wants to know. */
	readonly left = $derived.by(() =>
		this.#isWanted && this.hasProfile ? this.#toRead.filter((job) => !this.#isKnown(job)).length : 0
	);

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** What is known, another object with each look. */
	get known(): unknown {
		return this.#known;
	}

	/** 0 to 100; nothing where it is not known, or where the posting asks for nothing that could be decided. */
	of(job: Job): number | undefined {
		const known = this.#known.get(job.id);
		return known?.profile === this.#waymark.profile ? known.score : undefined;
	}

	/** Works the scores out for as long as they are wanted; returns its stop. */
	follow(isWanted: boolean): () => void {
		void [this.#waymark.jobs, this.#waymark.profile, this.#waymark.skillWords];
		const timer = setTimeout(() => {
			this.#isWanted = isWanted;
			if (isWanted && this.hasProfile) void this.#work();
		});
		return () => clearTimeout(timer);
	}

	#isKnown(job: Job, known = this.#known): boolean {
		const scored = known.get(job.id);
		const { profile, skillWords } = this.#waymark;
		return scored?.profile === profile && scored.words === skillWords && isAlike(scored.job, job);
	}

	async #work(): Promise<void> {
		if (this.#isWorking) return;
		this.#isWorking = true;
		this.#scorer ??= openScorer();
		const known = new Map(this.#known);
		let shownAt = performance.now();
		try {
			for (;;) {
				const { profile, skillWords: words, today, record } = this.#waymark;
				const jobs = this.#toRead.filter((job) => !this.#isKnown(job, known)).slice(0, jobsAtOnce);
				if (jobs.length === 0 || !this.#isWanted) break;
				const asked = jobs.map((job) => ({
					posting: record.postingBytes(job.id)?.slice() ?? new Uint8Array(),
					facts: job.facts,
					corrections: job.readingCorrections
				}));
				const scores = await this.#scorer.score({ jobs: asked, profile, words, today });
				jobs.forEach((job, at) => known.set(job.id, { job, profile, words, score: scores[at] }));
				if (performance.now() - shownAt > shownEveryMs) {
					this.#known = new Map(known);
					shownAt = performance.now();
				}
			}
		} catch {
			return; // A worker that broke down is started again when the scores are next wanted.
		} finally {
			this.#known = known;
			this.#isWorking = false;
			this.#scorer.close();
			this.#scorer = undefined;
		}
	}
}

/** Whether nothing changed that the score comes from. */
function isAlike(one: Job, other: Job): boolean {
	return (
		one === other ||
		(JSON.stringify(one.facts) === JSON.stringify(other.facts) &&
			JSON.stringify(one.readingCorrections) === JSON.stringify(other.readingCorrections) &&
			one.versions.length === other.versions.length)
	);
}
