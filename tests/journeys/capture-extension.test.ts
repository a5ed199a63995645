import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { buildExtension } from '../../scripts/build-extension.js';
import { chromiumLaunchOptions } from '../../scripts/chromium.js';
import { expectShown, servePages } from '../support/capture';
import { expect, test } from '../support/journey';
import { postingPages } from '../support/posting-pages';

const strict =
	"default-src 'none'; script-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

test('one click on the extension takes a page of any shape to the app', async ({ site }) => {
	test.slow();
	const folder = mkdtempSync(join(tmpdir(), 'waymark-extension-'));
	await buildExtension(site.url, join(folder, 'extension'));
	const { context, id } = await launchWith(join(folder, 'extension'), join(folder, 'profile'));
	const host = await servePages(postingPages, strict);
	try {
		const page = await context.newPage();
		for (const { name, path, shows } of postingPages) {
			await test.step(name, async () => {
				await page.goto(`${host.origin}/${path}`);
				await page.bringToFront();
				const opening = context.waitForEvent('page', { timeout: 20_000 });
				await clickAction(page, id);
				const app = await opening;
				await app.waitForURL('**/add/', { timeout: 20_000 });
				await expectShown(app, shows);
				// What waits would come along with the next.
				await app.getByRole('button', { name: 'Clear' }).click();
				await expect(app.getByLabel('Title', { exact: true })).toHaveValue('');
				await app.reload();
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
	expect(manifest['permissions']).toEqual(['activeTab', 'scripting']);
	expect(Object.keys(manifest)).not.toContain('host_permissions');
	expect(Object.keys(manifest)).not.toContain('content_scripts');
	const script = readFileSync(join(folder, 'background.js'), 'utf8');
	expect(script).toContain('https://waymark.example/app/add/');
	expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|import\(/);
	rmSync(folder, { recursive: true });
});

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

/** What a click on the button in the toolbar does, the permission for this one page included. */
async function clickAction(page: Page, id: string): Promise<void> {
	const session = await page.context().browser()?.newBrowserCDPSession();
	if (!session) throw new Error('The browser has no session.');
	const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
	const tab = targetInfos.find(({ url }) => url === page.url());
	// Newer than what Playwright's types know.
	const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
	await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
	await session.detach();
}
