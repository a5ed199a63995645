import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../../scripts/chromium.js';
import { recordingOf } from '../support/camera';
import { enter, expectConnected } from '../support/devices';
import { expect, test } from '../support/journey';

test('a code is read by the camera from the other screen, and the answer by the first', async ({
	page,
	site
}) => {
	await page.goto('/devices/');
	await page.getByRole('button', { name: 'Show a code' }).click();
	const shown = page.getByRole('img', { name: 'The same as a picture to scan' });
	const recording = await recordingOf(shown);
	const options = await chromiumLaunchOptions();
	const browser = await chromium.launch({
		...options,
		args: [
			...options.args,
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${recording}`
		]
	});
	try {
		const context = await browser.newContext({ baseURL: site.url, permissions: ['camera'] });
		const phone = await context.newPage();
		await phone.goto('/devices/');
		await phone.getByRole('button', { name: 'Enter a code' }).click();
		await phone.getByRole('button', { name: 'Scan with the camera' }).click();
		// What was read leads on at once: the phone shows its answer.
		const answer = phone.getByRole('textbox', { name: 'Code', exact: true });
		await expect(answer).toHaveValue(/.{60}/);
		await enter(page, await answer.inputValue());
		await expectConnected(page, phone);
	} finally {
		await browser.close();
		rmSync(dirname(recording), { recursive: true });
	}
});

test('where the camera is refused, the screen says so and offers the other ways', async ({
	page
}) => {
	await page.goto('/devices/');
	await page.getByRole('button', { name: 'Enter a code' }).click();
	await page.getByRole('button', { name: 'Scan with the camera' }).click();
	await expect(page.getByRole('main')).toContainText(/may not use the camera|no camera here/);
	await expect(page.getByLabel('Code from the other device')).toBeEditable();
});
