import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { buildExtension } from '../../scripts/build-extension.js';
import { chromiumLaunchOptions } from '../../scripts/chromium.js';
import { expectAccessible } from '../support/accessible';
import { clearForm, expectShown, servePages } from '../support/capture';
import { expect, test } from '../support/journey';
import { postingPages } from '../support/posting-pages';

const strict =
	"default-src 'none'; script-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test('one click on the extension takes a page of any shape to the app, wherever somebody said it is', async ({
	site
}) => {
	test.slow();
	const folder = mkdtempSync(join(tmpdir(), 'waymark-extension-'));
	await buildExtension('', join(folder, 'extension'));
	const { context, id } = await launchWith(join(folder, 'extension'), join(folder, 'profile'));
	const host = await servePages(postingPages, strict);
	try {
		const page = await context.newPage();
		await test.step('it asks where the app is', async () => {
			await page.goto(`${host.origin}/root`);
			const settings = await clickAction(page, id);
			await settings.waitForURL('**/options.html');
			await tellAddress(settings, 'http://waymark.example/', /must begin with https/);
			await tellAddress(settings, '', /Enter the address/);
			await tellAddress(settings, `${site.url}board/?view=1`, `Saved. Pages go to ${site.url}`);
			await expect(settings.getByRole('link')).toHaveAttribute('href', site.url);
			await settings.setViewportSize({ width: 390, height: 844 });
			await expectAccessible(settings, 'The settings of the extension');
			await settings.reload();
			await expect(settings.getByLabel('Address of your Waymark')).toHaveValue(site.url);
			await settings.close();
		});
		for (const { name, path, shows } of postingPages) {
			await test.step(name, async () => {
				await page.goto(`${host.origin}/${path}`);
				const app = await clickAction(page, id);
				await app.waitForURL('**/add/', { timeout: 20_000 });
				await expectShown(app, shows);
				await clearForm(app);
				await app.reload();
				await expect(app.getByRole('button', { name: 'Save job' })).toBeEnabled();
				await expect(app.getByLabel('Title', { exact: true })).toHaveValue('');
				await app.close();
			});
		}
	} finally {
		await context.close();
		await host.close();
		rmSync(folder, { recursive: true, force: true });
	}
});

test('the extension may do no more than look at the page on which it is clicked', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-extension-'));
	await buildExtension('https://waymark.example/app', folder);
	const manifest: Record<string, unknown> = JSON.parse(
		readFileSync(join(folder, 'manifest.json'), 'utf8')
	);
	// `storage` is where it keeps the address of the app.
	expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage']);
	expect(Object.keys(manifest)).not.toContain('host_permissions');
	expect(Object.keys(manifest)).not.toContain('optional_host_permissions');
	expect(Object.keys(manifest)).not.toContain('content_scripts');
	for (const name of ['background.js', 'options.js']) {
		const script = readFileSync(join(folder, name), 'utf8');
		expect(script).toContain('https://waymark.example/app');
		expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|import\(|innerHTML/);
	}
	rmSync(folder, { recursive: true });
});

async function tellAddress(settings: Page, address: string, answer: string | RegExp) {
	await settings.getByLabel('Address of your Waymark').fill(address);
	await settings.getByRole('button', { name: 'Save' }).click();
	await expect(settings.getByRole('status')).toHaveText(answer);
}

/** The whole browser with a profile of its own, in which the extension is loaded. */
async function launchWith(
	extension: string,
	profile: string
): Promise<{ context: BrowserContext; id: string }> {
	const options = await chromiumLaunchOptions();
	const context = await chromium.launchPersistentContext(profile, {
		...options,
		locale: 'en-GB',
		args: [
			...options.args,
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
			'--disable-features=DisableLoadExtensionCommandLineSwitch',
			'--enable-unsafe-extension-debugging'
		]
	});
	const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
	return { context, id: new URL(worker.url()).host };
}

/** What a click on the button in the toolbar does, the permission for this one page included; what it opens. */
async function clickAction(page: Page, id: string): Promise<Page> {
	await page.bringToFront();
	const opening = page.context().waitForEvent('page', { timeout: 20_000 });
	const session = await page.context().browser()?.newBrowserCDPSession();
	if (!session) throw new Error('The browser has no session.');
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
	const tab = targetInfos.find(({ url }) => url === page.url());
	// Newer than what Playwright's types know.
	const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
	await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
	await session.detach();
	return opening;
}
