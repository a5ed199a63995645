import { expect, test } from '@playwright/test';
import type { KeeperName } from '../support/storage-page/keepers';
import {
	forget,
	listenToAcknowledgements,
	newFolder,
	openRecord,
	readRecord,
	startDevice
} from './device';
import { addFigure, keepers, nothing, type Tally } from './figures';

const rounds = 3;
const editEveryInMs = 4;

test('killing the browser while edits are made loses no acknowledged one', async () => {
	test.slow();
	const counts: string[] = [];
	const tally: Record<KeeperName, Tally> = { ours: nothing, plain: nothing };
	for (let round = 0; round < rounds; round += 1) {
		// A profile for each kill: one that is killed between the two halves of an entry of LevelDB's log goes on in the torn
		// log, and at its next start but one Chromium clears the whole database, whoever wrote it. `CONTRIBUTING.md` tells.
		const folder = newFolder();
		const device = await startDevice(folder);
		const known: Record<string, () => number> = {};
		for (const keeper of keepers) {
			const name = `killed-${keeper}-${round}`;
			const page = await device.open();
			known[name] = await listenToAcknowledgements(page);
			await openRecord(page, { keeper, name });
			await page.evaluate((interval) => window.trial.editEvery(interval), editEveryInMs);
		}
		await new Promise((resolve) => setTimeout(resolve, 600 + 130 * round));
		await device.kill();

		const again = await startDevice(folder);
		for (const keeper of keepers) {
			const name = `killed-${keeper}-${round}`;
			const { found, hasGaps } = await readRecord(again, name);
			expect(hasGaps).toBe(false);
			const acknowledged = known[name]?.() ?? 0;
			counts.push(`${name}: ${found} of ${acknowledged}`);
			const { acknowledged: before, lost } = tally[keeper];
			tally[keeper] = {
				acknowledged: before + acknowledged,
				lost: lost + Math.max(0, acknowledged - found)
			};
		}
		await again.close();
		forget(folder);
	}

	const note = `${rounds} kills, an edit every ${editEveryInMs} ms; y-indexeddb confirms nothing, so made counts`;
	addFigure({ fault: 'browser killed', ...tally, note });
	expect(tally.ours.acknowledged).toBeGreaterThan(rounds * 10);
	expect(tally.ours.lost, counts.join(', ')).toBe(0);
});
