import type { SearchAnswers, SearchRequest, SearchResponse } from './protocol';

export type { Found, SearchableJob, StoredPosting } from './protocol';

/** A full-text index in a worker of its own, empty at first. */
export interface Search {
	/** Rejects where the worker broke down or was closed. */
	ask<Kind extends keyof SearchAnswers>(
		request: Extract<SearchRequest, { readonly kind: Kind }>
	): Promise<SearchAnswers[Kind]>;
	close(): void;
}

interface Waiting {
	resolve(response: SearchResponse): void;
	reject(error: Error): void;
}

export function openSearch(startWorker: () => Worker = startSearchWorker): Search {
	const worker = startWorker();
	// The worker answers in the order it was asked.
	const waiting: Waiting[] = [];
	let failure: Error | undefined;

	function fail(error: Error): void {
		failure = error;
		worker.terminate();
		for (const { reject } of waiting.splice(0)) reject(error);
	}

	worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => {
		if (data.kind === 'failed') waiting.shift()?.reject(new Error(data.message));
		else waiting.shift()?.resolve(data);
	});
	worker.addEventListener('error', (event) => fail(new Error(event.message)));

	return {
		ask: (request) =>
			new Promise((resolve, reject) => {
				if (failure) return reject(failure);
				// An answer is of the kind that was asked for.
				waiting.push({ resolve: resolve as Waiting['resolve'], reject });
				worker.postMessage(request);
			}),
		close: () => fail(new Error('The search was closed'))
	};
}

function startSearchWorker(): Worker {
	return new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
}
