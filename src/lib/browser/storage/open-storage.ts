import * as Y from 'yjs';
import { newId } from '$lib/domain/id';
import { scheduleCompaction } from './compaction-schedule';
import { fromDisk, openDisk, type Disk } from './disk';
import { waitUntilSaved } from './flush';
import { createListeners } from './listeners';
import { hasGaps } from './gaps';
import { gatherOwnEdits } from './own-edits';
import { watchPageLife } from './page-life';
import { defaultTimeLimitInMs, defaultTiming } from './record-storage';
import type { RecordStorage, StorageOptions } from './record-storage';
import { detailOf, type StorageState } from './storage-state';
import { announcePresence, type TabId } from './tab-presence';
import { fromTab, openTabs } from './tabs';
import { createUnsaved, type UpTo } from './unsaved';
import { createWriter } from './writer';

export { fromDisk } from './disk';
export { flushAllTabs } from './flush-all-tabs';
export { fromTab } from './tabs';
export { StorageError } from './storage-state';
export type { StorageState } from './storage-state';
export type { RecordStorage, StorageOptions } from './record-storage';

/** Keeps a document in IndexedDB. Edits may be made at once, also before it is read. */
export function openStorage(doc: Y.Doc, options: StorageOptions): RecordStorage {
	const { name, format, now = () => performance.now() } = options;
	const timing = { ...defaultTiming, ...options.timing };
	const id = newId<TabId>((bytes) => crypto.getRandomValues(bytes));
	const unsaved = createUnsaved(id);
	const listeners = createListeners();
	const changed = listeners.call;
	const ready = Promise.withResolvers<void>();
	// A caller may look at the state alone.
	ready.promise.catch(() => undefined);
	let isReadOnly = false;
	let closing: Promise<void> | undefined;
	let takeOver: ReturnType<typeof setTimeout> | undefined;

	const compaction = scheduleCompaction(
		name,
		timing.compactAfterInMs,
		() => state().kind === 'saved'
	);
	const writer = createWriter({
		unsaved,
		now,
		timing,
		database: () => (isReadOnly ? undefined : disk.database),
		wholeState: () => Y.encodeStateAsUpdate(doc),
		onSaved(upTo, isWhole) {
			tabs.tellSaved(upTo);
			compaction.countRow(isWhole);
		},
		onChange: changed,
		onBroken: (detail) => disk.reopen(detail)
	});
	const disk: Disk = openDisk({
		name,
		doc,
		factory: options.factory ?? (() => indexedDB),
		timeLimitInMs: options.timeLimit ?? defaultTimeLimitInMs,
		timing,
		apply: (work) => edits.withoutListening(work),
		onRead,
		onRefused(refusal) {
			ready.reject(refusal);
			tabs.join();
			changed();
		},
		onLost(detail) {
			// Where a write failed and so cost the connection, that is the reason to tell.
			if (disk.isRead && !writer.failure) writer.fail('closed', detail);
		},
		mayWrite: () => !isReadOnly
	});
	const edits = gatherOwnEdits({
		doc,
		isOthers: (origin) => origin === fromDisk || origin === fromTab,
		onBatch,
		onTrouble: distrust,
		onUnheard: writer.wantWhole
	});
	const tabs = openTabs({
		record: name,
		id,
		format,
		doc,
		unsaved,
		now,
		ownNumber: () => edits.number,
		isAllSaved,
		isReadOnly: () => isReadOnly,
		flush,
		onReceived,
		onAdopted: edits.adopt,
		onSaved,
		onNewerFormat: turnReadOnly,
		onTrouble: distrust
	});
	const leave = announcePresence(name, id);
	const stopPageLife = watchPageLife({
		onLeave: writeUrgently,
		onShow() {
			disk.hurry();
			writer.retry();
		},
		onThaw() {
			disk.hurry();
			tabs.catchUp();
		}
	});
	const onDestroy = () => void close();
	doc.on('destroy', onDestroy);

	function onRead(rowCount: number, holdsLess: boolean): void {
		heedFormat();
		if (holdsLess) writer.wantWhole();
		compaction.setRows(rowCount);
		tabs.join();
		writer.resume();
		ready.resolve();
		changed();
	}

	function onBatch(update: Uint8Array, after: number, number: number): void {
		unsaved.add(id, number, update, now());
		heedFormat();
		tabs.tellUpdate(update, after, number);
		// Of a hidden page nobody knows how long it lives.
		writer.write(document.visibilityState === 'hidden');
		changed();
	}

	function onReceived(): void {
		heedFormat();
		if (takeOver === undefined && !unsaved.isEmpty) {
			takeOver = setTimeout(takeOverWhatIsDue, timing.takeOverInMs + 1);
		}
		changed();
	}

	function takeOverWhatIsDue(): void {
		takeOver = undefined;
		writer.write();
		onReceived();
	}

	function onSaved(upTo: UpTo): void {
		unsaved.drop(upTo);
		if (disk.database && isAllSaved()) writer.settle();
		changed();
	}

	function heedFormat(): void {
		if (options.readFormat(doc) > format) turnReadOnly();
	}

	function turnReadOnly(): void {
		if (isReadOnly) return;
		isReadOnly = true;
		changed();
	}

	function distrust(error: unknown): void {
		writer.wantWhole();
		writer.fail('failed', detailOf(error));
	}

	function writeUrgently(): void {
		edits.settle();
		writer.write(true);
	}

	function isAllSaved(): boolean {
		return !edits.hasUntold && unsaved.isEmpty && writer.isWhole;
	}

	function state(): StorageState {
		if (isReadOnly) return { kind: 'read-only', reason: 'newer-format' };
		const { refusal } = disk;
		if (refusal) return { kind: 'memory-only', reason: refusal.reason, detail: refusal.message };
		if (!disk.isRead) return { kind: 'opening' };
		if (writer.failure) return writer.failure;
		return { kind: isAllSaved() ? 'saved' : 'saving' };
	}

	function flush(): Promise<boolean> {
		const before = state();
		writeUrgently();
		const timeLimitInMs = timing.longestFlushInMs;
		return waitUntilSaved({ timeLimitInMs, isAllSaved, state, watch: listeners.watch }, before);
	}

	function close(): Promise<void> {
		closing ??= flush().then(() => {
			clearTimeout(takeOver);
			edits.close();
			doc.off('destroy', onDestroy);
			stopPageLife();
			compaction.close();
			writer.close();
			disk.close();
			tabs.close();
			leave();
		});
		return closing;
	}

	return {
		whenReady: ready.promise,
		get state() {
			return state();
		},
		get quarantined() {
			return disk.quarantined;
		},
		get isIncomplete() {
			return hasGaps(doc);
		},
		watch: listeners.watch,
		flush,
		close
	};
}
