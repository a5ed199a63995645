import {
	cleanupOutdatedCaches,
	matchPrecache,
	precacheAndRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Starts the app on any path; made by the adapter next to the prerendered pages. */
const fallbackPage = '404.html';

/**
 * Keeps the whole build on this device and answers for it without the network. What is not part of the build goes to
 * the network; a page that cannot be had there is answered with the fallback page.
 */
export function answerOffline(worker: ServiceWorkerGlobalScope, files: PrecacheEntry[]): void {
	cleanupOutdatedCaches();
	precacheAndRoute(files, {
		// Ids live in the query (`/job/?id=…`), which never changes what the host would answer.
		ignoreURLParametersMatching: [/./],
		urlManipulation: ({ url }) => [withTrailingSlash(url)]
	});
	const scope = worker.registration.scope;
	registerRoute(
		new NavigationRoute(async ({ request }) => {
			try {
				return await fetch(request);
			} catch {
				return (await matchPrecache(new URL(fallbackPage, scope).href)) ?? Response.error();
			}
		})
	);
}

/** Pages are kept as `/add/`; people also write `/add`. */
function withTrailingSlash(url: URL): URL {
	const page = new URL(url);
	page.search = '';
	if (!page.pathname.endsWith('/')) page.pathname += '/';
	return page;
}
