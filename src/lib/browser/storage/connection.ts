import { openDatabase } from './database';

export interface ConnectionEvents {
	/** Looks through a database just opened, first or again; where it rejects, opening counts as refused. */
	readonly onOpen: (database: IDBDatabase) => Promise<void>;
	/** The open database was taken away; a new one is on its way. */
	readonly onLost: (detail: string) => void;
	/** Not told of the first refusals that may pass by themselves. */
	readonly onRefused: (error: unknown) => void;
	readonly onBlocked: () => void;
}

/** Keeps one connection open for as long as it can: opens, opens again after a loss, tries again after a refusal. */
export interface Connection {
	readonly database: IDBDatabase | undefined;
	/** Drops the present connection and opens another. */
	reopen(detail: string): void;
	/** Tries at once where a refusal made it wait. */
	hurry(): void;
	close(): void;
}

/** Each retry waits twice as long as the one before, within these bounds. */
export interface RetryTiming {
	readonly firstRetryInMs: number;
	readonly longestRetryInMs: number;
}

/** So many refusals that may pass are tried again in silence: less than two seconds with the default timing. */
const silentRetries = 3;

/** What a browser answers while the one before it, just killed, still holds the files. */
const passingRefusals: readonly string[] = ['UnknownError', 'AbortError', 'InvalidStateError'];

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
		try {
			const opened = await openDatabase(name, { factory: factory(), onBlocked: events.onBlocked });
			isOpening = false;
			if (isClosed) opened.close();
			else await adopt(opened);
		} catch (error) {
			isOpening = false;
			if (!isClosed) openLater(error);
		}
	}

	async function adopt(opened: IDBDatabase): Promise<void> {
		database = opened;
		// Another tab wants to upgrade or delete: let it, and queue up behind it.
		opened.onversionchange = () => lose(opened, 'Another page asked for the database');
		opened.onclose = () => lose(opened, 'The browser closed the database');
		try {
			await events.onOpen(opened);
			refusals = 0;
		} catch (error) {
			if (opened !== database) return;
			letGo(opened);
			throw error;
		}
	}

	function openLater(error: unknown): void {
		const wait = Math.min(timing.firstRetryInMs * 2 ** refusals, timing.longestRetryInMs);
		refusals += 1;
		waiting = setTimeout(() => void open(), wait);
		if (refusals > silentRetries || !mayPass(error)) events.onRefused(error);
	}

	function lose(lost: IDBDatabase, detail: string): void {
		if (lost !== database) return;
		letGo(lost);
		events.onLost(detail);
		void open();
	}

	function letGo(lost: IDBDatabase): void {
		lost.onversionchange = null;
		lost.onclose = null;
		lost.close();
		database = undefined;
	}

	// Not before the caller has this connection in hand: a refusal may come at once.
	queueMicrotask(() => void open());
	return {
		get database() {
			return database;
		},
		reopen(detail) {
			if (database) lose(database, detail);
			else void open();
		},
		hurry: () => void open(),
		close() {
			isClosed = true;
			clearTimeout(waiting);
			if (database) letGo(database);
		}
	};
}

function mayPass(error: unknown): boolean {
	return error instanceof DOMException && passingRefusals.includes(error.name);
}
