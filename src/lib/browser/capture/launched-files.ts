/** Chromium's own; not in TypeScript's library. */
interface LaunchParams {
	readonly files: readonly FileSystemFileHandle[];
}
interface LaunchQueue {
	setConsumer(consumer: (params: LaunchParams) => void): void;
}

/** Hears of files that are opened with the installed app, also of those it was started with. */
export function watchLaunchedFiles(take: (files: readonly File[]) => void): void {
	if (!('launchQueue' in window)) return;
	// As the manifest's `file_handlers` have it: https://wicg.github.io/web-app-launch/
	(window.launchQueue as LaunchQueue).setConsumer(({ files }) => {
		if (files.length === 0) return;
		void Promise.all(files.map((handle) => handle.getFile())).then(take);
	});
}
