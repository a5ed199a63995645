import { expect, test as base, type Page } from '@playwright/test';
import { serveBuild, type Site } from './server';

export { expect };

interface JourneyFixtures {
	/** Complaints that belong to the story; `test.use({ expectedComplaints: /…/ })`. */
	expectedComplaints: RegExp | undefined;
	/** What went wrong while the pages ran: exceptions, console errors, requests to anywhere else. */
	readonly complaints: string[];
}

/**
 * Playwright's `test` for journeys: `page` is a fresh profile on the production build, served from an origin of its own,
 * and a journey fails where the page logs an error, throws, or asks anything of another origin.
 */
export const test = base.extend<JourneyFixtures, { site: Site }>({
	site: [
		async ({}, use) => {
			const site = await serveBuild();
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ site }, use) => use(site.url),
	expectedComplaints: [undefined, { option: true }],
	complaints: [
		async ({ context, site, expectedComplaints }, use) => {
			const complaints: string[] = [];
			context.on('request', (request) => {
				const url = new URL(request.url());
				const isLocal = url.origin === site.origin || ['data:', 'blob:'].includes(url.protocol);
				if (!isLocal) complaints.push(`request to ${url.href}`);
			});
			context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
			context.on('console', (message) => {
				if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
			});
			await use(complaints);
			const unexpected = complaints.filter((complaint) => !expectedComplaints?.test(complaint));
			expect(unexpected, 'the pages run without errors and ask nobody else').toEqual([]);
		},
		{ auto: true }
	]
});

/** Waits until the service worker has kept the whole app and answers for this page. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.evaluate(() => navigator.serviceWorker.ready);
}
