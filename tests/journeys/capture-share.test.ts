import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../../scripts/chromium.js';
import { clearForm, expectShown } from '../support/capture';
import { expect, test, waitUntilOfflineReady } from '../support/journey';
import * as person from '../support/person';
import { postingPages } from '../support/posting-pages';

const [root] = postingPages;

interface Shared {
	readonly title?: string;
	readonly text?: string;
	readonly url?: string;
	/** By name. */
	readonly files?: Readonly<Record<string, string>>;
}

for (const isOffline of [false, true]) {
	const where = isOffline ? 'without a network' : 'with a network';

	test(`what the system shares is posted to the service worker and to nobody else, ${where}`, async ({
		page,
		context
	}) => {
		const posted: string[] = [];
		await page.goto('/');
		await waitUntilOfflineReady(page);
		context.on('request', (request) => {
			const isAnswered = request.serviceWorker() !== null;
			if (isAnswered || request.url().includes('shared')) posted.push(request.url());
		});
		await context.setOffline(isOffline);

		await share(page, { title: 'Head Baker', text: 'Look! https://quarrylane.example/work/17' });
		await expect(page.getByLabel('Link')).toHaveValue('https://quarrylane.example/work/17');
		await expect(page.getByText('Waymark cannot read quarrylane.example by itself')).toBeVisible();
		await expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe('');
		await clearForm(page);

		await share(page, { files: { 'Head Baker.html': root?.html ?? '' } });
		await expectShown(page, root?.shows ?? {});
		await page.reload();
		await expectShown(page, root?.shows ?? {});
		await page.getByRole('button', { name: 'Save job' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Head Baker' })).toBeVisible();
		await person.expectSaved(page);
		await page.goto('/add/');
		await expect(page.getByRole('button', { name: 'Save job' })).toBeEnabled();
		await expect(page.getByLabel('Job posting')).toHaveValue('');
		expect(posted).toEqual([]);
	});
}

test('two shares wait for each other, and several files at once are shown together', async ({
	page
}) => {
	await page.goto('/');
	await waitUntilOfflineReady(page);
	await share(page, {
		text: 'Job title: Pastry Chef\nCompany: Stone\n\nRequirements\n- Patience\n- Rye'
	});
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Pastry Chef');
	await share(page, {
		files: { 'a.html': root?.html ?? '', 'b.txt': 'Job title: Truck Driver\nCompany: Wheel' }
	});
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Pastry Chef');
	const several = page.getByRole('region', { name: '2 postings came in' });
	await expect(several.getByText('Truck Driver', { exact: true })).toBeVisible();
	await several.getByRole('button', { name: 'Save 2 jobs' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Jobs' })).toBeVisible();
	await page.goto('/add/');
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Pastry Chef');
	await expect(several).toHaveCount(0);
});

test('files and shortcuts of the installed app are followed, whatever screen is open', async ({
	site
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-launch-'));
	const write = (name: string, content: string) => {
		writeFileSync(join(folder, name), content);
		return join(folder, name);
	};
	const posting = write('Head Baker.html', root?.html ?? '');
	const other = write('b.txt', 'Job title: Truck Driver\nCompany: Wheel');
	const context = await chromium.launchPersistentContext(
		join(folder, 'profile'),
		await chromiumLaunchOptions()
	);
	try {
		const [page = await context.newPage()] = context.pages();
		await page.goto(site.url);
		await waitUntilOfflineReady(page);
		const app = await installedApp(await context.browser()?.newBrowserCDPSession(), site.url);
		await page.close();

		// A window of its own is opened, on the page that the manifest names.
		const opening = context.waitForEvent('page');
		await app.launch('PWA.launchFilesInApp', { files: [posting] });
		const opened = await opening;
		await expectShown(opened, root?.shows ?? {});
		await opened.getByRole('button', { name: 'Save job' }).click();
		await expect(opened.getByRole('heading', { level: 1, name: 'Head Baker' })).toBeVisible();

		// The window that is there is used, and what is on the way is not lost.
		await app.launch('PWA.launchFilesInApp', { files: [other] });
		await expect(opened.getByLabel('Title', { exact: true })).toHaveValue('Truck Driver');
		await app.launch('PWA.launchFilesInApp', { files: [posting, other] });
		await expect(opened.getByRole('region', { name: '2 postings came in' })).toBeVisible();
		await expect(opened.getByLabel('Title', { exact: true })).toHaveValue('Truck Driver');

		await app.launch('PWA.launch', { url: `${site.url}board/` });
		await expect(opened.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible();
		await app.launch('PWA.launch', {});
		await app.launch('PWA.launch', { url: `${site.url}add/` });
		await expect(opened.getByLabel('Title', { exact: true })).toHaveValue('Truck Driver');
		expect(context.pages().filter((each) => each.url().startsWith(site.url))).toHaveLength(1);
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true });
	}
});

/** Installs the app as from the browser's menu, and opens it as the system does. */
async function installedApp(session: CDPSession | undefined, manifestId: string) {
	// Newer than what Playwright's types know.
	const send = session?.send.bind(session) as (method: string, params: object) => Promise<unknown>;
	await send('PWA.install', { manifestId, installUrlOrBundleUrl: manifestId });
	await send('PWA.changeAppUserSettings', { manifestId, displayMode: 'standalone' });
	return {
		launch: (method: string, params: object) => send(method, { manifestId, ...params })
	};
}

/** A form posted as the system posts it: a navigation that nobody on the page began. */
async function share(page: Page, { files = {}, ...words }: Shared): Promise<void> {
	await Promise.all([
		page.waitForURL('**/add/'),
		page.evaluate(
			([texts, contents]) => {
				const form = document.createElement('form');
				form.method = 'POST';
				form.enctype = 'multipart/form-data';
				form.action = '/add/';
				for (const [name, value] of texts) {
					const field = document.createElement('textarea');
					Object.assign(field, { name, value });
					form.append(field);
				}
				const chosen = new DataTransfer();
				for (const [name, content] of contents) chosen.items.add(new File([content], name));
				const picker = document.createElement('input');
				Object.assign(picker, { type: 'file', name: 'files', multiple: true });
				picker.files = chosen.files;
				form.append(picker);
				document.body.append(form);
				form.submit();
			},
			[Object.entries(words), Object.entries(files)] as const
		)
	]);
}
