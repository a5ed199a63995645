import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { launch, type Browser, type Page } from 'puppeteer-core';

/** Firefox as the system has it, or the one named by FIREFOX_PATH; nothing where there is none. */
export const firefoxPath = [
	process.env.FIREFOX_PATH,
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox'
].find((path) => path && existsSync(path));

/** Starts Firefox with a fresh profile, driven over WebDriver BiDi. */
export function startFirefox(args: readonly string[] = []): Promise<Browser> {
	return launch({
		browser: 'firefox',
		headless: true,
		args: [...args],
		defaultViewport: { width: 1280, height: 800 },
		...(firefoxPath !== undefined && { executablePath: firefoxPath })
	});
}

/** What a person does on a page in Firefox, found by role and name as they would. */
export interface FirefoxPerson {
	readonly page: Page;
	press(role: 'button' | 'link', name: string): Promise<void>;
	fill(name: string, text: string): Promise<void>;
	/** Types behind what is there: `fill` would write all of it anew. */
	append(name: string, text: string): Promise<void>;
	/** What the field named so holds, once there is something. */
	read(name: string): Promise<string>;
	choose(name: string, label: string): Promise<void>;
	see(text: string | RegExp): Promise<void>;
}

export function inFirefox(page: Page): FirefoxPerson {
	const selector = (name: string, role?: string) =>
		`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`;
	async function valueOf(name: string): Promise<string> {
		const field = await page.waitForSelector(selector(name, 'textbox'));
		return field?.evaluate((node) => ('value' in node ? String(node.value) : '')) ?? '';
	}
	return {
		page,
		press: (role, name) => page.locator(selector(name, role)).click(),
		fill: (name, text) => page.locator(selector(name, 'textbox')).fill(text),
		async append(name, text) {
			const field = await page.waitForSelector(selector(name, 'textbox'));
			await field?.focus();
			await page.keyboard.press('End');
			await page.keyboard.type(text);
			await page.keyboard.press('Tab');
		},
		async read(name) {
			await expect.poll(() => valueOf(name)).not.toBe('');
			return valueOf(name);
		},
		async choose(name, label) {
			const box = await page.waitForSelector(selector(name, 'combobox'));
			const value = await box?.evaluate((node, label) => {
				const options = [...node.querySelectorAll('option')];
				return options.find((option) => option.label === label)?.value;
			}, label);
			if (!box || value === undefined) throw new Error(`Nothing in ${name} is called ${label}`);
			await box.select(value);
		},
		see: (text) =>
			expect
				.poll(() => page.evaluate(() => document.querySelector('main')?.innerText ?? ''))
				.toMatch(text)
	};
}
