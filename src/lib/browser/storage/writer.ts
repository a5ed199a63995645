import type { RetryTiming } from './connection';
import { addRow } from './database';
import { detailOf, reasonOfFailure } from './storage-state';
import type { NotSaved, NotSavedReason } from './storage-state';
import type { Batch, Unsaved, UpTo } from './unsaved';

/**
 * Writes the unsaved list, one transaction at a time, and again until it is empty. Each write holds everything that
 * is not acknowledged yet, so none depends on another's success: an aborted one leaves no gap behind. After a failure
 * that may have cost more than its own transaction the next write is the whole document.
 */
export interface Writer {
	/** @param urgently does not wait for a write under way: the page may be gone before that one ends */
	write(urgently?: boolean): void;
	/** Like `write`, without waiting for the next retry. */
	retry(): void;
	/** The disk may hold less than was acknowledged: the next write is the whole document. */
	wantWhole(): void;
	/** Nothing counts as saved until the next success, or until the disk was found to hold everything. */
	fail(reason: NotSavedReason, detail: string): void;
	/** The disk was read and can be written: goes on with what is left. */
	resume(): void;
	/** All of it is on disk, by whoever wrote it. */
	settle(): void;
	readonly failure: NotSaved | undefined;
	/** Whether nobody waits for a write of the whole document. */
	readonly isWhole: boolean;
	close(): void;
}

export interface WriterPorts {
	readonly unsaved: Unsaved;
	/** The database to write to, or `undefined` while nothing may be written. */
	readonly database: () => IDBDatabase | undefined;
	readonly wholeState: () => Uint8Array;
	readonly now: () => number;
	readonly timing: RetryTiming & {
		readonly takeOverInMs: number;
		readonly longestWriteInMs: number;
	};
	readonly onSaved: (upTo: UpTo, isWhole: boolean) => void;
	readonly onChange: () => void;
	/** The connection is of no use any more. */
	readonly onBroken: (detail: string) => void;
}

/** After so many failures in a row a connection that came back is not trusted at once. */
const hastyFailures = 2;

export function createWriter(ports: WriterPorts): Writer {
	const { unsaved, timing, now } = ports;
	let running = 0;
	// The version of the unsaved list that the latest write holds.
	let taken = 0;
	let failure: NotSaved | undefined;
	let failures = 0;
	let lastFailureAt = 0;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	// Counts requests for a whole write, so that one under way does not answer a request made after it began.
	let wholeWanted = 0;
	let wholeWritten = 0;

	function write(urgently = false): void {
		const database = ports.database();
		if (!database || (running > 0 && (!urgently || taken === unsaved.version))) return;
		const isWhole = wholeWanted > wholeWritten;
		if (!isWhole && !urgently && !unsaved.isDue(now() - timing.takeOverInMs)) return;
		if (failure && !urgently && now() - lastFailureAt < timing.firstRetryInMs) return;
		const batch = unsaved.take();
		if (!batch && !isWhole) return;
		taken = unsaved.version;
		void run(database, isWhole ? wholeWanted : undefined, batch);
	}

	async function run(
		database: IDBDatabase,
		whole: number | undefined,
		batch: Batch | undefined
	): Promise<void> {
		let isAwaited = true;
		const stopWaiting = () => {
			clearTimeout(watchdog);
			if (isAwaited) running -= 1;
			isAwaited = false;
		};
		const watchdog = setTimeout(() => {
			stopWaiting();
			breakOff('failed', `No answer within ${timing.longestWriteInMs} ms`);
		}, timing.longestWriteInMs);
		running += 1;
		try {
			await addRow(database, whole === undefined && batch ? batch.encode() : ports.wholeState());
			if (whole !== undefined) wholeWritten = whole;
			stopWaiting();
			unsaved.drop(batch?.upTo ?? {});
			settle();
			ports.onSaved(batch?.upTo ?? {}, whole !== undefined);
			write();
			ports.onChange();
		} catch (error) {
			stopWaiting();
			const reason = reasonOfFailure(error);
			// An abort for lack of room leaves what was acknowledged as it was; of the rest one cannot be sure.
			if (reason !== 'full') return breakOff(reason, detailOf(error));
			if (!isNothingLeft()) return fail(reason, detailOf(error));
			// Another tab has saved meanwhile what did not fit here.
			settle();
			ports.onChange();
		}
	}

	function breakOff(reason: NotSavedReason, detail: string): void {
		wholeWanted += 1;
		fail(reason, detail);
		ports.onBroken(detail);
	}

	function fail(reason: NotSavedReason, detail: string): void {
		failure = { kind: 'not-saved', reason, detail };
		lastFailureAt = now();
		clearTimeout(waiting);
		const wait = Math.min(timing.firstRetryInMs * 2 ** failures, timing.longestRetryInMs);
		failures += 1;
		waiting = setTimeout(retry, wait);
		ports.onChange();
	}

	function retry(): void {
		clearTimeout(waiting);
		waiting = undefined;
		lastFailureAt = -Infinity;
		write();
	}

	function resume(): void {
		const isReliable = failure?.reason === 'closed' && failures <= hastyFailures;
		if (isNothingLeft()) settle();
		else if (waiting === undefined || isReliable) retry();
	}

	function isNothingLeft(): boolean {
		return unsaved.isEmpty && wholeWanted === wholeWritten;
	}

	function settle(): void {
		clearTimeout(waiting);
		waiting = undefined;
		failure = undefined;
		failures = 0;
	}

	return {
		write,
		retry,
		wantWhole() {
			wholeWanted += 1;
		},
		fail,
		resume,
		settle,
		get failure() {
			return failure;
		},
		get isWhole() {
			return wholeWanted === wholeWritten;
		},
		close() {
			clearTimeout(waiting);
		}
	};
}
