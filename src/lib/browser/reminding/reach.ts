import { show } from './tell-due';

/** The name under which the browser wakes the worker now and then, where it does. */
export const syncTag = 'waymark-reminders';

const hourInMs = 3_600_000;

/**
 * How reminders can reach the person in this browser. `sync`: whether the browser wakes Waymark while it is closed:
 * `on` now and then, by its own choice; `needs-install` not unless it is installed; `off` never.
 */
export interface Reach {
	readonly notifications: NotificationPermission | 'unsupported';
	readonly sync: 'on' | 'needs-install' | 'off';
	/** Whether there can be a number on the icon: `needs-install` for want of an icon. */
	readonly badge: 'on' | 'needs-install' | 'off';
}

/** Chromium's own; not in TypeScript's DOM library. */
interface PeriodicSync {
	register(tag: string, options: { minInterval: number }): Promise<void>;
	getTags(): Promise<string[]>;
}

export async function readReach(): Promise<Reach> {
	return {
		notifications: hasNotifications() ? Notification.permission : 'unsupported',
		sync: await readSync(),
		badge: readBadge()
	};
}

/** Asks the person; to be called on a click alone. */
export async function askToNotify(): Promise<void> {
	if (hasNotifications()) await Notification.requestPermission();
	await wakeNowAndThen();
}

/** Lets the browser wake the worker, where it is willing to. */
export async function wakeNowAndThen(): Promise<void> {
	if (!hasNotifications() || Notification.permission !== 'granted') return;
	const sync = periodicSyncOf(await registration());
	if (!sync) return;
	try {
		await sync.register(syncTag, { minInterval: hourInMs });
	} catch {
		return; // Refused: it is not installed, or the browser thinks that it is used too seldom.
	}
}

/** Shows a notification such as reminders are; whether it could. */
export async function tryNotification(title: string, body: string): Promise<boolean> {
	const shower = await registration();
	if (!shower || !hasNotifications() || Notification.permission !== 'granted') return false;
	await show(shower, { key: 'waymark-try', title, body, path: '' });
	return true;
}

/** A number on the icon of the installed app; 0 takes it away. */
export function showBadge(count: number): void {
	if (!('setAppBadge' in navigator)) return;
	// Refused where the app is not installed; there is no icon then.
	(count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => undefined);
}

export async function registration(): Promise<ServiceWorkerRegistration | undefined> {
	if (!('serviceWorker' in navigator)) return undefined;
	const found = await navigator.serviceWorker.getRegistration();
	return found?.active ? found : undefined;
}

function hasNotifications(): boolean {
	return 'Notification' in globalThis && 'serviceWorker' in navigator;
}

function readBadge(): Reach['badge'] {
	if (!('setAppBadge' in navigator)) return 'off';
	return matchMedia('(display-mode: standalone)').matches ? 'on' : 'needs-install';
}

async function readSync(): Promise<Reach['sync']> {
	const sync = periodicSyncOf(await registration());
	if (!sync) return 'off';
	try {
		return (await sync.getTags()).includes(syncTag) ? 'on' : 'needs-install';
	} catch {
		return 'off';
	}
}

function periodicSyncOf(found: ServiceWorkerRegistration | undefined): PeriodicSync | undefined {
	// The shape is Chromium's own.
	return found && 'periodicSync' in found ? (found.periodicSync as PeriodicSync) : undefined;
}
