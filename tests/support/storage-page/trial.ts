/**
 * A page with nothing but a document and its keeper, driven from outside through `window.trial`. Edits are entries
 * `edit <n>` of the map `jobs`. An edit counts as acknowledged once the keeper said *saved* after it; y-indexeddb never
 * says anything, so with it an edit counts as acknowledged once it was made.
 */
import * as Y from 'yjs';
import type { StorageState } from '$lib/browser/storage/open-storage';
import { openKeeper, type Keeper, type KeeperOptions } from './keepers';

export interface Findings {
	readonly made: number;
	readonly acknowledged: number;
	/** How many of the edits are in the document. */
	readonly found: number;
	readonly state: StorageState | undefined;
	/** Each kind of state that was seen, in order, reasons included. */
	readonly states: readonly string[];
	readonly quarantined: number;
	/** Whether parts of the document wait for others that are missing. */
	readonly hasGaps: boolean;
	/** Errors that reached the window. */
	readonly errors: readonly string[];
}

export type Trial = typeof trial;

declare global {
	interface Window {
		trial: Trial;
		/** Where the test listens to how many edits are acknowledged. */
		onAcknowledged?: (count: number) => void;
	}
}

const doc = new Y.Doc();
let keeper: Keeper | undefined;
let made = 0;
let acknowledged = 0;
const madeAt = new Map<number, number>();
/** Milliseconds from each edit to its acknowledgement. */
const waits: number[] = [];
const states: string[] = [];
const errors: string[] = [];
addEventListener('error', (event) => errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

function note(): void {
	const state = keeper?.state();
	if (!state) return acknowledge();
	const kind = 'reason' in state ? `${state.kind}: ${state.reason}` : state.kind;
	if (states.at(-1) !== kind) states.push(kind);
	if (state.kind === 'saved') acknowledge();
}

function acknowledge(): void {
	if (acknowledged === made) return;
	acknowledged = made;
	for (const [number, at] of madeAt) {
		if (number <= made) waits.push(performance.now() - at);
	}
	madeAt.clear();
	// Heard outside even when this page is gone a moment later.
	window.onAcknowledged?.(acknowledged);
}

/** A person whose edit went wrong makes the next one all the same. */
function attempt(change: () => unknown): void {
	try {
		change();
	} catch (error) {
		errors.push(String(error));
	}
}

function filler(size: number): string {
	const bytes = crypto.getRandomValues(new Uint8Array(size / 2));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const trial = {
	/** Resolves to `ready`, or to the reason for which the record could not be read. */
	async open(options: KeeperOptions): Promise<string> {
		const opened = openKeeper(doc, options);
		keeper = opened;
		opened.watch(note);
		try {
			await opened.whenReady;
			note();
			return 'ready';
		} catch (error) {
			note();
			return error instanceof Error && 'reason' in error ? String(error.reason) : String(error);
		}
	},
	/** Edits, each in a transaction of its own, all in this task. */
	edit(count: number, size = 16): void {
		for (let index = 0; index < count; index += 1) {
			made += 1;
			madeAt.set(made, performance.now());
			attempt(() => doc.getMap('jobs').set(`edit ${made}`, filler(size)));
			if (!keeper?.state()) acknowledge();
		}
	},
	/** Edits spread over tasks; returns at once. */
	editEvery(intervalInMs: number, size = 16): void {
		setInterval(() => trial.edit(1, size), intervalInMs);
	},
	async editApart(count: number, size: number, intervalInMs: number): Promise<void> {
		for (let index = 0; index < count; index += 1) {
			trial.edit(1, size);
			await new Promise((resolve) => setTimeout(resolve, intervalInMs));
		}
	},
	/** Goes on counting edits where an earlier page stopped. */
	continueAfter(number: number): void {
		made = number;
		acknowledged = number;
	},
	waits: () => waits,
	type(text: string, at?: number): void {
		const notes = doc.getText('notes');
		notes.insert(at ?? notes.length, text);
	},
	text: () => doc.getText('notes').toJSON(),
	setFormat: (format: number) => void doc.getMap('meta').set('format', format),
	flush: () => keeper?.flush(),
	close: () => keeper?.close(),
	exported: () => Y.encodeStateAsUpdate(doc).length,
	findings: (): Findings => ({
		made,
		acknowledged,
		found: [...doc.getMap('jobs').keys()].filter((key) => key.startsWith('edit ')).length,
		state: keeper?.state(),
		states,
		quarantined: keeper?.quarantined() ?? 0,
		hasGaps: doc.store.pendingStructs !== null || doc.store.pendingDs !== null,
		errors
	})
};

window.trial = trial;
