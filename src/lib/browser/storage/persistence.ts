/** Whether the browser promised not to clear the record by itself. */
export type Persistence = 'granted' | 'denied' | 'unsupported';

export interface StorageEstimate {
	readonly usedInBytes: number;
	readonly quotaInBytes: number;
}

/** Asks the browser to keep the record; some ask the user, some decide alone. */
export function askForPersistence(): Promise<Persistence> {
	return answerOf((storage) => storage.persist());
}

export function readPersistence(): Promise<Persistence> {
	return answerOf((storage) => storage.persisted());
}

/** `undefined` where the browser does not tell. Chromium's quota here does not show a quota set by a test. */
export async function estimateStorage(): Promise<StorageEstimate | undefined> {
	try {
		const { usage, quota } = (await storageManager()?.estimate()) ?? {};
		if (usage === undefined || quota === undefined) return undefined;
		return { usedInBytes: usage, quotaInBytes: quota };
	} catch {
		return undefined;
	}
}

async function answerOf(ask: (storage: StorageManager) => Promise<boolean>): Promise<Persistence> {
	const storage = storageManager();
	if (!storage) return 'unsupported';
	try {
		return (await ask(storage)) ? 'granted' : 'denied';
	} catch {
		return 'unsupported';
	}
}

/** Missing outside secure contexts, whatever the type says. */
function storageManager(): StorageManager | undefined {
	return navigator.storage as StorageManager | undefined;
}
