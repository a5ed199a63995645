import MiniSearch, { type SearchOptions } from 'minisearch';
import { fold } from '$lib/domain/folded-text';
import { snippetOf, type Snippet } from '$lib/domain/found-text';
import type { Found, SearchableJob, StoredPosting } from './protocol';
import { askedWords, isUnspaced, wordsIn } from './search-words';
import { textOfStored } from './stored-posting';

/** Characters of a posting that are looked into. */
const longestText = 60_000;
/** Words to mark, of all that are spelt alike. */
const mostWords = 60;

/** The full text of all jobs, by number. */
export interface SearchIndex {
	keep(jobs: readonly SearchableJob[], gone: readonly number[]): void;
	/** Jobs that have every word, or a longer one; where none has, those that have words spelt alike. */
	find(query: string): Found;
	/** A piece of each posting with the words in it. */
	cut(
		words: readonly string[],
		postings: readonly StoredPosting[]
	): readonly (readonly [number: number, snippet: Snippet | undefined])[];
}

interface Indexed {
	readonly number: number;
	readonly own: string;
	readonly posting: string;
}

export function openSearchIndex(): SearchIndex {
	const index = new MiniSearch<Indexed>({
		idField: 'number',
		fields: ['own', 'posting'],
		tokenize: wordsIn,
		// Folded before.
		processTerm: (term) => term,
		searchOptions: { combineWith: 'AND', boost: { own: 3 }, tokenize: askedWords }
	});

	const exact: SearchOptions = {
		prefix: (term) => term.length > 1 || isUnspaced(term)
	};
	const similar: SearchOptions = { ...exact, fuzzy: mistakesIn };

	function forget(number: number): void {
		if (index.has(number)) index.discard(number);
	}

	return {
		keep(jobs, gone) {
			gone.forEach(forget);
			for (const { number, own, posting } of jobs) {
				forget(number);
				const text = posting ? fold(textOfStored(posting).slice(0, longestText)) : '';
				index.add({ number, own, posting: text });
			}
		},
		find(query) {
			const folded = fold(query);
			const results = index.search(folded, exact);
			if (results.length > 0) return found(results, askedWords(folded), false);
			const alike = index.search(folded, similar);
			const words = [...new Set(alike.flatMap(({ terms }) => terms))].slice(0, mostWords);
			return found(alike, words, alike.length > 0);
		},
		cut: (words, postings) =>
			postings.map(({ number, posting }) => [
				number,
				snippetOf(textOfStored(posting).slice(0, longestText), words)
			])
	};
}

/** How many letters may be wrong: two that changed places count as two. */
function mistakesIn(term: string): number | false {
	if (isUnspaced(term) || /\d/.test(term) || term.length < 4) return false;
	return term.length < 5 ? 1 : 2;
}

function found(
	results: readonly { readonly id: unknown }[],
	words: readonly string[],
	isSimilar: boolean
): Found {
	return { numbers: Uint32Array.from(results, ({ id }) => Number(id)), words, isSimilar };
}
