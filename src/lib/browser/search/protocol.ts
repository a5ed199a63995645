import type { Snippet } from '$lib/domain/found-text';

/** A job as the index takes it in; `number` is its name there. */
export interface SearchableJob {
	readonly number: number;
	/** Everything but the posting, folded. */
	readonly own: string;
	/** As stored: deflate-raw of its JSON. */
	readonly posting?: Uint8Array;
}

export interface StoredPosting {
	readonly number: number;
	readonly posting: Uint8Array;
}

/** What the page asks the worker; each is answered once, in order. */
export type SearchRequest =
	/** Takes jobs in, in the place of what it had of them, and forgets others. */
	| {
			readonly kind: 'keep';
			readonly jobs: readonly SearchableJob[];
			readonly gone: readonly number[];
	  }
	| { readonly kind: 'find'; readonly query: string }
	/** @see snippetOf */
	| {
			readonly kind: 'cut';
			readonly words: readonly string[];
			readonly postings: readonly StoredPosting[];
	  };

export interface Found {
	/** The best first. */
	readonly numbers: Uint32Array;
	/** As they stand in the texts, folded. */
	readonly words: readonly string[];
	/** Nothing has the words; these are spelt alike. */
	readonly isSimilar: boolean;
}

export interface SearchAnswers {
	readonly keep: { readonly kind: 'keep' };
	readonly find: { readonly kind: 'find' } & Found;
	readonly cut: {
		readonly kind: 'cut';
		readonly snippets: readonly (readonly [number: number, snippet: Snippet | undefined])[];
	};
}

export type SearchResponse =
	SearchAnswers[keyof SearchAnswers] | { readonly kind: 'failed'; readonly message: string };
