import * as v from 'valibot';
import type { FolderMemory } from '$lib/sync';
import { keep, readKept } from './kept';

const folderName = 'folder';
const memoryName = 'folder memory';
/** Beside it, because the page must know without opening a database whether there is a folder to look at. */
const flag = 'waymark-folder';

const bytes = v.instance(Uint8Array);
const memorySchema = v.object({
	device: v.string(),
	tag: bytes,
	seq: v.number(),
	present: v.array(v.string()),
	removed: v.array(v.string()),
	bytesSince: v.number(),
	whole: v.exactOptional(v.object({ seq: v.number(), writtenAt: v.number(), bytes: v.number() })),
	told: v.exactOptional(bytes),
	others: v.record(
		v.string(),
		v.object({
			name: v.string(),
			writtenAt: v.number(),
			settled: v.array(v.string()),
			heard: v.number(),
			hasHeardUs: v.number()
		})
	),
	writtenAt: v.exactOptional(v.number()),
	readAt: v.exactOptional(v.number())
});

/** The folder that was chosen; nothing where none was, or the browser could not keep it. */
export async function readKeptFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	const folder = (await readKept()).get(folderName);
	return folder instanceof FileSystemDirectoryHandle ? folder : undefined;
}

/** Keeps a folder that was just chosen, of which nothing is known yet; `undefined` forgets the one there was. */
export async function keepFolder(folder: FileSystemDirectoryHandle | undefined): Promise<void> {
	await keep({ [folderName]: folder, [memoryName]: undefined });
	try {
		if (folder) localStorage.setItem(flag, '1');
		else localStorage.removeItem(flag);
	} catch {
		return; // Then the folder is looked at once the screen of devices is opened.
	}
}

/** What the device knows of the folder; nothing where that is lost, and all is read and written once more. */
export async function readFolderMemory(): Promise<FolderMemory | undefined> {
	const read = v.safeParse(memorySchema, (await readKept()).get(memoryName));
	return read.success ? read.output : undefined;
}

export function keepFolderMemory(memory: FolderMemory): Promise<void> {
	return keep({ [memoryName]: memory });
}
