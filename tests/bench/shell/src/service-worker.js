/// <reference lib="webworker" />
import { build, files, prerendered } from '$service-worker';

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', (event) => {
	const keep = async () =>
		(await caches.open('shell')).addAll([...build, ...files, ...prerendered]);
	event.waitUntil(keep());
});
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
	const answer = async () => (await caches.match(event.request)) ?? fetch(event.request);
	event.respondWith(answer());
});
