import type { Day } from '$lib/domain/day';
import { keepFolder, keptFolder } from './kept-folder';

/** What Chromium has beside the standard (File System Access, WICG). */
interface Permissions {
	queryPermission(asked: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission(asked: { mode: 'readwrite' }): Promise<PermissionState>;
}
interface FolderPicker {
	showDirectoryPicker(options: {
		id: string;
		mode: 'readwrite';
		startIn: 'documents';
	}): Promise<FileSystemDirectoryHandle>;
}

/** Backups of one browser profile that are kept in the folder; older ones of its own are removed. */
const keptBackups = 10;

export interface BackupFolder {
	readonly name: string;
	/** `prompt`: the browser wants a press before it lets anybody write there again. */
	permission(): Promise<PermissionState>;
	/** In answer to a press. */
	askAgain(): Promise<PermissionState>;
	/**
	 * Writes the backup of a day, in place of an earlier one of that day, and reads it back.
	 * @param profile letters that tell this browser profile from others that write to the same folder
	 * @returns whether the bytes on disk are the ones that were to be written
	 */
	write(day: Day, profile: string, backup: Blob): Promise<boolean>;
}

export function canChooseFolder(): boolean {
	return 'showDirectoryPicker' in window;
}

/** Asks the person for a folder; nothing where they choose none. */
export async function chooseFolder(): Promise<BackupFolder | undefined> {
	if (!canChooseFolder()) return undefined;
	// Just asked whether it is there.
	const picker = window as unknown as FolderPicker;
	try {
		const handle = await picker.showDirectoryPicker({
			id: 'waymark-backup',
			mode: 'readwrite',
			startIn: 'documents'
		});
		await keepFolder(handle);
		return toFolder(handle);
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
		throw error;
	}
}

/** The folder that was chosen before. */
export async function openFolder(): Promise<BackupFolder | undefined> {
	const handle = await keptFolder();
	return handle && toFolder(handle);
}

export { forgetFolder } from './kept-folder';

function toFolder(handle: FileSystemDirectoryHandle): BackupFolder {
	// Where it cannot be asked, as for the folders of a page itself, there is nothing to ask for.
	const asked = handle as FileSystemDirectoryHandle & Partial<Permissions>;
	return {
		name: handle.name,
		permission: async () => (await asked.queryPermission?.({ mode: 'readwrite' })) ?? 'granted',
		askAgain: async () => (await asked.requestPermission?.({ mode: 'readwrite' })) ?? 'granted',
		async write(day, profile, backup) {
			const name = `waymark-backup-${day}-${profile}.json`;
			const file = await handle.getFileHandle(name, { create: true });
			// What is written takes the place of the file when it is closed, and not before.
			const writable = await file.createWritable();
			await writable.write(backup);
			await writable.close();
			const isWhole = await areSame(await file.getFile(), backup);
			if (isWhole) await removeOld(handle, profile);
			return isWhole;
		}
	};
}

async function areSame(one: Blob, other: Blob): Promise<boolean> {
	return one.size === other.size && (await one.text()) === (await other.text());
}

/** Only files that this profile itself has named are touched. */
async function removeOld(handle: FileSystemDirectoryHandle, profile: string): Promise<void> {
	const own = new RegExp(`^waymark-backup-\\d{4}-\\d\\d-\\d\\d-${profile}\\.json$`);
	const names: string[] = [];
	for await (const name of handle.keys()) if (own.test(name)) names.push(name);
	for (const name of names.sort().slice(0, -keptBackups)) await handle.removeEntry(name);
}
