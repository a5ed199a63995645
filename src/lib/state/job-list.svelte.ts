import { readListLooks, rememberListLooks, type ListLooks } from '$lib/browser/list-looks';
import { askedOf, emptyFilter, filterOf, type JobFilter } from '$lib/domain/job-filter';
import { orderedAgain, orderOf, type ColumnName, type OrderContext } from '$lib/domain/job-order';
import type { CollectionId, ContactId, StatusId } from '$lib/domain/id';
import { contactName } from '$lib/domain/contact';
import type { Job } from '$lib/domain/job';
import { searchableText, wordsOf, type Names } from '$lib/domain/job-search';
import { plainView, sortedBy, usualColumns, type JobView } from '$lib/domain/job-view';
import { JobScores } from './job-scores.svelte';
import { PostingSearch } from './posting-search.svelte';
import type { Waymark } from './waymark.svelte';

/** How many jobs are made ready for a search in one go: about two milliseconds. */
const jobsAtOnce = 250;

/** What to ask for; `undefined` only where nothing may be asked. */
export type Asked = {
	readonly [Name in keyof JobFilter]?: JobFilter[Name] | Absent<Name>;
};
type Absent<Name> = Name extends 'leastPay' | 'leastMatch' | 'archived' ? undefined : never;

interface LastSearch {
	readonly words: readonly string[];
	/** The jobs that were searched. */
	readonly of: readonly Job[];
	readonly found: readonly Job[];
}

interface FoldedText {
	readonly text: string;
	/** The names that it was made with. */
	readonly names: Names;
}

/** The jobs of the table: narrowed by a filter, searched, sorted. */
export class JobList {
	view = $state.raw<JobView>({ ...plainView, ...readListLooks() });

	readonly #waymark: Waymark;
	readonly scores: JobScores;
	/** Looks into the texts of postings, in a worker. */
	readonly postings: PostingSearch;
	/** What can be searched of each job, kept while the job stays the same object. */
	readonly #texts = new WeakMap<Job, FoldedText>();

	readonly columns = $derived(this.view.columns ?? usualColumns);
	readonly #words = $derived(wordsOf(this.view.query));
	readonly isSearch = $derived(this.#words.length > 0);
	readonly #filter = $derived(this.view.filter);
	readonly #sortBy = $derived(this.view.sortBy);
	readonly #isAscending = $derived(this.view.isAscending);
	readonly isNarrowed = $derived(this.isSearch || askedOf(this.#filter) > 0);
	/** The names of collections and contacts; the same object until one of them, or a status, changes. */
	readonly names = $derived.by<Names>(() => {
		// The name of its status is searched, too.
		const { collections, contacts } = this.#waymark;
		void this.#waymark.statuses;
		const collectionNames = new Map(collections.map(({ id, name }) => [id, name]));
		return {
			collection: (id: CollectionId) => collectionNames.get(id),
			contact(id: ContactId) {
				const contact = contacts.get(id);
				return contact && contactName(contact);
			}
		};
	});
	readonly #context = $derived.by<OrderContext>(() => ({
		statusOf: (id: StatusId) => this.#waymark.statusOf(id),
		collectionName: (id) => this.names.collection(id) ?? '',
		matchOf: (job) => this.scores.of(job)
	}));
	/** Another one whenever jobs that did not change may have changed places. */
	readonly #inOrder = $derived.by(() => {
		if (this.#sortBy === 'status') void this.#waymark.statuses;
		if (this.#sortBy === 'collections') void this.names;
		if (this.#sortBy === 'match') void [this.scores.known, this.#waymark.profile];
		return orderOf(this.#sortBy, this.#isAscending, this.#context);
	});
	readonly #sorted = $derived.by<readonly Job[]>(() => {
		const { jobsById } = this.#waymark;
		const inOrder = this.#inOrder;
		const before = this.#before;
		const jobs =
			before?.inOrder === inOrder
				? orderedAgain(before.jobs, jobsById, inOrder)
				: inOrder([...jobsById.values()]);
		this.#before = { inOrder, jobs };
		return jobs;
	});
	/** What a filter leaves, in order. */
	readonly #filtered = $derived.by<readonly Job[]>(() => {
		const passes = filterOf(this.#filter, {
			today: this.#waymark.today,
			isSearch: this.isSearch,
			statusOf: this.#context.statusOf,
			hasCollection: (id) => this.names.collection(id) !== undefined,
			matchOf: this.#context.matchOf
		});
		return this.#sorted.filter(passes);
	});
	/** Those of which everything but the posting has all the words. */
	readonly #quick = $derived.by<readonly Job[]>(() => {
		const words = this.#words;
		const jobs = this.#narrowest(words);
		if (words.length === 0) return jobs;
		const { names } = this;
		const found = jobs.filter((job) => {
			const text = this.textOf(job, names);
			return words.every((word) => text.includes(word));
		});
		this.#last = { words, of: this.#filtered, found };
		return found;
	});
	/** Those that only the search of postings found. */
	readonly #deep = $derived.by<readonly Job[]>(() => {
		const isFound = this.isSearch ? this.postings.isFoundFor(this.#words) : undefined;
		if (!isFound) return [];
		const quick = new Set(this.#quick);
		return this.#filtered.filter((job) => !quick.has(job) && isFound(job));
	});
	/** What is found in titles, notes and the like comes before what is found in postings. */
	readonly shown = $derived.by<readonly Job[]>(() => {
		const isSimilar = this.postings.isSimilar && this.#quick.length > 0;
		return this.#deep.length === 0 || isSimilar ? this.#quick : [...this.#quick, ...this.#deep];
	});
	/** Whether how well jobs match the profile is to be worked out. */
	readonly needsScores = $derived(
		this.#filter.leastMatch !== undefined ||
			this.#sortBy === 'match' ||
			this.columns.includes('match')
	);
	/** Whether what is shown is only spelt alike. */
	readonly isSimilarShown = $derived.by(
		() => this.postings.isSimilar && this.#deep.length > 0 && this.#quick.length === 0
	);
	/** How many of the first of `shown` were found without their postings. */
	readonly quickCount = $derived(this.#quick.length);
	readonly words = $derived(this.#words);
	/** What was found last: a search that only asks for more is looked for in that. */
	#last: LastSearch | undefined;
	/** The order before: few jobs change at once. */
	#before: { readonly inOrder: unknown; readonly jobs: readonly Job[] } | undefined;

	constructor(waymark: Waymark) {
		this.#waymark = waymark;
		this.scores = new JobScores(waymark);
		this.postings = new PostingSearch(waymark, (job) => this.textOf(job));
	}

	get query(): string {
		return this.view.query;
	}

	set query(query: string) {
		this.view = { ...this.view, query };
	}

	/** Asks for other things; what is not told stays as it is, `undefined` is asked no more. */
	narrow(asked: Asked): void {
		const { leastPay, leastMatch, archived, ...lists } = { ...this.view.filter, ...asked };
		this.view = {
			...this.view,
			filter: {
				...lists,
				...(leastPay && { leastPay }),
				...(leastMatch !== undefined && { leastMatch }),
				...(archived && { archived })
			}
		};
	}

	/** Sorts by a column; asked for the same one again, the other way round. */
	sort(name: ColumnName): void {
		this.view = sortedBy(this.view, name);
	}

	/** Shows what an address says; how the table looks where it does not say so is as it was chosen on this device. */
	open(view: JobView): void {
		this.view = { ...readListLooks(), ...view };
	}

	/** Remembered on this device. */
	look(looks: ListLooks): void {
		const { columns, density, ...rest } = this.view;
		const chosen = { ...(columns && { columns }), ...(density && { density }), ...looks };
		rememberListLooks(chosen);
		this.view = { ...rest, ...chosen };
	}

	/** Shows all jobs again, in the same order and columns. */
	clear(): void {
		this.view = { ...this.view, query: '', filter: emptyFilter };
	}

	/**
	 * Folds the words of all jobs ahead of the first key, a few at a time so that nothing waits for it. Returns its
	 * stop.
	 */
	prepare(): () => void {
		const { jobs } = this.#waymark;
		const { names } = this;
		let at = 0;
		let timer: ReturnType<typeof setTimeout>;
		const goOn = () => {
			for (const job of jobs.slice(at, at + jobsAtOnce)) this.textOf(job, names);
			at += jobsAtOnce;
			if (at < jobs.length) timer = setTimeout(goOn, 1);
		};
		timer = setTimeout(goOn, 100);
		return () => clearTimeout(timer);
	}

	/** What can be searched of a job without its posting, folded. */
	textOf(job: Job, names: Names = this.names): string {
		const known = this.#texts.get(job);
		if (known?.names === names) return known.text;
		const text = searchableText(job, this.#waymark.statusOf(job.statusId), names);
		this.#texts.set(job, { text, names });
		return text;
	}

	#narrowest(words: readonly string[]): readonly Job[] {
		const last = this.#last;
		const isMore = last?.words.every((word) => words.some((asked) => asked.includes(word)));
		return last && isMore && last.of === this.#filtered ? last.found : this.#filtered;
	}
}

const lists = new WeakMap<Waymark, JobList>();

/**
 * The one list for the table and the list beside a job, so that a search outlasts a look at what it found. Made when
 * it is first asked for: most screens do without.
 */
export function jobListOf(waymark: Waymark): JobList {
	let list = lists.get(waymark);
	if (!list) {
		// It outlives the screen that first asks for it, and so must what it derives.
		$effect.root(() => {
			list = new JobList(waymark);
		});
		// Effects, their roots included, do not run where a page is prerendered.
		list ??= new JobList(waymark);
		lists.set(waymark, list);
	}
	return list;
}
