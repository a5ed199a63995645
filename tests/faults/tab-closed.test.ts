import { expect, test } from '@playwright/test';
import type { KeeperName } from '../support/storage-page/keepers';
import { edit, openRecord, readRecord, withDevice } from './device';
import { addFigure, type Tally } from './figures';

const rounds = 10;
const editsPerRound = 20;

test('closing the tab right after twenty edits loses none of them', async () => {
	const ours = await closeTabs('ours');
	const plain = await closeTabs('plain');
	addFigure({ fault: 'tab closed right after 20 edits', ours, plain, note: `${rounds} tabs` });
	expect(ours).toEqual({ acknowledged: rounds * editsPerRound, lost: 0 });
});

/** Counts every edit, acknowledged or not: a person who typed and closed the tab expects all of them. */
function closeTabs(keeper: KeeperName): Promise<Tally> {
	return withDevice(async (device) => {
		let found = 0;
		for (let round = 0; round < rounds; round += 1) {
			const name = `closed-${round}`;
			const page = await device.open();
			await openRecord(page, { keeper, name });
			await edit(page, editsPerRound);
			await page.close();
			found += (await readRecord(device, name)).found;
		}
		const acknowledged = rounds * editsPerRound;
		return { acknowledged, lost: acknowledged - found };
	});
}
