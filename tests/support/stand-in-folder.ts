import type { BrowserContext, Page } from '@playwright/test';

const folderName = 'stand-in';

/**
 * Lets the folder picker, which nobody can answer in a headless browser, hand out a folder of the origin-private file
 * system instead: the same interface, without a question.
 */
export async function chooseStandInFolder(context: BrowserContext): Promise<void> {
	await context.addInitScript((name) => {
		const showDirectoryPicker = async () =>
			(await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
		Object.assign(window, { showDirectoryPicker });
	}, folderName);
}

/** Copies what is new from one profile's folder to another's, as a drive does; how many files that were. */
export async function carryFolder(from: Page, to: Page): Promise<number> {
	const files = await from.evaluate(async (name) => {
		const found: { directory: string; name: string; bytes: number[] }[] = [];
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle(name, { create: true });
		for await (const directory of folder.values()) {
			if (!(directory instanceof FileSystemDirectoryHandle)) continue;
			for await (const file of directory.values()) {
				if (!(file instanceof FileSystemFileHandle)) continue;
				const bytes = [...new Uint8Array(await (await file.getFile()).arrayBuffer())];
				found.push({ directory: directory.name, name: file.name, bytes });
			}
		}
		return found;
	}, folderName);
	return to.evaluate(
		async ([name, carried]) => {
			const root = await navigator.storage.getDirectory();
			const folder = await root.getDirectoryHandle(name, { create: true });
			let count = 0;
			for (const file of carried) {
				const directory = await folder.getDirectoryHandle(file.directory, { create: true });
				const isThere = await directory.getFileHandle(file.name).catch(() => undefined);
				if (isThere) continue;
				const handle = await directory.getFileHandle(file.name, { create: true });
				const stream = await handle.createWritable();
				await stream.write(Uint8Array.from(file.bytes));
				await stream.close();
				count += 1;
			}
			return count;
		},
		[folderName, files] as const
	);
}
