import {
	expect,
	test as base,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { serveBuild, type Site } from './server';

export { expect };

interface JourneyFixtures {
	/** Complaints that belong to the story; `test.use({ expectedComplaints: /…/ })`. */
	expectedComplaints: RegExp | undefined;
	/** What went wrong while the pages ran: exceptions, console errors, whatever broke the policy or left the origin. */
	readonly complaints: string[];
	/** Starts another fresh profile, as on another device: listened to like the first, and closed at the end. */
	readonly openProfile: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/**
 * Playwright's `test` for journeys: `page` is a fresh profile on the production build, served from an origin of its own,
 * and a journey fails where the page logs an error, throws, breaks its Content Security Policy, or asks anything of
 * another origin.
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
			await listen(context, site.origin, (complaint) => complaints.push(complaint));
			await use(complaints);
			const unexpected = complaints.filter((complaint) => !expectedComplaints?.test(complaint));
			expect(unexpected, 'the pages run without errors and ask nobody else').toEqual([]);
		},
		{ auto: true }
	],
	async openProfile({ browser, contextOptions, locale, timezoneId, site, complaints }, use) {
		const profiles: BrowserContext[] = [];
		const usual = {
			...contextOptions,
			baseURL: site.url,
			...(locale !== undefined && { locale }),
			...(timezoneId !== undefined && { timezoneId })
		};
		await use(async (options) => {
			const profile = await browser.newContext({ ...usual, ...options });
			profiles.push(profile);
			await listen(profile, site.origin, (complaint) => complaints.push(complaint));
			return profile;
		});
		for (const profile of profiles) await profile.close();
	}
});

async function listen(
	context: BrowserContext,
	origin: string,
	complain: (complaint: string) => void
): Promise<void> {
	context.on('request', (request) => {
		const url = new URL(request.url());
		const isLocal = url.origin === origin || ['data:', 'blob:'].includes(url.protocol);
		if (!isLocal) complain(`request to ${url.href}`);
	});
	context.on('page', (page) => {
		page.on('websocket', (socket) => complain(`socket to ${socket.url()}`));
	});
	context.on('weberror', (error) => complain(`exception: ${error.error().message}`));
	context.on('console', (message) => {
		if (message.type() === 'error') complain(`console: ${message.text()}`);
	});
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
			console.error(`Content Security Policy broken: ${effectiveDirective} by ${blockedURI}`)
		);
	});
}

/** Waits until the service worker has kept the whole app and answers for this page. */
export async function waitUntilOfflineReady(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.evaluate(() => navigator.serviceWorker.ready);
}
