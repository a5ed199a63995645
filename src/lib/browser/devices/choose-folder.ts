/** What the platform's types do not have yet (File System Access, Chromium). */
interface Picker {
	showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
}
interface Asking {
	queryPermission?: (options: object) => Promise<PermissionState>;
	requestPermission?: (options: object) => Promise<PermissionState>;
}

export function canChooseFolder(): boolean {
	return typeof (globalThis as Picker).showDirectoryPicker === 'function';
}

/** Nothing where the person chose none. Rejects where the browser refuses the folder. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
	try {
		return await (globalThis as Picker).showDirectoryPicker?.({
			id: 'waymark',
			mode: 'readwrite',
			startIn: 'documents'
		});
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
		throw error;
	}
}

/** @param ask shows the browser's question where it has not been answered; needs a click just before */
export async function mayUseFolder(
	folder: FileSystemDirectoryHandle,
	ask: boolean
): Promise<boolean> {
	const asking = folder as Asking;
	const options = { mode: 'readwrite' };
	const state = await (ask ? asking.requestPermission : asking.queryPermission)?.call(
		folder,
		options
	);
	return (state ?? 'granted') === 'granted';
}
