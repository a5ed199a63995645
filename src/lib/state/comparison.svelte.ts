import { surroundings } from '$lib/browser/surroundings';
import { downloadText } from '$lib/browser/files';
import { highestWeight, readCriteria, withCriterion, type Criterion } from '$lib/domain/criteria';
import { newId, type JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import type { Match } from '$lib/domain/match';
import { commonCurrency, readPayMeasure, type PaidPeriod, type PayMeasure } from '$lib/domain/pay';
import type { Reading } from '$lib/domain/reading';
import { Copying } from './copying.svelte';
import { JobMatch } from './job-match.svelte';
import { PostingReading } from './posting-reading.svelte';
import { Setting } from './setting.svelte';
import type { Waymark } from './waymark.svelte';

export const fewestCompared = 2;
export const mostCompared = 5;

/** Jobs side by side, and by what the person weighs them. */
export class Comparison {
	readonly copying = new Copying();

	readonly #waymark: Waymark;
	readonly #ids: () => readonly JobId[];
	readonly #criteria: Setting<readonly Criterion[]>;
	readonly #pay: Setting<PayMeasure>;
	/** By job; what has no posting, or one that could not be read, has none. */
	#readings = $state.raw<ReadonlyMap<JobId, Reading>>(new Map());
	isReading = $state(false);

	/** Those of the ids that name a job, each once, and not more than fit. */
	readonly jobs = $derived.by<readonly Job[]>(() =>
		[...new Set(this.#ids())]
			.flatMap((id) => this.#waymark.jobsById.get(id) ?? [])
			.slice(0, mostCompared)
	);
	readonly criteria = $derived.by(() => this.#criteria.value);
	/** With the currency of the person's own wish, else the one that most of these postings pay in. */
	readonly pay = $derived.by<PayMeasure>(() => {
		const wished = this.#waymark.profile.salary?.currency;
		const currency = wished ?? commonCurrency(this.jobs.flatMap(({ facts }) => facts.salary ?? []));
		return { ...this.#pay.value, ...(currency === undefined ? {} : { currency }) };
	});
	readonly #matches = $derived.by(() => {
		return new Map(
			this.jobs.flatMap((job) => {
				const reading = this.#readings.get(job.id);
				return reading ? [[job.id, this.#held(job, reading)] as const] : [];
			})
		);
	});

	constructor(waymark: Waymark, ids: () => readonly JobId[]) {
		this.#waymark = waymark;
		this.#ids = ids;
		this.#criteria = new Setting(waymark, 'criteria', readCriteria);
		this.#pay = new Setting(waymark, 'pay', readPayMeasure);
	}

	readingOf(job: Job): Reading | undefined {
		return this.#readings.get(job.id);
	}

	matchOf(job: Job): Match | undefined {
		return this.#matches.get(job.id)?.match;
	}

	/** Reads the postings one after the other. Returns its stop. */
	read(jobs: readonly Job[]): () => void {
		let isStopped = false;
		const posting = new PostingReading();
		const readAll = async () => {
			this.isReading = true;
			// What was read before stays on the screen meanwhile.
			const readings = new Map(this.#readings);
			for (const job of jobs) {
				const stored = await this.#waymark.record.readPosting(job.id);
				if (isStopped) return;
				if (!stored) continue;
				const { skillWords: words, today } = this.#waymark;
				await posting.read(stored, today, { corrections: job.readingCorrections, words });
				if (isStopped) return;
				if (posting.reading && !posting.problem) readings.set(job.id, posting.reading);
				this.#readings = new Map(readings);
			}
			this.isReading = false;
		};
		void readAll();
		return () => {
			isStopped = true;
			posting.close();
		};
	}

	addCriterion(typed: string): void {
		this.#keep(withCriterion(this.criteria, newId(surroundings.random), typed));
	}

	removeCriterion({ id }: Criterion): void {
		this.#keep(this.criteria.filter((each) => each.id !== id));
	}

	weigh({ id }: Criterion, weight: number): void {
		if (!(weight >= 0 && weight <= highestWeight)) return;
		this.#keep(this.criteria.map((each) => (each.id === id ? { ...each, weight } : each)));
	}

	choosePeriod(period: PaidPeriod): void {
		this.#pay.keep({ ...this.#pay.value, period });
	}

	chooseHours(hoursPerWeek: number): void {
		this.#pay.keep({ ...this.#pay.value, hoursPerWeek });
	}

	download(markdown: string): void {
		downloadText('comparison.md', markdown, 'text/markdown;charset=utf-8');
	}

	#keep(criteria: readonly Criterion[]): void {
		if (criteria !== this.criteria) this.#criteria.keep(criteria);
	}

	#held(job: Job, reading: Reading): JobMatch {
		return new JobMatch(
			this.#waymark,
			() => reading,
			() => job.facts,
			() => job.readingCorrections
		);
	}
}
