import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';

/** Lets the windows of Firefox itself be reached too, not only pages in them. */
export const reachToolbar = '-remote-allow-system-access';

/** Presses the button of an extension as a person does: in the panel of the toolbar where Firefox puts new ones. */
export async function pressInToolbar(browser: Browser, extension: string): Promise<void> {
	const { connection } = browser as unknown as BidiBrowser;
	const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const context = result.contexts?.[0]?.context;
	const pressed = await connection.send('script.callFunction', {
		functionDeclaration: pressButton.toString(),
		arguments: [{ type: 'string', value: extension }],
		target: { context },
		awaitPromise: true
	});
	expect(pressed.result.result?.value ?? pressed, 'the button is pressed').toBe('pressed');
}

/** The tab whose address matches, once there is one. */
export async function tabAt(browser: Browser, address: RegExp): Promise<Page> {
	let found: Page | undefined;
	const look = async () => {
		for (const page of await browser.pages()) {
			// Of tabs that an extension opens Puppeteer itself does not hear where they went.
			const at = await page.evaluate(() => location.href).catch(() => '');
			if (address.test(at)) found = page;
		}
		return found !== undefined;
	};
	await expect.poll(look, { message: String(address), timeout: 30_000 }).toBe(true);
	if (!found) throw new Error(`No tab is at ${String(address)}`);
	return found;
}

/** What of Puppeteer's browser its types do not tell. */
interface BidiBrowser {
	readonly connection: {
		send(method: string, params: object): Promise<{ readonly result: BidiResult }>;
	};
}
interface BidiResult {
	readonly contexts?: readonly { readonly context: string }[];
	readonly value?: unknown;
	readonly result?: BidiResult;
}

/** Runs in the window of Firefox itself. */
async function pressButton(extension: string): Promise<string> {
	document.getElementById('unified-extensions-button')?.click();
	const within = Date.now() + 10_000;
	for (;;) {
		const item = `#unified-extensions-panel [data-extensionid="${extension}"]`;
		const button = document.querySelector<HTMLElement>(
			`${item}.unified-extensions-item-action-button`
		);
		if (button?.checkVisibility()) {
			button.click();
			return 'pressed';
		}
		if (Date.now() > within) return 'not there';
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}
