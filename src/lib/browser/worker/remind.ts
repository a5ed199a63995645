import { answerCall } from '$lib/browser/reminding/answer-call';
import { countDueReminders, type StoredCall } from '$lib/browser/reminding/calls-database';
import { tellDue } from '$lib/browser/reminding/tell-due';

/** Chromium's own; not in TypeScript's library. */
interface PeriodicSyncEvent extends ExtendableEvent {
	readonly tag: string;
}

/**
 * Shows what is due whenever the browser wakes the worker, and keeps what is answered from a notification. The app takes
 * the answers into the record; a worker cannot.
 */
export function remind(worker: ServiceWorkerGlobalScope): void {
	worker.addEventListener('periodicsync', (event) => {
		// The event of that name, which the library does not know.
		(event as PeriodicSyncEvent).waitUntil(look(worker));
	});
	worker.addEventListener('notificationclick', (event) => {
		const { notification, action } = event;
		// Every notification is shown by reminding/tell-due, with its call.
		const call = notification.data as StoredCall | undefined;
		notification.close();
		event.waitUntil(
			call?.reminder && (action === 'done' || action === 'snooze')
				? keep(worker, call, action)
				: open(worker, call?.path ?? '')
		);
	});
}

async function look(worker: ServiceWorkerGlobalScope): Promise<void> {
	await tellDue(worker.registration, Date.now());
	await showBadge(worker);
}

/** Where it cannot be kept, the job is opened, so that it is not lost on the way. */
async function keep(
	worker: ServiceWorkerGlobalScope,
	call: StoredCall,
	action: 'done' | 'snooze'
): Promise<void> {
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	try {
		await answerCall(call, action, Date.now(), zone);
	} catch {
		return open(worker, call.path);
	}
	await showBadge(worker);
}

async function open(worker: ServiceWorkerGlobalScope, path: string): Promise<void> {
	const { href } = new URL(path, worker.registration.scope);
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const [page] = pages;
	if (!page) {
		await worker.clients.openWindow(href);
		return;
	}
	await page.focus();
	// Refused where the worker does not answer for the page yet.
	await page.navigate(href).catch(() => undefined);
}

async function showBadge(worker: ServiceWorkerGlobalScope): Promise<void> {
	if (!('setAppBadge' in worker.navigator)) return;
	const count = await countDueReminders(Date.now());
	// Refused where the app is not installed.
	await worker.navigator.setAppBadge(count).catch(() => undefined);
}
