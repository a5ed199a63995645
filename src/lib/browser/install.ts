/** `unavailable`: this browser installs no apps, or offers it only in its own menu. */
export type InstallState = 'unavailable' | 'available' | 'installed';

export interface Install {
	/** Asks the person; does nothing unless the state is `available`. @returns whether they agreed */
	prompt(): Promise<boolean>;
	stop(): void;
}

/** Chromium's event; not part of a standard, so TypeScript's DOM library does not have it. */
interface BeforeInstallPromptEvent extends Event {
	prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

/** Follows whether the app can be installed; the listener is told at once and at each change. */
export function watchInstall(listener: (state: InstallState) => void, page = window): Install {
	const watching = new AbortController();
	const { signal } = watching;
	const standalone = page.matchMedia('(display-mode: standalone)');
	let offer: BeforeInstallPromptEvent | undefined;
	let state: InstallState = standalone.matches ? 'installed' : 'unavailable';

	function become(next: InstallState) {
		state = next;
		listener(state);
	}

	page.addEventListener(
		'beforeinstallprompt',
		(event) => {
			// The browser's own banner stays away; our button asks when the person wants it.
			event.preventDefault();
			offer = event as BeforeInstallPromptEvent;
			become('available');
		},
		{ signal }
	);
	page.addEventListener('appinstalled', () => become('installed'), { signal });
	standalone.addEventListener('change', () => standalone.matches && become('installed'), {
		signal
	});
	listener(state);

	return {
		async prompt() {
			if (state !== 'available' || !offer) return false;
			const { outcome } = await offer.prompt();
			// An offer can be shown only once; the browser makes a new one where it wants to.
			offer = undefined;
			if (outcome === 'dismissed') become('unavailable');
			return outcome === 'accepted';
		},
		stop: () => watching.abort()
	};
}
