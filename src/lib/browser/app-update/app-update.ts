import { resolve } from '$app/paths';
import { serviceWorkersOf, type UpdatePage } from './update-page';

/** How long a page that stays open goes without asking whether there is a newer version. */
const checkEveryMs = 60 * 60 * 1000;

export interface AppUpdateOptions {
	/** A newer version has been fetched and waits to be applied. Told in every open tab. */
	onReady(): void;
	/**
	 * The update was applied, here or in another tab, and this tab is about to reload: save what is not saved yet.
	 * Where the answer is false the tab stays as it is.
	 */
	beforeReload(): Promise<boolean>;
}

export interface AppUpdate {
	/**
	 * Changes over to the version that waits, and reloads every tab.
	 * @param flush saves what any tab has not saved yet
	 * @returns false where nothing waits or `flush` answered false; then nothing has changed
	 */
	apply(flush: () => Promise<boolean>): Promise<boolean>;
	/** Asks the host whether there is a newer version; does nothing where the host cannot be reached. */
	check(): Promise<void>;
	close(): void;
}

/**
 * Registers the service worker and follows its versions. Does nothing where the browser has none to offer.
 * @param page the page to work on; tests bring their own
 */
export function watchAppUpdate(
	{ onReady, beforeReload }: AppUpdateOptions,
	page: UpdatePage | undefined = serviceWorkersOf(window)
): AppUpdate {
	if (!page)
		return { apply: () => Promise.resolve(false), check: () => Promise.resolve(), close() {} };
	const { workers, reload, visibility, now, whenQuiet } = page;
	const watching = new AbortController();
	const { signal } = watching;
	let reported: ServiceWorker | undefined;
	let isReloading = false;
	let checkedAt = now();
	// A page that had no worker is taken by the first one: that is an installation, not an update.
	let hasWorker = workers.controller !== null;

	const scope = resolve('/');
	// Keeping the app offline must not hold up its first paint.
	const registered = whenQuiet()
		.then(() => workers.register(`${scope}service-worker.js`, { scope, updateViaCache: 'none' }))
		.then((registration) => {
			follow(registration);
			return registration;
		})
		// Refused, as in some private windows: the app then works without being kept offline.
		.catch(() => undefined);

	function follow(registration: ServiceWorkerRegistration) {
		if (registration.active && registration.waiting) report(registration.waiting);
		const followInstalling = () => {
			const installing = registration.installing;
			installing?.addEventListener(
				'statechange',
				() => {
					// Without an active one this is the first installation, which waits for nobody.
					if (installing.state === 'installed' && registration.active) report(installing);
				},
				{ signal }
			);
		};
		followInstalling();
		registration.addEventListener('updatefound', followInstalling, { signal });
	}

	function report(waiting: ServiceWorker) {
		if (signal.aborted || waiting === reported) return;
		reported = waiting;
		hasWorker = true;
		onReady();
	}

	async function reloadOnce() {
		if (isReloading) return;
		isReloading = true;
		const isSaved = await beforeReload().catch(() => false);
		if (isSaved && !signal.aborted) reload();
		else isReloading = false;
	}

	async function check() {
		checkedAt = now();
		const registration = await registered;
		// Offline, or the host is down: there will be another time.
		await registration?.update().catch(() => undefined);
	}

	workers.addEventListener(
		'controllerchange',
		() => {
			if (hasWorker) void reloadOnce();
			hasWorker = true;
		},
		{ signal }
	);
	visibility.addEventListener(
		'visibilitychange',
		() => {
			if (now() - checkedAt > checkEveryMs) void check();
		},
		{ signal }
	);

	return {
		check,
		async apply(flush) {
			const waiting = (await registered)?.waiting;
			if (!waiting || !(await flush())) return false;
			waiting.postMessage({ type: 'SKIP_WAITING' });
			return true;
		},
		close: () => watching.abort()
	};
}
