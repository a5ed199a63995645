import * as Y from 'yjs';
import type { Instant } from '$lib/domain/id';
import type { Replica } from '../exchange';
import type { Contents } from '../group/contents';
import type { Group } from '../group/group';
import { memoryFor, openNotebook, type FolderMemory } from './memory';
import { readName, type NamedFile } from './names';
import { readOthers, type RefusedFile } from './others';
import { keepOwnFiles, type WritingOutside } from './own-files';
import { followTold, hasAll } from './told';

/** The record as a folder needs it. */
export interface KeptReplica extends Replica {
	/** Whether all of the document is on this device's disk now, after it was asked to be. */
	settle(): Promise<boolean>;
}

export interface FolderSelf {
	readonly device: string;
	readonly name: string;
	/** The first is written for; the files of the others are read, too. */
	readonly groups: readonly [Group, ...Group[]];
}

export interface FolderOutside extends WritingOutside {
	save(memory: FolderMemory): Promise<void>;
}

export interface FolderEvents {
	/** There is something to be written: a pass should follow. */
	changed(): void;
	/** What a file holds is to be given to the record: by `give`, now. */
	taking?(from: Contents, give: () => void): void;
}

export interface FolderReport {
	readonly devices: readonly {
		readonly device: string;
		readonly name: string;
		readonly writtenAt: Instant;
	}[];
	readonly writtenAt?: Instant;
	/** When something new was read. */
	readonly readAt?: Instant;
	/** Files that are listed and not there whole yet. */
	readonly waiting: number;
	/** What has come builds on something that has not. */
	readonly isIncomplete: boolean;
	readonly refused: readonly RefusedFile[];
	readonly hasUnwritten: boolean;
}

/** Keeps a record and a folder equal, pass by pass. */
export interface FolderSync {
	readonly report: FolderReport;
	/** What updates that came out of the folder have as origin. */
	readonly origin: object;
	/**
	 * Reads what is new and writes what is missing; one at a time, a second call waits for the first. Rejects where the
	 * folder, or its memory, cannot be read or written now; the next one goes on where it was.
	 */
	pass(): Promise<void>;
	close(): void;
}

/** @param kept what `save` was given last, on this device and for this folder */
export function openFolder(
	replica: KeptReplica,
	self: FolderSelf,
	kept: FolderMemory | undefined,
	outside: FolderOutside,
	events: FolderEvents
): FolderSync {
	const { doc, format } = replica;
	const { port, cipher } = outside;
	const [group] = self.groups;
	const origin = {};
	// A record that lacks what it has told was lost: all that the folder has is read again, our own files too. [F9]
	const trusted = kept?.told && !hasAll(doc, kept.told) ? undefined : kept;
	const notebook = openNotebook(memoryFor(trusted, self.device, group.tag), outside.save);
	const told = followTold(doc, notebook.page.told, origin, () => events.changed());
	const own = keepOwnFiles(self.name, group, notebook, outside);
	const others = readOthers(port, self.groups, cipher, notebook, {
		receive(contents) {
			// What waited for this file may have come by another way, and would pass for something of the folder.
			if (isPending()) told.blur();
			const give = () => replica.receive(contents.update, origin);
			if (events.taking) events.taking(contents, give);
			else give();
		},
		isPending,
		settle: () => replica.settle(),
		now: () => outside.now()
	});
	let isClosed = false;
	let running: Promise<void> = Promise.resolve();

	function isPending(): boolean {
		return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
	}

	async function passOnce(): Promise<void> {
		const listed = new Map<string, Map<string, NamedFile>>();
		for (const entry of await port.list()) {
			const file = readName(entry);
			if (!file) continue;
			const files = listed.get(file.device) ?? new Map<string, NamedFile>();
			listed.set(file.device, files.set(file.name, file));
		}
		if (isClosed) return;
		others.begin();
		const lists = new Map([...listed].map(([device, files]) => [device, [...files.values()]]));
		if (await own.heed(lists.get(notebook.page.device) ?? [], others.take)) told.forget();
		for (const [device, files] of lists) {
			if (isClosed) return;
			if (device !== notebook.page.device) await others.readAll(files);
		}
		if (await others.remember(lists)) told.forget();
		if (!isClosed) await write();
		if (!isClosed) await own.tidy();
	}

	async function write(): Promise<void> {
		if (own.isTimeForWhole(() => Y.encodeStateAsUpdate(doc).length)) told.forget();
		const batch = told.take();
		const update =
			batch?.update ?? (others.owesAck ? Y.encodeStateAsUpdate(new Y.Doc()) : undefined);
		try {
			// What is in the folder and not on our own disk would be missing here after a crash.
			if ((batch || update) && !(await replica.settle())) return told.failed();
			if (update) await own.write(batch?.isWhole === true, update, format);
		} catch (error) {
			told.failed();
			throw error;
		}
		if (update) others.acknowledged();
		if (!batch) return;
		told.written(batch);
		await notebook.note({ told: batch.all });
	}

	return {
		origin,
		get report() {
			const { page } = notebook;
			return {
				devices: Object.entries(page.others).map(([device, { name, writtenAt }]) => ({
					device,
					name,
					writtenAt
				})),
				...(page.writtenAt !== undefined && { writtenAt: page.writtenAt }),
				...(page.readAt !== undefined && { readAt: page.readAt }),
				waiting: others.waiting,
				isIncomplete: others.isUnsettled && isPending(),
				refused: others.refused,
				hasUnwritten: told.hasMore
			};
		},
		pass() {
			const next = () => (isClosed ? Promise.resolve() : passOnce());
			const pass = running.then(next, next);
			running = pass.catch(() => {});
			return pass;
		},
		close() {
			isClosed = true;
			told.close();
		}
	};
}
