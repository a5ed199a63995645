import type { Page } from '@playwright/test';
import { crossCodes, expectConnected } from '../support/devices';
import { expect, test } from '../support/journey';
import { ownAddress, startStunServer } from '../support/stun';

test.skip(ownAddress === undefined, 'This machine has no address but its own loopback.');

test('a server is asked only once it was named, and no more after it was taken back', async ({
	page,
	openProfile
}) => {
	const server = await startStunServer();
	try {
		await page.goto('/devices/');
		await showCode(page);
		expect(server.questions).toBe(0);
		await page.getByRole('button', { name: 'Stop' }).click();

		await page.getByText('Devices on different networks').click();
		const box = page.getByLabel('Server address');
		await box.fill('https://example.org');
		await page.getByRole('button', { name: 'Use this server' }).click();
		await expect(page.getByText('An address looks like')).toBeVisible();
		await box.fill(server.address);
		await page.getByRole('button', { name: 'Use this server' }).click();
		await expect(page.getByText('Used from the next code on.')).toBeVisible();
		await page.reload();
		const phone = await (await openProfile()).newPage();
		await phone.goto('/devices/');
		await crossCodes(page, phone);
		await expectConnected(page, phone);
		const asked = server.questions;
		expect(asked).toBeGreaterThan(0);

		await page.getByRole('button', { name: 'Disconnect' }).click();
		await page.getByText('Devices on different networks').click();
		await page.getByRole('button', { name: 'Go without' }).click();
		await page.reload();
		await showCode(page);
		expect(server.questions).toBe(asked);
	} finally {
		server.close();
	}
});

async function showCode(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Show a code' }).click();
	await expect(page.getByRole('textbox', { name: 'Code', exact: true })).not.toHaveValue('');
}
