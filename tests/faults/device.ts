import {
	chromium,
	test as base,
	type BrowserContext,
	type CDPSession,
	type Page
} from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunchOptions } from '../../scripts/chromium.js';
import type { KeeperOptions } from '../support/storage-page/keepers';
import type { Findings, Trial } from '../support/storage-page/trial';

/** A browser with a profile folder of its own. */
export interface Device {
	readonly context: BrowserContext;
	readonly folder: string;
	/** A tab with the page of the trials. */
	open(): Promise<Page>;
	/** The browser dies without a word, as when the machine takes it down. */
	kill(): Promise<void>;
	close(): Promise<void>;
}

export async function startDevice(folder = newFolder()): Promise<Device> {
	const context = await chromium.launchPersistentContext(folder, await chromiumLaunchOptions());
	const pid = await pidOf(context);
	return {
		context,
		folder,
		async open() {
			const page = await context.newPage();
			await page.goto(pageUrl());
			return page;
		},
		async kill() {
			const closed = new Promise((resolve) => context.once('close', resolve));
			process.kill(pid, 'SIGKILL');
			await closed;
		},
		close: () => context.close()
	};
}

/** With a device that the tests of a worker share; each closes its tabs and takes names of its own. */
export const test = base.extend<{ device: Device }, { ownDevice: Device }>({
	ownDevice: [async ({}, use) => withDevice(use), { scope: 'worker' }],
	async device({ ownDevice }, use) {
		await use(ownDevice);
		for (const page of ownDevice.context.pages()) {
			// The last tab would take the browser with it.
			if (ownDevice.context.pages().length > 1) await page.close();
			else await page.goto('about:blank');
		}
	}
});

/** Does something with a new device, which is closed and forgotten afterwards. */
export async function withDevice<Result>(
	use: (device: Device) => Promise<Result>
): Promise<Result> {
	const device = await startDevice();
	try {
		return await use(device);
	} finally {
		await device.close().catch(() => undefined);
		forget(device.folder);
	}
}

export function newFolder(): string {
	return mkdtempSync(join(tmpdir(), 'waymark-device-'));
}

export function forget(folder: string): void {
	// A browser that was killed may still be letting go of its files.
	rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

export function openRecord(page: Page, options: KeeperOptions): Promise<string> {
	return page.evaluate((given) => window.trial.open(given), options);
}

export function edit(page: Page, ...given: Parameters<Trial['edit']>): Promise<void> {
	return page.evaluate((args) => window.trial.edit(...args), given);
}

export function findings(page: Page): Promise<Findings> {
	return page.evaluate(() => window.trial.findings());
}

/** Returns a function that tells how many edits were acknowledged, as far as was heard outside the page. */
export async function listenToAcknowledgements(page: Page): Promise<() => number> {
	let known = 0;
	await page.exposeFunction('onAcknowledged', (count: number) => (known = count));
	return () => known;
}

/** What a new tab finds of a record; read with our storage whoever wrote it. Throws where it cannot be read. */
export async function readRecord(device: Device, name: string): Promise<Findings> {
	const page = await device.open();
	const outcome = await openRecord(page, { keeper: 'ours', name });
	const found = await findings(page);
	if (outcome !== 'ready') {
		throw new Error(`The record ${name} is not lost but unread: ${JSON.stringify(found)}`);
	}
	await page.evaluate(() => window.trial.close());
	await page.close();
	return found;
}

/** Limits or frees the storage of the page's origin; `undefined` frees it. Chromium takes a second to notice. */
export async function setQuota(session: CDPSession, quotaInBytes?: number): Promise<void> {
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: new URL(pageUrl()).origin,
		...(quotaInBytes !== undefined && { quotaSize: quotaInBytes })
	});
	await new Promise((resolve) => setTimeout(resolve, 1_200));
}

export function pageUrl(): string {
	const url = process.env.WAYMARK_STORAGE_PAGE;
	if (!url)
		throw new Error(
			'The page of the trials is not served: run through tests/faults/playwright.config.ts'
		);
	return url;
}

async function pidOf(context: BrowserContext): Promise<number> {
	const session = await context.browser()?.newBrowserCDPSession();
	const answer = await session?.send('SystemInfo.getProcessInfo');
	const browser = answer?.processInfo.find((process) => process.type === 'browser');
	if (!browser) throw new Error('The browser does not tell its process');
	return browser.id;
}
