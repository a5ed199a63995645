import { columnOf, type SortName } from '$lib/domain/job-order';
import type { Job } from '$lib/domain/job';
import { searchableText, wordsOf } from '$lib/domain/job-search';
import type { StatusId } from '$lib/domain/id';
import type { Waymark } from './waymark.svelte';

/** How many jobs are made ready for a search in one go: about two milliseconds. */
const jobsAtOnce = 250;

interface LastSearch {
	readonly words: readonly string[];
	/** The jobs that were searched. */
	readonly of: readonly Job[];
	readonly found: readonly Job[];
}

/** The jobs of the table: searched, narrowed to a status, sorted. */
export class JobList {
	query = $state('');
	status = $state<StatusId | ''>('');
	sortBy = $state<SortName>('changed');
	isAscending = $state(false);

	readonly #waymark: Waymark;
	/** What can be searched of each job, kept while the job stays the same object. */
	readonly #texts = new WeakMap<Job, string>();

	readonly isNarrowed = $derived(this.query.trim() !== '' || this.status !== '');
	readonly #sorted = $derived.by<readonly Job[]>(() => {
		const statusOf = (id: StatusId) => this.#waymark.statusOf(id);
		const { compare } = columnOf(this.sortBy);
		const sorted = this.#waymark.jobs.toSorted((a, b) => compare(a, b, statusOf));
		return this.isAscending ? sorted : sorted.reverse();
	});
	readonly #ofStatus = $derived(
		this.status === '' ? this.#sorted : this.#sorted.filter((job) => job.statusId === this.status)
	);
	readonly shown = $derived.by<readonly Job[]>(() => {
		const words = wordsOf(this.query);
		const jobs = this.#narrowest(words);
		if (words.length === 0) return jobs;
		const found = jobs.filter((job) => words.every((word) => this.#textOf(job).includes(word)));
		this.#last = { words, of: this.#ofStatus, found };
		return found;
	});
	/** What was found last: a search that only asks for more is looked for in that. */
	#last: LastSearch | undefined;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
	}

	/** Sorts by a column; asked for the same one again, the other way round. */
	sort(name: SortName): void {
		this.isAscending = this.sortBy === name ? !this.isAscending : columnOf(name).startsAscending;
		this.sortBy = name;
	}

	/**
	 * Folds the words of all jobs ahead of the first key, a few at a time so that nothing waits for it. Returns its
	 * stop.
	 */
	prepare(): () => void {
		const jobs = this.#waymark.jobs;
		let at = 0;
		let timer: ReturnType<typeof setTimeout>;
		const goOn = () => {
			for (const job of jobs.slice(at, at + jobsAtOnce)) this.#textOf(job);
			at += jobsAtOnce;
			if (at < jobs.length) timer = setTimeout(goOn, 1);
		};
		timer = setTimeout(goOn, 100);
		return () => clearTimeout(timer);
	}

	clear(): void {
		this.query = '';
		this.status = '';
	}

	#narrowest(words: readonly string[]): readonly Job[] {
		const last = this.#last;
		const isMore = last?.words.every((word) => words.some((asked) => asked.includes(word)));
		return last && isMore && last.of === this.#ofStatus ? last.found : this.#ofStatus;
	}

	#textOf(job: Job): string {
		let text = this.#texts.get(job);
		if (text === undefined) {
			text = searchableText(job, this.#waymark.statusOf(job.statusId));
			this.#texts.set(job, text);
		}
		return text;
	}
}
