import { surroundings } from '$lib/browser/surroundings';
import { downloadText } from '$lib/browser/files';
import { highestWeight, readCriteria, withCriterion, type Criterion } from '$lib/domain/criteria';
import { newId, type JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import type { Match } from '$lib/domain/match';
import { commonCurrency, readPayMeasure, type PaidPeriod, type PayMeasure } from '$lib/domain/pay';
import type { Reading } from '$lib/domain/reading';
import type { ReadingGuidance } from '$lib/domain/skill-words';
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
	readonly #posting = new PostingReading();
	/** What the readings were made with, by job. */
	readonly #readAs = new Map<JobId, string>();
	/** Counts what was asked for: an answer to an earlier question is forgotten. */
	#run = 0;

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

	/** Reads those postings that were not read as they are now, one after the other. */
	async read(): Promise<void> {
		const run = ++this.#run;
		this.isReading = true;
		for (const job of this.jobs) {
			const guidance = { corrections: job.readingCorrections, words: this.#waymark.skillWords };
			const key = JSON.stringify([job.versions, job.hasPosting, guidance]);
			if (this.#readAs.get(job.id) === key) continue;
			const reading = await this.#readOne(job, guidance, run);
			if (run !== this.#run) return;
			this.#readAs.set(job.id, key);
			const readings = new Map(this.#readings);
			if (reading) readings.set(job.id, reading);
			else readings.delete(job.id);
			this.#readings = readings;
		}
		this.isReading = false;
	}

	/** Stops the reader. */
	close(): void {
		this.#run += 1;
		this.#posting.close();
	}

	/** Tried twice: the reader may just have been starting on a slow device. */
	async #readOne(job: Job, guidance: ReadingGuidance, run: number): Promise<Reading | undefined> {
		const stored = await this.#waymark.record.readPosting(job.id);
		// Whoever was asked for something else meanwhile must not get in the way of that.
		if (!stored || run !== this.#run) return undefined;
		const posting = this.#posting;
		await posting.read(stored, this.#waymark.today, guidance);
		if (posting.problem) await posting.read(stored, this.#waymark.today, guidance);
		return posting.problem ? undefined : posting.reading;
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
