import { expect } from '@playwright/test';
import { join } from 'node:path';
import type { KeeperName } from '../support/storage-page/keepers';
import {
	edit,
	findings,
	listenToAcknowledgements,
	openRecord,
	readRecord,
	startDevice,
	test
} from './device';
import { addFigure, type Tally } from './figures';
import { canMountDisks, createDisk } from './loop-disk';

declare global {
	interface Window {
		writeLog: { durability: string; isComplete: boolean }[];
		earlyAcknowledgements: number;
	}
}

test('every write goes to the disk itself, and nothing is acknowledged before it has', async ({
	device
}) => {
	const page = await device.open();
	await page.evaluate(listenToWrites);
	await openRecord(page, { keeper: 'ours', name: 'strict' });
	await page.evaluate(() => window.trial.editApart(100, 200, 2));
	await edit(page, 20);
	await page.evaluate(() => window.trial.flush());
	// One by one, as a person makes them: in a stream *saved* comes only at its end.
	const waitsBefore = (await page.evaluate(() => window.trial.waits())).length;
	await page.evaluate(() => window.trial.editApart(40, 200, 40));
	const waits = (await page.evaluate(() => window.trial.waits()))
		.slice(waitsBefore)
		.toSorted((a, b) => a - b);
	await page.evaluate(() => window.trial.flush());
	const { acknowledged } = await findings(page);
	const log = await page.evaluate(() => ({
		writes: window.writeLog,
		early: window.earlyAcknowledgements
	}));
	const at = (part: number) => `${(waits[Math.floor(waits.length * part)] ?? 0).toFixed(1)} ms`;
	addFigure({
		fault: 'every write strict',
		ours: { acknowledged, lost: 0 },
		note: `from edit to acknowledgement ${at(0.5)} (median), ${at(0.95)} (95 %)`
	});
	expect(acknowledged).toBe(160);
	expect(log.writes.length).toBeGreaterThan(10);
	expect(log.writes.filter(({ durability }) => durability !== 'strict')).toEqual([]);
	expect(log.early).toBe(0);
});

test('a power cut loses no acknowledged edit', async () => {
	test.skip(!canMountDisks(), 'needs root and loop mounts');
	// Apart from each other: one browser's strict writes would take the other's to the disk with them.
	const [ours, plain] = await Promise.all([cutPower('ours'), cutPower('plain')]);
	const note = 'an edit every 4 ms for 3 s';
	addFigure({ fault: 'power cut (ext4 image)', ours, plain, note });
	expect(ours.acknowledged).toBeGreaterThan(100);
	expect(ours.lost).toBe(0);
});

async function cutPower(keeper: KeeperName): Promise<Tally> {
	const disk = createDisk(300);
	const device = await startDevice(join(disk.folder, 'profile'));
	const page = await device.open();
	const acknowledgements = await listenToAcknowledgements(page);
	await openRecord(page, { keeper, name: 'cut' });
	await page.evaluate(() => window.trial.editEvery(4));
	await page.waitForTimeout(3_000);
	await device.kill();
	const after = disk.copyAsAfterPowerCut();

	const reading = await startDevice(join(after.folder, 'profile'));
	const { found } = await readRecord(reading, 'cut');
	await reading.close();
	after.remove();
	disk.remove();
	const acknowledged = acknowledgements();
	return { acknowledged, lost: Math.max(0, acknowledged - found) };
}

/** Runs in the page, before the record is opened. */
function listenToWrites(): void {
	window.writeLog = [];
	window.earlyAcknowledgements = 0;
	const begin = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')
		?.value as IDBDatabase['transaction'];
	IDBDatabase.prototype.transaction = function (stores, mode, options) {
		const transaction = begin.call(this, stores, mode, options);
		if (mode !== 'readwrite') return transaction;
		const entry = { durability: transaction.durability, isComplete: false };
		window.writeLog.push(entry);
		transaction.addEventListener('complete', () => (entry.isComplete = true));
		return transaction;
	};
	window.onAcknowledged = () => {
		if (window.writeLog.some(({ isComplete }) => !isComplete)) window.earlyAcknowledgements += 1;
	};
}
