import { expect } from '@playwright/test';
import type { KeeperName } from '../support/storage-page/keepers';
import type { Findings } from '../support/storage-page/trial';
import { edit, findings, openRecord, readRecord, setQuota, test, withDevice } from './device';
import { addFigure, type Tally } from './figures';

const quotaInBytes = 400_000;
const editSizeInBytes = 6_000;
const editsUntilFull = 80;
const editsAfterwards = 20;

interface Outcome {
	readonly whileFull: Findings;
	readonly whenFree: Findings;
	readonly afterReload: Findings;
}

test('a full disk is told at once, and every edit is kept once there is room again', async () => {
	const ours = await fillAndFree('ours');
	const plain = await fillAndFree('plain');
	addFigure({
		fault: 'storage full, then freed',
		ours: tally(ours),
		plain: tally(plain),
		note: `y-indexeddb: gaps ${plain.afterReload.hasGaps ? 'for ever' : 'none'}`
	});

	expect(ours.whileFull.state).toMatchObject({ kind: 'not-saved', reason: 'full' });
	expect(ours.whileFull.acknowledged).toBeLessThan(ours.whileFull.made);
	expect(ours.whenFree.state).toEqual({ kind: 'saved' });
	expect(ours.whenFree.acknowledged).toBe(editsUntilFull + editsAfterwards);
	expect(ours.afterReload.found).toBe(editsUntilFull + editsAfterwards);
	expect(ours.afterReload.hasGaps).toBe(false);
	expect(ours.whenFree.errors).toEqual([]);
});

test('what was acknowledged before the disk was full is there when the tab dies while it is full', async () => {
	const { known, kept } = await withDevice(async (device) => {
		const page = await device.open();
		const session = await device.context.newCDPSession(page);
		await setQuota(session, quotaInBytes);
		await openRecord(page, { keeper: 'ours', name: 'full' });
		await page.evaluate((size) => window.trial.editApart(80, size, 5), editSizeInBytes);
		const { acknowledged } = await findings(page);
		await page.close();
		return { known: acknowledged, kept: await readRecord(device, 'full') };
	});
	const lost = Math.max(0, known - kept.found);
	addFigure({ fault: 'storage full, tab closed', ours: { acknowledged: known, lost } });
	expect(known).toBeGreaterThan(10);
	expect(kept.found).toBeGreaterThanOrEqual(known);
	expect(kept.hasGaps).toBe(false);
});

function fillAndFree(keeper: KeeperName): Promise<Outcome> {
	return withDevice(async (device) => {
		const page = await device.open();
		const session = await device.context.newCDPSession(page);
		await setQuota(session, quotaInBytes);
		await openRecord(page, { keeper, name: 'full' });
		const fill = { count: editsUntilFull, size: editSizeInBytes };
		await page.evaluate(({ count, size }) => window.trial.editApart(count, size, 5), fill);
		// The last write may be under way still; y-indexeddb has no state to wait for.
		if (keeper === 'ours') {
			await expect.poll(() => findings(page).then(({ state }) => state?.kind)).toBe('not-saved');
		}
		const whileFull = await findings(page);
		await setQuota(session);
		await edit(page, editsAfterwards, editSizeInBytes);
		// Retries back off to five seconds at most; a new edit tries at once.
		await page.waitForTimeout(1_500);
		const whenFree = await findings(page);
		await page.close();
		return { whileFull, whenFree, afterReload: await readRecord(device, 'full') };
	});
}

function tally({ whenFree, afterReload }: Outcome): Tally {
	return { acknowledged: whenFree.acknowledged, lost: whenFree.acknowledged - afterReload.found };
}
