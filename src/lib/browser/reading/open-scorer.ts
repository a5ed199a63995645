import type { ReadResponse, ScoreRequest, ScoreResponse } from './protocol';

export type { ScoredJob } from './protocol';

/** Holds jobs against the profile, in a worker of its own. */
export interface Scorer {
	/** One request at a time. Rejects where the worker broke down or was closed. */
	score(request: Omit<ScoreRequest, 'id'>): Promise<readonly (number | undefined)[]>;
	close(): void;
}

export function openScorer(startWorker: () => Worker = startReadingWorker): Scorer {
	const worker = startWorker();
	let waiting: { resolve(scores: ScoreResponse['scores']): void; reject(error: Error): void };
	let failure: Error | undefined;

	function fail(error: Error): void {
		failure = error;
		worker.terminate();
		waiting?.reject(error);
	}

	worker.addEventListener('message', ({ data }: MessageEvent<ReadResponse | ScoreResponse>) => {
		if ('scores' in data) waiting.resolve(data.scores);
		else waiting.reject(new Error('failure' in data ? data.failure : 'Not what was asked for'));
	});
	worker.addEventListener('error', (event) => fail(new Error(event.message)));

	return {
		score: (request) =>
			new Promise((resolve, reject) => {
				if (failure) return reject(failure);
				waiting = { resolve, reject };
				worker.postMessage({ id: 0, ...request });
			}),
		close: () => fail(new Error('The scorer was closed'))
	};
}

function startReadingWorker(): Worker {
	return new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
}
