import { expect, type Page } from '@playwright/test';

/** Two devices meet by two codes, copied and pasted, from wherever they are; `one` shows the first. */
export async function connectByCodes(one: Page, other: Page): Promise<void> {
	for (const page of [one, other]) await page.goto('/devices/');
	await crossCodes(one, other);
	await expectConnected(one, other);
}

/** The same where both look at their devices already. */
export async function crossCodes(one: Page, other: Page): Promise<void> {
	await one.getByRole('button', { name: 'Show a code' }).click();
	await other.getByRole('button', { name: 'Enter a code' }).click();
	await enter(other, await shownIn(one));
	await enter(one, await shownIn(other));
}

export function shownIn(page: Page): Promise<string> {
	return page.getByRole('textbox', { name: 'Code', exact: true }).inputValue();
}

export async function enter(page: Page, code: string): Promise<void> {
	await page.getByLabel('Code from the other device').fill(code);
	await page.getByRole('button', { name: 'Connect', exact: true }).click();
}

export async function expectConnected(...pages: readonly Page[]): Promise<void> {
	for (const page of pages) {
		await expect(page.getByText('Connected, both have everything')).toBeVisible({
			timeout: 60_000
		});
	}
}
