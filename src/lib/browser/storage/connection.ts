import { openDatabase } from './database';

export interface ConnectionEvents {
	/** A database is open, first or again. What it holds is not known yet. */
	readonly onOpen: (database: IDBDatabase) => void;
	/** The open database was taken away; a new one is on its way. */
	readonly onLost: (detail: string) => void;
	readonly onRefused: (error: unknown) => void;
	readonly onBlocked: () => void;
}

/** Keeps one connection open for as long as it can: opens, opens again after a loss, tries again after a refusal. */
export interface Connection {
	/** Drops the present connection and opens another. */
	reopen(detail: string): void;
	/** Tries at once where a refusal made it wait. */
	hurry(): void;
	close(): void;
}

export interface RetryTiming {
	readonly firstRetryInMs: number;
	readonly longestRetryInMs: number;
}

export function keepConnection(
	name: string,
	factory: () => IDBFactory,
	timing: RetryTiming,
	events: ConnectionEvents
): Connection {
	let database: IDBDatabase | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let isOpening = false;
	let isClosed = false;
	let refusals = 0;

	async function open(): Promise<void> {
		if (isClosed || isOpening || database) return;
		isOpening = true;
		clearTimeout(waiting);
		waiting = undefined;
		try {
			const opened = await openDatabase(name, { factory: factory(), onBlocked: events.onBlocked });
			isOpening = false;
			refusals = 0;
			if (isClosed) opened.close();
			else adopt(opened);
		} catch (error) {
			isOpening = false;
			if (isClosed) return;
			const wait = Math.min(timing.firstRetryInMs * 2 ** refusals, timing.longestRetryInMs);
			refusals += 1;
			waiting = setTimeout(() => void open(), wait);
			events.onRefused(error);
		}
	}

	function adopt(opened: IDBDatabase): void {
		database = opened;
		// Another tab wants to upgrade or delete: let it, and queue up behind it.
		opened.onversionchange = () => lose(opened, 'Another page asked for the database');
		opened.onclose = () => lose(opened, 'The browser closed the database');
		events.onOpen(opened);
	}

	function lose(lost: IDBDatabase, detail: string): void {
		lost.onversionchange = null;
		lost.onclose = null;
		lost.close();
		if (lost !== database) return;
		database = undefined;
		events.onLost(detail);
		void open();
	}

	void open();
	return {
		reopen(detail) {
			if (database) lose(database, detail);
			else void open();
		},
		hurry: () => void open(),
		close() {
			isClosed = true;
			clearTimeout(waiting);
			database?.close();
			database = undefined;
		}
	};
}
