import type { Page } from '@playwright/test';
import { enter, shownIn } from '../support/devices';
import { firefoxPath, inFirefox, startFirefox, type FirefoxPerson } from '../support/firefox';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test.skip(firefoxPath === undefined, 'There is no Firefox on this machine.');
test.slow();

const connected = 'Connected, both have everything';

/** Two codes cross, by copying and pasting: Chromium shows the first. */
async function connectFromChromium(page: Page, firefox: FirefoxPerson): Promise<void> {
	await page.getByRole('button', { name: 'Show a code' }).click();
	await firefox.press('button', 'Enter a code');
	await firefox.fill('Code from the other device', await shownIn(page));
	await firefox.press('button', 'Connect');
	await enter(page, await firefox.read('Code'));
	await expectConnected(page, firefox);
}

/** The same the other way round. */
async function connectFromFirefox(firefox: FirefoxPerson, page: Page): Promise<void> {
	await firefox.press('button', 'Show a code');
	await page.getByRole('button', { name: 'Enter a code' }).click();
	await enter(page, await firefox.read('Code'));
	await firefox.fill('Code from the other device', await shownIn(page));
	await firefox.press('button', 'Connect');
	await expectConnected(page, firefox);
}

async function expectConnected(page: Page, firefox: FirefoxPerson): Promise<void> {
	await expect(page.getByText(connected)).toBeVisible();
	await firefox.see(connected);
}

test('Chromium and Firefox meet by codes, edit one job apart, and become equal', async ({
	page,
	site
}) => {
	const browser = await startFirefox();
	try {
		const firefox = inFirefox(await browser.newPage());
		await person.addJob(page, { title: 'Baker', company: 'Kornhaus' });
		await page.getByLabel('Notes').fill('Ask about shifts.');
		await page.getByLabel('Notes').blur();
		await page.getByRole('link', { name: 'Devices' }).first().click();
		await firefox.page.goto(`${site.url}devices/`);
		await connectFromChromium(page, firefox);
		await firefox.press('link', 'Jobs');
		await firefox.press('link', 'Baker');
		await expect.poll(() => firefox.read('Notes')).toBe('Ask about shifts.');

		// Apart, both write.
		await page.getByRole('button', { name: 'Disconnect' }).click();
		await page.getByRole('link', { name: 'Jobs' }).first().click();
		await page.getByRole('link', { name: 'Baker' }).first().click();
		await page.getByLabel('Notes').fill('Ask Kim about shifts.');
		await page.getByLabel('Notes').blur();
		await person.statusBox(page).selectOption({ label: 'Screening' });
		await firefox.append('Notes', ' Bring bread.');
		await firefox.choose('Status', 'Interview');

		await page.getByRole('link', { name: 'Devices' }).first().click();
		await firefox.press('link', 'Devices');
		await connectFromFirefox(firefox, page);
		await page.getByRole('link', { name: 'Jobs' }).first().click();
		await page.getByRole('link', { name: 'Baker' }).first().click();
		await firefox.press('link', 'Jobs');
		await firefox.press('link', 'Baker');
		await expect(page.getByLabel('Notes')).toHaveValue('Ask Kim about shifts. Bring bread.');
		await expect.poll(() => firefox.read('Notes')).toBe('Ask Kim about shifts. Bring bread.');
		for (const status of ['Interview', 'Screening']) {
			await expect(page.getByRole('region', { name: 'Journey' })).toContainText(status);
			await firefox.see(status);
		}
	} finally {
		await browser.close();
	}
});
