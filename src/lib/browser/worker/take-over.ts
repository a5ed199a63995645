/**
 * A newer worker waits until a page says `{ type: 'SKIP_WAITING' }`, which it does after every tab has saved. The very
 * first one takes the open pages at once, so that the app works offline from its first visit on.
 */
export function takeOverWhenTold(worker: ServiceWorkerGlobalScope): void {
	worker.addEventListener('message', (event) => {
		const message: unknown = event.data;
		if (isSkipWaiting(message)) void worker.skipWaiting();
	});
	worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
}

function isSkipWaiting(message: unknown): boolean {
	return (
		typeof message === 'object' &&
		message !== null &&
		'type' in message &&
		message.type === 'SKIP_WAITING'
	);
}
