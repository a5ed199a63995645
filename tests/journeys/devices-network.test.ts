import { expect, test, type Page } from '@playwright/test';
import { crossCodes, expectConnected } from '../support/devices';
import * as person from '../support/person';
import { seedRecord } from '../support/seed';
import { canMakeHosts, openTwoHosts, type TwoHosts } from '../support/two-hosts';

test.skip(!canMakeHosts(), 'This machine does not let us make networks of our own.');
test.slow();

let network: TwoHosts;
test.beforeEach(async () => void (network = await openTwoHosts()));
test.afterEach(() => network.close());

const jobCount = 1_000;

test('a link that is cut in the middle of a first exchange costs nothing: both go on where they were', async () => {
	const [laptop, phone] = await startBoth();
	await seedRecord(laptop, jobCount);
	await person.addJob(phone, { title: 'Gardener', company: 'Kew' });
	await laptop.goto('/devices/');
	await phone.getByRole('link', { name: 'Devices' }).first().click();
	await crossCodes(laptop, phone);
	const progress = phone.getByRole('progressbar', { name: 'Receiving' });
	await expect.poll(() => progress.getAttribute('value').then(Number)).toBeGreaterThan(4);
	network.cut();
	for (const page of [laptop, phone]) {
		await expect(page.getByText('The way was lost')).toBeVisible({ timeout: 60_000 });
	}
	expect(await progress.count()).toBe(0);

	network.mend();
	network.slowDown(100_000);
	await crossCodes(laptop, phone);
	await expectConnected(laptop, phone);
	for (const page of [laptop, phone]) {
		await page.getByRole('link', { name: 'Jobs' }).first().click();
		await expect(page.getByText(`${(jobCount + 1).toLocaleString('en')} jobs`)).toBeVisible();
	}
});

async function startBoth(): Promise<[Page, Page]> {
	const [one, other] = await Promise.all(
		network.hosts.map(async (host) => (await host.startBrowser()).newPage())
	);
	if (!one || !other) throw new Error('Two hosts have two browsers');
	for (const page of [one, other]) await page.goto('/');
	network.slowDown(2_000);
	return [one, other];
}
