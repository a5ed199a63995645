import type { Browser, Page } from '@playwright/test';

const cpuSlowdown = 4;
/** A paint this long after the last one would be a late one worth counting; measured pages are done by then. */
const quietMs = 1500;

/** Milliseconds from the start of the navigation to the largest paint of a first visit. */
export async function paintCold(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const paint = await largestPaint(page, () => page.goto(url));
	await context.close();
	return paint;
}

/** The same for a later visit without a network: everything comes from the service worker. */
export async function paintWarmOffline(browser: Browser, url: string): Promise<number> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await visitUntilKept(page, url);
	await page.reload();
	await context.setOffline(true);
	const paint = await largestPaint(page, () => page.reload());
	await context.close();
	return paint;
}

/** Visits the site until its service worker has kept it and answers. */
export async function visitUntilKept(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function largestPaint(page: Page, navigate: () => Promise<unknown>): Promise<number> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
	await navigate();
	await page.waitForTimeout(quietMs);
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					resolve(list.getEntries().at(-1)?.startTime ?? 0);
				}).observe({ type: 'largest-contentful-paint', buffered: true });
			})
	);
}
