import { readdirSync } from 'node:fs';
import { expect, test, waitUntilOfflineReady } from '../support/journey';
import { buildFolder } from '../support/server';

test('the app works without the network as soon as its first visit has kept it', async ({
	page,
	context
}) => {
	await page.goto('/');
	await waitUntilOfflineReady(page);
	await context.setOffline(true);

	await page.reload();
	await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

	// Never visited yet, with and without the slash at the end, with an id, and with a link's own baggage.
	for (const path of ['/add', '/add/', '/board/', '/jobs/?sort=company', '/job/?id=none&x=1']) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(200);
		expect(response?.fromServiceWorker(), path).toBe(true);
		await expect(page.getByRole('navigation', { name: 'Main' }), path).toBeVisible();
	}
});

test('every file of the build is kept on the device', async ({ page }) => {
	await page.goto('/');
	await waitUntilOfflineReady(page);
	const kept = await page.evaluate(async () => {
		const paths: string[] = [];
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) paths.push(new URL(request.url).pathname);
		}
		return paths.sort();
	});
	expect(kept).toEqual(filesToKeep().map(pathOf).sort());
});

test.describe('a path that does not exist', () => {
	test.use({ expectedComplaints: /Not found: \/no\/such\/page\/|ERR_INTERNET_DISCONNECTED/ });

	test('still leads back into the app, offline too', async ({ page, context }) => {
		await page.goto('/');
		await waitUntilOfflineReady(page);
		await context.setOffline(true);
		await page.goto('/no/such/page/');
		await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
	});
});

/** Paths inside the build, without the worker itself, the file by which a host tells its version, and the pictures that only installers show. */
function filesToKeep(): string[] {
	return readdirSync(buildFolder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(buildFolder.length))
		.filter((path) => !['/service-worker.js', '/_app/version.json'].includes(path))
		.filter((path) => !path.startsWith('/screenshots/'));
}

function pathOf(file: string): string {
	return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file;
}
