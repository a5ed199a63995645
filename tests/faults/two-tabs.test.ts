import { expect, type Page } from '@playwright/test';
import type { KeeperName } from '../support/storage-page/keepers';
import {
	findings,
	openRecord,
	readRecord,
	setQuota,
	test,
	withDevice,
	type Device
} from './device';
import { addFigure } from './figures';

const words = 'abcdefghijklmnopqrstuvwxyz';

test('two tabs that type into one text see each other and keep every character once', async ({
	device
}) => {
	const ours = await typeInTwoTabs(device, 'ours');
	const plain = await typeInTwoTabs(device, 'plain');
	const tally = ({ kept }: { kept: string }) => ({
		acknowledged: words.length * 2,
		lost: words.length * 2 - kept.length
	});
	const note = `the other tab saw ${ours.seen.length}, with y-indexeddb ${plain.seen.length} characters`;
	addFigure({ fault: 'two tabs type into one text', ours: tally(ours), plain: tally(plain), note });
	expect([...ours.kept].toSorted().join('')).toBe(
		[...(words + words.toUpperCase())].toSorted().join('')
	);
	expect(ours.seen).toBe(ours.kept);
});

test('an edit that only the other tab heard of is saved by that one', async ({ device }) => {
	const options = { keeper: 'ours', name: 'heir' } as const;
	const [page, other] = [await device.open(), await device.open()];
	await openRecord(other, options);
	// This tab has no database of its own: what it makes lives in the other one.
	await page.evaluate(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Not here', 'SecurityError');
		};
	});
	expect(await openRecord(page, options)).toBe('refused');
	await page.evaluate(() => window.trial.edit(5));
	await expect.poll(() => findings(other).then(({ found }) => found)).toBe(5);
	await page.close();
	await expect.poll(() => findings(other).then(({ state }) => state?.kind)).toBe('saved');
	await other.close();
	expect(await readRecord(device, 'heir')).toMatchObject({ found: 5, hasGaps: false });
});

test('a full disk leaves no gap when one tab builds on what another could not save', async () => {
	const outcome = await withDevice(async (device) => {
		const options = { keeper: 'ours', name: 'full-tabs' } as const;
		const [page, other] = [await device.open(), await device.open()];
		const session = await device.context.newCDPSession(page);
		await setQuota(session, 200_000);
		await openRecord(page, options);
		await openRecord(other, options);
		await page.evaluate(() => window.trial.editApart(60, 6_000, 5));
		await other.evaluate(() => window.trial.type('built on it'));
		const states = [(await findings(page)).state, (await findings(other)).state];
		await page.close();
		await setQuota(session, undefined).catch(() => undefined);
		const quota = await device.context.newCDPSession(other);
		await setQuota(quota);
		await other.evaluate(() => window.trial.type('.'));
		await expect.poll(() => findings(other).then(({ state }) => state?.kind)).toBe('saved');
		await other.close();
		return { states, kept: await readRecord(device, 'full-tabs') };
	});
	addFigure({
		fault: 'storage full in two tabs, one closed, then freed',
		ours: { acknowledged: 60, lost: 60 - outcome.kept.found }
	});
	expect(outcome.states.map((state) => state?.kind)).toEqual(['not-saved', 'not-saved']);
	expect(outcome.kept).toMatchObject({ found: 60, hasGaps: false });
});

test('a tab of an older app turns read-only beside newer data and writes nothing', async ({
	device
}) => {
	const [older, newer] = [await device.open(), await device.open()];
	const name = 'formats';
	await openRecord(older, { keeper: 'ours', name, format: 1 });
	await openRecord(newer, { keeper: 'ours', name, format: 2 });
	const readOnly = { kind: 'read-only', reason: 'newer-format' };
	await expect.poll(() => findings(older).then(({ state }) => state)).toEqual(readOnly);
	await older.evaluate(() => window.trial.edit(5));
	await newer.evaluate(() => window.trial.setFormat(2));
	expect(await newer.evaluate(() => window.trial.flush())).toBe(true);
	expect(await older.evaluate(() => window.trial.flush())).toBe(false);
	await older.close();
	await newer.close();

	const again = await device.open();
	await openRecord(again, { keeper: 'ours', name, format: 1 });
	expect(await findings(again)).toMatchObject({ found: 0, state: readOnly });
});

async function typeInTwoTabs(
	device: Device,
	keeper: KeeperName
): Promise<{ kept: string; seen: string }> {
	const name = `two-tabs-${keeper}`;
	const [page, other] = [await device.open(), await device.open()];
	for (const each of [page, other]) await openRecord(each, { keeper, name });
	await Promise.all([typeIn(page, words), typeIn(other, words.toUpperCase())]);
	await page.waitForTimeout(300);
	const seen = await other.evaluate(() => window.trial.text());
	for (const each of [page, other]) await each.close();
	const reader = await device.open();
	await openRecord(reader, { keeper: 'ours', name });
	return { seen, kept: await reader.evaluate(() => window.trial.text()) };
}

function typeIn(page: Page, text: string): Promise<void> {
	return page.evaluate(async (letters) => {
		for (const letter of letters) {
			window.trial.type(letter, Math.floor(Math.random() * (window.trial.text().length + 1)));
			await new Promise((resolve) => setTimeout(resolve, 3));
		}
	}, text);
}
