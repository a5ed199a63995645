import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../../scripts/chromium.js';
import { connectByCodes, crossCodes, enter, expectConnected, shownIn } from '../support/devices';
import { expect, test } from '../support/journey';
import * as person from '../support/person';

test('two devices meet by codes, and have all of both, notes merged by letter', async ({
	page,
	openProfile
}) => {
	test.slow();
	const phone = await (await openProfile()).newPage();
	await person.addJob(page, { title: 'Baker', company: 'Kornhaus' });
	await page.getByLabel('Notes').fill('Ask about shifts.');
	await page.getByLabel('Notes').blur();
	await person.addJob(phone, { title: 'Gardener', company: 'Kew' });
	await connectByCodes(page, phone);
	const number = /Both screens show (\d{3} \d{3})/;
	const shown = await Promise.all(
		[page, phone].map(async (one) => number.exec(await one.getByRole('main').innerText())?.[1])
	);
	expect(shown[0]).toBeDefined();
	expect(shown[0]).toBe(shown[1]);

	await phone.getByRole('link', { name: 'Jobs' }).first().click();
	await phone.getByRole('link', { name: 'Baker' }).first().click();
	await expect(phone.getByLabel('Notes')).toHaveValue('Ask about shifts.');

	// Apart, both write.
	await page.getByRole('button', { name: 'Disconnect' }).click();
	await page.getByRole('link', { name: 'Jobs' }).first().click();
	await page.getByRole('link', { name: 'Baker' }).first().click();
	await page.getByLabel('Notes').fill('Ask Kim about shifts.');
	await page.getByLabel('Notes').blur();
	await phone.getByLabel('Notes').fill('Ask about shifts and pay.');
	await phone.getByLabel('Notes').blur();
	await person.statusBox(phone).selectOption({ label: 'Interview' });
	await person.statusBox(page).selectOption({ label: 'Screening' });
	// They know each other now: one code is enough.
	for (const one of [page, phone]) {
		await one.getByRole('link', { name: 'Devices' }).first().click();
	}
	await page.getByRole('button', { name: /^Reconnect / }).click();
	const again = await shownIn(page);
	expect(again.length).toBeLessThan(90);
	await phone.getByRole('button', { name: 'Enter a code' }).click();
	await enter(phone, again);
	await expectConnected(page, phone);
	for (const one of [page, phone]) {
		await one.getByRole('link', { name: 'Jobs' }).first().click();
		await one.getByRole('link', { name: 'Baker' }).first().click();
		await expect(one.getByLabel('Notes')).toHaveValue('Ask Kim about shifts and pay.');
		const journey = one.getByRole('region', { name: 'Journey' });
		await expect(journey).toContainText('Interview');
		await expect(journey).toContainText('Screening');
	}

	await test.step('all tabs of a browser share the connection of one', async () => {
		const second = await page.context().newPage();
		await second.goto('/devices/');
		const elsewhere = second.getByRole('list', { name: 'Connected in other tabs' });
		await expect(elsewhere).toContainText('Connected in another tab of this browser');
		await expect(second.getByRole('button', { name: /^Reconnect / })).toHaveCount(0);
		await phone.getByRole('link', { name: 'Devices' }).first().click();
		await expect(phone.getByRole('button', { name: 'Disconnect' })).toHaveCount(1);
		await second.getByRole('link', { name: 'Jobs' }).first().click();
		await second.getByRole('link', { name: 'Gardener' }).first().click();
		await second.getByLabel('Notes').fill('Written in the second tab.');
		await second.getByLabel('Notes').blur();
		await phone.getByRole('link', { name: 'Jobs' }).first().click();
		await phone.getByRole('link', { name: 'Gardener' }).first().click();
		await expect(phone.getByLabel('Notes')).toHaveValue('Written in the second tab.');
		await phone.getByLabel('Notes').fill('Written on the phone.');
		await phone.getByLabel('Notes').blur();
		await expect(second.getByLabel('Notes')).toHaveValue('Written on the phone.');

		// The tab that holds it is closed: the others say so at once, and take over.
		for (const one of [second, phone]) {
			await one.getByRole('link', { name: 'Devices' }).first().click();
		}
		await expect(elsewhere).toBeVisible();
		await page.close();
		await expect(second.getByRole('status', { name: 'Other tabs' })).toContainText('let go of it');
		await expect(elsewhere).toHaveCount(0);
		await expect(phone.getByRole('button', { name: 'Disconnect' })).toHaveCount(0);
		await second.getByRole('button', { name: /^Reconnect / }).click();
		await phone.getByRole('button', { name: 'Enter a code' }).click();
		await enter(phone, await shownIn(second));
		await expectConnected(second, phone);
		await expect(second.getByRole('status', { name: 'Other tabs' })).toBeEmpty();

		// One device, one tab: what connects last is what stays.
		const third = await page.context().newPage();
		await third.goto('/devices/');
		await expect(third.getByText('Connected in another tab of this browser')).toBeVisible();
		await crossCodes(third, phone);
		await expect(second.getByText('Connected in another tab of this browser')).toBeVisible();
		await expect(second.getByRole('button', { name: 'Disconnect' })).toHaveCount(0);
		await expect(phone.getByRole('button', { name: 'Disconnect' })).toHaveCount(1);
		await expectConnected(third, phone);
	});
});

test('a code that is none is told apart, and nothing is lost by it', async ({ page }) => {
	await page.goto('/devices/#pair=AAAA');
	const box = page.getByLabel('Code from the other device');
	await expect(box).toHaveValue('AAAA');
	expect(page.url()).not.toContain('pair');
	await page.getByRole('button', { name: 'Connect' }).click();
	await expect(page.getByText('This is not a code of Waymark').first()).toBeVisible();
	await box.fill('');
	await page.getByRole('button', { name: 'Connect' }).click();
	await expect(page.getByText('Paste or scan the code').first()).toBeVisible();
});

test('where the browser does not let descriptions be changed, devices meet again by two codes', async ({
	site
}) => {
	const options = await chromiumLaunchOptions();
	const trial = '--force-fieldtrials=WebRTC-NoSdpMangleUfrag/Enabled/';
	const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), trial] });
	const [one, other] = await Promise.all([
		browser.newPage({ baseURL: site.url }),
		browser.newPage({ baseURL: site.url })
	]);
	await connectByCodes(one, other);
	await one.getByRole('button', { name: 'Disconnect' }).click();
	await one.getByRole('button', { name: /^Reconnect / }).click();
	await expect(one.getByText('This browser needs two codes')).toBeVisible();
	await connectByCodes(one, other);
	await browser.close();
});
