import type { Page } from '@playwright/test';
import { expect, test as base, waitUntilOfflineReady } from '../support/journey';
import { serveUpdatableBuild, type UpdatableSite } from '../support/server';

const test = base.extend<object, { host: UpdatableSite }>({
	host: [
		async ({}, use) => {
			const host = await serveUpdatableBuild();
			await use(host);
			await host.close();
		},
		{ scope: 'worker' }
	],
	site: [async ({ host }, use) => use(host), { scope: 'worker' }]
});

test('a newer version waits until the person wants it, then every tab reloads once', async ({
	page,
	context,
	host
}) => {
	await page.goto('/');
	await waitUntilOfflineReady(page);
	const other = await context.newPage();
	await other.goto('/jobs/');
	const loads = countLoads(page);
	const otherLoads = countLoads(other);

	host.publish();
	await lookForUpdate(page);
	await expect(updateButton(page)).toBeVisible();
	await expect(updateButton(other)).toBeVisible();
	expect(loads() + otherLoads()).toBe(0);

	await updateButton(page).click();
	await expect.poll(loads).toBe(1);
	await expect.poll(otherLoads).toBe(1);
	await expect(updateButton(page)).toBeHidden();
	await expect(updateButton(other)).toBeHidden();
	// Time enough for a second reload, which must not come.
	await page.waitForTimeout(1000);
	expect([loads(), otherLoads()]).toEqual([1, 1]);
});

function updateButton(page: Page) {
	return page.getByRole('button', { name: /update|newer version|reload/i });
}

/** Counts how often the page loads from now on. */
function countLoads(page: Page): () => number {
	let count = 0;
	page.on('load', () => (count += 1));
	return () => count;
}

/** Asks the host for a newer version, as the browser does by itself now and then. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
}
