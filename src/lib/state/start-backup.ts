import { hasBackupFolder } from '$lib/browser/preferences';
import type { Waymark } from './waymark.svelte';

export { hasBackupFolder };

/** Backs up into the folder that was chosen, if one was, while the page is open. Returns its stop. */
export function startBackup(waymark: Waymark): () => void {
	let stop: (() => void) | undefined = () => {};
	if (hasBackupFolder()) {
		void import('./folder-backup.svelte').then(({ FolderBackup }) => {
			if (stop) stop = new FolderBackup(waymark).start();
		});
	}
	return () => {
		stop?.();
		stop = undefined;
	};
}
