import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { seedRecord } from '../support/seed';
import { watchLongTasks } from './in-page';
import { visitUntilKept } from './paint';

/** A profile that has the record and has visited the app before. */
export async function openWith(
	browser: Browser,
	url: string,
	jobCount: number
): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext({ baseURL: url });
	const page = await context.newPage();
	await seedRecord(page, jobCount);
	await visitUntilKept(page, url);
	await watchLongTasks(page);
	return { context, page };
}

export function firstRow(page: Page) {
	const list = page
		.getByRole('table', { name: 'Jobs' })
		.or(page.getByRole('grid', { name: 'Jobs' }));
	// The first row is the head of the table.
	return list.getByRole('row').nth(1);
}

/** Milliseconds from the start of the navigation until it is shown and nothing keeps the page from answering. */
export async function timeUntilInteractive(shown: Locator): Promise<number> {
	const page = shown.page();
	await shown.waitFor();
	const shownAt = await page.evaluate(
		() => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())))
	);
	await page.waitForTimeout(500);
	const busyUntil = await page.evaluate(() => window.busyUntil ?? 0);
	return Math.max(shownAt, busyUntil);
}
