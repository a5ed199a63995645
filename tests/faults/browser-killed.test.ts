import { expect, test } from '@playwright/test';
import type { KeeperName } from '../support/storage-page/keepers';
import { forget, newFolder, openRecord, readRecord, startDevice } from './device';
import { addFigure, type Tally } from './figures';

const rounds = 4;
const editEveryInMs = 4;

test('killing the browser while edits are made loses no acknowledged one', async () => {
	const ours = await killBrowsers('ours');
	const plain = await killBrowsers('plain');
	const note = `${rounds} kills, an edit every ${editEveryInMs} ms; y-indexeddb acknowledges nothing`;
	addFigure({ fault: 'browser killed', ours, plain, note });
	expect(ours.acknowledged).toBeGreaterThan(rounds * 50);
	expect(ours.lost).toBe(0);
});

async function killBrowsers(keeper: KeeperName): Promise<Tally> {
	const folder = newFolder();
	let acknowledged = 0;
	let lost = 0;
	for (let round = 0; round < rounds; round += 1) {
		const name = `killed-${round}`;
		const known = await killOne(folder, keeper, name, 600 + 130 * round);
		const device = await startDevice(folder);
		const { found, hasGaps } = await readRecord(device, name);
		await device.close();
		expect(hasGaps).toBe(false);
		acknowledged += known;
		lost += Math.max(0, known - found);
	}
	forget(folder);
	return { acknowledged, lost };
}

/** Returns how many edits had been acknowledged when the browser died, as far as was heard outside. */
async function killOne(
	folder: string,
	keeper: KeeperName,
	name: string,
	afterInMs: number
): Promise<number> {
	const device = await startDevice(folder);
	const page = await device.open();
	let known = 0;
	page.on('console', (message) => {
		const [, count] = /^acknowledged (\d+)$/.exec(message.text()) ?? [];
		if (count) known = Number(count);
	});
	await openRecord(page, { keeper, name });
	await page.evaluate((interval) => window.trial.editEvery(interval), editEveryInMs);
	await page.waitForTimeout(afterInMs);
	await device.kill();
	return known;
}
