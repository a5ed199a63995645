import { dev } from '$app/environment';

/** What following updates needs of the page it runs in. */
export interface UpdatePage {
	readonly workers: ServiceWorkerContainer;
	/** Fires `visibilitychange`. */
	readonly visibility: EventTarget;
	/** Resolves when the page has drawn itself and has nothing pressing to do. */
	whenQuiet(): Promise<void>;
	reload(): void;
	now(): number;
}

/** Where a page never comes to rest, it is taken to be quiet after this. */
const quietAfterMs = 4000;

/** The page of a window, or nothing where there are no service workers: an insecure address, or `npm run dev`. */
export function serviceWorkersOf(window: Window): UpdatePage | undefined {
	if (dev || !('serviceWorker' in window.navigator)) return undefined;
	return {
		workers: window.navigator.serviceWorker,
		visibility: window.document,
		whenQuiet: () =>
			new Promise((resolve) => {
				// Safari has no idle callbacks.
				if (!('requestIdleCallback' in window)) setTimeout(resolve, quietAfterMs / 2);
				else window.requestIdleCallback(() => resolve(), { timeout: quietAfterMs });
			}),
		reload: () => window.location.reload(),
		now: () => Date.now()
	};
}
