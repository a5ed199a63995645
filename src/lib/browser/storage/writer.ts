import type { RetryTiming } from './connection';
import { addRow } from './database';
import { detailOf, reasonOfFailure, type NotSavedReason } from './storage-state';
import type { Batch, Unsaved, UpTo } from './unsaved';

/**
 * Writes the unsaved list, one transaction at a time, and again until it is empty. Each write holds everything that
 * is not acknowledged yet, so none depends on another's success: an aborted one leaves no gap behind. After a failure
 * that may have cost more than its own transaction the next write is the whole document.
 */
export interface Writer {
	/** @param urgently does not wait for a write under way: the page may be gone before that one ends */
	write(urgently?: boolean): void;
	/** The disk may hold less than was acknowledged: the next write is the whole document. */
	wantWhole(): void;
	/** The connection went away; nothing counts as saved until it is back and looked through. */
	fail(reason: NotSavedReason, detail: string): void;
	/** Whatever was wrong is over: the disk has been read and can be written. */
	recover(): void;
	readonly failure: Failure | undefined;
	readonly isWhole: boolean;
	close(): void;
}

export interface Failure {
	readonly reason: NotSavedReason;
	readonly detail: string;
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
	readonly onSaved: (upTo: UpTo) => void;
	readonly onChange: () => void;
	/** The connection is of no use any more. */
	readonly onBroken: (detail: string) => void;
}

export function createWriter(ports: WriterPorts): Writer {
	const { unsaved, timing, now } = ports;
	let running = 0;
	// The version of the unsaved list that the latest write holds.
	let taken = 0;
	let failure: Failure | undefined;
	let failures = 0;
	let lastFailureAt = 0;
	let retry: ReturnType<typeof setTimeout> | undefined;
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
		running += 1;
		const watchdog = setTimeout(
			() => fail('failed', `No answer within ${timing.longestWriteInMs} ms`),
			timing.longestWriteInMs
		);
		try {
			await addRow(database, whole === undefined && batch ? batch.encode() : ports.wholeState());
			if (whole !== undefined) wholeWritten = whole;
			succeed(batch?.upTo ?? {});
		} catch (error) {
			const reason = reasonOfFailure(error);
			// An abort for lack of room leaves what was acknowledged as it was; of the rest one cannot be sure.
			if (reason !== 'full') wholeWanted += 1;
			fail(reason, detailOf(error));
			if (reason !== 'full') ports.onBroken(detailOf(error));
		} finally {
			clearTimeout(watchdog);
			running -= 1;
			write();
			ports.onChange();
		}
	}

	function succeed(upTo: UpTo): void {
		unsaved.drop(upTo);
		recover();
		ports.onSaved(upTo);
	}

	function recover(): void {
		failure = undefined;
		failures = 0;
		clearTimeout(retry);
	}

	function fail(reason: NotSavedReason, detail: string): void {
		failure = { reason, detail };
		lastFailureAt = now();
		clearTimeout(retry);
		const wait = Math.min(timing.firstRetryInMs * 2 ** failures, timing.longestRetryInMs);
		failures += 1;
		retry = setTimeout(() => {
			lastFailureAt = -Infinity;
			write();
		}, wait);
		ports.onChange();
	}

	return {
		write,
		wantWhole() {
			wholeWanted += 1;
		},
		fail,
		recover,
		get failure() {
			return failure;
		},
		get isWhole() {
			return wholeWanted === wholeWritten;
		},
		close() {
			clearTimeout(retry);
		}
	};
}
