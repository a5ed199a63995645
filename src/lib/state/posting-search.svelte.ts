import {
	openSearch,
	type Found,
	type Search,
	type SearchableJob
} from '$lib/browser/search/open-search';
import type { Snippet } from '$lib/domain/found-text';
import type { JobId } from '$lib/domain/id';
import type { Job } from '$lib/domain/job';
import type { Waymark } from './waymark.svelte';

/** Jobs that are handed to the worker in one go: it takes about forty milliseconds, and a search waits no longer. */
const jobsAtOnce = 20;
/** After so long without anything to do the index is made. */
const idleInMs = 600;
/** So many jobs are taken in before anybody searches; more cost memory that most never need. */
const mostUnasked = 3_000;
/** How often a search is asked again while the index grows. */
const askAgainInMs = 2_000;
/** How long the index is kept when nobody looks at the list. */
const keptInMs = 60_000;

interface Known {
	readonly number: number;
	job: Job;
	own: string;
	posting: Uint8Array | undefined;
}

interface Answer extends Found {
	readonly query: string;
	readonly asked: readonly string[];
	/** By number, whether the job was found. */
	readonly bits: Uint8Array;
}

/**
 * Looks for words in everything that jobs hold, postings included. The index is in a worker and made a few jobs at a
 * time, so that nothing ever waits for it; until it is there, less is found.
 */
export class PostingSearch {
	/** Whether every job is in the index, but for what has just been changed. */
	#isComplete = $state(false);
	/** The worker cannot run here; fields are still searched. */
	#isBroken = $state(false);
	#answer = $state.raw<Answer>();
	#snippets = $state.raw<ReadonlyMap<number, Snippet | undefined>>(new Map());

	readonly #waymark: Waymark;
	readonly #textOf: (job: Job) => string;
	readonly #known = new Map<JobId, Known>();
	#search: Search | undefined;
	#query = '';
	#words: readonly string[] = [];
	#nextNumber = 0;
	#isWanted = false;
	#isFeeding = false;
	#isAsking = false;
	#askedAt = 0;
	#wantedSnippets = new Map<number, Uint8Array>();
	#closing: ReturnType<typeof setTimeout> | undefined;

	readonly isBusy = $derived(!this.#isComplete && !this.#isBroken);
	/** Whether what was found is only spelt like what is looked for. */
	readonly isSimilar = $derived(this.#answer?.isSimilar ?? false);

	/** @param textOf what of a job is searched beside its posting, folded */
	constructor(waymark: Waymark, textOf: (job: Job) => string) {
		this.#waymark = waymark;
		this.#textOf = textOf;
	}

	/** Keeps the index in step with the jobs for as long as somebody looks; returns its stop. */
	follow(): () => void {
		const { jobs } = this.#waymark;
		clearTimeout(this.#closing);
		this.#closing = undefined;
		const isDue = jobs.length > 0 && (this.#isWanted || jobs.length <= mostUnasked);
		const timer = isDue ? setTimeout(() => void this.#feed(), idleInMs) : undefined;
		return () => {
			clearTimeout(timer);
			this.#closing ??= setTimeout(() => this.#close(), keptInMs);
		};
	}

	/** Somebody is about to search. */
	want(): void {
		if (this.#isWanted) return;
		this.#isWanted = true;
		void this.#feed();
	}

	/** Looks for words; those asked for last are the ones that are answered. */
	ask(words: readonly string[]): void {
		this.#words = words;
		this.#query = words.join(' ');
		if (words.length === 0) return;
		this.want();
		void this.#find();
	}

	/**
	 * A test of whether a job was found for these words; until that is known, for the words before, where the new ones
	 * only go on with them. Nothing where nothing is known.
	 */
	isFoundFor(words: readonly string[]): ((job: Job) => boolean) | undefined {
		const answer = this.#answer;
		if (!answer?.asked.every((word) => words.some((asked) => asked.startsWith(word)))) {
			return undefined;
		}
		return ({ id }) => answer.bits[this.#known.get(id)?.number ?? -1] === 1;
	}

	/** A piece of the posting with the words in it, once `wantSnippet` has asked for it. */
	snippetOf({ id }: Job): Snippet | undefined {
		const number = this.#known.get(id)?.number;
		return number === undefined ? undefined : this.#snippets.get(number);
	}

	/** Asks for a piece of the posting of a job that is in sight. */
	wantSnippet({ id }: Job): void {
		const known = this.#known.get(id);
		if (!known?.posting || !this.#answer || this.#snippets.has(known.number)) return;
		if (this.#wantedSnippets.size === 0) queueMicrotask(() => void this.#cut());
		this.#wantedSnippets.set(known.number, whole(known.posting));
	}

	async #cut(): Promise<void> {
		const answer = this.#answer;
		const postings = [...this.#wantedSnippets].map(([number, posting]) => ({ number, posting }));
		this.#wantedSnippets = new Map();
		if (!answer || !this.#search) return;
		try {
			const { words } = answer;
			const { snippets } = await this.#search.ask({ kind: 'cut', words, postings });
			if (answer === this.#answer) this.#snippets = new Map([...this.#snippets, ...snippets]);
		} catch {
			return; // A search that broke down is started again with the next one.
		}
	}

	async #find(): Promise<void> {
		if (this.#isAsking || !this.#search) return;
		this.#isAsking = true;
		try {
			const [query, asked] = [this.#query, this.#words];
			this.#askedAt = performance.now();
			const found = await this.#search.ask({ kind: 'find', query });
			const bits = new Uint8Array(this.#nextNumber);
			for (const number of found.numbers) bits[number] = 1;
			this.#snippets = new Map();
			this.#answer = { ...found, query, asked, bits };
		} catch {
			this.#close();
		} finally {
			this.#isAsking = false;
		}
		if (this.#query !== '' && this.#query !== this.#answer?.query) void this.#find();
	}

	/** Hands over what the worker does not have yet, a few jobs at a time, and what it asks for last. */
	async #feed(): Promise<void> {
		if (this.#isFeeding || !this.#waymark.isReady) return;
		this.#isFeeding = true;
		try {
			this.#search ??= openSearch();
			for (;;) {
				const { jobsById } = this.#waymark;
				const gone = [...this.#known].filter(([id]) => !jobsById.has(id));
				const stale = this.#waymark.jobs.filter((job) => this.#known.get(job.id)?.job !== job);
				if (gone.length === 0 && stale.length === 0) break;
				for (const [id] of gone) this.#known.delete(id);
				let goneNumbers = gone.map(([, { number }]) => number);
				for (let at = 0; at < Math.max(stale.length, 1); at += jobsAtOnce) {
					const jobs = stale.slice(at, at + jobsAtOnce).flatMap((job) => this.#toHand(job) ?? []);
					if (jobs.length === 0 && goneNumbers.length === 0) continue;
					await this.#search.ask({ kind: 'keep', jobs, gone: goneNumbers });
					goneNumbers = [];
					if (performance.now() - this.#askedAt > askAgainInMs) this.#askAgain();
				}
				this.#askAgain();
			}
			this.#isComplete = true;
			this.#isBroken = false;
		} catch {
			// Somebody who left is no reason to say so.
			this.#isBroken = this.#search !== undefined;
			this.#close();
		} finally {
			this.#isFeeding = false;
		}
	}

	#askAgain(): void {
		if (this.#query !== '') void this.#find();
	}

	/** Nothing where the worker has it all already. */
	#toHand(job: Job): SearchableJob | undefined {
		const own = this.#textOf(job);
		const posting = this.#waymark.record.postingBytes(job.id);
		const known = this.#known.get(job.id);
		if (known?.own === own && known.posting === posting) {
			known.job = job;
			return undefined;
		}
		const number = known?.number ?? this.#nextNumber++;
		this.#known.set(job.id, { number, job, own, posting });
		return { number, own, ...(posting && { posting: whole(posting) }) };
	}

	#close(): void {
		this.#closing = undefined;
		this.#search?.close();
		this.#search = undefined;
		this.#known.clear();
		this.#isComplete = false;
		this.#isWanted = false;
		this.#answer = undefined;
	}
}

/** A view of a larger buffer would be sent with all of it. */
function whole(bytes: Uint8Array): Uint8Array {
	return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
