import type { FolderSync } from '$lib/sync';
import { watchFolder } from './watch-folder';

/** Edits that follow each other so closely are written as one file. */
const gatheringInMs = 1_500;
/** What an observer tells comes in bursts. */
const settlingInMs = 300;
/** Until somebody is told that another tab does it. */
const patienceInMs = 500;

export type FolderTrouble =
	/** The browser does not let the page use it now. */
	| 'permission'
	/** It is not there any more, or its disk is not. */
	| 'gone'
	| 'full'
	| 'failed';

export interface RunEvents {
	/** Whether this tab is the one that looks after the folder; no tab but one does. */
	leads(isLeading: boolean): void;
	/** A pass begins. */
	began(): void;
	ended(trouble: FolderTrouble | undefined): void;
}

/** A folder that is looked after by one tab at a time, for as long as it is open. */
export interface FolderRun {
	/** An edit is to be written, soon. */
	touch(): void;
	/** Looks now. */
	look(): void;
	stop(): void;
}

/** @param open is called once this tab is the one */
export function runFolder(
	folder: FileSystemDirectoryHandle,
	open: () => Promise<FolderSync>,
	events: RunEvents
): FolderRun {
	const stopping = new AbortController();
	let sync: FolderSync | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isPassing = false;
	let isWanted = false;

	async function pass(): Promise<void> {
		clearTimeout(timer);
		timer = undefined;
		if (!sync || stopping.signal.aborted) return;
		isWanted = isPassing;
		if (isPassing) return;
		isPassing = true;
		events.began();
		let trouble: FolderTrouble | undefined;
		try {
			await sync.pass();
		} catch (error) {
			trouble = troubleOf(error);
		}
		isPassing = false;
		if (stopping.signal.aborted) return;
		events.ended(trouble);
		if (isWanted) within(settlingInMs);
	}

	function within(ms: number): void {
		timer ??= setTimeout(() => void pass(), ms);
	}

	async function lead(): Promise<void> {
		if (stopping.signal.aborted) return;
		clearTimeout(waiting);
		events.leads(true);
		let opened: FolderSync;
		try {
			opened = await open();
		} catch {
			return events.ended('failed');
		}
		sync = opened;
		const unwatch = watchFolder(folder, () => within(settlingInMs));
		const hide = () => {
			if (document.hidden && timer !== undefined) void pass();
		};
		document.addEventListener('visibilitychange', hide);
		void pass();
		await new Promise<void>((resolve) => {
			if (stopping.signal.aborted) resolve();
			else stopping.signal.addEventListener('abort', () => resolve());
		});
		clearTimeout(timer);
		document.removeEventListener('visibilitychange', hide);
		unwatch();
		opened.close();
		// The next tab begins when this one has let go.
		await opened.pass().catch(() => {});
	}

	const waiting = setTimeout(() => events.leads(false), patienceInMs);
	navigator.locks
		.request('waymark-folder', { signal: stopping.signal }, lead)
		// Stopped while another tab was the one.
		.catch(() => {});

	return {
		touch: () => within(gatheringInMs),
		look: () => void pass(),
		stop() {
			clearTimeout(waiting);
			stopping.abort();
		}
	};
}

function troubleOf(error: unknown): FolderTrouble {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'permission';
	if (name === 'NotFoundError') return 'gone';
	return name === 'QuotaExceededError' ? 'full' : 'failed';
}
