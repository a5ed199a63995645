import type { ClientInit } from '@sveltejs/kit';
import { afterFrame } from '$lib/components/basics/after-frame';

const longestWaitInMs = 1000;

/**
 * The page as it was served is shown before the app starts to work on it. Whoever returns waits for a frame only: their
 * jobs are what they came for. A first visit is painted in full, as there is nothing else to show yet.
 */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		const isReturning = document.documentElement.dataset['returning'] !== undefined;
		if (isReturning || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
			afterFrame(resolve)();
			return;
		}
		new PerformanceObserver((list, observer) => {
			if (list.getEntriesByName('first-contentful-paint').length === 0) return;
			observer.disconnect();
			resolve();
		}).observe({ type: 'paint', buffered: true });
		setTimeout(resolve, longestWaitInMs);
	});
