import type { Compaction } from './compaction';

/** As in y-indexeddb: from so many rows on they are made one. */
export const rowLimit = 500;

export interface CompactionSchedule {
	setRows(count: number): void;
	/** @param isWhole the row holds the whole document, so all others have become superfluous */
	countRow(isWhole: boolean): void;
	close(): void;
}

/**
 * Has the rows made one, in a worker, once there are many of them and the record has been at rest for a while.
 * @param isCalm whether nothing is wrong or under way; asked just before
 */
export function scheduleCompaction(
	name: string,
	afterInMs: number,
	isCalm: () => boolean
): CompactionSchedule {
	let rows = 0;
	let hasWhole = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let worker: Worker | undefined;

	function consider(): void {
		clearTimeout(timer);
		if (rows < 2 || (rows < rowLimit && !hasWhole)) return;
		timer = setTimeout(start, afterInMs);
	}

	function start(): void {
		if (worker || !isCalm()) return;
		try {
			worker = new Worker(new URL('./compaction-worker.ts', import.meta.url), { type: 'module' });
		} catch {
			// Many rows cost little; without workers they stay many.
			return end(0);
		}
		worker.onmessage = ({ data }: MessageEvent<Compaction>) => end(data.rowCount);
		// Rows stay as they are; another number of edits later it is tried again.
		worker.onerror = () => end(0);
		worker.postMessage({ name, fewestRows: hasWhole ? 2 : rowLimit });
	}

	function end(rowsNow: number): void {
		worker?.terminate();
		worker = undefined;
		rows = rowsNow;
		hasWhole = false;
	}

	return {
		setRows(count) {
			rows = count;
			consider();
		},
		countRow(isWhole) {
			rows += 1;
			hasWhole ||= isWhole;
			consider();
		},
		close() {
			clearTimeout(timer);
			// A transaction under way completes or is undone as a whole.
			worker?.terminate();
		}
	};
}
