import { expect } from '@playwright/test';
import type { KeeperName } from '../support/storage-page/keepers';
import { edit, openRecord, readRecord, test, type Device } from './device';
import { addFigure, type Tally } from './figures';

const rounds = 8;
const editsPerRound = 20;

test('closing the tab right after twenty edits loses none of them', async ({ device }) => {
	const ours = await closeTabs(device, 'ours');
	const plain = await closeTabs(device, 'plain');
	addFigure({ fault: 'tab closed right after 20 edits', ours, plain, note: `${rounds} tabs` });
	expect(ours).toEqual({ acknowledged: rounds * editsPerRound, lost: 0 });
});

/** Counts every edit, acknowledged or not: a person who typed and closed the tab expects all of them. */
async function closeTabs(device: Device, keeper: KeeperName): Promise<Tally> {
	let found = 0;
	for (let round = 0; round < rounds; round += 1) {
		const name = `closed-${keeper}-${round}`;
		const page = await device.open();
		await openRecord(page, { keeper, name });
		await edit(page, editsPerRound);
		await page.close();
		found += (await readRecord(device, name)).found;
	}
	const acknowledged = rounds * editsPerRound;
	return { acknowledged, lost: acknowledged - found };
}
