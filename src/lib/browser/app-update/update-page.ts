import { dev } from '$app/environment';

/** What following updates needs of the page it runs in. */
export interface UpdatePage {
	readonly workers: ServiceWorkerContainer;
	/** Fires `visibilitychange`. */
	readonly visibility: EventTarget;
	reload(): void;
	now(): number;
}

/** The page of a window, or nothing where there are no service workers: an insecure address, or `npm run dev`. */
export function serviceWorkersOf(window: Window): UpdatePage | undefined {
	if (dev || !('serviceWorker' in window.navigator)) return undefined;
	return {
		workers: window.navigator.serviceWorker,
		visibility: window.document,
		reload: () => window.location.reload(),
		now: () => Date.now()
	};
}
