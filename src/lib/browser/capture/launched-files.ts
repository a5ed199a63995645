/** Chromium's own; not in TypeScript's library: https://wicg.github.io/web-app-launch/ */
interface LaunchParams {
	readonly files: readonly FileSystemFileHandle[];
	readonly targetURL?: string;
}
interface LaunchQueue {
	setConsumer(consumer: (params: LaunchParams) => void): void;
}

/** What the installed app was opened with: files as the manifest's `file_handlers` have it, or one of its shortcuts. */
export interface Launch {
	readonly files: readonly File[];
	/** The page that was asked for. The browser opens it where no window of the app is there, and only then. */
	readonly url: URL | undefined;
}

/** Hears of each launch, also of the one that this page was started with. */
export function watchLaunches(take: (launch: Launch) => void): void {
	if (!('launchQueue' in window)) return;
	(window.launchQueue as LaunchQueue).setConsumer(({ files, targetURL }) => {
		const url = targetURL === undefined ? undefined : new URL(targetURL);
		void Promise.all(files.map((handle) => handle.getFile())).then((read) =>
			take({ files: read, url })
		);
	});
}
