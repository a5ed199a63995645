import { isDeviceDirectory, type FolderEntry, type FolderPort } from '$lib/sync';

/** A folder of this machine, or of the browser's own file system. */
export function directoryPort(folder: FileSystemDirectoryHandle): FolderPort {
	return {
		async list() {
			const entries: FolderEntry[] = [];
			for await (const handle of folder.values()) {
				if (handle.kind !== 'directory' || !isDeviceDirectory(handle.name)) continue;
				// The type of a handle does not follow from its kind.
				const directory = handle as FileSystemDirectoryHandle;
				for await (const name of directory.keys()) {
					entries.push({ directory: directory.name, name });
				}
			}
			return entries;
		},
		read: ({ directory, name }, longest) =>
			unlessGone(async () => {
				const handle = await (await folder.getDirectoryHandle(directory)).getFileHandle(name);
				const file = await handle.getFile();
				if (file.size > longest) return 'too-long' as const;
				return new Uint8Array(await file.arrayBuffer());
			}),
		async write({ directory, name }, bytes) {
			const own = await folder.getDirectoryHandle(directory, { create: true });
			const handle = await own.getFileHandle(name, { create: true });
			const stream = await handle.createWritable();
			try {
				// A file is of its own memory, never of a shared one.
				await stream.write(bytes as Uint8Array<ArrayBuffer>);
				await stream.close();
			} catch (error) {
				await stream.abort().catch(() => {});
				await own.removeEntry(name).catch(() => {});
				throw error;
			}
		},
		async remove({ directory, name }) {
			await unlessGone(async () => (await folder.getDirectoryHandle(directory)).removeEntry(name));
		}
	};
}

/** Nothing where there is no such file, or it changed while it was read. */
async function unlessGone<Value>(look: () => Promise<Value>): Promise<Value | undefined> {
	try {
		return await look();
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		if (['NotFoundError', 'NotReadableError', 'TypeMismatchError'].includes(name)) return undefined;
		throw error;
	}
}
