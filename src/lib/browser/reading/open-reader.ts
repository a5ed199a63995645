import type { Day } from '$lib/domain/day';
import type { PostingInput, Reading } from '$lib/domain/reading';
import type { ReadingGuidance } from '$lib/domain/skill-words';
import type { ReadRequest, ReadResponse } from './protocol';

/** Why there is no reading. `superseded`: a newer one was asked for, and that one will answer. */
export type ReadingFailure = 'superseded' | 'took-too-long' | 'crashed' | 'closed';

export class ReadingError extends Error {
	readonly reason: ReadingFailure;

	constructor(reason: ReadingFailure, message: string = reason) {
		super(message);
		this.name = 'ReadingError';
		this.reason = reason;
	}
}

export interface Reader {
	/**
	 * Reads off the main thread; the worker starts with the first call. Only the newest request is answered, an older one
	 * that is still open rejects as `superseded`. Rejects with a `ReadingError` only, and the next call starts afresh.
	 */
	read(input: PostingInput, today: Day, guidance?: ReadingGuidance): Promise<Reading>;
	close(): void;
}

/** Characters of HTML that are looked into; a longer page is read by its plain text. */
export const longestHtml = 2_000_000;

/** How long is waited, in ms. */
export interface Patience {
	/** For code and weights to come over the network and be compiled; both may take long on a phone. */
	readonly untilBegun: number;
	/** For the reading itself. */
	readonly untilRead: number;
}

const usualPatience: Patience = { untilBegun: 60_000, untilRead: 5000 };

interface Waiting {
	readonly request: ReadRequest;
	resolve(reading: Reading): void;
	reject(error: ReadingError): void;
}

export function openReader(
	startWorker: () => Worker = startReadingWorker,
	patience: Patience = usualPatience
): Reader {
	let worker: Worker | undefined;
	let running: Waiting | undefined;
	let next: Waiting | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let lastId = 0;
	let isClosed = false;

	const stop = (): void => {
		clearTimeout(timer);
		worker?.terminate();
		worker = undefined;
		running = undefined;
	};

	const fail = (reason: ReadingFailure, message?: string): void => {
		const failed = running;
		stop();
		failed?.reject(new ReadingError(reason, message));
		runNext();
	};

	const waitFor = (ms: number): void => {
		clearTimeout(timer);
		timer = setTimeout(() => fail('took-too-long'), ms);
	};

	const started = (): Worker => {
		const fresh = startWorker();
		fresh.addEventListener('message', ({ data }: MessageEvent<ReadResponse>) => {
			if (worker !== fresh || data.id !== running?.request.id) return;
			if ('hasBegun' in data) return waitFor(patience.untilRead);
			const { resolve, reject } = running;
			clearTimeout(timer);
			running = undefined;
			if ('reading' in data) resolve(data.reading);
			else reject(new ReadingError('crashed', data.failure));
			runNext();
		});
		fresh.addEventListener('error', (event) => {
			if (worker === fresh) fail('crashed', event.message);
		});
		return fresh;
	};

	const runNext = (): void => {
		if (running || !next) return;
		running = next;
		next = undefined;
		try {
			worker ??= started();
			worker.postMessage(running.request);
			waitFor(patience.untilBegun);
		} catch (error) {
			fail('crashed', String(error));
		}
	};

	return {
		read: (input, today, guidance) =>
			new Promise((resolve, reject) => {
				if (isClosed) return reject(new ReadingError('closed'));
				running?.reject(new ReadingError('superseded'));
				next?.reject(new ReadingError('superseded'));
				lastId += 1;
				const request = { id: lastId, input: withinReach(input), today, guidance };
				next = { request, resolve, reject };
				runNext();
			}),
		close: () => {
			isClosed = true;
			running?.reject(new ReadingError('closed'));
			next?.reject(new ReadingError('closed'));
			next = undefined;
			stop();
		}
	};
}

function withinReach(input: PostingInput): PostingInput {
	const { html, ...plain } = input;
	if (html === undefined || html.length <= longestHtml) return input;
	return input.text.trim() === '' ? { ...input, html: html.slice(0, longestHtml) } : plain;
}

function startReadingWorker(): Worker {
	return new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
}
